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

/** The things of a stream by their terms. */
export interface NeighbourIndex {
  /** The things so far, from place `first` on, that are like this one, which gets the next place. Give it to `add` afterwards. */
  find(vector: TermVector, time: number, first?: number): Neighbour[];
  /** Takes the next thing of the stream in. */
  add(vector: TermVector, time: number): void;
}

interface Holders {
  readonly things: number[];
  readonly weights: number[];
  start: number;
}

/** A likeness has twenty binary places: sums of likenesses are exact, whatever their order. */
const places = 2 ** 20;
/** Holders in front of a list that are no longer looked at, before the list is cut. */
const stale = 256;

/**
 * Finds for the things of a stream (given in order of time, in hours; NaN is a time that is not known, and near to all) the earlier ones that they are like:
 * the cosine of their terms, falling with the time between them. An inverted index over a moving window: the cost of one thing does not grow with what
 * lies outside the window.
 */
export function createNeighbourIndex(options: NeighbourOptions): NeighbourIndex {
  const index = new Map<number, Holders>();
  let times = new Float64Array(1024);
  let sums = new Float64Array(1024);
  let shared = new Uint16Array(1024);
  let count = 0;

  return {
    find(vector, time, first = 0) {
      const touched: number[] = [];
      for (let i = 0; i < vector.ids.length; i++) {
        const holders = index.get(vector.ids[i]!);
        if (holders === undefined) continue;
        const weight = vector.weights[i]!;
        const { things, weights } = holders;
        advance(holders, time);
        for (let k = holders.start; k < things.length; k++) {
          const other = things[k]!;
          if (other < first) continue;
          if (sums[other] === 0) touched.push(other);
          sums[other] = sums[other]! + weight * weights[k]!;
          shared[other] = shared[other]! + 1;
        }
      }
      const found: Neighbour[] = [];
      for (const other of touched.sort((a, b) => a - b)) {
        const apart = Math.abs(time - times[other]!);
        const decayed = sums[other]! * (Number.isNaN(apart) ? 1 : Math.exp(-apart / options.decay));
        const likeness = Math.round(decayed * places) / places;
        if (likeness >= options.floor && shared[other]! >= options.sharedTerms) found.push({ a: other, b: count, likeness });
        sums[other] = 0;
        shared[other] = 0;
      }
      if (found.length <= options.most) return found;
      return found.sort((x, y) => y.likeness - x.likeness || x.a - y.a).slice(0, options.most);
    },
    add(vector, time) {
      if (count >= times.length) {
        times = wider(times);
        sums = wider(sums);
        shared = new Uint16Array(sums.length);
      }
      times[count] = time;
      for (let i = 0; i < vector.ids.length; i++) {
        const id = vector.ids[i]!;
        let holders = index.get(id);
        if (holders === undefined) {
          holders = { things: [], weights: [], start: 0 };
          index.set(id, holders);
        }
        holders.things.push(count);
        holders.weights.push(vector.weights[i]!);
        if (holders.start > stale || holders.things.length > options.holders + stale) advance(holders, time);
      }
      count++;
    },
  };

  /** Leaves the holders behind that are out of the window, or too many. */
  function advance(holders: Holders, time: number): void {
    const { things, weights } = holders;
    let start = Math.max(holders.start, things.length - options.holders);
    while (start < things.length && time - times[things[start]!]! > options.window) start++;
    if (start > stale && start * 2 > things.length) {
      things.splice(0, start);
      weights.splice(0, start);
      start = 0;
    }
    holders.start = start;
  }
}

function wider(array: Float64Array<ArrayBuffer>): Float64Array<ArrayBuffer> {
  const twice = new Float64Array(array.length * 2);
  twice.set(array);
  return twice;
}

/** An index that takes everything in that it is asked about. */
export function createNeighbourFinder(options: NeighbourOptions): (vector: TermVector, time: number) => Neighbour[] {
  const index = createNeighbourIndex(options);
  return (vector, time) => {
    const found = index.find(vector, time);
    index.add(vector, time);
    return found;
  };
}
