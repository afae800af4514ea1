import type { StatementLine } from 'isnad/server';
import type { LaneChange } from './draw-lane.ts';
import type { LaneShape } from './lane-shape.ts';
import type { Dated, Lane } from './lanes.ts';
import { perDayOf } from './scale.ts';
import { type PlacedMark, type Stacked, stackMarks } from './stacks.ts';
import type { Palette } from './use-palette.ts';
import type { ViewStore } from './view-store.ts';
import type { When } from './when.ts';

export interface StackedLane extends Stacked {
  readonly markAt: ReadonlyMap<number, PlacedMark>;
}

/** What all lanes of a timeline are drawn with. */
export interface TimelineScene {
  readonly store: ViewStore;
  /** Pixels that time has, from the first moment in view to the last. */
  readonly width: number;
  readonly palette: Palette;
  readonly isRightToLeft: boolean;
  readonly statements: readonly StatementLine[];
  readonly whens: ReadonlyArray<When | null>;
  readonly stackOf: (dated: readonly Dated[], pixelsPerDay: number, rows: number) => StackedLane;
}

/** A lane where it stands on the page. */
export interface PlacedLane {
  readonly lane: Lane;
  readonly shape: LaneShape;
  /** Pixels from the first lane's top. */
  readonly top: number;
  readonly changes: readonly LaneChange[];
}

/** Stacks each lane once for each zoom: moving in time changes nothing in it. */
export function stackingOf(isFirst: (place: number) => boolean): TimelineScene['stackOf'] {
  const known = new WeakMap<readonly Dated[], { readonly pixelsPerDay: number; readonly rows: number; readonly stacked: StackedLane }>();
  return (dated, pixelsPerDay, rows) => {
    const before = known.get(dated);
    if (before !== undefined && before.pixelsPerDay === pixelsPerDay && before.rows === rows) return before.stacked;
    const made = stackMarks(dated, pixelsPerDay, rows, isFirst);
    const stacked = { ...made, markAt: new Map(made.marks.map((mark) => [mark.place, mark])) };
    known.set(dated, { pixelsPerDay, rows, stacked });
    return stacked;
  };
}

/** Middle of a statement's mark: pixels from the left of the lane and from its top. Null where the lane does not hold it. */
export function spotOf(
  { store, width, isRightToLeft, stackOf }: TimelineScene,
  { lane, shape }: PlacedLane,
  place: number,
): { readonly x: number; readonly row: number } | null {
  const view = store.get();
  const perDay = perDayOf(view, width);
  const mark = stackOf(lane.dated, perDay, shape.rows).markAt.get(place);
  if (mark === undefined) return null;
  const x = mark.x - view.from * perDay;
  return { x: isRightToLeft ? width - x : x, row: mark.row };
}
