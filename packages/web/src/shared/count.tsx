import type { Phrase } from 'isnad/words';
import type { ReactNode } from 'react';
import type { Thing } from '../words/counted.ts';
import { words } from '../words/interface-words.ts';
import { useWording } from '../words/language.tsx';

interface CountProps {
  readonly thing: Thing;
  /** Null while it is not known yet. */
  readonly value: number | null;
  /** What the number counts, said on hover. */
  readonly counts: Phrase;
  /** The number alone to the eye, where a head or a label beside it names the thing. */
  readonly bare?: boolean;
}

/** A number that says what it counts: to the eye, on hover, and to a screen reader. */
export function Count({ thing, value, counts, bare = false }: CountProps): ReactNode {
  const { counted, number, say } = useWording();
  if (value === null) return <NotYet />;
  const whole = counted(thing, value);
  return (
    <span className="count" title={`${whole}: ${say(counts)}`}>
      {bare ? (
        <>
          <span aria-hidden="true">{number(value)}</span>
          <span className="unseen">{whole}</span>
        </>
      ) : (
        whole
      )}
    </span>
  );
}

interface ChainCountProps {
  /** Null while the record is being made. */
  readonly atMost: number | null;
  readonly unknown: number | null;
  readonly bare?: boolean;
}

/** Independent chains: an upper bound always, and how many of them have no known root. */
export function ChainCount({ atMost, unknown, bare = false }: ChainCountProps): ReactNode {
  const { counted, number, say } = useWording();
  if (atMost === null) return <NotYet />;
  const whole = say(words.atMost, { n: counted('chains', atMost) });
  return (
    <span className="count" title={`${whole}: ${say(words.countsChains)}`}>
      {bare ? (
        <>
          <span aria-hidden="true" className="at-most">
            {say(words.atMostSign, { n: number(atMost) })}
          </span>
          <span className="unseen">{whole}</span>
        </>
      ) : (
        whole
      )}
      {unknown !== null && unknown > 0 && (
        <small className="unknown-roots" title={say(words.countsUnknown)}>
          {' '}
          {say(words.unknownOf, { n: number(unknown) })}
        </small>
      )}
    </span>
  );
}

/** Stands for a number that is being worked out. */
function NotYet(): ReactNode {
  const { say } = useWording();
  return (
    <span className="count soft" role="img" aria-label={say(words.notYet)} title={say(words.notYet)}>
      …
    </span>
  );
}
