import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { emptyWorld } from '../packages/isnad/src/ledger/index.ts';
import { createApp, createDesk, createWorkshop, openLog, type SearchResult } from '../packages/isnad/src/server/index.ts';
import { openStore } from '../packages/isnad/src/store/index.ts';
import { drawWord, manyArticles, plainEngine } from './desk/many-articles.ts';
import type { BenchRow } from './pages.ts';
import { createDraw } from './run/made-up-reading.ts';

const articles = Number(process.env.ISNAD_BENCH_ARTICLES ?? 100_000);
const queries = 300;
const batch = 1000;

/**
 * The desk on 100,000 made-up short articles: what it takes to keep and index them; searches of one to three words and of phrases, among articles and statements, against FTS5 asked
 * for the same; how long the desk needs to its first answer, and what it holds in memory. `ISNAD_BENCH_ARTICLES` has it done with another number.
 */
export async function benchSearch(): Promise<readonly BenchRow[]> {
  const folder = mkdtempSync(join(tmpdir(), 'isnad-bench-'));
  const rows: BenchRow[] = [];
  try {
    const file = join(folder, 'desk.db');
    await build(file, rows);
    await measureDesk(file, rows);
    await measureFts(file, rows);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  return rows;
}

async function build(file: string, rows: BenchRow[]): Promise<void> {
  const store = await openStore(file);
  const workshop = createWorkshop(store, { engine: plainEngine, world: emptyWorld, version: 'bench' }, null);
  const timed = async (name: string, run: () => Promise<void>): Promise<void> => {
    const started = performance.now();
    await run();
    rows.push({ name, unit: 'articles/s', value: Math.round((articles * 1000) / (performance.now() - started)) });
  };
  await timed('kept', async () => {
    let readings = [];
    for (const reading of manyArticles(articles)) {
      readings.push(reading);
      if (readings.length < batch) continue;
      await store.add(readings, []);
      readings = [];
    }
    await store.add(readings, []);
  });
  const before = statSync(file).size;
  await timed('indexed', async () => {
    while ((await workshop.index()) > 0);
  });
  rows.push({ name: 'the index', unit: 'bytes/article', value: Math.round((statSync(file).size - before) / articles) });
  await timed('grouped', async () => void (await workshop.group()));
  await store.close();
}

async function measureDesk(file: string, rows: BenchRow[]): Promise<void> {
  globalThis.gc?.();
  const memory = process.memoryUsage().rss;
  const processor = process.cpuUsage();
  const started = performance.now();
  const store = await openStore(file);
  const made = createWorkshop(store, { engine: plainEngine, world: emptyWorld, version: 'bench' }, null);
  // Records are made behind the answers, on another thread; here they would be measured with the searches.
  const workshop = { ...made, record: () => new Promise<never>(() => {}) };
  const desk = createDesk({ store, workshop, engine: async () => plainEngine, version: 'bench', log: openLog('silent'), watch: 0 });
  const fast = { burst: 1e9, perSecond: 1e9 };
  const options = { host: '127.0.0.1', log: openLog('silent'), pages: null, sampleFiles: null, canPrint: false, limits: { reads: fast, writes: fast } };
  const { app } = createApp(desk, options);
  const ask = async (path: string): Promise<Response> => {
    const answer = await app.request(`http://127.0.0.1:4747${path}`, { headers: { host: '127.0.0.1:4747' } });
    if (answer.status !== 200) throw new Error(`${path}: ${answer.status}`);
    return answer;
  };
  await (await ask('/api/stories')).text();
  rows.push({ name: 'from nothing to the first list', unit: 'ms', value: Math.round(performance.now() - started) });
  const used = process.cpuUsage(processor);
  rows.push({ name: 'from nothing to the first list, of the processor', unit: 'ms', value: Math.round((used.user + used.system) / 1000) });
  await desk.indexed(60_000);
  await (await ask('/api/search?q=x')).text();
  rows.push({ name: 'from nothing to the first search', unit: 'ms', value: Math.round(performance.now() - started) });
  globalThis.gc?.();
  rows.push({ name: 'memory of the desk', unit: 'MB', value: Math.round((process.memoryUsage().rss - memory) / 1e6) });
  rows.push(...rowsFor('a list that nobody asked for before', await timesOf((at) => ask(`/api/stories?offset=${at}`).then((answer) => answer.text()))));
  for (const [kind, query] of kinds)
    for (const place of ['articles', 'statements'])
      for (const sort of ['best', 'newest']) {
        const draw = createDraw(7);
        let found = 0;
        const times = await timesOf(async () => {
          const answer = await ask(`/api/search?in=${place}&sort=${sort}&q=${encodeURIComponent(query(draw))}`);
          const result = (await answer.json()) as SearchResult;
          if (!result.isExact) throw new Error('the index is not whole');
          found += result.total;
        });
        rows.push(...rowsFor(`${kind}, ${place}, ${sort} first (${Math.round(found / queries)} found)`, times));
      }
  // The records that would be made are never done: nothing waits for them.
  void desk.close();
}

/** The same words in FTS5's own index: the twenty best, and how many there are. */
async function measureFts(file: string, rows: BenchRow[]): Promise<void> {
  const database = new DatabaseSync(file);
  const best = database.prepare('select rowid from article_stems where article_stems match ? order by bm25(article_stems) limit 20');
  const count = database.prepare('select count(*) from article_stems where article_stems match ?');
  for (const [kind, query] of kinds.slice(0, 2)) {
    const draw = createDraw(7);
    const times = await timesOf(() => {
      const words = query(draw)
        .split(' ')
        .map((word) => `"${word}"`)
        .join(' AND ');
      best.all(words);
      count.all(words);
    });
    rows.push(...rowsFor(`${kind}, articles, best first, FTS5 without their texts`, times));
  }
  database.close();
}

type Query = (draw: (below: number) => number) => string;

const kinds: ReadonlyArray<readonly [kind: string, query: Query]> = [
  ['one word', drawWord],
  ['two words', (draw) => `${drawWord(draw)} ${drawWord(draw)}`],
  ['a phrase of two', (draw) => `«${drawWord(draw)} ${drawWord(draw)}»`],
  ['a phrase of two of the twenty commonest words', (draw) => `«كلمة${1 + draw(20)} كلمة${1 + draw(20)}»`],
];

/** Milliseconds of each question, on the clock and of the processor: on a busy machine only the second tells what a question costs. */
interface Times {
  readonly clock: readonly number[];
  readonly processor: readonly number[];
}

async function timesOf(run: (at: number) => unknown): Promise<Times> {
  const clock: number[] = [];
  const processor: number[] = [];
  for (let at = 0; at < queries; at++) {
    const before = process.cpuUsage();
    const started = performance.now();
    await run(at);
    clock.push(performance.now() - started);
    const { user, system } = process.cpuUsage(before);
    processor.push((user + system) / 1000);
  }
  return { clock, processor };
}

function rowsFor(name: string, { clock, processor }: Times): readonly BenchRow[] {
  const sum = processor.reduce((total, time) => total + time, 0);
  return [
    { name: `${name}, p95`, unit: 'ms', value: p95(clock) },
    { name: `${name}, p95 of the processor`, unit: 'ms', value: p95(processor) },
    { name, unit: 'requests/s of the processor', value: Math.round((queries * 1000) / sum) },
  ];
}

function p95(times: readonly number[]): number {
  return Math.round([...times].sort((a, b) => a - b)[Math.floor(times.length * 0.95)]! * 100) / 100;
}

if (import.meta.main) for (const { name, unit, value } of await benchSearch()) console.log(`${name}: ${value} ${unit}`);
