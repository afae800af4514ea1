import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createExampleReader } from '../numbers/example-context.ts';
import { createNumeralFinder } from '../numbers/index.ts';
import { numberRules, rangeRules, signRules } from '../numbers/number-reading.ts';
import { createTimexFinder } from '../times/index.ts';
import { timeRules } from '../times/time-reading.ts';
import { figureRules, wordFigureRules } from './figure-reading.ts';
import { createFigureFinder } from './index.ts';

const reader = createExampleReader((vocabulary) => ({
  numerals: createNumeralFinder(vocabulary),
  timexes: createTimexFinder(vocabulary),
  figures: createFigureFinder(vocabulary),
}));

function read(text: string, published: string | null = '2018-05-15') {
  const { context, tool } = reader(text, published);
  const numerals = tool.numerals(context);
  const timexes = tool.timexes(context, { numerals });
  return { numerals, timexes, figures: tool.figures(context, { numerals, timexes, mentions: [] }) };
}

const examples = [...numberRules, ...signRules, ...rangeRules, ...timeRules, ...figureRules, ...wordFigureRules].flatMap((rule) =>
  rule.examples.map(([text]) => text),
);
const pieces = [...new Set(examples.flatMap((text) => text.split(' ')))];
const sentence = fc
  .array(fc.constantFrom(...pieces, '،', '.', '\n', '(', ')', '-', '/', '%', '12', '2018', '3.5'), { maxLength: 30 })
  .map((words) => words.join(' '));

/** What is found, without the offsets that inserted marks move. */
function values(text: string) {
  const { numerals, timexes, figures } = read(text);
  return {
    numerals: numerals.map(({ min, max, kind, by }) => [min, max, kind, by]),
    timexes: timexes.map(({ type, value, by }) => [type, value, by]),
    figures: figures.map(({ min, max, counts, by }) => [min, max, counts, by]),
  };
}

describe('numbers, times and figures', () => {
  it('lie in the text, sorted; times and figures are disjoint', () => {
    fc.assert(
      fc.property(sentence, (text) => {
        const found = read(text);
        for (const list of Object.values(found)) {
          let end = 0;
          for (const one of list) {
            expect(one.start).toBeLessThan(one.end);
            expect(one.end).toBeLessThanOrEqual(text.length);
            expect(text.slice(one.start, one.end)).toBe(text.slice(one.start, one.end).trim());
            if (list !== found.numerals) expect(one.start).toBeGreaterThanOrEqual(end);
            end = one.end;
          }
        }
      }),
      { numRuns: 150 },
    );
  });

  it('keep their values under tatweel and diacritics', () => {
    fc.assert(
      fc.property(fc.constantFrom(...examples), fc.constantFrom('\u0640', '\u064b', '\u064e'), fc.nat(), (text, mark, at) => {
        const letters = [...text.matchAll(/(?<=[\u0628-\u063a\u0641-\u0647])(?=[\u0628-\u064a])/g)].map((match) => match.index);
        if (letters.length === 0) return;
        const offset = letters[at % letters.length] as number;
        // A fatha or tanwin over the ل of ألف is part of the verb's spelling only with a shadda, which is not inserted here.
        expect(values(text.slice(0, offset) + mark + text.slice(offset))).toEqual(values(text));
      }),
      { numRuns: 250 },
    );
  });

  it('never throw, whatever is read', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 80 }), fc.constantFrom(null, '2018-05-15', 'no date'), (text, published) => {
        read(text, published);
        read(`${text} 12 ${text} مارس ${text}`, published);
      }),
      { numRuns: 200 },
    );
  });

  it('find nothing in chrome', () => {
    const text = 'قتل 25 شخصا يوم 3 مارس 2018';
    const { context, tool } = reader(text, '2018-05-15', [{ start: 0, end: text.length, reason: 'ad', by: 'test' }]);
    expect([
      ...tool.numerals(context),
      ...tool.timexes(context, { numerals: [] }),
      ...tool.figures(context, { numerals: [], timexes: [], mentions: [] }),
    ]).toEqual([]);
  });

  it('resolve nothing relative without a publication day', () => {
    const relative = ['أمس', 'يوم الاثنين', 'الشهر الماضي', 'هذا العام', 'في 12 مارس', 'الخريف الماضي', 'قبل عامين', 'نهاية العام'];
    for (const text of relative) expect(read(`وصل الوفد ${text}`, null).timexes.map(({ value }) => value)).toEqual([null]);
  });

  it('name the total of a part', () => {
    const { figures } = read('مقتل 17 مدنيا بينهم 7 أطفال في حريق');
    expect(figures.map(({ min, partOf }) => [min, partOf])).toEqual([
      [17, null],
      [7, 0],
    ]);
  });
});
