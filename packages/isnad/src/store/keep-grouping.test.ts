import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plainReading } from '../../../../tests/fixtures/plain-reading.ts';
import { temporaryFolder } from '../../../../tests/fixtures/temporary-folder.ts';
import { group } from '../story/index.ts';
import { openStore, type Reading, type Store } from './index.ts';

/** Affairs of made-up words; an article takes some of the words of one or two. */
const affairs = 4;
const wordsOfAffair = 14;
const letters = 'ابتثجحخدذرزسشصضطظعغفقكلمنهوي';

function wordOf(affair: number, place: number): string {
  const at = affair * wordsOfAffair + place;
  return `كلم${letters[at % letters.length]}${letters[Math.floor(at / letters.length)]}${letters[(at * 7) % letters.length]}`;
}

interface Draft {
  readonly name: number;
  readonly affair: number;
  readonly other: number;
  readonly words: readonly number[];
  readonly day: number | null;
}

/** Days in a few stretches: within the window of a story, of the words that are counted, within reach of a thread, and out of it. */
const day = fc.oneof({ weight: 6, arbitrary: fc.integer({ min: 0, max: 9 }) }, { weight: 3, arbitrary: fc.constantFrom(30, 66, 68, 200, 420, 430, 900) });

const draft: fc.Arbitrary<Draft> = fc.record({
  name: fc.integer({ min: 0, max: 30 }),
  affair: fc.integer({ min: 0, max: affairs - 1 }),
  other: fc.integer({ min: 0, max: affairs - 1 }),
  words: fc.array(fc.integer({ min: 0, max: wordsOfAffair - 1 }), { minLength: 4, maxLength: 12 }),
  day: fc.option(day, { freq: 8, nil: null }),
});

function readingOf({ name, affair, other, words, day: at }: Draft): Reading {
  const text = words.map((place, k) => wordOf(k % 4 === 3 ? other : affair, place)).join(' ');
  return plainReading(`article-${name}`, text, at === null ? null : new Date(Date.UTC(2031, 0, 1 + at)).toISOString().slice(0, 10));
}

type Change = { readonly add: readonly Draft[] } | { readonly remove: number } | 'look' | 'reopen';

const change: fc.Arbitrary<Change> = fc.oneof(
  { weight: 5, arbitrary: fc.record({ add: fc.array(draft, { minLength: 1, maxLength: 8 }) }) },
  { weight: 2, arbitrary: fc.record({ remove: fc.integer({ min: 0, max: 30 }) }) },
  { weight: 2, arbitrary: fc.constant('look' as const) },
  { weight: 1, arbitrary: fc.constant('reopen' as const) },
);

async function readingsOf(store: Store): Promise<Reading[]> {
  const readings: Reading[] = [];
  for await (const reading of store.readings()) readings.push(reading);
  return readings;
}

describe('the kept grouping', () => {
  it('equals the grouping of all articles after any changes', { timeout: 300_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(change, { minLength: 2, maxLength: 10 }), async (changes) => {
        const file = join(temporaryFolder(), 'store.db');
        let store = await openStore(file);
        let seen = new Set<string>();
        for (const one of [...changes, 'look' as const]) {
          if (one === 'reopen') {
            await store.close();
            store = await openStore(file);
          } else if (one === 'look') {
            const kept = await store.grouping();
            expect(kept).toEqual(group(await readingsOf(store)));
            seen = await expectLinks(store, seen);
          } else if ('remove' in one) await store.remove([`article-${one.remove}`]);
          else await store.add(one.add.map(readingOf), []);
        }
        const anew = join(temporaryFolder(), 'anew.db');
        await rebuild(anew, await readingsOf(store));
        await store.close();
        expect(decisionsOf(file)).toEqual(decisionsOf(anew));
      }),
      { numRuns: 60 },
    );
  });
});

async function rebuild(file: string, readings: readonly Reading[]): Promise<void> {
  const store = await openStore(file);
  await store.add(readings, []);
  await store.threads();
  await store.close();
}

/** What a store keeps of the decisions of all days. */
function decisionsOf(file: string): unknown {
  const database = new DatabaseSync(file);
  const rows = [
    'select document, story, hex(vector) as vector, s.day from article_stories s join articles a on a.id = s.article order by document',
    'select story, day, place, born, seen, hex(centre) as centre from closed_stories order by story',
    'select story, day, thread from story_threads order by story',
    'select level, day, place, id, "into" from merges order by level, day, place',
    'select level, day from decided_days order by level, day',
    'select * from changed_days',
  ].map((query) => database.prepare(query).all());
  database.close();
  return rows;
}

/** Every id that was ever seen is there, or leads to what is, or its articles are gone. */
async function expectLinks(store: Store, seen: ReadonlySet<string>): Promise<Set<string>> {
  const threads = await store.threads();
  const present = new Set(threads.flatMap((thread) => [thread.id, ...thread.stories.map(({ id }) => id)]));
  for (const id of seen) {
    const steps = await store.successors(id);
    if (present.has(id)) expect(steps).toEqual([]);
    else {
      expect(steps.length).toBeGreaterThan(0);
      const ends = steps.filter(({ into }) => into !== null && !steps.some((step) => step.id === into));
      for (const { into } of ends) expect(present).toContain(into);
    }
  }
  return new Set([...seen, ...present]);
}
