import type { ChangeLine } from 'isnad/server';
import type { LaneChange } from './draw-lane.ts';
import { laneShape } from './lane-shape.ts';
import type { Lane } from './lanes.ts';
import type { PlacedLane } from './scene.ts';
import type { When } from './when.ts';

/** Changes told of two actors, a speaker and whom it speaks for, that rest on the same two statements are one; brackets that share no time share a line. */
function bracketsOf(changes: readonly ChangeLine[], whens: ReadonlyArray<When | null>): readonly LaneChange[] {
  const seen = new Set<string>();
  const ends: number[] = [];
  return [...changes]
    .sort((a, b) => startOf(a, whens) - startOf(b, whens) || endOf(a, whens) - endOf(b, whens))
    .flatMap((change): LaneChange[] => {
      const { from, to } = change;
      const key = `${from.statement} ${to.statement}`;
      if (seen.has(key)) return [];
      seen.add(key);
      const free = ends.findIndex((end) => end <= startOf(change, whens));
      const rail = free < 0 ? ends.length : free;
      ends[rail] = endOf(change, whens);
      return [{ rail, from: { place: from.statement, stance: from.stance }, to: { place: to.statement, stance: to.stance } }];
    });
}

const startOf = ({ from, to }: ChangeLine, whens: ReadonlyArray<When | null>): number =>
  Math.min(whens[from.statement]?.from ?? 0, whens[to.statement]?.from ?? 0);
const endOf = ({ from, to }: ChangeLine, whens: ReadonlyArray<When | null>): number =>
  Math.max(whens[from.statement]?.from ?? 0, whens[to.statement]?.from ?? 0);

/** Lanes below one another, each with the changes whose two statements it holds. */
export function placeLanes(
  lanes: readonly Lane[],
  changes: readonly ChangeLine[],
  whens: ReadonlyArray<When | null>,
  pixelsPerDay: number,
): readonly PlacedLane[] {
  const laneOf = new Map(lanes.flatMap((lane, index) => lane.dated.map(({ place }) => [place, index] as const)));
  const own = lanes.map((): ChangeLine[] => []);
  for (const change of changes) {
    const lane = laneOf.get(change.to.statement);
    if (lane !== undefined && lane === laneOf.get(change.from.statement)) own[lane]!.push(change);
  }
  let top = 0;
  return lanes.map((lane, index) => {
    const brackets = bracketsOf(own[index]!, whens);
    const shape = laneShape(lane.mostOnDay, pixelsPerDay, Math.max(0, ...brackets.map(({ rail }) => rail + 1)));
    const placed = { lane, shape, top, changes: brackets };
    top += shape.height;
    return placed;
  });
}
