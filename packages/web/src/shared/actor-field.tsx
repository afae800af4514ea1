import { useQuery } from '@tanstack/react-query';
import { type ReactNode, useEffect, useId, useState } from 'react';
import { actorQuery, actorsQuery } from '../api/queries.ts';
import { Field } from './field.tsx';

interface ActorFieldProps {
  readonly label: string;
  /** Id of the actor chosen. */
  readonly value: string | undefined;
  readonly type?: 'LOC';
  readonly onChange: (id: string | undefined) => void;
}

/** A field that offers actors as their names are typed; one is chosen once its name stands there in full. */
export function ActorField({ label, value, type, onChange }: ActorFieldProps): ReactNode {
  const list = useId();
  const [typed, write] = useState('');
  const chosen = useQuery({ ...actorQuery(value ?? ''), enabled: value !== undefined }).data?.actor;
  const name = value === undefined ? '' : (chosen?.name ?? value);
  useEffect(() => write(name), [name]);
  const offered = useQuery({ ...actorsQuery(typed.trim(), type), enabled: typed.trim() !== '' && typed !== name }).data?.actors ?? [];
  return (
    <Field label={label}>
      <input
        type="text"
        dir="auto"
        autoComplete="off"
        list={list}
        value={typed}
        onChange={(event) => {
          const next = event.target.value;
          write(next);
          const match = offered.find((actor) => actor.name === next.trim());
          if (match !== undefined) onChange(match.id);
          else if (next.trim() === '' && value !== undefined) onChange(undefined);
        }}
      />
      <datalist id={list}>
        {offered.map((actor) => (
          <option key={actor.id} value={actor.name} />
        ))}
      </datalist>
    </Field>
  );
}
