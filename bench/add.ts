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

type Share = 'read' | 'analyse' | 'store' | 'group' | 'reuse';

/**
 * What each part of adding costs as a store grows: reading the article out of its page, analysing it, storing it with search, grouping what is new, and comparing
 * it, in articles a second of processor time over the stretch that ends at 1, 5, 10 and 17 thousand; then the largest memory, and what bringing one more article up
 * to date costs in a store that is opened anew. Takes the news file, which is in order of time, else made-up articles. On one core: `taskset -c 0`.
 */
export async function benchAdd(): Promise<readonly Omit<Row, 'bench'>[]> {
  const folder = mkdtempSync(join(tmpdir(), 'isnad-bench-'));
  try {
    const engine = createEngine();
    const file = join(folder, 'isnad.db');
    const store = await openStore(file);
    const rows: Omit<Row, 'bench'>[] = [];
    let spent: Record<Share, number> = { read: 0, analyse: 0, store: 0, group: 0, reuse: 0 };
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
      if (count % groupedEvery === 0) {
        await timed('group', () => store.threads());
        await timed('reuse', () => store.settle());
      }
      if (!checkpoints.includes(count)) continue;
      const stretch = count - before;
      for (const [share, ms] of Object.entries(spent)) rows.push(rate(`${share}, up to ${count}`, stretch, ms));
      const all = spent.read + spent.analyse + spent.store + spent.group + spent.reuse;
      rows.push(rate(`all of these, up to ${count}`, stretch, all));
      spent = { read: 0, analyse: 0, store: 0, group: 0, reuse: 0 };
      before = count;
    }
    rows.push({ name: 'largest memory', unit: 'MB', value: Math.round(process.resourceUsage().maxRSS / 1024) });
    await store.close();
    const again = await openStore(file);
    const { article } = engine.read(inventPage(before));
    await again.add([{ article, analysis: engine.analyse(article) }], []);
    const started = processorTime();
    await again.settle();
    rows.push({ name: `one more, of ${before}, after opening`, unit: 'ms', value: Math.round(processorTime() - started) });
    await again.close();
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
  let count = 0;
  for await (const page of readRecords(news)) {
    if (!('source' in page)) continue;
    yield page;
    if (++count === most) return;
  }
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
