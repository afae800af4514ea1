import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placeNotes } from './place-notes.ts';

describe('placeNotes', () => {
  it('leaves notes at their lines where there is room', () => {
    expect(placeNotes([0, 100, 200], [40, 40, 40], 10, null)).toEqual([0, 100, 200]);
  });

  it('pushes down what would stand over another', () => {
    expect(placeNotes([0, 10, 20], [40, 40, 40], 10, null)).toEqual([0, 50, 100]);
  });

  it('keeps the active note at its line, those before it giving way upwards', () => {
    expect(placeNotes([300, 310, 320], [40, 40, 40], 10, 2)).toEqual([220, 270, 320]);
  });

  it('pushes nothing above the first line', () => {
    expect(placeNotes([0, 10, 20], [40, 40, 40], 10, 2)).toEqual([0, 50, 100]);
  });

  it('never sets one note over another', () => {
    const notes = fc.array(fc.record({ step: fc.nat(90), height: fc.integer({ min: 10, max: 120 }) }), { minLength: 1, maxLength: 20 });
    fc.assert(
      fc.property(notes, fc.nat(20), (list, pick) => {
        let at = 0;
        const wanted = list.map(({ step }) => {
          at += step;
          return at;
        });
        const heights = list.map(({ height }) => height);
        const tops = placeNotes(wanted, heights, 10, pick < list.length ? pick : null);
        for (let one = 1; one < tops.length; one++) expect(tops[one]).toBeGreaterThanOrEqual(tops[one - 1]! + heights[one - 1]! + 10);
        expect(tops[0]).toBeGreaterThanOrEqual(0);
      }),
    );
  });
});
