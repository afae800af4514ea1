import { useVirtualizer } from '@tanstack/react-virtual';
import type { StoryRecord } from 'isnad/server';
import { type CSSProperties, type KeyboardEvent, type MouseEvent, memo, type ReactNode, useRef, useState } from 'react';
import { GapRow } from '../../../shared/gap-row.tsx';
import { ActorName } from '../../../shared/names.tsx';
import { useUrlState } from '../../../shared/use-url-state.ts';
import { usePrinting } from '../../../shared/virtual-list.tsx';
import { writeEvidence } from '../../../url/evidence-ref.ts';
import { wordsOf } from '../../../url/search-state.ts';
import { words as common } from '../../../words/interface-words.ts';
import { useWording } from '../../../words/language.tsx';
import { positionsWords as words } from '../../../words/positions-words.ts';
import { refOf } from '../evidence-of.ts';
import { CellFace, useCellWords } from './cell-face.tsx';
import type { MatrixCell, MatrixRow } from './matrix.ts';
import { PointHead } from './point-head.tsx';

interface MatrixTableProps {
  readonly record: StoryRecord;
  readonly rows: readonly MatrixRow[];
  /** Actors that have columns. */
  readonly columns: readonly number[];
}

/** Sentences that one cell opens beside the page. */
const mostEvidence = 24;
/** Of those without a column, as many as a row names. */
const mostOthers = 4;

/** Points × actors in a frame of its own: head and first column stay, only the rows in sight are there, arrows go from cell to cell. */
export function MatrixTable({ record, rows, columns }: MatrixTableProps): ReactNode {
  const { language, say } = useWording();
  const [state, change] = useUrlState();
  const frame = useRef<HTMLDivElement>(null);
  const prints = usePrinting();
  const [current, setCurrent] = useState<string | null>(null);
  const tell = useCellWords(record);
  const open = wordsOf(state, 'evidence').join(' ');
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => frame.current,
    estimateSize: () => 112,
    overscan: 4,
    getItemKey: (index) => rows[index]!.point,
  });
  const items = prints ? rows.map((_, index) => ({ index, start: 0, end: 0 })) : virtual.getVirtualItems();
  const before = prints ? 0 : (items[0]?.start ?? 0);
  const after = prints ? 0 : virtual.getTotalSize() - (items.at(-1)?.end ?? 0);
  const hasOthers = rows.some(({ cells }) => [...cells.keys()].some((actor) => actor === null || !columns.includes(actor)));

  const cellOf = (element: Element | null): HTMLElement | null => element?.closest<HTMLElement>('[data-cell]') ?? null;
  const show = (event: MouseEvent): void => {
    const cell = cellOf(event.target as Element);
    if (cell === null) return;
    setCurrent(cell.dataset.cell ?? null);
    const [point, actor] = (cell.dataset.cell ?? '').split(':');
    const found = rows.find((row) => row.point === Number(point))?.cells.get(actor === '' ? null : Number(actor));
    if (found === undefined) return;
    const refs = refsOf(record, found);
    change({ evidence: refs.join(' ') === open ? undefined : refs });
  };
  const press = (event: KeyboardEvent): void => {
    const from = cellOf(event.target as Element);
    if (from === null || event.ctrlKey || event.metaKey || event.altKey || !event.key.startsWith('Arrow')) return;
    event.preventDefault();
    const box = from.getBoundingClientRect();
    const all = [...(frame.current?.querySelectorAll<HTMLElement>('[data-cell]') ?? [])];
    const row = from.closest('tr');
    const isAcross = event.key === 'ArrowLeft' || event.key === 'ArrowRight';
    const way = event.key === 'ArrowDown' || event.key === (language === 'ar' ? 'ArrowLeft' : 'ArrowRight') ? 1 : -1;
    const inRow = all.filter((one) => one.closest('tr') === row);
    let next: HTMLElement | undefined;
    if (isAcross) next = inRow[inRow.indexOf(from) + way];
    else {
      let line: Element | null | undefined = row;
      do line = way === 1 ? line?.nextElementSibling : line?.previousElementSibling;
      while (line != null && line.querySelector('[data-cell]') === null);
      const here = line == null ? [] : [...line.querySelectorAll<HTMLElement>('[data-cell]')];
      const off = (one: HTMLElement): number => Math.abs(one.getBoundingClientRect().left - box.left);
      next = here.sort((a, b) => off(a) - off(b))[0];
    }
    next?.focus();
    next?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
    if (next?.dataset.cell !== undefined) setCurrent(next.dataset.cell);
  };
  const hasCurrent = items.some(({ index }) => current?.startsWith(`${rows[index]?.point}:`) === true);
  const firstRow = items[0] === undefined ? undefined : rows[items[0].index]?.point;
  return (
    <section
      ref={frame}
      className={hasOthers ? 'matrix with-others' : 'matrix'}
      style={{ '--columns': columns.length } as CSSProperties}
      aria-label={say(words.matrix)}
    >
      <table aria-rowcount={rows.length + 1} onClick={show} onKeyDown={press}>
        <thead>
          <tr>
            <th scope="col" className="matrix-corner">
              {say(words.point)}
            </th>
            {columns.map((actor) => (
              <th key={actor} scope="col" className="matrix-actor">
                <ActorName actor={record.actors[actor] ?? null} />
              </th>
            ))}
            {hasOthers && (
              <th scope="col" className="matrix-others">
                {say(words.others)}
              </th>
            )}
          </tr>
        </thead>
        <tbody>
          {before > 0 && <GapRow height={before} />}
          {items.map(({ index }) => {
            const row = rows[index]!;
            const isHere = current?.startsWith(`${row.point}:`) === true;
            return (
              <MatrixLine
                key={row.point}
                measure={prints ? undefined : virtual.measureElement}
                index={index}
                record={record}
                row={row}
                columns={columns}
                hasOthers={hasOthers}
                current={isHere ? current : null}
                isEntry={!hasCurrent && row.point === firstRow}
                open={open}
                tell={tell}
              />
            );
          })}
          {after > 0 && <GapRow height={after} />}
        </tbody>
      </table>
    </section>
  );
}

function refsOf(record: StoryRecord, { statements }: MatrixCell): readonly string[] {
  return statements.slice(0, mostEvidence).map((place) => writeEvidence(refOf(record, record.statements[place]!)));
}

interface MatrixLineProps {
  readonly measure: ((element: Element | null) => void) | undefined;
  readonly index: number;
  readonly record: StoryRecord;
  readonly row: MatrixRow;
  readonly columns: readonly number[];
  readonly hasOthers: boolean;
  readonly current: string | null;
  /** Its first cell is where Tab comes in. */
  readonly isEntry: boolean;
  readonly open: string;
  readonly tell: (cell: MatrixCell) => string;
}

const MatrixLine = memo(function MatrixLine({ measure, index, record, row, columns, hasOthers, current, isEntry, open, tell }: MatrixLineProps): ReactNode {
  const { number, say } = useWording();
  const point = record.points[row.point]!;
  const others = [...row.cells.values()]
    .filter(({ actor }) => actor === null || !columns.includes(actor))
    .sort((a, b) => Number(a.actor === null) - Number(b.actor === null) || b.statements.length - a.statements.length);
  const [isWhole, showAll] = useState(false);
  const entry = isEntry ? (columns.find((actor) => row.cells.has(actor)) ?? others[0]?.actor ?? null) : undefined;
  const button = (cell: MatrixCell, isOther: boolean): ReactNode => {
    const key = `${row.point}:${cell.actor ?? ''}`;
    const label = tell(cell);
    return (
      <button
        type="button"
        className={`cell${cell.changes.size > 0 ? ' changed' : ''}${cell.isAlone ? ' alone' : ''}${isOther ? ' other' : ''}`}
        data-cell={key}
        data-evidence
        tabIndex={current === key || entry === cell.actor ? 0 : -1}
        aria-current={open !== '' && open === refsOf(record, cell).join(' ') ? 'true' : undefined}
        title={label}
      >
        <span className="unseen">{label}</span>
        <CellFace cell={cell} />
        {isOther && (
          <bdi className="cell-name" aria-hidden="true">
            {cell.actor === null ? say(common.nobody) : record.actors[cell.actor]?.name}
          </bdi>
        )}
        {cell.statements.length > 1 && (
          <span className="cell-count" aria-hidden="true" title={say(words.countsHere)}>
            {number(cell.statements.length)}
          </span>
        )}
        {cell.isAlone && (
          <span className="cell-alone" aria-hidden="true">
            {say(words.alone)}
          </span>
        )}
      </button>
    );
  };
  const shown = isWhole ? others : others.slice(0, mostOthers);
  return (
    <tr ref={measure} data-index={index} aria-rowindex={index + 2}>
      <th scope="row">
        <PointHead record={record} point={point} />
      </th>
      {columns.map((actor) => {
        const cell = row.cells.get(actor);
        return <td key={actor}>{cell !== undefined && button(cell, false)}</td>;
      })}
      {hasOthers && (
        <td className="matrix-others">
          {shown.map((cell) => (
            <span key={cell.actor ?? 'nobody'}>{button(cell, true)}</span>
          ))}
          {others.length > shown.length && (
            <button type="button" className="plain-button" onClick={() => showAll(true)}>
              {say(words.moreHere, { n: number(others.length - shown.length) })}
            </button>
          )}
        </td>
      )}
    </tr>
  );
});
