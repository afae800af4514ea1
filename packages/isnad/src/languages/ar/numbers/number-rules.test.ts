import { describe, expect, it } from 'vitest';
import { createExampleReader } from './example-context.ts';
import { createNumberReader } from './index.ts';
import { boundJoins, boundRules, numberJoins, numberRules, rangeRules, signRules, utteranceNumberRules, utteranceRules } from './number-reading.ts';

const readNews = createExampleReader((vocabulary) => ({ read: createNumberReader(vocabulary) }));
const readRequest = createExampleReader((vocabulary) => ({ read: createNumberReader(vocabulary, 'utterance') }));
const newsRules = [...numberRules, ...numberJoins, ...signRules, ...rangeRules, ...boundRules, ...boundJoins];
const requestRules = [...utteranceNumberRules, ...utteranceRules.filter((rule) => !numberJoins.includes(rule))];

describe('numbers', () => {
  for (const rule of [...newsRules, ...requestRules]) {
    const read = newsRules.includes(rule) ? readNews : readRequest;
    describe(rule.id, () => {
      for (const [text, words, min, max] of rule.examples)
        it(`finds «${words}» in «${text}»`, () => {
          const { context, tool } = read(text);
          const found = tool.read(context).bounded;
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
