import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createOnlineClusters, type OnlineClusters, type Step, type Streamed } from './online-clusters.ts';

/** A thing with some of twenty words, all of one weight. */
const words = fc.uniqueArray(fc.nat(19), { minLength: 2, maxLength: 6 });
const days = fc.array(fc.record({ things: fc.array(words, { maxLength: 6 }), tried: fc.array(words, { maxLength: 4 }) }), { minLength: 2, maxLength: 12 });

function make(holders: number): OnlineClusters {
  return createOnlineClusters({ window: 96, decay: 96, floor: 0.03, sharedTerms: 1, holders, most: 5, threshold: 0.3, power: 1, remembers: false });
}

function streamed(name: string, day: number, ids: readonly number[]): Streamed {
  const weights = Float64Array.from(ids, () => Math.round(2 ** 15 / Math.sqrt(ids.length)) / 2 ** 15);
  return { id: name, vector: { ids: Int32Array.from(ids), weights }, time: day * 24, expires: day + 4, scale: 1 };
}

describe('createOnlineClusters', () => {
  it('previews what a step decides, and goes on as if it had not', () => {
    fc.assert(
      fc.property(days, fc.constantFrom(2, Number.POSITIVE_INFINITY), (drawn, holders) => {
        const [plain, previewing] = [make(holders), make(holders)];
        const named = (day: number, prefix: string, all: ReadonlyArray<readonly number[]>): Streamed[] =>
          all.map((ids, at) => streamed(`${prefix}-${day}-${at}`, day, ids));
        const taken: Streamed[][] = [];
        for (const [day, { things, tried }] of drawn.entries()) {
          const again = make(holders);
          for (const [before, all] of taken.entries()) again.step(before, all);
          const alike = ({ homes, merges }: Step): unknown => ({ homes, merges });
          expect(alike(previewing.preview(day, named(day, 'tried', tried)))).toEqual(alike(again.step(day, named(day, 'tried', tried))));
          const own = named(day, 'thing', things);
          expect(alike(previewing.step(day, own))).toEqual(alike(plain.step(day, own)));
          taken.push(own);
        }
      }),
      { numRuns: 150 },
    );
  });
});
