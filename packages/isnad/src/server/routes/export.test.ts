import { describe, expect, it } from 'vitest';
import { type OpenDesk, openDesk, openSampleDesk } from '../../../../../tests/fixtures/open-desk.ts';
import type { Refusal, SearchResult, Session, StoryList, StoryRecord } from '../shape.ts';

const slow = 90_000;
const endings: Readonly<Record<string, string>> = {
  html: '.html',
  markdown: '.md',
  csv: '.csv',
  json: '.json',
  jsonld: '.jsonld',
  annotations: '.annotations.json',
  pdf: '.pdf',
};

async function saved(desk: OpenDesk, path: string): Promise<{ readonly name: string; readonly text: string; readonly type: string }> {
  const answer = await desk.ask(path);
  // A reader of texts would leave out the mark at the start that Excel asks for.
  const text = new TextDecoder('utf8', { ignoreBOM: true }).decode(await answer.arrayBuffer());
  expect([path, answer.status, answer.status === 200 ? '' : text]).toEqual([path, 200, '']);
  const header = answer.headers.get('content-disposition')!;
  expect(header).toMatch(/^attachment; filename="[A-Za-z0-9 .-]+"; filename\*=UTF-8''[A-Za-z0-9%._~-]+$/);
  expect(answer.headers.get('x-content-type-options')).toBe('nosniff');
  return { name: decodeURIComponent(header.slice(header.indexOf("''") + 2)), text, type: answer.headers.get('content-type')! };
}

async function refusedWith(desk: OpenDesk, path: string): Promise<readonly [number, string]> {
  const answer = await desk.ask(path);
  const { code, message } = (await answer.json()) as Refusal;
  expect(message.en).toMatch(/[a-z]/);
  expect(message.ar).toMatch(/[\u0621-\u064a]/);
  return [answer.status, code];
}

describe('every view is exported', () => {
  it('in the formats that make sense for it, under the name of what it is', { timeout: slow }, async () => {
    const desk = await openSampleDesk({ canPrint: true, print: async (html) => Buffer.from(`%PDF-1.4 ${html}`) });
    const { formats, canPrint } = await desk.get<Session>('/api/session');
    expect(canPrint).toBe(true);
    expect([...formats].sort()).toEqual(Object.keys(endings).sort());
    const { stories } = await desk.get<StoryList>('/api/stories');
    const story = stories[0]!;
    const record = await desk.get<StoryRecord>(`/api/stories/${story.id}`);
    const { document } = record.articles[0]!;
    for (const format of formats) {
      const whole = await saved(desk, `/api/stories/${story.id}/export/${format}`);
      expect(whole.name.endsWith(endings[format]!)).toBe(true);
      expect(whole.name.startsWith(story.title.slice(0, 10))).toBe(true);
      const one = await saved(desk, `/api/articles/${document}/export/${format}`);
      expect(one.text.length).toBeLessThan(whole.text.length);
      if (format === 'json') expect((JSON.parse(one.text) as { articles: { document: string }[] }).articles.map((each) => each.document)).toEqual([document]);
    }
    const said = await desk.get<SearchResult>('/api/search?q=السد&in=statements&limit=100');
    const speaker = said.hits.find(({ statement }) => statement!.actor !== null)!.statement!;
    for (const format of ['csv', 'json', 'markdown']) {
      const point = record.points[0]!;
      for (const [path, words] of [
        [`/api/stories/${story.id}/points/${point.id}/export/${format}`, point.label.slice(0, 8)],
        [`/api/actors/${encodeURIComponent(speaker.actor!)}/export/${format}`, ''],
        [`/api/search/export/${format}?q=السد&in=statements`, 'السد'],
        [`/api/corrections/export/${format}`, 'Corrections'],
      ] as const) {
        const { name, text } = await saved(desk, path);
        expect(name.endsWith(endings[format]!)).toBe(true);
        expect(name).toContain(words);
        if (format === 'json') expect((JSON.parse(text) as { rows: unknown[] }).rows.length).toBeGreaterThanOrEqual(words === 'Corrections' ? 0 : 1);
        if (format === 'csv') expect(text.startsWith('\ufeff')).toBe(true);
      }
    }
    const rows = (JSON.parse((await saved(desk, '/api/search/export/json?q=السد&in=statements')).text) as { rows: { document: string; statement: number }[] })
      .rows;
    expect(rows.map((row) => `${row.document}#${row.statement}`)).toEqual(said.hits.map((hit) => `${hit.article.document}#${hit.statement!.index}`));
    for (const path of [
      `/api/stories/${story.id}/export/docx`,
      `/api/stories/${story.id}/export/..%2f..%2fetc%2fpasswd`,
      `/api/articles/${document}/export/__proto__`,
      '/api/search/export/pdf?q=x',
      '/api/corrections/export/html',
    ])
      expect([path, ...(await refusedWith(desk, path))]).toEqual([path, 404, 'no-format']);
  });

  it('as a PDF only where a browser prints, and says what is missing or failed', { timeout: slow }, async () => {
    const desk = await openDesk();
    await desk.send('POST', '/api/articles', { text: 'قال وزير الري أحمد سالم إن السد آمن.', name: 'dam' });
    await desk.done();
    const { formats } = await desk.get<Session>('/api/session');
    expect(formats).not.toContain('pdf');
    expect(await refusedWith(desk, '/api/articles/dam/export/pdf')).toEqual([404, 'no-browser']);
    const failing = await openDesk({
      canPrint: true,
      print: async () => {
        throw new Error('it fell over');
      },
    });
    await failing.send('POST', '/api/articles', { text: 'قال وزير الري أحمد سالم إن السد آمن.', name: 'dam' });
    await failing.done();
    expect(await refusedWith(failing, '/api/articles/dam/export/pdf')).toEqual([500, 'not-printed']);
  });

  it('without letting a headline or a query into the header', { timeout: slow }, async () => {
    const desk = await openDesk();
    const headline = 'عنوان"; filename="evil.exe\\../../x\u202egpj.exe';
    await desk.send('POST', '/api/articles', { text: `${headline}\n\nقال وزير الري أحمد سالم إن السد آمن.`, name: 'dam' });
    await desk.done();
    const { name } = await saved(desk, '/api/articles/dam/export/csv');
    expect(name).not.toMatch(/["\\/\u202e]/);
    expect(name.endsWith('.csv')).toBe(true);
    const hits = await saved(desk, `/api/search/export/csv?q=${encodeURIComponent('السد\r\nset-cookie: a=b')}`);
    expect(hits.name).not.toMatch(/[\r\n:]/);
  });
});
