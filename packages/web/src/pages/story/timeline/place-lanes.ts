import type { ChangeLine } from 'isnad/server';
import { laneShape } from './lane-shape.ts';
import type { Lane } from './lanes.ts';
import type { PlacedLane } from './scene.ts';

/** Lanes below one another, each with the changes whose two statements it holds. */
export function placeLanes(lanes: readonly Lane[], changes: readonly ChangeLine[], pixelsPerDay: number): readonly PlacedLane[] {
  const laneOf = new Map(lanes.flatMap((lane, index) => lane.dated.map(({ place }) => [place, index] as const)));
  const own = lanes.map((): PlacedLane['changes'][number][] => []);
  for (const { from, to } of changes) {
    const lane = laneOf.get(to.statement);
    if (lane !== undefined && lane === laneOf.get(from.statement))
      own[lane]!.push({ from: { place: from.statement, stance: from.stance }, to: { place: to.statement, stance: to.stance } });
  }
  let top = 0;
  return lanes.map((lane, index) => {
    const shape = laneShape(lane.mostOnDay, pixelsPerDay, own[index]!.length);
    const placed = { lane, shape, top, changes: own[index]! };
    top += shape.height;
    return placed;
  });
}
