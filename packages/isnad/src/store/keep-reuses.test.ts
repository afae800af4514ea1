import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plainReading } from '../../../../tests/fixtures/plain-reading.ts';
import { temporaryFolder } from '../../../../tests/fixtures/temporary-folder.ts';
import { findReuses } from '../story/index.ts';
import { openStore, type Reading, type Store } from './index.ts';

/** Sentences of ten words, no two alike. */
const sentences = Array.from({ length: 16 }, (_, i) => Array.from({ length: 10 }, (_, k) => `كلمة${'ابتثجحخدذر'[k]}${i}`).join(' '));
const footers = ['تصدر الجريدة كل صباح من مدينة المرفأ وترحب برسائل القراء الكرام', 'جميع الحقوق محفوظة لدار النشر ولا يجوز النقل إلا بإذن مكتوب منها'];

const draft = fc.record({
  name: fc.nat(25),
  parts: fc.array(fc.nat(sentences.length - 1), { minLength: 1, maxLength: 3 }),
  footer: fc.option(fc.nat(1)),
  outlet: fc.constantFrom('sahil', 'jabal', null),
  day: fc.constantFrom('2031-05-01', '2031-05-02', '2031-05-09', null),
  url: fc.option(fc.constantFrom('https://sahil.example/1', 'https://sahil.example/2'), { freq: 3 }),
});

type Draft = typeof draft extends fc.Arbitrary<infer Value> ? Value : never;

function readingOf({ name, parts, footer, outlet, day, url }: Readonly<Omit<Draft, 'parts'>> & { readonly parts: readonly number[] }): Reading {
  const text = [...parts.map((part) => sentences[part]!), ...(footer === null ? [] : [footers[footer]!])].join('. ');
  const { article, analysis } = plainReading(`article-${name}`, text, day);
  return { article: { ...article, outlet, url }, analysis };
}

type Change = { readonly add: readonly Draft[] } | { readonly remove: number } | 'look' | 'reopen' | 'beside';

const change: fc.Arbitrary<Change> = fc.oneof(
  { weight: 5, arbitrary: fc.record({ add: fc.array(draft, { minLength: 1, maxLength: 9 }) }) },
  { weight: 3, arbitrary: fc.record({ remove: fc.nat(25) }) },
  { weight: 3, arbitrary: fc.constantFrom('look' as const, 'reopen' as const, 'beside' as const) },
);

async function all(store: Store): Promise<Reading[]> {
  const readings: Reading[] = [];
  for await (const reading of store.readings()) readings.push(reading);
  return readings;
}

describe('the kept reuses', () => {
  it('equal those of all articles after any changes, by this process or by another', { timeout: 300_000 }, async () => {
    let found = 0;
    await fc.assert(
      fc.asyncProperty(fc.array(change, { minLength: 3, maxLength: 12 }), async (changes) => {
        const file = join(temporaryFolder(), 'store.db');
        let store = await openStore(file);
        const beside = await openStore(file);
        for (const one of [...changes, 'look' as const]) {
          if (one === 'reopen') {
            await store.close();
            store = await openStore(file);
          } else if (one === 'beside') await beside.settle();
          else if (one === 'look') {
            const { reuses } = await store.grouping();
            expect(reuses).toEqual(findReuses(await all(store)));
            found += reuses.length;
          } else if ('remove' in one) await store.remove([`article-${one.remove}`]);
          else await store.add(one.add.map(readingOf), []);
        }
        const anew = await openStore(join(temporaryFolder(), 'anew.db'));
        await anew.add(await all(store), []);
        expect(await anew.grouping()).toEqual(await store.grouping());
        for (const each of [store, beside, anew]) await each.close();
      }),
      { numRuns: 80 },
    );
    expect(found).toBeGreaterThan(100);
  });

  it('are found without any reading once the traces are kept', async () => {
    const file = join(temporaryFolder(), 'store.db');
    const store = await openStore(file);
    const base = { name: 0, parts: [1, 2], footer: null, url: null, day: '2031-05-01' } as const;
    await store.add([readingOf({ ...base, outlet: 'sahil' })], []);
    await store.settle();
    const other = new DatabaseSync(file);
    other.exec("update articles set reading = 'no JSON'");
    other.close();
    await store.add([readingOf({ ...base, name: 1, outlet: 'jabal' })], []);
    expect((await store.grouping()).reuses).toMatchObject([{ kind: 'copy' }]);
    await store.close();
  });
});
