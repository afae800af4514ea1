import { describe, expect, it } from 'vitest';
import { openSampleDesk } from '../../../../../tests/fixtures/open-desk.ts';
import type { SearchResult } from '../shape.ts';
import { excerptOf } from './excerpt.ts';
import { findPhrases } from './query.ts';

describe('search', () => {
  it('finds words in any form and quoted phrases as they stand, marks them, and keeps to its bounds', { timeout: 60_000 }, async () => {
    const desk = await openSampleDesk();
    const search = (q: string, rest = ''): Promise<SearchResult> => desk.get(`/api/search?q=${encodeURIComponent(q)}${rest}`);
    const words = ({ hits }: SearchResult): string[] => hits.flatMap(({ excerpt, marks }) => marks.map(({ start, end }) => excerpt.slice(start, end)));
    const all = await search('الوزير');
    expect(all.total).toBeGreaterThan(1);
    expect(new Set(words(all)).size).toBeGreaterThan(1);
    for (const word of words(all)) expect(word).toMatch(/وزير|وزراء|وزار/);
    expect((await search('وللوزير')).total).toBe(all.total);
    const phrase = await search('«وزير الداخلية»');
    expect(phrase.total).toBeGreaterThan(0);
    expect(new Set(words(phrase))).toEqual(new Set(['وزير الداخلية']));
    expect((await search('«الداخلية وزير»')).total).toBe(0);
    const days = (await search('الوزير', '&sort=newest')).hits.map(({ article }) => article.day ?? '');
    expect(days).toEqual([...days].sort().reverse());
    expect(
      (await search('الوزير', '&from=2025-02-20&to=2025-02-21')).hits.every(({ article }) => article.day! >= '2025-02-20' && article.day! <= '2025-02-21'),
    ).toBe(true);
    const said = await search('السد', '&in=statements&limit=100');
    expect(said.hits).toHaveLength(said.total);
    expect(said.hits.every(({ statement, marks }) => statement !== null && marks.length > 0)).toBe(true);
    expect(await search('" OR * NEAR(')).toMatchObject({ total: 0 });
  });

  it.each([
    ['قال وزيرُ الداخليّة إن', 'وزير الداخليه', ['وزيرُ الداخليّة']],
    ['وزير، الداخلية', 'وزير الداخليه', ['وزير، الداخلية']],
    ['الوزير الداخلية', 'وزير الداخليه', null],
  ] as const)('in «%s» the phrase «%s» is %j', (text, phrase, found) => {
    expect(findPhrases(text, [phrase])?.map(({ start, end }) => text.slice(start, end)) ?? null).toEqual(found);
  });

  it('an excerpt is a stretch of the text around most of the marks, cut at words', () => {
    const text = `${'كلمة '.repeat(200)}هنا وهنا ${'كلمة '.repeat(200)}`;
    const at = text.indexOf('هنا');
    const { excerpt, marks } = excerptOf(text, { start: 0, end: text.length }, [
      { start: 0, end: 4 },
      { start: at, end: at + 3 },
      { start: at + 4, end: at + 8 },
    ]);
    expect(text).toContain(excerpt);
    expect(marks.map(({ start, end }) => excerpt.slice(start, end))).toEqual(['هنا', 'وهنا']);
    expect(excerpt).toMatch(/^كلمة[\s\S]*كلمة\s?$/);
  });
});
