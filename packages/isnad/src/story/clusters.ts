import { Heap } from './heap.ts';
import type { Neighbour } from './neighbours.ts';

/** A cluster with the one that it is likest to, as it stood when this was put down. */
interface Candidate {
  readonly owner: number;
  readonly a: number;
  readonly b: number;
  readonly mean: number;
}

/** Things and clusters beside a cluster, with the sum of the likenesses; one that was merged stands under its old number until the list is swept. */
interface Beside {
  readonly others: Int32Array;
  readonly sums: Float64Array;
}

/**
 * Average-link clustering over the pairs that were found alike, each given once; a pair that was not found counts as 0. Merges the two clusters whose members are most
 * alike on average while that average is at least `threshold`. Gives for each of `count` things the lowest thing of its cluster.
 * A `power` below 1 divides by less than the number of pairs, so that large clusters take in more: the members of a large one are less alike all round.
 * Every cluster keeps its likest neighbour, and looks for another only when it is its turn and that one has changed (the generic algorithm of Müllner, 2011): a merge costs
 * what stands beside the two. Ties go to the lower numbers, so the answer depends on nothing but the pairs.
 */
export function clusterByAverageLink(count: number, pairs: readonly Neighbour[], threshold: number, power = 1): Int32Array {
  const parent = Int32Array.from({ length: count }, (_, i) => i);
  const size = new Int32Array(count).fill(1);
  /** The size to the `power`. */
  const weight = new Float64Array(count).fill(1);
  const beside = besideEach(count, pairs);
  const likest = new Int32Array(count).fill(-1);
  const mean = new Float64Array(count);
  /** The likest neighbour has changed and is less alike now: `mean` is only an upper bound. */
  const isStale = new Uint8Array(count);
  const sumOf = new Float64Array(count);
  const heap = new Heap<Candidate>(isBefore);
  for (let thing = 0; thing < count; thing++) look(thing);

  for (let best = heap.take(); best !== undefined; best = heap.take()) {
    const { owner } = best;
    if (parent[owner] !== owner || mean[owner] !== best.mean) continue;
    if (isStale[owner] === 1) look(owner);
    else if (likest[owner] === (owner === best.a ? best.b : best.a)) merge(best.a, best.b);
  }
  const home = new Int32Array(count);
  const lowest = new Int32Array(count).fill(-1);
  for (let i = 0; i < count; i++) {
    const root = rootOf(i);
    if (lowest[root] === -1) lowest[root] = i;
    home[i] = lowest[root]!;
  }
  return home;

  function merge(a: number, b: number): void {
    const [into, from] = beside[a]!.others.length >= beside[b]!.others.length ? [a, b] : [b, a];
    parent[from] = into;
    size[into] = size[into]! + size[from]!;
    weight[into] = size[into]! ** power;
    const swept = sweep([beside[into]!, beside[from]!], into);
    beside[into] = swept;
    beside[from] = undefined;
    look(into);
    const { others, sums } = swept;
    for (let k = 0; k < others.length; k++) {
      const other = others[k]!;
      const own = meanOf(sums[k]!, into, other);
      const held = likest[other]!;
      if (held !== -1 && (own < mean[other]! || (own === mean[other]! && held !== from && held !== into && held < into))) {
        if (held === from || held === into) isStale[other] = 1;
      } else if (own >= threshold) prefer(other, into, own);
    }
  }

  /** Looks through all that stands beside a cluster for the likest. */
  function look(cluster: number): void {
    const swept = sweep([beside[cluster]!], cluster);
    beside[cluster] = swept;
    likest[cluster] = -1;
    isStale[cluster] = 0;
    let best = -1;
    let bestMean = threshold;
    for (let k = 0; k < swept.others.length; k++) {
      const other = swept.others[k]!;
      const own = meanOf(swept.sums[k]!, cluster, other);
      if (own > bestMean || (own === bestMean && (best === -1 || other < best))) {
        best = other;
        bestMean = own;
      }
    }
    if (best !== -1) prefer(cluster, best, bestMean);
  }

  function prefer(cluster: number, other: number, own: number): void {
    likest[cluster] = other;
    mean[cluster] = own;
    isStale[cluster] = 0;
    heap.put({ owner: cluster, a: Math.min(cluster, other), b: Math.max(cluster, other), mean: own });
  }

  function meanOf(sum: number, a: number, b: number): number {
    return sum / (weight[a]! * weight[b]!);
  }

  /** What stands beside a cluster, each cluster once and under the number that it goes by now. */
  function sweep(lists: readonly Beside[], cluster: number): Beside {
    const found: number[] = [];
    for (const { others, sums } of lists)
      for (let k = 0; k < others.length; k++) {
        const other = rootOf(others[k]!);
        if (other === cluster) continue;
        if (sumOf[other] === 0) found.push(other);
        sumOf[other] = sumOf[other]! + sums[k]!;
      }
    const others = Int32Array.from(found);
    const sums = new Float64Array(found.length);
    for (let k = 0; k < found.length; k++) {
      sums[k] = sumOf[found[k]!]!;
      sumOf[found[k]!] = 0;
    }
    return { others, sums };
  }

  function rootOf(thing: number): number {
    let at = thing;
    while (parent[at] !== at) {
      parent[at] = parent[parent[at]!]!;
      at = parent[at]!;
    }
    return at;
  }
}

/** For each thing those that it is alike, as stretches of one array. */
function besideEach(count: number, pairs: readonly Neighbour[]): (Beside | undefined)[] {
  const starts = new Int32Array(count + 1);
  for (const { a, b } of pairs) {
    starts[a + 1] = starts[a + 1]! + 1;
    starts[b + 1] = starts[b + 1]! + 1;
  }
  for (let i = 0; i < count; i++) starts[i + 1] = starts[i + 1]! + starts[i]!;
  const others = new Int32Array(pairs.length * 2);
  const sums = new Float64Array(pairs.length * 2);
  const next = starts.slice();
  const put = (thing: number, other: number, likeness: number): void => {
    const at = next[thing]!;
    others[at] = other;
    sums[at] = likeness;
    next[thing] = at + 1;
  };
  for (const { a, b, likeness } of pairs) {
    put(a, b, likeness);
    put(b, a, likeness);
  }
  return Array.from({ length: count }, (_, i) => ({ others: others.subarray(starts[i], starts[i + 1]), sums: sums.subarray(starts[i], starts[i + 1]) }));
}

function isBefore(x: Candidate, y: Candidate): boolean {
  if (x.mean !== y.mean) return x.mean > y.mean;
  return x.a !== y.a ? x.a < y.a : x.b !== y.b ? x.b < y.b : x.owner < y.owner;
}
