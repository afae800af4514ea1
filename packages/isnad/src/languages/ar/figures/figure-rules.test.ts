import { describe, expect, it } from 'vitest';
import { createExampleReader } from '../numbers/example-context.ts';
import { createNumeralFinder } from '../numbers/index.ts';
import { createTimexFinder } from '../times/index.ts';
import { figureRules, wordFigureRules } from './figure-reading.ts';
import { createFigureFinder } from './index.ts';

const reader = createExampleReader((vocabulary) => ({
  numerals: createNumeralFinder(vocabulary),
  timexes: createTimexFinder(vocabulary),
  figures: createFigureFinder(vocabulary),
}));

function read(text: string) {
  const { context, tool } = reader(text, '2018-05-15');
  const numerals = tool.numerals(context);
  return tool.figures(context, { numerals, timexes: tool.timexes(context, { numerals }), mentions: [] });
}

describe('figures', () => {
  for (const rule of [...figureRules, ...wordFigureRules]) {
    describe(rule.id, () => {
      for (const [text, words, min, max, counts] of rule.examples)
        it(`finds «${words}» in «${text}»`, () => {
          const found = read(text);
          const exact = found.find((figure) => text.slice(figure.start, figure.end) === words);
          expect(exact, JSON.stringify(found.map((figure) => [text.slice(figure.start, figure.end), figure]))).toBeDefined();
          expect([exact?.min, exact?.max, exact?.counts]).toEqual([min, max, counts]);
        });
      for (const text of rule.refuses)
        it(`refuses «${text}»`, () => {
          expect(read(text).filter((figure) => figure.by === rule.id)).toEqual([]);
        });
      it('fires on its own examples', () => {
        expect(rule.examples.flatMap(([text]) => read(text).map((figure) => figure.by))).toContain(rule.id);
      });
    });
  }
});
