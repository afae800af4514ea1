import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, describe, expect, it } from 'vitest';
import type { Notice } from '../notice.ts';
import { type Page, readPages, readRecords } from './index.ts';

const folder = mkdtempSync(join(tmpdir(), 'isnad-pages-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const ARABIC = 'قال مدير السد إن منسوب المياه ارتفع بعد الأمطار الأخيرة في المدينة.';
const put = (name: string, content: string | Uint8Array): string => {
  const path = join(folder, name);
  mkdirSync(join(path, '..'), { recursive: true });
  writeFileSync(path, content);
  return path;
};
const all = async (source: AsyncIterable<Page | Notice>): Promise<Array<Page | Notice>> => {
  const list: Array<Page | Notice> = [];
  for await (const one of source) list.push(one);
  return list;
};
const pages = (list: ReadonlyArray<Page | Notice>): Page[] => list.filter((one): one is Page => 'source' in one);
const notices = (list: ReadonlyArray<Page | Notice>): Notice[] => list.filter((one): one is Notice => 'code' in one);

describe('readPages', () => {
  it('reads folders in the order of names, past saved parts, sidecars and notes', async () => {
    put('a/b.html', `<html><body><p>${ARABIC}</p></body></html>`);
    put('a/b_files/frame.html', `<p>${ARABIC}</p>`);
    put('a/c.txt', ARABIC);
    put('a/README.md', 'notes');
    put('a/.hidden.txt', ARABIC);
    put('a/z/c.txt', ARABIC);
    put('a/plain', ARABIC);
    put('a/c.json', JSON.stringify({ url: 'https://ufuq.example/1', outlet: 'الأفق', published: '2025-03-03', author: 'رويترز' }));
    const found = pages(await all(readPages([join(folder, 'a')])));
    expect(found.map(({ document }) => document)).toEqual(['b', 'c.txt', 'plain', 'z/c.txt']);
    expect(found[1]?.given).toMatchObject({ url: 'https://ufuq.example/1', outlet: 'الأفق', published: '2025-03-03', author: 'رويترز' });
    expect(found.map(({ kind }) => kind)).toEqual(['html', 'text', 'text', 'text']);
  });

  it('lets a given date beat the sidecar, by file or by document', async () => {
    const file = put('d/x.txt', ARABIC);
    put('d/x.json', JSON.stringify({ published: '2025-01-01' }));
    for (const key of [file, 'x', 'x.txt']) {
      const [page] = pages(await all(readPages([join(folder, 'd')], { published: new Map([[key, '2024-10-12']]) })));
      expect(page?.given.published).toBe('2024-10-12');
    }
  });

  it('tells what it cannot read and goes on', async () => {
    put('e/a.txt', '');
    put('e/b.txt', ARABIC);
    put('e/b.json', 'not json');
    put('e/c.pdf', '%PDF-1.4');
    const found = await all(readPages([join(folder, 'e'), join(folder, 'nowhere')]));
    expect(pages(found).map(({ document }) => document)).toEqual(['b']);
    expect(
      notices(found)
        .map(({ code }) => code)
        .sort(),
    ).toEqual(['bad-sidecar', 'empty', 'missing', 'pdf']);
  });

  it.skipIf(process.getuid?.() === 0)('tells a file that it may not open', async () => {
    chmodSync(put('f/a.txt', ARABIC), 0);
    expect(notices(await all(readPages([join(folder, 'f')]))).map(({ code }) => code)).toEqual(['unreadable']);
  });

  it('refuses a file over the limit without reading it', async () => {
    put('g/a.txt', ARABIC.repeat(100));
    const [notice] = notices(await all(readPages([join(folder, 'g')], { maxSize: 1000 })));
    expect(notice).toMatchObject({ code: 'too-large', details: { limit: 1000 } });
  });
});

describe('readRecords', () => {
  const record = (id: string, more: object = {}): string =>
    JSON.stringify({ id, title: 'ارتفاع منسوب السد', text: ARABIC, published: '2025-03-03T08:00:00+03:00', author: 'واس', ...more });

  it.each([
    ['n.jsonl', (text: string) => Buffer.from(text)],
    ['n.jsonl.gz', (text: string) => gzipSync(text)],
  ])('reads %s', async (name, pack) => {
    const file = put(name, pack(`${record('1')}\n{broken\n${record('2', { text: '' })}\r\n\n${record('1', { title: null })}`));
    const found = await all(readRecords(file));
    expect(pages(found).map(({ document, source }) => [document, source])).toEqual([
      ['1', `ارتفاع منسوب السد\n\n${ARABIC}`],
      ['1#5', ARABIC],
    ]);
    expect(notices(found).map(({ code, file: place }) => [code, place])).toEqual([
      ['bad-record', `${file}:2`],
      ['no-text', `${file}:3`],
    ]);
    expect(pages(found)[0]?.given).toMatchObject({ author: 'واس', published: '2025-03-03T08:00:00+03:00' });
  });

  it('keeps a line that a chunk divides, and passes by one over the limit', async () => {
    const long = record('long', { text: `${ARABIC} `.repeat(30_000) });
    const file = put('long.jsonl', `${record('a')}\n${long}\n${record('b')}\n`);
    expect(pages(await all(readRecords(file))).map(({ document }) => document)).toEqual(['a', 'long', 'b']);
    const short = await all(readRecords(file, { maxSize: 10_000 }));
    expect(pages(short).map(({ document }) => document)).toEqual(['a', 'b']);
    expect(notices(short).map(({ code }) => code)).toEqual(['too-large']);
  });

  it('ends a broken archive with a notice', async () => {
    const whole = gzipSync(Array.from({ length: 2000 }, (_, at) => record(`${at}-${Math.imul(at, 2654435761)}`)).join('\n'));
    const found = await all(readRecords(put('cut.jsonl.gz', whole.subarray(0, whole.length >> 1))));
    expect(notices(found).map(({ code }) => code)).toEqual(['truncated']);
    expect(notices(await all(readRecords(join(folder, 'none.jsonl')))).map(({ code }) => code)).toEqual(['missing']);
  });
});
