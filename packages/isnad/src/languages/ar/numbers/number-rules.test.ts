import { describe, expect, it } from 'vitest';
import { createExampleReader } from './example-context.ts';
import { createNumberReader, createNumeralFinder } from './index.ts';
import { boundRules, numberRules, rangeRules, signRules } from './number-reading.ts';

const read = createExampleReader((vocabulary) => ({ find: createNumeralFinder(vocabulary), read: createNumberReader(vocabulary) }));
const rules = [...numberRules, ...signRules, ...rangeRules, ...boundRules];

describe('numbers', () => {
  for (const rule of rules) {
    describe(rule.id, () => {
      for (const [text, words, min, max] of rule.examples)
        it(`finds «${words}» in «${text}»`, () => {
          const { context, tool } = read(text);
          const found = tool.find(context);
          const exact = found.find((numeral) => text.slice(numeral.start, numeral.end) === words);
          expect(exact, JSON.stringify(found)).toBeDefined();
          expect([exact?.min, exact?.max]).toEqual([min, max]);
        });
      for (const text of rule.refuses)
        it(`refuses «${text}»`, () => {
          const { context, tool } = read(text);
          const { numbers, signed, bounded } = tool.read(context);
          expect([...numbers, ...signed, ...bounded].filter((piece) => piece.by === rule.id)).toEqual([]);
        });
      it('fires on its own examples', () => {
        const fired = rule.examples.flatMap(([text]) => {
          const { context, tool } = read(text);
          const { numbers, signed, bounded } = tool.read(context);
          return [...numbers, ...signed, ...bounded].map((piece) => piece.by);
        });
        expect(fired).toContain(rule.id);
      });
    });
  }
});
