import type { Span } from '../span.ts';
import type { Reuse } from '../story/index.ts';

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

export function overlapLength(a: Span, b: Span): number {
  return Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));
}
