import '../copies/copies.css';
import { type ReactNode, useMemo } from 'react';
import { Empty } from '../../../shared/states.tsx';
import { useUrlState } from '../../../shared/use-url-state.ts';
import { VirtualList } from '../../../shared/virtual-list.tsx';
import { wordOf } from '../../../url/search-state.ts';
import { words } from '../../../words/interface-words.ts';
import { useWording } from '../../../words/language.tsx';
import { recordWords } from '../../../words/record-words.ts';
import { useChainNames } from '../chains/names.ts';
import { CopyPair } from '../copies/copy-pair.tsx';
import { PageVersions } from '../copies/page-versions.tsx';
import { TakingMatrix } from '../copies/taking-matrix.tsx';
import { cellKey, type ReuseLine, stepsOf, takingTable } from '../copies/who-took.ts';
import { useStory } from '../use-story.ts';

/** Pages whose versions stand open; the others are folded. */
const versionsAtOnce = 3;

/** What articles took from one another: versions of one page, who took from whom, and each pair with the way its text went. */
export function Copies(): ReactNode {
  const { counted, number, say } = useWording();
  const record = useStory();
  const names = useChainNames(record);
  const [state, change] = useUrlState();
  const revisions = record.reuses.filter(({ kind }) => kind === 'revision');
  const pairs = useMemo(() => record.reuses.filter(({ kind }) => kind !== 'revision').sort(byShare), [record]);
  const table = useMemo(() => takingTable(pairs, names.outletOf), [pairs, names]);
  const asked = wordOf(state, 'cell');
  const chosen = asked !== undefined && table.counts.has(asked) ? asked : undefined;
  const shown =
    chosen === undefined ? pairs : pairs.filter((reuse) => stepsOf(reuse, names.outletOf).some(([taker, source]) => cellKey(taker, source) === chosen));
  if (record.reuses.length === 0) return <Empty title={say(recordWords.noCopies)} />;
  return (
    <>
      {revisions.length > 0 && (
        <section className="copies-section">
          <h2>{say(recordWords.versionsHead)}</h2>
          <p className="soft">{say(recordWords.versionsNote)}</p>
          {revisions.slice(0, versionsAtOnce).map((reuse) => (
            <PageVersions key={`${reuse.a} ${reuse.b}`} record={record} reuse={reuse} names={names} />
          ))}
          {revisions.length > versionsAtOnce && (
            <details className="more-versions">
              <summary>{say(recordWords.showRest, { n: number(revisions.length - versionsAtOnce) })}</summary>
              {revisions.slice(versionsAtOnce).map((reuse) => (
                <PageVersions key={`${reuse.a} ${reuse.b}`} record={record} reuse={reuse} names={names} />
              ))}
            </details>
          )}
        </section>
      )}
      {table.counts.size > 0 && (
        <section className="copies-section">
          <h2>{say(recordWords.copiesFrom)}</h2>
          <TakingMatrix table={table} nameOf={names.nameOf} chosen={chosen} onChoose={(cell) => change({ cell })} />
        </section>
      )}
      {pairs.length > 0 && (
        <section className="copies-section">
          <h2>
            {say(recordWords.pairsShown)} <small className="soft">{counted('pairs', shown.length)}</small>
            {chosen !== undefined && (
              <>
                {' '}
                <button type="button" className="plain-button" onClick={() => change({ cell: undefined })}>
                  {say(recordWords.allPairs)}
                </button>
              </>
            )}
          </h2>
          <VirtualList key={chosen ?? ''} label={say(words.copies)} items={shown} keyOf={({ a, b }) => `${a} ${b}`} estimate={190} primary>
            {(reuse) => <CopyPair record={record} reuse={reuse} names={names} />}
          </VirtualList>
        </section>
      )}
    </>
  );
}

/** Those that share most first. */
function byShare(x: ReuseLine, y: ReuseLine): number {
  const most = ({ containment }: ReuseLine): number => Math.max(containment.a, containment.b);
  return most(y) - most(x) || (x.a < y.a ? -1 : x.a > y.a ? 1 : x.b < y.b ? -1 : 1);
}
