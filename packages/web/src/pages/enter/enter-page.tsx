import './enter.css';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import type { Session } from 'isnad/server';
import { type ReactNode, useState } from 'react';
import { send } from '../../api/client.ts';
import { sessionQuery } from '../../api/queries.ts';
import { Field } from '../../shared/field.tsx';
import { Failed } from '../../shared/states.tsx';
import { useTitle } from '../../shared/use-title.ts';
import { wordOf } from '../../url/search-state.ts';
import { words } from '../../words/interface-words.ts';
import { useWording } from '../../words/language.tsx';

/** Asks for the token of a desk that others can reach. */
export function EnterPage(): ReactNode {
  const { say } = useWording();
  useTitle(say(words.enterTitle));
  const navigate = useNavigate();
  const queries = useQueryClient();
  const state = useSearch({ strict: false }) as Record<string, unknown>;
  const [token, write] = useState('');
  const enter = useMutation({
    mutationFn: () => send<Session>('POST', '/session', { token: token.trim() }),
    onSuccess: async () => {
      await queries.invalidateQueries();
      await queries.ensureQueryData(sessionQuery);
      // Only a path of the desk itself may follow.
      const next = wordOf(state, 'next') ?? '/';
      void navigate({ href: /^\/(?![/\\])/.test(next) ? next : '/', replace: true });
    },
  });
  return (
    <div className="page enter">
      <h1>{say(words.enterTitle)}</h1>
      <p className="soft">{say(words.enterBody)}</p>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (token.trim() !== '') enter.mutate();
        }}
      >
        <Field label={say(words.token)} isWide>
          <input
            type="password"
            name="token"
            dir="ltr"
            autoComplete="current-password"
            required
            value={token}
            onChange={(event) => write(event.target.value)}
          />
        </Field>
        <button type="submit" className="primary" disabled={enter.isPending || token.trim() === ''}>
          {say(enter.isPending ? words.entering : words.enter)}
        </button>
      </form>
      {enter.error !== null && <Failed isDeed fault={enter.error} />}
    </div>
  );
}
