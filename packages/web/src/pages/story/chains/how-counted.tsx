import { mergeReasons, wordOf } from 'isnad/words';
import type { ReactNode } from 'react';
import { words } from '../../../words/interface-words.ts';
import { useWording } from '../../../words/language.tsx';
import { recordWords } from '../../../words/record-words.ts';
import type { Counting } from './counting.ts';

/** «At most n independent chains», and how the statements became that many. */
export function HowCounted({ counting }: { readonly counting: Counting }): ReactNode {
  const { counted, number, say } = useWording();
  const { statements, articles, testimonies, merges, chains, unknownRoots, independentAtMost } = counting;
  const reasons = merges
    .map(({ reason, count }) => say(recordWords.timesReason, { reason: say(wordOf(mergeReasons, reason)), n: number(count) }))
    .join(say(words.listComma));
  return (
    <div className="how-counted">
      <p className="at-most-line" title={say(words.countsChains)}>
        {say(recordWords.atMostIndependent, { n: number(independentAtMost) })}
      </p>
      <details>
        <summary>{say(recordWords.howCounted)}</summary>
        <ol>
          <li>{say(recordWords.stepStatements, { statements: counted('statements', statements), articles: counted('articles', articles) })}</li>
          <li>
            {merges.length === 0
              ? say(recordWords.stepNotMerged, { testimonies: counted('testimonies', testimonies) })
              : say(recordWords.stepMerged, { testimonies: counted('testimonies', testimonies), reasons })}
          </li>
          {independentAtMost < chains && <li>{say(recordWords.stepJoined, { chains: counted('chains', independentAtMost) })}</li>}
          {unknownRoots > 0 && <li>{say(recordWords.stepUnknown, { n: number(unknownRoots) })}</li>}
          <li>{say(recordWords.stepBound)}</li>
        </ol>
      </details>
    </div>
  );
}
