import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { segmentsOf } from './segments.ts';

const text = 'قال الوزير إن السد لم يفتح';

describe('segmentsOf', () => {
  it('gives the text as one segment where there are no marks', () => {
    expect(segmentsOf(text, [])).toEqual([{ start: 0, end: text.length, text, marks: [] }]);
  });

  it('cuts marks that overlap without nesting', () => {
    const a = { start: 0, end: 10, name: 'a' };
    const b = { start: 4, end: 14, name: 'b' };
    expect(segmentsOf(text, [a, b]).map(({ text: words, marks }) => [words, marks.map((mark) => mark.name).join('')])).toEqual([
      ['قال ', 'a'],
      ['الوزير', 'ab'],
      [' إن ', 'b'],
      ['السد لم يفتح', ''],
    ]);
  });

  it('keeps the order in which marks were given, also of two on the same span', () => {
    const marks = ['z', 'a'].map((name) => ({ start: 4, end: 10, name }));
    expect(segmentsOf(text, marks)[1]?.marks.map((mark) => mark.name)).toEqual(['z', 'a']);
  });

  it('leaves out marks without length and beyond the stretch, and clips those that reach over it', () => {
    const marks = [
      { start: 2, end: 2 },
      { start: 20, end: 99 },
      { start: -5, end: 6 },
    ];
    const segments = segmentsOf(text, marks, 4, 10);
    expect(segments.map(({ start, end }) => [start, end])).toEqual([
      [4, 6],
      [6, 10],
    ]);
  });

  it('holds every character once and in order, each under the marks that cover it', () => {
    const span = fc.tuple(fc.integer({ min: -3, max: 40 }), fc.integer({ min: -3, max: 40 })).map(([start, end]) => ({ start, end }));
    fc.assert(
      fc.property(fc.string({ maxLength: 30 }), fc.array(span, { maxLength: 12 }), (words, marks) => {
        const segments = segmentsOf(words, marks);
        expect(segments.map((segment) => segment.text).join('')).toBe(words);
        for (const { start, end, marks: over } of segments)
          for (let at = start; at < end; at++) expect(over).toEqual(marks.filter((mark) => mark.start <= at && at < mark.end && mark.start < mark.end));
      }),
    );
  });
});
