import type { TermVector } from './terms.ts';

/** Two things of a stream, by their places in it, and how like they are (0 to 1). `a` is the earlier. */
export interface Neighbour {
  readonly a: number;
  readonly b: number;
  readonly likeness: number;
}

export interface NeighbourOptions {
  /** Things further back than this are forgotten, in hours; Infinity keeps all. */
  readonly window: number;
  /** Likeness falls to 1/e over this many hours. */
  readonly decay: number;
  /** Pairs below this are not worth keeping. */
  readonly floor: number;
  /** Pairs that share fewer terms than this are no neighbours: one word in common is no story. */
  readonly sharedTerms: number;
  /** Of one term only so many of the latest holders are looked at. */
  readonly holders: number;
  /** Of one thing's neighbours so many of the likest are kept; ties go to the earlier. */
  readonly most: number;
}

/**
 * Finds for each thing of a stream (given in order of time, in hours; NaN is a time that is not known, and near to all) the earlier ones that it is like: the cosine of their terms, falling with
 * the time between them. An inverted index over a moving window: the cost of one thing does not grow with what lies outside the window.
 */
export function createNeighbourFinder(options: NeighbourOptions): (vector: TermVector, time: number) => Neighbour[] {
  const things: number[][] = [];
  const weights: number[][] = [];
  const starts: number[] = [];
  const times: number[] = [];
  let sums = new Float64Array(1024);
  let shared = new Uint16Array(1024);

  return (vector, time) => {
    const self = times.length;
    times.push(time);
    if (self >= sums.length) {
      const wider = new Float64Array(sums.length * 2);
      wider.set(sums);
      sums = wider;
      shared = new Uint16Array(wider.length);
    }
    const touched: number[] = [];
    for (let i = 0; i < vector.ids.length; i++) {
      const id = vector.ids[i]!;
      const weight = vector.weights[i]!;
      while (things.length <= id) {
        things.push([]);
        weights.push([]);
        starts.push(0);
      }
      const holders = things[id]!;
      const theirs = weights[id]!;
      let start = Math.max(starts[id]!, holders.length - options.holders);
      while (start < holders.length && time - times[holders[start]!]! > options.window) start++;
      if (start > 256 && start * 2 > holders.length) {
        holders.splice(0, start);
        theirs.splice(0, start);
        start = 0;
      }
      starts[id] = start;
      for (let k = start; k < holders.length; k++) {
        const other = holders[k]!;
        if (sums[other] === 0) touched.push(other);
        sums[other] = sums[other]! + weight * theirs[k]!;
        shared[other] = shared[other]! + 1;
      }
      holders.push(self);
      theirs.push(weight);
    }
    const found: Neighbour[] = [];
    for (const other of touched.sort((a, b) => a - b)) {
      const apart = time - times[other]!;
      const likeness = sums[other]! * (Number.isNaN(apart) ? 1 : Math.exp(-apart / options.decay));
      if (likeness >= options.floor && shared[other]! >= options.sharedTerms) found.push({ a: other, b: self, likeness });
      sums[other] = 0;
      shared[other] = 0;
    }
    if (found.length <= options.most) return found;
    return found.sort((x, y) => y.likeness - x.likeness || x.a - y.a).slice(0, options.most);
  };
}
