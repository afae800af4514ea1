import type { PlacedLane } from './scene.ts';
import type { When } from './when.ts';

export type MarkStep = 'later' | 'earlier' | 'above' | 'below' | 'first' | 'last';

/** Which statement the keys lead to from another; null where there is none. Up and down go to the nearest in time of the next lane that has any. */
export function stepMark(lanes: readonly PlacedLane[], whens: ReadonlyArray<When | null>, from: number, step: MarkStep): number | null {
  const lane = lanes.findIndex((one) => one.lane.dated.some(({ place }) => place === from));
  if (lane < 0) return null;
  const { dated } = lanes[lane]!.lane;
  const at = dated.findIndex(({ place }) => place === from);
  switch (step) {
    case 'later':
      return dated[at + 1]?.place ?? null;
    case 'earlier':
      return dated[at - 1]?.place ?? null;
    case 'first':
      return dated[0]?.place ?? null;
    case 'last':
      return dated.at(-1)?.place ?? null;
    default: {
      const side = step === 'above' ? -1 : 1;
      for (let next = lane + side; next >= 0 && next < lanes.length; next += side) {
        const other = lanes[next]!.lane.dated;
        if (other.length === 0) continue;
        const time = whens[from]!.from;
        return other.reduce((best, one) => (Math.abs(one.when.from - time) < Math.abs(best.when.from - time) ? one : best)).place;
      }
      return null;
    }
  }
}

/** Where the keys begin: the first mark of the first lane that has one in the stretch; else the first of all. */
export function firstMark(lanes: readonly PlacedLane[], { from, to }: When): number | null {
  for (const { lane } of lanes) {
    const found = lane.dated.find(({ when }) => when.from >= from && when.from < to);
    if (found !== undefined) return found.place;
  }
  return lanes.find(({ lane }) => lane.dated.length > 0)?.lane.dated[0]?.place ?? null;
}
