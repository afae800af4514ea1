import type { StoryRecord } from 'isnad/server';
import { type ReactNode, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { boundsSigns, boundsWords } from '../../../format/numbers.ts';
import { EvidenceChip } from '../../../shared/evidence-chip.tsx';
import { useWording } from '../../../words/language.tsx';
import { recordWords } from '../../../words/record-words.ts';
import { chartHeight, inset, layOutChart, type PlacedMark } from './chart-layout.ts';
import { ChartSigns } from './chart-signs.tsx';
import { lookOf } from './giver-shape.tsx';
import { type GiverGroup, markLinks, type Series, type ValueMark, valueMarks } from './value-marks.ts';

interface SeriesChartProps {
  readonly record: StoryRecord;
  readonly series: Series;
  readonly groups: readonly GiverGroup[];
  /** The group that is singled out; null for none. */
  readonly lit: number | null;
  readonly giverName: (group: GiverGroup) => string;
}

/** The values of one quantity in time, in the direction of the language: each mark leads to the sentences that it stands for. */
export function SeriesChart({ series, groups, lit, giverName }: SeriesChartProps): ReactNode {
  const { counted, date, language, number, say } = useWording();
  const frame = useRef<HTMLDivElement>(null);
  const wide = useWidth(frame);
  const layout = useMemo(() => {
    const marks = valueMarks(series.values, groups);
    const labelOf = ({ min, max, approximate, rows }: ValueMark): string =>
      boundsSigns(min, max, approximate, language) + (rows.length > 1 ? ` ×${number(rows.length)}` : '');
    return layOutChart(marks, markLinks(series, marks), wide, labelOf);
  }, [series, groups, wide, language, number]);
  if (layout === null) return <p className="soft">{say(recordWords.nothingToDraw)}</p>;
  const { width } = layout;
  const isRtl = language === 'ar';
  const turned = (x: number): number => (isRtl ? width - x : x);
  const describe = ({ min, max, approximate, group, at, rows }: ValueMark): string =>
    [
      boundsWords(min, max, approximate, language),
      giverName(groups[group]!),
      at === null ? null : date(at, 'long'),
      rows.length > 1 ? counted('values', rows.length) : null,
    ]
      .filter((one) => one !== null)
      .join(say({ ar: '، ', en: ', ' }));
  const summary = say(recordWords.chartOf, { list: counted('values', series.values.length) });
  return (
    <figure className="series-chart">
      <section ref={frame} className="chart-frame" aria-label={summary}>
        {wide > 0 && (
          <svg width={width} height={chartHeight} viewBox={`0 0 ${width} ${chartHeight}`}>
            <title>{summary}</title>
            <defs>
              <marker id="revised" viewBox="0 0 8 8" refX="6.5" refY="4" markerWidth="8" markerHeight="8" orient="auto-start-reverse">
                <path d="M0.5,0.8 L7,4 L0.5,7.2" className="chart-arrow" />
              </marker>
            </defs>
            <g>
              {layout.columns.map(({ at, x, need }, place) =>
                place % 2 === 1 ? (
                  <rect
                    key={at ?? ''}
                    className="chart-band"
                    x={turned(x) - need / 2}
                    y={inset.top - 14}
                    width={need}
                    height={chartHeight - inset.top - inset.bottom + 14}
                  />
                ) : null,
              )}
              {layout.ticks.map(({ amount, y }) => (
                <g key={amount}>
                  <line className={amount === 0 ? 'chart-base' : 'chart-rule'} x1={turned(inset.start - 8)} x2={turned(width - inset.end)} y1={y} y2={y} />
                  <text className="chart-tick" x={turned(inset.start - 14)} y={y + 4} textAnchor={isRtl ? 'start' : 'end'}>
                    {number(amount)}
                  </text>
                </g>
              ))}
              {layout.columns.map(({ at, x }) => (
                <g key={at ?? ''}>
                  <line className="chart-day" x1={turned(x)} x2={turned(x)} y1={inset.top} y2={chartHeight - inset.bottom} />
                  <text className="chart-tick" x={turned(x)} y={chartHeight - 12} textAnchor="middle">
                    {at === null ? say({ ar: 'بلا تاريخ', en: 'undated' }) : dayLabel(date(at), language)}
                  </text>
                </g>
              ))}
              {layout.links.map(({ type, from, to, path, middle }) => (
                <g key={`${type} ${from} ${to}`} className={`chart-link ${type}`} transform={isRtl ? `translate(${width} 0) scale(-1 1)` : undefined}>
                  <path d={path} markerEnd={type === 'revision' ? 'url(#revised)' : undefined} />
                  {type === 'disagreement' && (
                    <g transform={`translate(${middle[0]} ${middle[1]})`}>
                      <circle r={8} className="chart-badge" />
                      <path d="M-4,-1.8 H4 M-4,1.8 H4 M-2.6,4.6 L2.6,-4.6" />
                    </g>
                  )}
                </g>
              ))}
            </g>
            {layout.marks.map((placed) => (
              <Mark
                key={placed.mark.key}
                placed={placed}
                x={turned(placed.x)}
                series={series}
                isWriters={groups[placed.mark.group]?.actor === null}
                isDim={lit !== null && lit !== placed.mark.group}
                label={describe(placed.mark)}
              />
            ))}
            <g className="chart-labels">
              {layout.marks.map(
                ({ mark, x, label }) =>
                  label !== null && (
                    <text
                      key={mark.key}
                      className={lit !== null && lit !== mark.group ? 'chart-label dim' : 'chart-label'}
                      x={turned(x)}
                      y={label.y}
                      textAnchor="middle"
                    >
                      {label.text}
                    </text>
                  ),
              )}
            </g>
          </svg>
        )}
      </section>
      <ChartSigns layout={layout} />
    </figure>
  );
}

/** Dates under the axis: without the year's comma. */
function dayLabel(words: string, language: 'ar' | 'en'): string {
  return language === 'ar' ? words : words.replace(',', '');
}

interface MarkProps {
  readonly placed: PlacedMark;
  readonly x: number;
  readonly series: Series;
  readonly isWriters: boolean;
  readonly isDim: boolean;
  readonly label: string;
}

function Mark({ placed: { mark, y, range, open }, x, series, isWriters, isDim, label }: MarkProps): ReactNode {
  const { shape, tone } = lookOf(mark.group, isWriters);
  const refs = mark.rows.flatMap((row) => {
    const value = series.values[row]!;
    return [value.figure, ...value.addends.filter(({ index }) => index !== value.figure.index)].map(({ document, index }) => ({ document, figure: index }));
  });
  return (
    <EvidenceChip of={refs} className={`chart-mark tone-${tone}${isDim ? ' dim' : ''}`} label={label}>
      <title>{label}</title>
      <rect
        x={x - 12}
        y={Math.min(y, range?.[1] ?? y) - 12}
        width={24}
        height={Math.abs((range?.[0] ?? y) - (range?.[1] ?? y)) + 24}
        className="chart-target"
      />
      {range !== null && <path className="chart-range" d={`M${x},${range[0]} V${range[1]} M${x - 5},${range[0]} H${x + 5} M${x - 5},${range[1]} H${x + 5}`} />}
      {open !== null && (
        <path
          className="chart-range"
          d={
            open === 'up'
              ? `M${x},${y} V${y - 26} M${x - 4},${y - 20} L${x},${y - 26} L${x + 4},${y - 20}`
              : `M${x},${y} V${y + 26} M${x - 4},${y + 20} L${x},${y + 26} L${x + 4},${y + 20}`
          }
        />
      )}
      <path d={shape} transform={`translate(${x} ${y})`} className={mark.approximate ? 'mark-shape hollow' : 'mark-shape'} />
    </EvidenceChip>
  );
}

/** The width that the page gives an element, in pixels; zero before it is known. */
function useWidth(element: { readonly current: HTMLElement | null }): number {
  const [width, set] = useState(0);
  useLayoutEffect(() => {
    const own = element.current;
    if (own === null) return;
    const measure = (): void => set(Math.floor(own.clientWidth));
    measure();
    const watcher = new ResizeObserver(measure);
    watcher.observe(own);
    return () => watcher.disconnect();
  }, [element]);
  return width;
}
