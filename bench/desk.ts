import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { emptyWorld } from '../packages/isnad/src/ledger/index.ts';
import { createApp, createDesk, createWorkshop, listen, openLog, type StoryList, type StoryRecord } from '../packages/isnad/src/server/index.ts';
import { openStore } from '../packages/isnad/src/store/index.ts';
import type { Answers, Questions } from './desk/ask.ts';
import { plainEngine } from './desk/many-articles.ts';
import type { BenchRow } from './pages.ts';
import { inventReadings } from './stories.ts';

/** Articles of the story that is asked for. */
const articles = 300;
/** Questions that are under way at once. */
const atOnce = 8;

/**
 * Asks a desk on loopback for a story of 300 made-up articles: its record whole and as one who has it already, its points, an article, evidence, the list, a search. p95 of each when
 * asked one after another, and requests a second with eight under way.
 */
export async function benchDesk(): Promise<readonly BenchRow[]> {
  const folder = mkdtempSync(join(tmpdir(), 'isnad-bench-'));
  const store = await openStore(join(folder, 'desk.db'));
  const readings = inventReadings(articles);
  await store.add(readings, []);
  const log = openLog('silent');
  const documents = readings.map(({ article }) => article.document);
  const made = createWorkshop(store, { engine: plainEngine, world: emptyWorld, version: 'bench' }, null);
  // One thread, whatever the grouping makes of words without a meaning.
  const workshop = { ...made, group: async () => ({ threads: [{ id: 'thread', stories: [{ id: 'story', articles: documents }] }], reuses: [] }) };
  const desk = createDesk({ store, workshop, engine: async () => plainEngine, version: 'bench', log, watch: 0 });
  const fast = { burst: 1e9, perSecond: 1e9 };
  const { app, close } = createApp(desk, { host: '127.0.0.1', log, pages: null, sampleFiles: null, canPrint: false, limits: { reads: fast, writes: fast } });
  const listening = await listen(app, '127.0.0.1', 0, true);
  const base = `http://127.0.0.1:${listening.port}`;
  const client = new Worker(new URL('./desk/ask.ts', import.meta.url), { execArgv: [] });
  const ask = async (questions: Questions): Promise<Answers> => {
    client.postMessage(questions);
    const [answers] = (await once(client, 'message')) as [Answers];
    if (answers.failed !== null) throw new Error(answers.failed);
    return answers;
  };
  const rows: BenchRow[] = [];
  try {
    const begun = performance.now();
    const first = await fetch(`${base}/api/stories/thread`);
    const record = (await first.json()) as StoryRecord;
    rows.push({ name: `the record of ${articles} articles, made`, unit: 'ms', value: Math.round(performance.now() - begun) });
    const tag = first.headers.get('etag') ?? '';
    const points = record.points.map(({ id }) => `/api/stories/thread/points/${id}`);
    const asked: ReadonlyArray<readonly [name: string, path: (at: number) => string, headers?: Record<string, string>]> = [
      ['the record', () => '/api/stories/thread'],
      ['the record, known', () => '/api/stories/thread', { 'if-none-match': tag }],
      ['a point', (at) => points[(at * 7) % points.length]!],
      ['an article', (at) => `/api/articles/${documents[(at * 7) % articles]}`],
      ['evidence', (at) => `/api/articles/${documents[(at * 7) % articles]}/evidence?statement=${at % 10}`],
      ['the list of stories', (at) => `/api/stories?since=${at % 2}`],
      ['a search', (at) => `/api/search?q=${encodeURIComponent(`كلمة${at % 40}`)}`],
      ['a search among statements', (at) => `/api/search?in=statements&q=${encodeURIComponent(`كلمة${at % 40}`)}`],
    ];
    const stories = (await (await fetch(`${base}/api/stories`)).json()) as StoryList;
    if (stories.total !== 1 || record.articles.length !== articles) throw new Error('the desk lost articles');
    for (const [name, path, headers = {}] of asked) {
      const paths = Array.from({ length: 120 }, (_, at) => path(at));
      const { times, perSecond } = await ask({ base, paths, headers, status: headers['if-none-match'] === undefined ? 200 : 304, count: 400, atOnce });
      rows.push({ name: `${name}, p95`, unit: 'ms', value: Math.round(times[Math.floor(times.length * 0.95)]! * 10) / 10 });
      rows.push({ name, unit: 'requests/s', value: Math.round(perSecond) });
    }
  } finally {
    await client.terminate();
    await close();
    await listening.close(100);
    await desk.close();
    await store.close();
    rmSync(folder, { recursive: true, force: true });
  }
  return rows;
}

if (import.meta.main) for (const { name, unit, value } of await benchDesk()) console.log(`${name}: ${value} ${unit}`);
