import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createShingleIndex } from './shingle-index.ts';

describe('createShingleIndex', () => {
  it('holds what a map of sets holds, whatever was added and removed, however small it began', () => {
    const step = fc.record({ hash: fc.integer({ min: -20, max: 20 }).map((n) => n * 0x5bd1e995), holder: fc.nat(9), isRemoval: fc.boolean() });
    fc.assert(
      fc.property(fc.array(step, { maxLength: 400 }), (steps) => {
        const index = createShingleIndex(1);
        const expected = new Map<number, Set<number>>();
        for (const { hash: wide, holder, isRemoval } of steps) {
          const hash = wide | 0;
          const holders = expected.get(hash) ?? new Set();
          expected.set(hash, holders);
          if (isRemoval) {
            index.remove(hash, holder);
            holders.delete(holder);
          } else if (!holders.has(holder)) {
            expect(index.add(hash, holder)).toBe(holders.size > 0);
            holders.add(holder);
          }
        }
        for (const [hash, holders] of expected) {
          const found: number[] = [];
          const count = index.holders(hash, found);
          expect(found.slice(0, count).sort()).toEqual([...holders].sort());
        }
      }),
    );
  });
});
