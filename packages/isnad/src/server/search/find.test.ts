import { createHash } from 'node:crypto';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { temporaryFolder } from '../../../../../tests/fixtures/temporary-folder.ts';
import { bareArticle } from '../../article/index.ts';
import { openStore, type Reading } from '../../store/index.ts';
import { makeCatalogue } from '../catalogue.ts';
import type { Desk } from '../desk.ts';
import { firstOf } from './best.ts';
import { createFinder } from './find.ts';
import { indexArticles } from './index-articles.ts';
import { findPhrases } from './query.ts';

/** Words are their own stems, and spellings of a name meet without their last letter. */
const engine = {
  wordsOf: (text: string) => [...text.matchAll(/\S+/g)].map((match) => ({ start: match.index, end: match.index + match[0].length, stem: match[0] })),
  nameKey: (word: string) => word.slice(0, 2),
};

/** An article of words, of which those from `from` to `to` are what somebody says. */
function readingOf(place: number, words: readonly string[], from: number, to: number, day: number): Reading {
  const text = words.join(' ');
  const at = (word: number): number => words.slice(0, word).join(' ').length + (word > 0 ? 1 : 0);
  const content = { start: at(from), end: Math.max(at(from), at(to) - 1) };
  const article = {
    ...bareArticle(text, `a${place}`, `2025-01-0${1 + (day % 9)}`),
    hash: createHash('sha256').update(`${place} ${text}`).digest('hex'),
    outlet: `o${day % 3}`,
  };
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  const statement = {
    source: null,
    cue: content,
    lemma: '',
    content,
    act: 'say',
    kind: 'indirect',
    said: null,
    saidTimex: null,
    via: [],
    answers: [],
  } as const;
  return {
    article,
    analysis: {
      document: article.document,
      language: 'ar',
      sentences: [],
      numerals: [],
      timexes: [],
      mentions: [],
      figures: [],
      attributions: from < to ? [{ ...statement, confidence: 1, by: 'test' }] : [],
      words: [...counts],
    },
  };
}

const word = fc.constantFrom('سد', 'ماء', 'وزير', 'قرية', 'طريق');
const change = fc.record({
  place: fc.nat({ max: 12 }),
  words: fc.array(word, { minLength: 1, maxLength: 8 }),
  from: fc.nat({ max: 4 }),
  length: fc.nat({ max: 4 }),
  day: fc.nat({ max: 20 }),
  isRemoval: fc.boolean(),
});

it('finds what reading everything finds, whatever came, changed and went before', { timeout: 120_000 }, async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(change, { minLength: 1, maxLength: 30 }),
      fc.uniqueArray(word, { minLength: 1, maxLength: 2 }),
      fc.boolean(),
      async (changes, asked, isPhrase) => {
        const store = await openStore(join(temporaryFolder(), 'search.db'));
        const finder = createFinder(store);
        const now = new Map<string, Reading>();
        for (const { place, words, from, length, day, isRemoval } of changes) {
          const reading = readingOf(place, words, Math.min(from, words.length), Math.min(words.length, from + length), day);
          const { document } = reading.article;
          if (isRemoval) {
            await store.remove([document]);
            now.delete(document);
          } else {
            await store.add([reading], []);
            now.set(document, reading);
          }
          while ((await indexArticles(store, engine)) > 0);
          await finder.table.load();
        }
        const rows = await store.desk.rows();
        const grouping = { threads: [{ id: 't', stories: [{ id: 's', articles: rows.map(({ document }) => document) }] }], reuses: [] };
        const catalogue = makeCatalogue(1, grouping, rows, []);
        const query = isPhrase ? { words: [], phrases: [asked] } : { words: asked.map((one) => [one]), phrases: [] };
        const holds = (text: string): boolean => (isPhrase ? findPhrases(text, [asked]) !== null : asked.every((one) => text.split(' ').includes(one)));
        for (const [outlet, from] of [
          [null, null],
          ['o1', '2025-01-04'],
        ] as const) {
          const within = [...now.values()].filter(
            ({ article }) => (outlet === null || article.outlet === outlet) && (from === null || article.published!.day >= from),
          );
          const options = { from, to: null, outlet, sort: 'newest' } as const;
          const articles = await finder.find({} as Desk, catalogue, query, { ...options, in: 'articles' });
          const expected = within.filter(({ article }) => holds(article.text)).map(({ article }) => article.document);
          expect(articles.isExact).toBe(true);
          expect(articles.total).toBe(expected.length);
          const found = articles.page(0, 99).map(({ document }) => document);
          expect([...found].sort()).toEqual(expected.sort());
          const days = found.map((document) => now.get(document)!.article.published!.day);
          expect(days).toEqual([...days].sort().reverse());
          const statements = await finder.find({} as Desk, catalogue, query, { ...options, in: 'statements' });
          const said = within.filter(({ article, analysis }) =>
            analysis.attributions.some(({ content }) => holds(article.text.slice(content.start, content.end))),
          );
          expect(
            statements
              .page(0, 99)
              .map(({ document, index }) => `${document}#${index}`)
              .sort(),
          ).toEqual(said.map(({ article }) => `${article.document}#0`).sort());
        }
        await store.close();
      },
    ),
    { numRuns: 25 },
  );
});

it('keeps the first of many in order', () => {
  fc.assert(
    fc.property(fc.array(fc.nat({ max: 50 }), { maxLength: 200 }), fc.integer({ min: 1, max: 30 }), (values, most) => {
      const before = (a: number, b: number): number => values[a]! - values[b]! || a - b;
      expect(firstOf(values.length, most, before)).toEqual(
        values
          .map((_, at) => at)
          .sort(before)
          .slice(0, most),
      );
    }),
  );
});
