import { type AmountScale, amountScale, momentOf, type PlacedColumn, placeColumns } from './scales.ts';
import type { MarkLink, ValueMark } from './value-marks.ts';

export const chartHeight = 340;
export const inset = { top: 34, bottom: 34, start: 62, end: 14 } as const;
/** Room of one mark beside another of its time, and of a time's own margin. */
const markStep = 24;
const columnMargin = 46;
/** Pixels under which a line between two marks would be all arrowhead. */
const near = 44;

/** A mark at its place: `x` runs from the side where reading begins, `y` downwards. */
export interface PlacedMark {
  readonly mark: ValueMark;
  readonly x: number;
  /** Of the shape: the value, or the known bound, or the middle of a range. */
  readonly y: number;
  /** Both ends of a range; null of a single value and of an open bound. */
  readonly range: readonly [low: number, high: number] | null;
  /** Where the amount is open. */
  readonly open: 'up' | 'down' | null;
  readonly label: { readonly text: string; readonly y: number } | null;
}

export interface PlacedLink extends MarkLink {
  readonly path: string;
  readonly middle: readonly [x: number, y: number];
}

export interface ChartLayout {
  readonly width: number;
  readonly scale: AmountScale;
  readonly ticks: ReadonlyArray<{ readonly amount: number; readonly y: number }>;
  readonly columns: ReadonlyArray<PlacedColumn & { readonly x: number }>;
  readonly isEven: boolean;
  readonly marks: readonly PlacedMark[];
  readonly links: readonly PlacedLink[];
}

/** Places marks by time and amount; labels that would cover one another or a mark are left to the table. Null where no mark has a number. */
export function layOutChart(marks: readonly ValueMark[], links: readonly MarkLink[], wide: number, labelOf: (mark: ValueMark) => string): ChartLayout | null {
  const amounts = marks.flatMap(({ min, max }) => [min, max].filter((one) => one !== null));
  if (amounts.length === 0) return null;
  const scale = amountScale(amounts);
  const inner = chartHeight - inset.top - inset.bottom;
  const yOf = (amount: number): number => inset.top + (1 - scale.at(amount)) * inner;
  const byTime = new Map<string | null, number[]>();
  for (const [place, { at }] of marks.entries()) {
    const key = momentOf(at) === null ? null : at;
    byTime.set(key, [...(byTime.get(key) ?? []), place]);
  }
  const { columns, width, isEven } = placeColumns(
    [...byTime].map(([at, own]) => ({ at, moment: momentOf(at), need: Math.max(78, columnMargin + own.length * markStep) })),
    wide - inset.start - inset.end,
  );
  const placed: PlacedMark[] = [];
  for (const column of columns) {
    // Of one time, the marks stand side by side by amount, so that their labels do not cover one another.
    const own = [...byTime.get(column.at)!].sort((a, b) => marks[a]!.group - marks[b]!.group || a - b);
    for (const [order, place] of own.entries()) {
      const mark = marks[place]!;
      const { min, max } = mark;
      const x = inset.start + column.center + (order - (own.length - 1) / 2) * markStep;
      const isRange = min !== null && max !== null && min !== max;
      placed[place] = {
        mark,
        x,
        y: isRange ? (yOf(min) + yOf(max)) / 2 : yOf(min ?? max ?? 0),
        range: isRange ? [yOf(min), yOf(max)] : null,
        open: max === null ? 'up' : min === null ? 'down' : null,
        label: null,
      };
    }
  }
  return {
    width: width + inset.start + inset.end,
    scale,
    ticks: scale.ticks.map((amount) => ({ amount, y: yOf(amount) })),
    columns: columns.map((column) => ({ ...column, x: inset.start + column.center })),
    isEven,
    marks: withLabels(placed, labelOf),
    links: links.map((link) => ({ ...link, ...pathOf(placed[link.from]!, placed[link.to]!, link.type) })),
  };
}

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

function withLabels(placed: readonly PlacedMark[], labelOf: (mark: ValueMark) => string): PlacedMark[] {
  const taken: Box[] = placed.map(({ x, y, range }) => ({ left: x - 7, right: x + 7, top: (range?.[1] ?? y) - 7, bottom: (range?.[0] ?? y) + 7 }));
  return placed.map((one) => {
    const text = labelOf(one.mark);
    const half = text.length * 3.9 + 2;
    const above = (one.range?.[1] ?? one.y) - (one.open === 'up' ? 34 : 13);
    const below = (one.range?.[0] ?? one.y) + (one.open === 'down' ? 40 : 21);
    for (const y of [above, below]) {
      const box = { left: one.x - half, right: one.x + half, top: y - 11, bottom: y + 3 };
      if (box.top < 2 || box.bottom > chartHeight - inset.bottom + 2 || taken.some((other) => meet(box, other))) continue;
      taken.push(box);
      return { ...one, label: { text, y } };
    }
    return one;
  });
}

function meet(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

/** A line from mark to mark that ends before their shapes; of one time, an arc above them. `x` is not yet turned round for right-to-left. */
function pathOf(from: PlacedMark, to: PlacedMark, type: MarkLink['type']): Pick<PlacedLink, 'path' | 'middle'> {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const length = Math.hypot(dx, dy) || 1;
  const [ux, uy] = [dx / length, dy / length];
  const r = (value: number): string => value.toFixed(1);
  if (length < near) {
    // No room between the shapes: over them.
    const [x1, x2, top] = [from.x + ux * 3, to.x - ux * 3, Math.min(from.y, to.y) - 9];
    const middle = [(x1 + x2) / 2, top - 16] as const;
    return { path: `M${r(x1)},${r(from.y - 9)} Q${r(middle[0])},${r(top - 24)} ${r(x2)},${r(to.y - 9)}`, middle };
  }
  const [x1, y1] = [from.x + ux * 9, from.y + uy * 9];
  const end = type === 'revision' ? 11 : 9;
  const [x2, y2] = [to.x - ux * end, to.y - uy * end];
  // What changes little from mark to mark is bowed, so that the line is told from those of the grid.
  const bow = type === 'disagreement' ? -22 : -Math.min(26, Math.abs(dx) * 0.12);
  const control = [(x1 + x2) / 2, (y1 + y2) / 2 + bow * 2 * Math.abs(ux)] as const;
  const middle = [(x1 + x2) / 4 + control[0] / 2, (y1 + y2) / 4 + control[1] / 2] as const;
  return { path: `M${r(x1)},${r(y1)} Q${r(control[0])},${r(control[1])} ${r(x2)},${r(y2)}`, middle };
}
