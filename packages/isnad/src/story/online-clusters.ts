import { Heap } from './heap.ts';
import { createNeighbourIndex, type NeighbourOptions } from './neighbours.ts';
import { compareText } from './order.ts';
import type { TermVector } from './terms.ts';

/** One thing of a stream. */
export interface Streamed {
  /** The id of its cluster while it is alone in it. */
  readonly id: string;
  readonly vector: TermVector;
  /** Hours since 1970; NaN where it is not known. */
  readonly time: number;
  /** The day on which it is out of reach. Never less than that of a thing given before. */
  readonly expires: number;
  /** Its likeness to others counts by so much. */
  readonly scale: number;
}

/** What became of a cluster. */
export interface Merge {
  readonly id: string;
  readonly into: string;
}

/** What one step decides. */
export interface Step {
  /** For each thing given, the cluster that holds it after the step. */
  readonly homes: readonly string[];
  /** Clusters of earlier steps that went into others, in the order in which they did. */
  readonly merges: readonly Merge[];
  /** Clusters whose last thing went out of reach before the step, by id. */
  readonly closed: readonly string[];
}

export interface ClusterOptions extends NeighbourOptions {
  /** Mean likeness of a cluster's members. */
  readonly threshold: number;
  /** A power below 1 divides by less than the number of pairs: members of a large cluster are less alike all round. */
  readonly power: number;
  /** Things out of reach still count for the size of their cluster: one that goes on for long takes in less and less. */
  readonly remembers: boolean;
}

/** Clusters of the things that are in reach. */
export interface OnlineClusters {
  /** Takes the things of one day in, in order. Days come in order. */
  step(day: number, things: readonly Streamed[]): Step;
  /**
   * Takes things in that steps before a day have decided on, each with the cluster that holds it now and the time at which that one began. Of the clusters
   * that remember things out of reach, all things are given.
   */
  restore(day: number, things: ReadonlyArray<Streamed & { readonly cluster: string; readonly born: number }>): void;
  /** The first day after `day` on which a thing goes out of reach; null where none will. */
  nextExpiry(): number | null;
}

interface Cluster {
  readonly id: string;
  /** Time of its first thing; NaN comes last. */
  readonly born: number;
  /** Things that count for the mean. */
  size: number;
  /** Things in reach. */
  live: number;
  /** Sums of the likeness of its things to those of others. */
  readonly sums: Map<Cluster, number>;
  isOld: boolean;
  into: Cluster | null;
}

interface Member {
  readonly expires: number;
  readonly cluster: Cluster;
  /** Places and likeness of the things that it is like, by turns. */
  readonly pairs: number[];
}

interface Candidate {
  readonly a: Cluster;
  readonly b: Cluster;
  readonly mean: number;
}

/**
 * Average-link clustering of a stream, a day at a time: the day's things come as clusters of one beside those whose things are still in reach, and the two
 * clusters that are most alike on average merge while that average is at least the threshold, where the day touches one of them. What is out of reach
 * is compared no more. A step costs what lies in reach of its things, however much came before. Likenesses are sums of binary fractions and exact, ties go to
 * the cluster that began first, then to the lower id: a step depends on the day's things and on those in reach, on nothing else.
 */
export function createOnlineClusters(options: ClusterOptions): OnlineClusters {
  const index = createNeighbourIndex(options);
  const members: Member[] = [];
  let first = 0;

  return {
    step(day, things) {
      const closed = expire(day);
      const heap = new Heap<Candidate>(isBefore);
      const begun = things.map((thing) => take(thing, { id: thing.id, born: thing.time, size: 0, live: 0, sums: new Map(), isOld: false, into: null }).cluster);
      for (const cluster of begun) for (const other of cluster.sums.keys()) consider(heap, cluster, other);
      const merges: Merge[] = [];
      for (let best = heap.take(); best !== undefined; best = heap.take()) {
        const { a, b, mean } = best;
        if (a.into !== null || b.into !== null || meanOf(a, b) !== mean) continue;
        const merge = join(a, b);
        if (merge !== null) merges.push(merge);
        const whole = rootOf(a);
        for (const other of whole.sums.keys()) consider(heap, whole, other);
      }
      const homes = begun.map((cluster) => rootOf(cluster));
      for (const cluster of homes) cluster.isOld = true;
      return { homes: homes.map((cluster) => cluster.id), merges, closed };
    },
    restore(day, things) {
      const clusters = new Map<string, Cluster>();
      for (const thing of things) {
        let cluster = clusters.get(thing.cluster);
        if (cluster === undefined) {
          cluster = { id: thing.cluster, born: thing.born, size: 0, live: 0, sums: new Map(), isOld: true, into: null };
          clusters.set(thing.cluster, cluster);
        }
        if (thing.expires >= day) take(thing, cluster);
        else cluster.size++;
      }
    },
    nextExpiry: () => members[first]?.expires ?? null,
  };

  function take(thing: Streamed, cluster: Cluster): Member {
    const member: Member = { expires: thing.expires, cluster, pairs: [] };
    for (const { a, b, likeness } of index.find(thing.vector, thing.time, first)) {
      const scaled = thing.scale === 1 ? likeness : Math.round(likeness * thing.scale * 2 ** 20) / 2 ** 20;
      members[a]!.pairs.push(b, scaled);
      member.pairs.push(a, scaled);
      addTo(rootOf(members[a]!.cluster), cluster, scaled);
    }
    index.add(thing.vector, thing.time);
    members.push(member);
    cluster.size++;
    cluster.live++;
    return member;
  }

  /** Takes out what is out of reach on a day; gives the clusters that are empty then. */
  function expire(day: number): string[] {
    const closed: string[] = [];
    for (; first < members.length && members[first]!.expires <= day; first++) {
      const { cluster, pairs } = members[first]!;
      const root = rootOf(cluster);
      for (let i = 0; i < pairs.length; i += 2) if (pairs[i]! > first) addTo(root, rootOf(members[pairs[i]!]!.cluster), -pairs[i + 1]!);
      pairs.length = 0;
      root.live--;
      if (!options.remembers) root.size--;
      if (root.live === 0) closed.push(root.id);
    }
    return closed.sort(compareText);
  }

  function consider(heap: Heap<Candidate>, x: Cluster, y: Cluster): void {
    const mean = meanOf(x, y);
    if (mean >= options.threshold) heap.put(isOlder(x, y) ? { a: x, b: y, mean } : { a: y, b: x, mean });
  }

  function meanOf(x: Cluster, y: Cluster): number {
    return (x.sums.get(y) ?? 0) / (x.size * y.size) ** options.power;
  }
}

/** Puts the younger of two clusters into the older; tells where both were there before. */
function join(a: Cluster, b: Cluster): Merge | null {
  a.sums.delete(b);
  b.sums.delete(a);
  for (const [other, sum] of b.sums) {
    other.sums.delete(b);
    addTo(a, other, sum);
  }
  b.sums.clear();
  b.into = a;
  a.size += b.size;
  a.live += b.live;
  return b.isOld ? { id: b.id, into: a.id } : null;
}

function addTo(x: Cluster, y: Cluster, likeness: number): void {
  if (x === y) return;
  const sum = (x.sums.get(y) ?? 0) + likeness;
  if (sum === 0) {
    x.sums.delete(y);
    y.sums.delete(x);
  } else {
    x.sums.set(y, sum);
    y.sums.set(x, sum);
  }
}

function rootOf(cluster: Cluster): Cluster {
  let root = cluster;
  while (root.into !== null) root = root.into;
  while (cluster.into !== null && cluster.into !== root) {
    const next: Cluster = cluster.into;
    cluster.into = root;
    cluster = next;
  }
  return root;
}

function isOlder(x: Cluster, y: Cluster): boolean {
  if (x.born < y.born || (Number.isNaN(y.born) && !Number.isNaN(x.born))) return true;
  return (x.born === y.born || (Number.isNaN(x.born) && Number.isNaN(y.born))) && x.id < y.id;
}

function isBefore(x: Candidate, y: Candidate): boolean {
  if (x.mean !== y.mean) return x.mean > y.mean;
  return x.a !== y.a ? isOlder(x.a, y.a) : isOlder(x.b, y.b);
}
