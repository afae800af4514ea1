import type { ReactNode } from 'react';
import type { DateLength } from '../format/dates.ts';
import { words } from '../words/interface-words.ts';
import { useWording } from '../words/language.tsx';

/** A TIMEX3 value in words, with the value itself on hover; «بلا تاريخ» where there is none. */
export function Time({ value, length = 'short' }: { readonly value: string | null; readonly length?: DateLength }): ReactNode {
  const { date, say } = useWording();
  if (value === null) return <span className="soft">{say(words.undated)}</span>;
  const isDay = /^\d{4}(-\d\d){0,2}$/.test(value);
  return isDay ? (
    <time dateTime={value} title={value}>
      {date(value, length)}
    </time>
  ) : (
    <span title={value}>{date(value, length)}</span>
  );
}
