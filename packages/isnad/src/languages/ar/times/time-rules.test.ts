import { describe, expect, it } from 'vitest';
import { createExampleReader } from '../numbers/example-context.ts';
import { createTimexFinder } from './index.ts';
import { timeRules } from './time-reading.ts';

const readNews = createExampleReader((vocabulary) => createTimexFinder(vocabulary));
const readRequest = createExampleReader((vocabulary) => createTimexFinder(vocabulary, 'utterance'));

describe('times', () => {
  for (const rule of timeRules) {
    const read = rule.register === 'utterance' ? readRequest : readNews;
    describe(rule.id, () => {
      for (const [text, published, words, value] of rule.examples)
        it(`finds «${words}» in «${text}»`, () => {
          const { context, tool } = read(text, published);
          const found = tool(context, { numerals: [] });
          const exact = found.find((timex) => text.slice(timex.start, timex.end) === words);
          expect(exact, JSON.stringify(found.map((timex) => [text.slice(timex.start, timex.end), timex.value, timex.by]))).toBeDefined();
          expect(exact?.value).toBe(value);
        });
      for (const text of rule.refuses)
        it(`refuses «${text}»`, () => {
          const { context, tool } = read(text, '2018-05-15');
          expect(tool(context, { numerals: [] }).filter((timex) => timex.by === rule.id)).toEqual([]);
        });
      it('fires on its own examples', () => {
        const fired = rule.examples.flatMap(([text, published]) => {
          const { context, tool } = read(text, published);
          return tool(context, { numerals: [] }).map((timex) => timex.by);
        });
        expect(fired).toContain(rule.id);
      });
    });
  }
});
