import { useWindowVirtualizer } from '@tanstack/react-virtual';
import type { StoryRecord } from 'isnad/server';
import { type ReactNode, useLayoutEffect, useRef, useState } from 'react';
import { EvidenceChip } from '../../../shared/evidence-chip.tsx';
import { GapRow } from '../../../shared/gap-row.tsx';
import { ActorName, OutletName } from '../../../shared/names.tsx';
import { ActSign, StanceSign } from '../../../shared/signs.tsx';
import { Time } from '../../../shared/time.tsx';
import { words as common } from '../../../words/interface-words.ts';
import { useWording } from '../../../words/language.tsx';
import { timelineWords as words } from '../../../words/timeline-words.ts';
import { refOf } from '../evidence-of.ts';

interface StatementTableProps {
  readonly record: StoryRecord;
  /** Indexes of statements by time. */
  readonly shown: readonly number[];
  readonly changed: ReadonlySet<number>;
  /** Every row stands: the page is being printed. */
  readonly prints: boolean;
}

/** The same statements as a table by time: for those who hear it, for paper, and for whoever likes tables better. */
export function StatementTable({ record, shown, changed, prints }: StatementTableProps): ReactNode {
  const { say } = useWording();
  const body = useRef<HTMLTableSectionElement>(null);
  const [top, setTop] = useState(0);
  useLayoutEffect(() => {
    const place = (): void => setTop(body.current === null ? 0 : body.current.getBoundingClientRect().top + scrollY);
    place();
    const watcher = new ResizeObserver(place);
    watcher.observe(document.body);
    return () => watcher.disconnect();
  }, []);
  const rows = useWindowVirtualizer({ count: shown.length, estimateSize: () => 62, overscan: 10, scrollMargin: top, getItemKey: (index) => shown[index]! });
  const items = prints ? shown.map((_, index) => ({ index, start: 0, end: 0 })) : rows.getVirtualItems();
  const before = prints ? 0 : (items[0]?.start ?? top) - top;
  const after = prints ? 0 : rows.getTotalSize() - ((items.at(-1)?.end ?? top) - top);
  return (
    <table className="statement-table" aria-rowcount={shown.length + 1}>
      <thead>
        <tr>
          <th scope="col">{say(words.when)}</th>
          <th scope="col">{say(common.actor)}</th>
          <th scope="col">{say(words.act)}</th>
          <th scope="col">{say(words.words)}</th>
          <th scope="col">{say(common.outlet)}</th>
          <th scope="col">{say(common.evidence)}</th>
        </tr>
      </thead>
      <tbody ref={body}>
        {before > 0 && <GapRow height={before} />}
        {items.map(({ index }) => {
          const place = shown[index]!;
          const statement = record.statements[place]!;
          return (
            <tr key={place} ref={prints ? undefined : rows.measureElement} data-index={index} aria-rowindex={index + 2}>
              <td>
                <Time value={statement.at} />
              </td>
              <td>
                <ActorName actor={statement.actor === null ? null : (record.actors[statement.actor] ?? null)} />
              </td>
              <td>
                <ActSign act={statement.act} />
                {statement.stance !== 'affirm' && statement.act !== 'deny' && (
                  <>
                    {' '}
                    <StanceSign stance={statement.stance} />
                  </>
                )}
                {changed.has(place) && <span className="changed-here">{say(words.changed)}</span>}
              </td>
              <td className={statement.correction === null ? 'naskh' : 'naskh struck'}>
                <bdi>{statement.words}</bdi>
              </td>
              <td className="soft">
                <OutletName name={record.articles[statement.article]?.outletName ?? null} />
              </td>
              <td>
                <EvidenceChip of={refOf(record, statement)} />
              </td>
            </tr>
          );
        })}
        {after > 0 && <GapRow height={after} />}
      </tbody>
    </table>
  );
}
