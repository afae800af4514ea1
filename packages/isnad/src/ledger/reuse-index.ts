import type { Span } from '../span.ts';
import type { Reuse, Thread } from '../story/index.ts';

/** The reuses of a thread by article. */
export interface ReuseIndex {
  of(document: string): readonly Reuse[];
  readonly all: readonly Reuse[];
}

export function indexReuses(reuses: readonly Reuse[]): ReuseIndex {
  const byDocument = new Map<string, Reuse[]>();
  for (const reuse of reuses)
    for (const document of [reuse.a, reuse.b]) {
      const list = byDocument.get(document);
      if (list === undefined) byDocument.set(document, [reuse]);
      else list.push(reuse);
    }
  return { of: (document) => byDocument.get(document) ?? [], all: reuses };
}

/** The reuses of each thread: those between two of its articles, in the order given. Goes over all reuses once, however many threads there are. */
export function reusesByThread(threads: readonly Thread[], reuses: readonly Reuse[]): (thread: Thread) => readonly Reuse[] {
  const threadOf = new Map(threads.flatMap(({ id, stories }) => stories.flatMap(({ articles }) => articles.map((document) => [document, id] as const))));
  const found = new Map<string, Reuse[]>();
  for (const reuse of reuses) {
    const thread = threadOf.get(reuse.a);
    if (thread === undefined || thread !== threadOf.get(reuse.b)) continue;
    const list = found.get(thread);
    if (list === undefined) found.set(thread, [reuse]);
    else list.push(reuse);
  }
  return (thread) => found.get(thread.id) ?? [];
}

export function overlapLength(a: Span, b: Span): number {
  return Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));
}
