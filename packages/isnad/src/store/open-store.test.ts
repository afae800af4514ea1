import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plainReading } from '../../../../tests/fixtures/plain-reading.ts';
import { temporaryFolder } from '../../../../tests/fixtures/temporary-folder.ts';
import type { Notice } from '../notice.ts';
import { NotAStore, openStore, type Reading, type Store } from './index.ts';

const flood = plainReading('flood', 'ارتفع منسوب الماء قرب السد', '2025-02-19');
const dam = plainReading('dam', 'قال المدير إن السد آمن وإن السد قديم', '2025-02-20');
const undated = plainReading('undated', 'كلام عن السد بلا تاريخ');
const notice = (file: string): Notice => ({ code: 'empty', severity: 'error', file, by: 'page', details: {} });

async function opened(use: (store: Store, file: string) => Promise<void>): Promise<void> {
  const file = join(temporaryFolder(), 'store.db');
  const store = await openStore(file);
  try {
    await use(store, file);
  } finally {
    await store.close();
  }
}

async function all(store: Store, documents?: readonly string[]): Promise<Reading[]> {
  const readings: Reading[] = [];
  for await (const reading of store.readings(documents)) readings.push(reading);
  return readings;
}

describe('a store', () => {
  it('gives back what it was given, after it was closed too', async () => {
    const file = join(temporaryFolder(), 'store.db');
    const first = await openStore(file);
    expect(await first.add([flood, dam, undated], [notice('empty.html')])).toEqual({ added: ['flood', 'dam', 'undated'], updated: [], known: [] });
    await first.close();
    const second = await openStore(file);
    expect(await all(second)).toEqual([dam, flood, undated]);
    expect(await all(second, ['flood', 'nobody', 'flood'])).toEqual([flood]);
    expect(await second.reading('dam')).toEqual(dam);
    expect(await second.reading('dam.txt')).toEqual(dam);
    expect(await second.reading('nobody')).toBeNull();
    expect((await second.articles()).map(({ document, day }) => [document, day])).toEqual([
      ['flood', '2025-02-19'],
      ['dam', '2025-02-20'],
      ['undated', null],
    ]);
    expect(await second.notices()).toEqual([notice('empty.html')]);
    await second.close();
  });

  it('keeps one page once, replaces a file, and gives a taken name to nobody', () =>
    opened(async (store) => {
      await store.add([flood], []);
      const moved = { ...flood, article: { ...flood.article, file: 'elsewhere/flood.txt' } };
      expect(await store.add([flood, moved], [])).toEqual({ added: [], updated: [], known: ['flood', 'flood'] });
      const namesake = plainReading('flood', 'صفحة أخرى بالاسم نفسه');
      const other = { ...namesake, article: { ...namesake.article, file: 'other/flood.txt' } };
      expect((await store.add([other], [])).added).toEqual(['other/flood.txt']);
      expect((await store.reading('other/flood.txt'))?.analysis.document).toBe('other/flood.txt');
      const changed = plainReading('flood', 'نص جديد للملف نفسه');
      expect((await store.add([changed], [])).updated).toEqual(['flood']);
      expect(await store.search(['منسوب'], 9)).toEqual([]);
      expect((await store.search(['جديد'], 9)).map(({ document }) => document)).toEqual(['flood']);
    }));

  it('searches for all stems, the densest article first, and takes no stem for an operator', () =>
    opened(async (store) => {
      await store.add([flood, dam, undated], []);
      expect((await store.search(['السد'], 9)).map(({ document }) => document)[0]).toBe('dam');
      expect(await store.search(['السد'], 9)).toHaveLength(3);
      expect(await store.search(['السد'], 2)).toHaveLength(2);
      expect((await store.search(['السد', 'الماء'], 9)).map(({ document }) => document)).toEqual(['flood']);
      for (const stem of ['"', 'OR', 'NEAR(', '*', 'السد"', '^', ':', '']) expect(await store.search([stem, 'غائب'], 9)).toEqual([]);
      expect(await store.search([], 9)).toEqual([]);
    }));

  it('forgets what is removed, with its notices and its words', () =>
    opened(async (store) => {
      await store.add([flood, dam], [notice('dam.txt'), notice('else.txt')]);
      expect(await store.remove(['dam.txt', 'nobody'])).toEqual(['dam']);
      expect((await all(store)).map(({ article }) => article.document)).toEqual(['flood']);
      expect(await store.search(['المدير'], 9)).toEqual([]);
      expect((await store.notices()).map(({ file }) => file)).toEqual(['else.txt']);
    }));

  it('replaces the notices of a file that is read again', () =>
    opened(async (store) => {
      await store.add([], [notice('a'), notice('b')]);
      await store.add([], [notice('a')]);
      expect((await store.notices()).map(({ file }) => file)).toEqual(['a', 'b']);
    }));

  it('keeps the grouping until articles change', () =>
    opened(async (store, file) => {
      await store.add([flood, dam], []);
      const one = await store.grouping();
      expect(await store.grouping()).toEqual(one);
      const beside = await openStore(file);
      expect(await beside.grouping()).toEqual(one);
      await beside.add([undated], []);
      await beside.close();
      const documents = (await store.grouping()).threads.flatMap(({ stories }) => stories.flatMap(({ articles }) => articles));
      expect(documents.sort()).toEqual(['dam', 'flood', 'undated']);
      await store.remove(['flood', 'dam', 'undated']);
      expect(await store.grouping()).toEqual({ threads: [], reuses: [] });
    }));

  it('adds all of a batch or nothing', () =>
    opened(async (store) => {
      const broken = { ...dam, article: { ...dam.article, hash: null as unknown as string } };
      await expect(store.add([flood, broken], [])).rejects.toThrow();
      expect(await all(store)).toEqual([]);
      expect((await store.add([flood], [])).added).toEqual(['flood']);
    }));

  it('lets several callers work at once', () =>
    opened(async (store) => {
      const readings = Array.from({ length: 20 }, (_, at) => plainReading(`article-${at}`, `نص رقم ${at}`));
      await Promise.all(readings.map((reading) => store.add([reading], [])));
      expect(await all(store)).toHaveLength(20);
    }));

  it('gives back any text, lone surrogates and NULs too', () =>
    opened(async (store) => {
      await fc.assert(
        fc.asyncProperty(fc.array(fc.constantFrom('قال', '\ud800', '\u0000', '\u202e', '"', "'", '\n', '😀'), { maxLength: 20 }), async (parts) => {
          const reading = plainReading('any', parts.join(''));
          await store.add([reading], []);
          expect(await store.reading('any')).toEqual(reading);
        }),
        { numRuns: 40 },
      );
    }));

  it('refuses a file that is no database', async () => {
    await expect(openStore(import.meta.filename)).rejects.toBeInstanceOf(NotAStore);
    await expect(openStore(join(temporaryFolder(), 'no', 'folder', 'x.db'))).rejects.toBeInstanceOf(NotAStore);
  });
});
