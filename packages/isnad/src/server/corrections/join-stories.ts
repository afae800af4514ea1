import type { Thread } from '../../story/index.ts';
import type { StandingCorrection } from './anchors.ts';

/** Threads with those joined that an editor says are one, in the order of the first; and the id that each joined thread goes by now. */
export interface JoinedThreads {
  readonly threads: readonly Thread[];
  readonly joined: ReadonlyMap<string, string>;
  /** Corrections that found both stories, by the thread that they made. */
  readonly applied: ReadonlyMap<string, readonly string[]>;
}

/** `hashOf` gives the hash of a document's bytes: stories are found again by their articles, whatever their ids have become. */
export function joinStories(
  threads: readonly Thread[],
  corrections: readonly StandingCorrection[],
  hashOf: (document: string) => string | undefined,
): JoinedThreads {
  const sames = corrections.filter(({ subject }) => subject.kind === 'same-story');
  if (sames.length === 0) return { threads, joined: new Map(), applied: new Map() };
  const threadOf = new Map<string, number>();
  for (const [place, thread] of threads.entries())
    for (const document of thread.stories.flatMap(({ articles }) => articles)) {
      const hash = hashOf(document);
      if (hash !== undefined) threadOf.set(hash, place);
    }
  const head = [...threads.keys()];
  const headOf = (place: number): number => (head[place] === place ? place : headOf(head[place]!));
  const found: Array<readonly [id: string, place: number]> = [];
  for (const { id, anchor } of sames) {
    const a = mostly(anchor.hashes, threadOf);
    const b = mostly(anchor.others, threadOf);
    if (a === null || b === null) continue;
    const [first, second] = [headOf(a), headOf(b)].sort((x, y) => x - y) as [number, number];
    head[second] = first;
    found.push([id, a]);
  }
  const joined = new Map<string, string>();
  const parts = new Map<number, Thread[]>();
  for (const [place, thread] of threads.entries()) {
    const first = headOf(place);
    if (first !== place) joined.set(thread.id, threads[first]!.id);
    parts.set(first, [...(parts.get(first) ?? []), thread]);
  }
  const applied = new Map<string, readonly string[]>();
  for (const [id, place] of found) {
    const thread = threads[headOf(place)]!.id;
    applied.set(thread, [...(applied.get(thread) ?? []), id]);
  }
  return {
    threads: [...parts].sort(([a], [b]) => a - b).map(([first, own]) => ({ id: threads[first]!.id, stories: own.flatMap(({ stories }) => stories) })),
    joined,
    applied,
  };
}

/** The thread that most of the articles stand in; of several the first. */
function mostly(hashes: readonly string[], threadOf: ReadonlyMap<string, number>): number | null {
  const counts = new Map<number, number>();
  for (const hash of hashes) {
    const place = threadOf.get(hash);
    if (place !== undefined) counts.set(place, (counts.get(place) ?? 0) + 1);
  }
  return [...counts].sort((x, y) => y[1] - x[1] || x[0] - y[0])[0]?.[0] ?? null;
}
