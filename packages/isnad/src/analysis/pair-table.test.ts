import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PairTable } from './pair-table.ts';

describe('a table of pairs', () => {
  it('gives back what was added, and -1 for the rest', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.tuple(fc.nat(5_000_000), fc.nat(5_000_000)), { maxLength: 400, selector: (pair) => pair.join() }), (pairs) => {
        const table = new PairTable(4);
        pairs.forEach(([first, second], value) => {
          expect(table.get(first, second)).toBe(-1);
          table.add(first, second, value);
        });
        for (const [value, [first, second]] of pairs.entries()) expect(table.get(first, second)).toBe(value);
      }),
    );
  });
});
