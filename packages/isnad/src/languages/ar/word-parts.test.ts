import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { segments } from '../../analysis/segments.ts';
import { typeOf } from './assembled.example.ts';
import { wordParts } from './word-parts.ts';

describe('wordParts', () => {
  const parted: ReadonlyArray<readonly [surface: string, parts: string]> = [
    ['وزير', 'وزير'],
    ['الوزير', 'الوزير'],
    ['والوزير', 'و الوزير'],
    ['وبالوزارة', 'و ب الوزارة'],
    ['للأمم', 'ل لأمم'],
    ['للجنة', 'ل لجنة'],
    ['فقالت', 'ف قالت'],
    ['سيستمر', 'س يستمر'],
    ['وسيقولون', 'و س يقولون'],
    ['كتابها', 'كتاب ها'],
    ['وكتابها', 'و كتاب ها'],
    ['بتصريحاتهم', 'ب تصريحات هم'],
    ['منه', 'من ه'],
    ['أنها', 'أن ها'],
    ['بأنهم', 'ب أن هم'],
    ['بأن', 'ب أن'],
    ['لكنه', 'لكن ه'],
    ['ممن', 'م من'],
    ['بحسب', 'ب حسب'],
    ['واشنطن', 'واشنطن'],
    ['حكومة', 'حكومة'],
    ['وَالوزير', 'وَ الوزير'],
  ];
  for (const [surface, parts] of parted)
    it(`parts ${surface}`, () => {
      expect(
        wordParts(typeOf(surface))
          .map(({ start, end }) => surface.slice(start, end))
          .join(' '),
      ).toBe(parts);
    });
});

describe('segments', () => {
  it('cover any word once, in order, and none is empty', () => {
    const letters = [...'ابتجحدرسشصعفقكلمنهويىةأإءئ', 'َ', 'ـ', 'ﻻ'];
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...letters), minLength: 1, maxLength: 12 }), (text) => {
        const surface = `م${text}`;
        const type = typeOf(surface);
        for (const parts of [wordParts(type), ...type.readings.map((reading) => segments(type, reading))]) {
          let at = 0;
          for (const { start, end } of parts) {
            expect(start).toBe(at);
            expect(end).toBeGreaterThan(start);
            at = end;
          }
          expect(at).toBe(surface.length);
        }
      }),
    );
  });
});
