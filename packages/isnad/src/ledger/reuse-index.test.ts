import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Reuse, Thread } from '../story/index.ts';
import { reusesByThread } from './reuse-index.ts';

const threads: readonly Thread[] = [
  {
    id: 'bridge',
    stories: [
      { id: 'one', articles: ['a', 'b'] },
      { id: 'two', articles: ['c'] },
    ],
  },
  { id: 'road', stories: [{ id: 'three', articles: ['d', 'e'] }] },
];
const reuseOf = (a: string, b: string): Reuse => ({
  a,
  b,
  kind: 'copy',
  alignments: [],
  containment: { a: 1, b: 1 },
  direction: 'unknown',
  root: null,
  evidence: [],
});

describe('reusesByThread', () => {
  it('gives each thread the reuses between two of its articles, as a filter for that thread would', () => {
    const names = fc.constantFrom('a', 'b', 'c', 'd', 'e', 'elsewhere');
    fc.assert(
      fc.property(fc.array(fc.tuple(names, names)), (pairs) => {
        const reuses = pairs.map(([a, b]) => reuseOf(a, b));
        const of = reusesByThread(threads, reuses);
        for (const thread of threads) {
          const own = new Set(thread.stories.flatMap(({ articles }) => articles));
          expect(of(thread)).toEqual(reuses.filter(({ a, b }) => own.has(a) && own.has(b)));
        }
      }),
    );
  });
});
