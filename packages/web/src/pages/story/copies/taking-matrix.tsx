import type { ReactNode } from 'react';
import { words } from '../../../words/interface-words.ts';
import { useWording } from '../../../words/language.tsx';
import { recordWords } from '../../../words/record-words.ts';
import { cellKey, type Party, type TakingTable } from './who-took.ts';

interface TakingMatrixProps {
  readonly table: TakingTable;
  readonly nameOf: (party: string) => string;
  /** The cell that narrows the list. */
  readonly chosen: string | undefined;
  readonly onChoose: (cell: string | undefined) => void;
}

/** Takers by sources: how many pairs of articles each cell stands for; a cell narrows the list to its pairs. */
export function TakingMatrix({ table: { takers, sources, counts }, nameOf, chosen, onChoose }: TakingMatrixProps): ReactNode {
  const { counted, number, say } = useWording();
  const name = (party: Party): string => (party === null ? say(words.unknownOutlet) : nameOf(party));
  const most = Math.max(...counts.values());
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by key.
    <section className="matrix-frame" aria-label={say(recordWords.copiesFrom)} tabIndex={0}>
      <table className="taking">
        <caption className="unseen">{say(recordWords.copiesFrom)}</caption>
        <thead>
          <tr>
            <th scope="col" className="corner">
              <span>{say(recordWords.taker)}</span>
              <span className="soft"> / {say(recordWords.takenFrom)}</span>
            </th>
            {sources.map((source) => (
              <th key={source ?? ''} scope="col">
                <bdi>{name(source)}</bdi>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {takers.map((taker) => (
            <tr key={taker ?? ''}>
              <th scope="row">
                <bdi>{name(taker)}</bdi>
              </th>
              {sources.map((source) => {
                const key = cellKey(taker, source);
                const count = counts.get(key);
                if (count === undefined) return <td key={source ?? ''} />;
                const label = `${name(taker)} ${say({ ar: 'عن', en: 'from' })} ${name(source)}: ${counted('pairs', count)}`;
                return (
                  <td key={source ?? ''}>
                    <button
                      type="button"
                      className="taking-cell"
                      aria-pressed={chosen === key}
                      title={label}
                      style={{ '--weight': `${12 + Math.round((count / most) * 60)}%` } as Record<string, string>}
                      onClick={() => onChoose(chosen === key ? undefined : key)}
                    >
                      <span aria-hidden="true">{number(count)}</span>
                      <span className="unseen">{label}</span>
                    </button>
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
