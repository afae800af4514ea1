import type { FigureSeries } from '../../ledger/index.ts';
import { html, type Markup } from './markup.ts';

const width = 400;
const height = 200;
const left = 44;
const right = 388;
const top = 16;
const bottom = 164;
const undatedWidth = 30;

type Value = FigureSeries['values'][number];

/**
 * The values of a series over time as SVG: a dot is exact, a ring approximate, a bar between two ends a range, an arrow an open bound. Every mark carries the
 * number of its row in the table; undated values stand in a column of their own. Null where fewer than two values have a number.
 */
export function chart(series: FigureSeries): Markup | null {
  const drawn = series.values.map((value, index) => ({ value, row: index + 1 })).filter(({ value }) => value.min !== null || value.max !== null);
  if (drawn.length < 2) return null;
  const numbers = drawn.flatMap(({ value }) => [value.min, value.max]).filter((bound) => bound !== null);
  const ticks = ticksFor(Math.min(...numbers), Math.max(...numbers));
  const low = ticks[0] as number;
  const high = ticks.at(-1) as number;
  const days = drawn.map(({ value }) => dayNumber(value.at)).filter((time) => time !== null);
  const undated = days.length < drawn.length;
  const from = Math.min(...days);
  const until = Math.max(...days);
  const timeEnd = undated ? right - undatedWidth : right;
  const x = (value: Value): number => {
    const time = dayNumber(value.at);
    if (time === null) return right - undatedWidth / 2 + 4;
    return from === until ? (left + timeEnd) / 2 : left + 14 + ((time - from) / (until - from)) * (timeEnd - left - 28);
  };
  const y = (number: number): number => (high === low ? (top + bottom) / 2 : bottom - ((number - low) / (high - low)) * (bottom - top));
  const places = beside(drawn.map(({ value }) => ({ x: x(value), y: y(middle(value)), ...extent(value, y) })));
  const marks = drawn.map(({ value, row }, index) => mark(value, row, (places[index] as { x: number }).x, y));
  const lines = series.relations.flatMap((relation) => {
    const a = drawn.findIndex(({ row }) => row === relation.from + 1);
    const b = drawn.findIndex(({ row }) => row === relation.to + 1);
    const [one, other] = [places[a], places[b]];
    if (one === undefined || other === undefined || relation.type !== 'revision') return [];
    return [html`<line class="rev" x1="${round(one.x)}" y1="${round(one.y)}" x2="${round(other.x)}" y2="${round(other.y)}"/>`];
  });
  const dates = [...new Set(drawn.map(({ value }) => (dayNumber(value.at) === null ? null : value.at)).filter((at) => at !== null))].sort();
  const ends = dates.length > 1 ? [dates[0] as string, dates.at(-1) as string] : dates;
  const labelAt = (at: string): number => x({ at } as Value);
  return html`<div class="chart"><svg viewBox="0 0 ${width} ${height}" role="img" aria-hidden="true" focusable="false">${ticks.map(
    (tick) =>
      html`<line class="rule" x1="${left}" x2="${right}" y1="${round(y(tick))}" y2="${round(y(tick))}"/><text class="tick" x="${left / 2}" y="${round(y(tick) + 3.5)}">${brief(tick)}</text>`,
  )}${dates.map((at) => html`<line class="axis" x1="${round(labelAt(at))}" x2="${round(labelAt(at))}" y1="${bottom}" y2="${bottom + 5}"/>`)}${ends.map(
    (at) => html`<text class="tick" x="${round(Math.min(Math.max(labelAt(at), left + 10), timeEnd - (undated ? 20 : 28)))}" y="${bottom + 18}">${at}</text>`,
  )}${undated ? html`<line class="undated" x1="${right - undatedWidth + 4}" x2="${right - undatedWidth + 4}" y1="${top}" y2="${bottom}"/><text class="tick" x="${right - undatedWidth / 2 + 4}" y="${bottom + 18}">?</text>` : null}${lines}${marks}</svg></div>`;
}

function middle(value: Value): number {
  return value.min !== null && value.max !== null ? (value.min + value.max) / 2 : (value.min ?? value.max ?? 0);
}

/** Height of a row's number above or below its mark. */
const numberHeight = 15;

/** Top and bottom of a mark with its number. */
function extent({ min, max }: Value, y: (number: number) => number): { readonly from: number; readonly to: number } {
  if (min !== null && max !== null) return { from: y(max) - numberHeight, to: y(min) + 4 };
  const centre = y(min ?? max ?? 0);
  return { from: centre - numberHeight - 1, to: centre + numberHeight };
}

/** Steps to the side, nearest first, that a mark may take from its own day. */
const steps = [0, 1, -1, 2, -2, 3, -3];
const stepWidth = 12;

/** Marks that would fall on one another, set side by side; where a day is too full they overlap, and the table tells them apart. */
function beside(marks: ReadonlyArray<{ x: number; y: number; from: number; to: number }>): ReadonlyArray<{ x: number; y: number }> {
  const taken = new Map<number, Array<{ from: number; to: number }>>();
  const isFree = (column: number, { from, to }: { from: number; to: number }): boolean =>
    (taken.get(column) ?? []).every((other) => other.to <= from || to <= other.from);
  return marks.map((mark) => {
    const own = Math.round(mark.x / stepWidth);
    const inside = (step: number): boolean => mark.x + step * stepWidth >= left + 5 && mark.x + step * stepWidth <= right - 5;
    const step = steps.find((one) => inside(one) && isFree(own + one, mark));
    if (step === undefined) return { x: mark.x, y: mark.y };
    taken.set(own + step, [...(taken.get(own + step) ?? []), { from: mark.from, to: mark.to }]);
    return { x: mark.x + step * stepWidth, y: mark.y };
  });
}

function mark(value: Value, row: number, x: number, y: (number: number) => number): Markup {
  const at = round(x);
  const label = (offset: number): Markup => html`<text class="num" x="${at}" y="${round(offset)}">${row}</text>`;
  const ring = value.approximate ? 'ring' : 'dot';
  if (value.min !== null && value.max !== null && value.min !== value.max) {
    const [up, down] = [round(y(value.max)), round(y(value.min))];
    return html`<path class="${value.approximate ? 'range about' : 'range'}" d="M${at} ${down}V${up}M${round(x - 4)} ${up}H${round(x + 4)}M${round(x - 4)} ${down}H${round(x + 4)}"/>${label(y(value.max) - 6)}`;
  }
  const bound = value.min ?? value.max ?? 0;
  const centre = round(y(bound));
  const dot = html`<circle class="${ring}" cx="${at}" cy="${centre}" r="3.6"/>`;
  if (value.max === null)
    return html`<path class="open" d="M${at} ${round(centre - 4)}V${round(centre - 15)}M${round(x - 3)} ${round(centre - 11)}L${at} ${round(centre - 15)}L${round(x + 3)} ${round(centre - 11)}"/>${dot}${label(centre + 14)}`;
  if (value.min === null)
    return html`<path class="open" d="M${at} ${round(centre + 4)}V${round(centre + 15)}M${round(x - 3)} ${round(centre + 11)}L${at} ${round(centre + 15)}L${round(x + 3)} ${round(centre + 11)}"/>${dot}${label(centre - 7)}`;
  return html`${dot}${label(centre - 7)}`;
}

/** Three to six round numbers that hold both ends, from zero where that costs no detail. */
function ticksFor(lowest: number, highest: number): number[] {
  const low = lowest > 0 && lowest < highest * 0.75 ? 0 : lowest;
  const span = highest - low || Math.abs(highest) || 1;
  const power = 10 ** Math.floor(Math.log10(span / 4));
  const step = ([1, 2, 2.5, 5, 10].find((factor) => factor * power * 5 >= span) ?? 10) * power;
  const first = Math.floor(low / step);
  const last = Math.max(Math.ceil(highest / step), first + 1);
  return Array.from({ length: last - first + 1 }, (_, index) => Number(((first + index) * step).toPrecision(12)));
}

/** Days since 1970 of a `YYYY`, `YYYY-MM` or `YYYY-MM-DD` value; null for any other. */
function dayNumber(at: string | null): number | null {
  const match = at === null ? null : /^(\d{4})(?:-(\d\d))?(?:-(\d\d))?$/.exec(at);
  if (match === null) return null;
  return Date.UTC(Number(match[1]), Number(match[2] ?? 1) - 1, Number(match[3] ?? 1)) / 86_400_000;
}

/** A number for the narrow axis: `30M` for thirty million. */
function brief(number: number): string {
  const [unit, sign] = (
    [
      [1e9, 'B'],
      [1e6, 'M'],
      [1e5, 'K'],
    ] as const
  ).find(([least]) => Math.abs(number) >= least) ?? [1, ''];
  const size = sign === 'K' ? 1e3 : unit;
  return `${written(Number((number / size).toPrecision(4)))}${sign}`;
}

/** The number with Latin digits and thin groups, as both languages of the interface write it. */
export function written(number: number): string {
  const [whole = '', fraction] = String(Math.abs(number)).split('.');
  const grouped = /e/.test(whole) ? whole : whole.replace(/\B(?=(\d{3})+$)/g, ',');
  return `${number < 0 ? '−' : ''}${grouped}${fraction === undefined ? '' : `.${fraction}`}`;
}

function round(number: number): number {
  return Math.round(number * 10) / 10;
}
