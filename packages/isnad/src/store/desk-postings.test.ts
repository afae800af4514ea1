import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { joinPostings, PostingsWriter, readPostings } from './desk-postings.ts';

const entry = fc.record({
  gap: fc.integer({ min: 1, max: 3_000_000 }),
  places: fc.uniqueArray(fc.integer({ min: 0, max: 400_000 }), { minLength: 1, maxLength: 9 }),
});

describe('packed postings', () => {
  it.each([true, false])('give back what was put in, in one piece and joined of many (places: %s)', (hasPlaces) => {
    fc.assert(
      fc.property(fc.array(fc.array(entry, { minLength: 1, maxLength: 12 }), { minLength: 1, maxLength: 6 }), (parts) => {
        let id = 0;
        const expected: Array<readonly [id: number, places: readonly number[]]> = [];
        const whole = new PostingsWriter();
        const lists = parts.map((part) => {
          const writer = new PostingsWriter();
          for (const { gap, places } of part) {
            id += gap;
            const sorted = [...places].sort((a, b) => a - b);
            expected.push([id, sorted]);
            for (const one of [writer, whole]) one.add(id, sorted.length, hasPlaces ? sorted : null);
          }
          return writer.packed();
        });
        const read = readPostings(lists, hasPlaces);
        expect([...read.ids]).toEqual(expected.map(([one]) => one));
        expect([...read.counts]).toEqual(expected.map(([, places]) => places.length));
        const found: number[] = [];
        for (const [at, [, places]] of expected.entries()) {
          read.places(at, found);
          expect(found).toEqual(hasPlaces ? places : []);
        }
        expect(joinPostings(lists)).toEqual(whole.packed());
      }),
    );
  });

  it('of nothing are nothing', () => {
    expect(readPostings([], true).ids).toHaveLength(0);
  });
});
