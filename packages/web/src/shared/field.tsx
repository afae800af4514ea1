import { type ReactNode, useEffect, useState } from 'react';

interface FieldProps {
  readonly label: ReactNode;
  readonly isWide?: boolean;
  readonly children: ReactNode;
}

/** A labelled field. */
export function Field({ label, isWide = false, children }: FieldProps): ReactNode {
  return (
    // biome-ignore lint/a11y/noLabelWithoutControl: the control is what it is given.
    <label className={isWide ? 'field wide' : 'field'}>
      <span>{label}</span>
      {children}
    </label>
  );
}

interface WordFieldProps {
  readonly label: string;
  readonly value: string | undefined;
  readonly onChange: (value: string | undefined) => void;
  readonly isWide?: boolean;
}

/** A field for words that narrows a list as one types, a moment after the last key. */
export function WordField({ label, value, onChange, isWide = false }: WordFieldProps): ReactNode {
  const [typed, type] = useState(value ?? '');
  useEffect(() => type(value ?? ''), [value]);
  useEffect(() => {
    const next = typed.trim() === '' ? undefined : typed;
    if (next === value) return;
    const timer = setTimeout(() => onChange(next), 300);
    return () => clearTimeout(timer);
  }, [typed, value, onChange]);
  return (
    <Field label={label} isWide={isWide}>
      <input type="text" dir="auto" autoComplete="off" value={typed} onChange={(event) => type(event.target.value)} />
    </Field>
  );
}

interface DayFieldProps {
  readonly label: string;
  readonly value: string | undefined;
  readonly onChange: (value: string | undefined) => void;
}

export function DayField({ label, value, onChange }: DayFieldProps): ReactNode {
  return (
    <Field label={label}>
      <input type="date" value={value ?? ''} onChange={(event) => onChange(event.target.value === '' ? undefined : event.target.value)} />
    </Field>
  );
}

interface ChoiceFieldProps {
  readonly label: string;
  readonly value: string | undefined;
  readonly choices: ReadonlyArray<readonly [value: string, word: string]>;
  /** The word for no choice. */
  readonly none?: string;
  readonly onChange: (value: string | undefined) => void;
}

export function ChoiceField({ label, value, choices, none, onChange }: ChoiceFieldProps): ReactNode {
  return (
    <Field label={label}>
      <select value={value ?? ''} onChange={(event) => onChange(event.target.value === '' ? undefined : event.target.value)}>
        {none !== undefined && <option value="">{none}</option>}
        {choices.map(([one, word]) => (
          <option key={one} value={one}>
            {word}
          </option>
        ))}
      </select>
    </Field>
  );
}
