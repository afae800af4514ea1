import { Heap } from './heap.ts';
import type { Neighbour } from './neighbours.ts';

interface Candidate {
  readonly a: number;
  readonly b: number;
  readonly sum: number;
  readonly mean: number;
}

/**
 * Average-link clustering over the pairs that were found alike; a pair that was not found counts as 0. Merges the two clusters whose members are most
 * alike on average while that average is at least `threshold`. Gives for each of `count` things the lowest thing of its cluster.
 * A `power` below 1 divides by less than the number of pairs, so that large clusters take in more: the members of a large one are less alike all round.
 * O(pairs · log pairs). Ties go to the lower numbers, so the answer depends on nothing but the pairs.
 */
export function clusterByAverageLink(count: number, pairs: readonly Neighbour[], threshold: number, power = 1): Int32Array {
  const parent = Int32Array.from({ length: count }, (_, i) => i);
  const size = new Int32Array(count).fill(1);
  const sums: (Map<number, number> | undefined)[] = new Array(count);
  const heap = new Heap<Candidate>(isBefore);
  for (const { a, b, likeness } of pairs) {
    addTo(sums, a, b, likeness);
    addTo(sums, b, a, likeness);
  }
  for (const { a, b } of pairs) consider(a, b);

  for (let best = heap.take(); best !== undefined; best = heap.take()) {
    if (parent[best.a] !== best.a || parent[best.b] !== best.b) continue;
    const sum = sums[best.a]!.get(best.b);
    if (sum !== best.sum || sum / (size[best.a]! * size[best.b]!) ** power !== best.mean) continue;
    merge(best.a, best.b);
  }
  const home = new Int32Array(count);
  const lowest = new Int32Array(count).fill(-1);
  for (let i = 0; i < count; i++) {
    let root = i;
    while (parent[root] !== root) root = parent[root]!;
    if (lowest[root] === -1) lowest[root] = i;
    home[i] = lowest[root]!;
  }
  return home;

  function merge(a: number, b: number): void {
    const [into, from] = sums[a]!.size >= sums[b]!.size ? [a, b] : [b, a];
    parent[from] = into;
    size[into] = size[into]! + size[from]!;
    const theirs = sums[from]!;
    const ours = sums[into]!;
    ours.delete(from);
    theirs.delete(into);
    for (const [other, sum] of theirs) {
      sums[other]!.delete(from);
      const total = (ours.get(other) ?? 0) + sum;
      ours.set(other, total);
      sums[other]!.set(into, total);
    }
    sums[from] = undefined;
    for (const other of ours.keys()) consider(into, other);
  }

  function consider(x: number, y: number): void {
    const sum = sums[x]!.get(y)!;
    const mean = sum / (size[x]! * size[y]!) ** power;
    if (mean >= threshold) heap.put(x < y ? { a: x, b: y, sum, mean } : { a: y, b: x, sum, mean });
  }
}

function addTo(sums: (Map<number, number> | undefined)[], a: number, b: number, likeness: number): void {
  let map = sums[a];
  if (map === undefined) sums[a] = map = new Map();
  map.set(b, likeness);
}

function isBefore(x: Candidate, y: Candidate): boolean {
  return x.mean !== y.mean ? x.mean > y.mean : x.a !== y.a ? x.a < y.a : x.b < y.b;
}
