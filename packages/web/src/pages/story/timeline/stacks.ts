import type { Dated } from './lanes.ts';

/** Pixels from one mark to the next, in both directions. */
export const pitch = 15;

/** A statement's mark: column pixels from where time begins, row from the lane's ground upwards. */
export interface PlacedMark {
  readonly place: number;
  /** Middle of the mark, in pixels of time counted from day zero: the view's own start is taken off when it is drawn. */
  readonly x: number;
  readonly row: number;
  /** There is no room for it: it stands behind the number of its cell. */
  readonly isHidden: boolean;
}

/** Marks for which a stretch has no room, as one number. */
export interface Crowd {
  readonly x: number;
  readonly row: number;
  readonly count: number;
  /** Days. */
  readonly from: number;
  readonly to: number;
}

export interface Stacked {
  readonly marks: readonly PlacedMark[];
  readonly crowds: readonly Crowd[];
}

/**
 * Stacks the marks of a lane at a zoom. Statements of one cell (a day; as many days as one mark needs, where days are narrower) stand in columns from its start, each filled
 * upwards; statements of a month or a year stand in its middle. What finds no room is counted in a crowd: `first` are placed before all others (both ends of a change are never hidden).
 * Cells begin where the calendar does, so nothing but its own zoom moves a mark.
 */
export function stackMarks(dated: readonly Dated[], pixelsPerDay: number, rows: number, isFirst: (place: number) => boolean): Stacked {
  const cellDays = Math.max(1, 2 ** Math.ceil(Math.log2(pitch / pixelsPerDay)));
  const cellWidth = cellDays * pixelsPerDay;
  const columns = Math.max(1, Math.floor((cellWidth - 2) / pitch));
  const capacity = columns * rows;
  const cells = new Map<number, Dated[]>();
  for (const one of dated) {
    const cell = Math.floor(middleOf(one) / cellDays);
    const held = cells.get(cell);
    if (held === undefined) cells.set(cell, [one]);
    else held.push(one);
  }
  const marks: PlacedMark[] = [];
  const crowds: Crowd[] = [];
  for (const [cell, held] of cells) {
    const isCrowded = held.length > capacity;
    const room = isCrowded ? capacity - 1 : held.length;
    const seen = isCrowded ? choose(held, room, isFirst) : null;
    const used = Math.min(columns, Math.ceil(Math.min(held.length, capacity) / rows));
    // A stack stands in the middle of its cell: marks of a day stand over the day's name.
    const start = cell * cellWidth + (cellWidth - used * pitch) / 2 + pitch / 2;
    const crowdX = start + (used - 1) * pitch;
    let next = 0;
    for (const one of held) {
      const isHidden = seen !== null && !seen.has(one.place);
      const column = isHidden ? used - 1 : Math.floor(next / rows);
      marks.push({ place: one.place, x: isHidden ? crowdX : start + column * pitch, row: isHidden ? rows - 1 : next % rows, isHidden });
      if (!isHidden) next++;
    }
    if (isCrowded) crowds.push({ x: crowdX, row: rows - 1, count: held.length - room, from: cell * cellDays, to: (cell + 1) * cellDays });
  }
  return { marks, crowds };
}

function middleOf({ when }: Dated): number {
  return when.to - when.from <= 1 ? when.from : (when.from + when.to) / 2;
}

function choose(held: readonly Dated[], room: number, isFirst: (place: number) => boolean): ReadonlySet<number> {
  const chosen = new Set<number>();
  for (const { place } of held) if (chosen.size < room && isFirst(place)) chosen.add(place);
  for (const { place } of held) if (chosen.size < room) chosen.add(place);
  return chosen;
}
