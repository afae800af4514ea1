import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createTermCounts } from './term-counts.ts';

describe('createTermCounts', () => {
  it('counts as a map does, while terms come and go', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.oneof(fc.integer({ min: -40, max: 40 }), fc.integer()), fc.boolean()), { maxLength: 400 }), (changes) => {
        const counts = createTermCounts();
        const expected = new Map<number, number>();
        for (const [id, isUp] of changes) {
          const known = expected.get(id) ?? 0;
          if (!isUp && known === 0) continue;
          expected.set(id, known + (isUp ? 1 : -1));
          counts.change(id, isUp ? 1 : -1);
        }
        for (let id = -50; id <= 50; id++) expect(counts.of(id)).toBe(expected.get(id) ?? 0);
        for (const [id, count] of expected) expect(counts.of(id)).toBe(count);
      }),
    );
  });
});
