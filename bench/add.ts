import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { createEngine } from '../packages/isnad/src/cli/engine.ts';
import { type Page, pageFromBytes, readRecords } from '../packages/isnad/src/page/index.ts';
import { openStore, type Reading } from '../packages/isnad/src/store/index.ts';
import type { Row } from './run/rows.ts';

const news = resolve(import.meta.dirname, '../../shared/data/news-2018.jsonl.gz');
/** Articles of one `add`, as the command hands them over, and articles after which the store is grouped. */
const batch = 100;
const groupedEvery = 1000;
const checkpoints = [1_000, 5_000, 10_000, 17_000];

type Share = 'read' | 'analyse' | 'store' | 'group';

/**
 * What each part of adding costs as a store grows: reading the article out of its page, analysing it, storing it with search, and grouping what is new, in
 * articles a second of processor time over the stretch that ends at 1, 5, 10 and 17 thousand; then the same for passages, over all, and the largest memory.
 * Takes the news file in order of time, else made-up articles.
 */
export async function benchAdd(): Promise<readonly Omit<Row, 'bench'>[]> {
  const folder = mkdtempSync(join(tmpdir(), 'isnad-bench-'));
  try {
    const engine = createEngine();
    const store = await openStore(join(folder, 'isnad.db'));
    const rows: Omit<Row, 'bench'>[] = [];
    let spent: Record<Share, number> = { read: 0, analyse: 0, store: 0, group: 0 };
    let [count, before] = [0, 0];
    let readings: Reading[] = [];
    for await (const page of pages()) {
      const { article } = await timed('read', () => engine.read(page));
      const analysis = await timed('analyse', () => engine.analyse(article));
      readings.push({ article, analysis });
      count++;
      if (count % batch === 0) {
        const full = readings;
        readings = [];
        await timed('store', () => store.add(full, []));
      }
      if (count % groupedEvery === 0) await timed('group', () => store.threads());
      if (!checkpoints.includes(count)) continue;
      const stretch = count - before;
      for (const [share, ms] of Object.entries(spent)) rows.push(rate(`${share}, up to ${count}`, stretch, ms));
      const all = spent.read + spent.analyse + spent.store + spent.group;
      rows.push(rate(`all of these, up to ${count}`, stretch, all));
      spent = { read: 0, analyse: 0, store: 0, group: 0 };
      before = count;
    }
    rows.push({ name: 'largest memory before passages', unit: 'MB', value: Math.round(process.resourceUsage().maxRSS / 1024) });
    const started = processorTime();
    await store.grouping();
    rows.push(rate(`passages, of ${before}`, before, processorTime() - started));
    await store.close();
    return rows;

    async function timed<Result>(share: Share, run: () => Result | Promise<Result>): Promise<Result> {
      const begin = processorTime();
      const result = await run();
      spent[share] += processorTime() - begin;
      return result;
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function rate(name: string, articles: number, ms: number): Omit<Row, 'bench'> {
  return { name, unit: 'articles/s', value: Math.round((articles * 1000) / ms) };
}

/** Processor time of the process, ms. */
function processorTime(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

async function* pages(): AsyncGenerator<Page> {
  const most = checkpoints.at(-1)!;
  if (!existsSync(news)) {
    console.log('add: there is no ../shared/data/news-2018.jsonl.gz, so the articles are made up');
    for (let place = 0; place < most; place++) yield inventPage(place);
    return;
  }
  const read: Page[] = [];
  for await (const page of readRecords(news)) if ('source' in page) read.push(page);
  // As news comes: what is added late has the days behind it decided anew.
  const time = (page: Page): string => page.given.published ?? '';
  yield* read.sort((x, y) => (time(x) < time(y) ? -1 : time(x) > time(y) ? 1 : 0)).slice(0, most);
}

/** A page of plain sentences, 150 a day, in affairs of ten. */
function inventPage(place: number): Page {
  const affair = Math.floor(place / 150) * 15 + ((place * 7) % 15);
  const words = (from: number): string =>
    Array.from({ length: 9 }, (_, k) => `كلمة${(affair * 40 + ((place * 13 + from * 5 + k * k) % 60)).toString(36)}`).join(' ');
  const text = Array.from({ length: 12 }, (_, line) => `وقال المسؤول رقم ${affair} إن ${words(line)}.`).join('\n\n');
  const published = new Date(Date.UTC(2030, 0, 1 + Math.floor(place / 150))).toISOString().slice(0, 10);
  return pageFromBytes(Buffer.from(text), `page-${place}.txt`, { given: { published } }) as Page;
}
