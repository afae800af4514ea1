import { describe, expect, it } from 'vitest';
import { openDesk, openSampleDesk } from '../../../../../tests/fixtures/open-desk.ts';
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

  it('joins spellings of one name that the articles know it by, and spellings of any word that writers choose between', { timeout: 60_000 }, async () => {
    const desk = await openDesk();
    const texts = ['قال الزعيم كيم جونغ أون إن المدرسة الكبرى آمنة.', 'زار كيم جونج اون المستشفى، وقال إن المدرسه مفتوحة.', 'قال جمال سعيد إن كمال غاب.'];
    for (const [at, text] of texts.entries()) await desk.send('POST', '/api/articles', { text, name: `${at}.txt` });
    await desk.done();
    const found = async (q: string, rest = ''): Promise<string[]> =>
      (await desk.get<SearchResult>(`/api/search?q=${encodeURIComponent(q)}${rest}`)).hits.map(({ article }) => article.document).sort();
    expect(await found('جونغ')).toEqual(['0', '1']);
    expect(await found('جونج')).toEqual(['0', '1']);
    expect(await found('«جونج»')).toEqual(['1']);
    expect(await found('كمال')).toEqual(['2']);
    for (const q of ['المدرسة', 'مدرسه', 'وللمدرسة']) expect(await found(q)).toEqual(['0', '1']);
    expect(await found('مستشفي')).toEqual(['1']);
    for (const q of ['"كيم جونغ"', '«كيم جونغ»', '“كيم جونغ”', '„كيم جونغ“', "'كيم جونغ'", '‹كيم جونغ›']) expect([q, await found(q)]).toEqual([q, ['0']]);
    expect(await found('«المدرسه مفتوحة»', '&in=statements')).toEqual(['1']);
    expect(await found('«كيم جونج»', '&in=statements')).toEqual([]);
    await desk.send('DELETE', '/api/articles/1');
    expect(await found('جونج')).toEqual(['0']);
  });

  it('leaves out statements that an editor took out', { timeout: 60_000 }, async () => {
    const desk = await openSampleDesk();
    const search = (): Promise<SearchResult> => desk.get('/api/search?q=السد&in=statements&limit=100');
    const before = await search();
    const { article, statement } = before.hits[0]!;
    const subject = { kind: 'not-a-statement', document: article.document, index: statement!.index };
    expect((await desk.send('POST', '/api/corrections', { subject, reason: 'عنوان' })).status).toBe(201);
    const after = await search();
    expect(after.total).toBe(before.total - 1);
    expect(after.hits).not.toContainEqual(before.hits[0]);
  });

  it.each([
    ['قال وزيرُ الداخليّة إن', 'وزير الداخليه', ['وزيرُ الداخليّة']],
    ['وزير، الداخلية', 'وزير الداخليه', ['وزير، الداخلية']],
    ['الوزير الداخلية', 'وزير الداخليه', null],
  ] as const)('in «%s» the phrase «%s» is %j', (text, phrase, found) => {
    expect(findPhrases(text, [phrase.split(' ')])?.map(({ start, end }) => text.slice(start, end)) ?? null).toEqual(found);
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
