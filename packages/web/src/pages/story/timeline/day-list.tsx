import type { StoryRecord } from 'isnad/server';
import { type ReactNode, useMemo } from 'react';
import { EvidenceChip } from '../../../shared/evidence-chip.tsx';
import { ActorName, OutletName } from '../../../shared/names.tsx';
import { ActSign, StanceSign } from '../../../shared/signs.tsx';
import { VirtualList } from '../../../shared/virtual-list.tsx';
import { words as common } from '../../../words/interface-words.ts';
import { useWording } from '../../../words/language.tsx';
import { timelineWords as words } from '../../../words/timeline-words.ts';
import { refOf } from '../evidence-of.ts';
import { StanceStep } from './change-strip.tsx';
import { type DayRow, dayRows } from './day-rows.ts';
import type { Lane } from './lanes.ts';

interface DayListProps {
  readonly record: StoryRecord;
  readonly lanes: readonly Lane[];
}

/** The lanes on a narrow page: day under day, on each day the actors in the order of their lanes with what they say. */
export function DayList({ record, lanes }: DayListProps): ReactNode {
  const { counted, date, say } = useWording();
  const rows = useMemo(() => dayRows(lanes, record.statements), [lanes, record]);
  const changeTo = useMemo(() => new Map(record.changes.map((change) => [change.to.statement, change])), [record]);
  const statementRow = ({ place, isFirst }: Extract<DayRow, { kind: 'statement' }>): ReactNode => {
    const statement = record.statements[place]!;
    const change = changeTo.get(place);
    return (
      <div className={isFirst ? 'day-statement first' : 'day-statement'}>
        {isFirst && <ActorName actor={statement.actor === null ? null : (record.actors[statement.actor] ?? null)} />}
        <EvidenceChip of={refOf(record, statement)} className="day-mark">
          <ActSign act={statement.act} />
          {statement.stance !== 'affirm' && statement.act !== 'deny' && <StanceSign stance={statement.stance} />}
          <span className={statement.correction === null ? 'naskh' : 'naskh struck'}>
            <bdi>{statement.words}</bdi>
          </span>
        </EvidenceChip>
        <p className="soft day-outlet">
          {change !== undefined && (
            <span className="day-change">
              {say(words.changed)} <StanceStep from={change.from.stance} to={change.to.stance} />
            </span>
          )}
          <OutletName name={record.articles[statement.article]?.outletName ?? null} />
        </p>
      </div>
    );
  };
  return (
    <VirtualList label={say(common.statements)} items={rows} keyOf={(row) => (row.kind === 'day' ? `day ${row.at}` : String(row.place))} estimate={92} primary>
      {(row) =>
        row.kind === 'statement' ? (
          statementRow(row)
        ) : (
          <h2 className="day-head">
            {row.at === null ? say(common.undated) : date(row.at, 'long')} <span className="soft">{counted('statements', row.count)}</span>
          </h2>
        )
      }
    </VirtualList>
  );
}
