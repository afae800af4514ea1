import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { type Browser, chromium } from 'playwright-core';
import { emptyWorld } from '../packages/isnad/src/ledger/index.ts';
import { createApp, createDesk, createWorkshop, listen, openLog } from '../packages/isnad/src/server/index.ts';
import { openStore, type Store } from '../packages/isnad/src/store/index.ts';
import { buildPages } from '../tests/browser/desk/build-pages.ts';
import { manyArticles, plainEngine } from './desk/many-articles.ts';
import type { BenchRow } from './pages.ts';

const counts = [1000, Number(process.env.ISNAD_BENCH_ARTICLES ?? 100_000)];
const batch = 1000;
const visits = 7;

/**
 * The first view of the desk in Chromium, from an empty cache on loopback: gzipped script, and milliseconds from the request until the stories stand and the page answers (the middle
 * one of seven visits), with 1000 and with 100,000 made-up short articles. `ISNAD_BENCH_ARTICLES` has it done with another number. Says so where no browser is.
 */
export async function benchFirstView(): Promise<readonly BenchRow[]> {
  const executablePath = process.env.CHROMIUM ?? '/usr/bin/chromium';
  if (!existsSync(executablePath)) {
    console.log(`bench: the first view is skipped, there is no Chromium at ${executablePath}`);
    return [];
  }
  const folder = mkdtempSync(join(tmpdir(), 'isnad-bench-'));
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
  const rows: BenchRow[] = [];
  try {
    buildPages(join(folder, 'pages'));
    for (const count of counts) {
      const store = await openStore(join(folder, `${count}.db`));
      await fill(store, count);
      rows.push(...(await visit(store, count, join(folder, 'pages'), browser)));
      await store.close();
    }
  } finally {
    await browser.close();
    rmSync(folder, { recursive: true, force: true });
  }
  return rows;
}

async function fill(store: Store, count: number): Promise<void> {
  let readings = [];
  for (const reading of manyArticles(count)) {
    readings.push(reading);
    if (readings.length < batch) continue;
    await store.add(readings, []);
    readings = [];
  }
  await store.add(readings, []);
}

async function visit(store: Store, count: number, pages: string, browser: Browser): Promise<readonly BenchRow[]> {
  const made = createWorkshop(store, { engine: plainEngine, world: emptyWorld, version: 'bench' }, null);
  // Records and the index of search are made behind the answers, on another thread; here they would be measured with the view.
  const never = (): Promise<never> => new Promise<never>(() => {});
  const log = openLog('silent');
  const desk = createDesk({ store, workshop: { ...made, record: never }, engine: async () => plainEngine, version: 'bench', log, watch: 0 });
  const { app, close } = createApp(desk, { host: '127.0.0.1', log, pages, sampleFiles: null, canPrint: false });
  const listening = await listen(app, '127.0.0.1', 0, true);
  const times: number[] = [];
  let script = 0;
  // The catalogue is read once, when the desk is opened.
  await fetch(`http://127.0.0.1:${listening.port}/api/stories`);
  for (let at = 0; at < visits; at++) {
    const context = await browser.newContext({ locale: 'ar-EG' });
    const page = await context.newPage();
    const scripts: Array<Promise<Buffer>> = [];
    page.on('response', (response) => response.request().resourceType() === 'script' && scripts.push(response.body()));
    await page.goto(`http://127.0.0.1:${listening.port}/`, { waitUntil: 'commit' });
    await page.waitForSelector('.story-row a');
    // The page answers once what it had to do is done.
    times.push(await page.evaluate(() => new Promise<number>((done) => requestIdleCallback(() => done(performance.now())))));
    script = (await Promise.all(scripts)).reduce((sum, bytes) => sum + gzipSync(bytes).length, 0);
    await context.close();
  }
  // The desk itself would wait for its records.
  await close();
  desk.events.close();
  await listening.close(100);
  times.sort((a, b) => a - b);
  return [
    { name: `first view of ${count} articles`, unit: 'ms', value: Math.round(times[Math.floor(visits / 2)]!) },
    { name: `first view of ${count} articles, script`, unit: 'KB gz', value: Math.round(script / 1024) },
  ];
}

if (import.meta.main) for (const { name, unit, value } of await benchFirstView()) console.log(`${name}: ${value} ${unit}`);
