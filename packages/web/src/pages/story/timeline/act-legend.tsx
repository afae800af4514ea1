import type { StatementLine } from 'isnad/server';
import { acts, wordOf } from 'isnad/words';
import type { ReactNode } from 'react';
import { toneOf } from '../../../shared/signs.tsx';
import { useWording } from '../../../words/language.tsx';
import { timelineWords as words } from '../../../words/timeline-words.ts';

type Act = StatementLine['act'];

interface ActLegendProps {
  readonly counts: ReadonlyMap<Act, number>;
  readonly chosen: readonly string[];
  readonly onChange: (acts: readonly string[]) => void;
}

/** What the signs mean, how many there are of each, and by pressing them only those. */
export function ActLegend({ counts, chosen, onChange }: ActLegendProps): ReactNode {
  const { counted, number, say } = useWording();
  const order = Object.keys(acts) as Act[];
  return (
    <fieldset className="act-legend">
      <legend className="unseen">{say(words.actsLegend)}</legend>
      {order
        .filter((act) => counts.has(act) || chosen.includes(act))
        .map((act) => {
          const phrase = wordOf(acts, act);
          const count = counts.get(act) ?? 0;
          const isOn = chosen.includes(act);
          return (
            <button
              key={act}
              type="button"
              className={`act-key tone-${toneOf(act)}`}
              aria-pressed={isOn}
              title={say(words.actCount, { act: say(phrase), n: counted('statements', count) })}
              onClick={() => onChange(isOn ? chosen.filter((one) => one !== act) : [...chosen, act])}
            >
              <span className="sign" aria-hidden="true">
                {'sign' in phrase ? phrase.sign : '•'}
              </span>
              {say(phrase)} <span className="n">{number(count)}</span>
            </button>
          );
        })}
    </fieldset>
  );
}
