import { annotationOf } from '../../packages/isnad/src/analysis/index.ts';
import { classOf } from '../../packages/isnad/src/analysis/letters.ts';
import { createEngine } from '../../packages/isnad/src/cli/engine.ts';
import { type Page, readRecords } from '../../packages/isnad/src/page/index.ts';
import type { Row } from './rows.ts';

/** Pages that are taken through all rooms before the next ones are read: memory stays as small as in `annotate`. */
const portion = 500;

interface Clock {
  wall: number;
  processor: number;
}

/**
 * Articles a second through each room by itself, over the same articles, on this thread; and beside them the reference: one pass over the code units of the
 * same text through a table of classes. By wall clock, and by processor time, which a busy machine distorts less.
 */
export async function measureRooms(news: string, articles: number): Promise<readonly Row[]> {
  const clocks = { reference: clock(), page: clock(), article: clock(), analysis: clock(), annotation: clock() };
  const engine = createEngine();
  const source = readRecords(news)[Symbol.asyncIterator]();
  let count = 0;
  let units = 0;
  let bytes = 0;
  while (count < articles) {
    const pages: Page[] = [];
    await timed(clocks.page, async () => {
      while (pages.length < portion && count + pages.length < articles) {
        const next = await source.next();
        if (next.done) return;
        if ('source' in next.value) pages.push(next.value);
      }
    });
    if (pages.length === 0) break;
    count += pages.length;
    await timed(clocks.reference, () => {
      for (const page of pages) units += classesOf(page.source);
    });
    const read = await timed(clocks.article, () => pages.map((page) => engine.read(page).article));
    const analyses = await timed(clocks.analysis, () => read.map((article) => engine.analyse(article)));
    await timed(clocks.annotation, () => {
      for (const [at, article] of read.entries()) bytes += JSON.stringify(annotationOf(article, analyses[at]!)).length;
    });
  }
  if (units === 0 || bytes === 0) throw new Error('nothing was read');
  const speeds = Object.entries(clocks).flatMap(([name, { wall, processor }]) => [
    { bench: 'rooms', name: name === 'reference' ? 'reference: one table pass' : name, value: Math.round((count * 1000) / wall), unit: 'articles/s' },
    { bench: 'rooms', name: `${name}, by processor time`, value: Math.round((count * 1000) / processor), unit: 'articles/s' },
  ]);
  return [{ bench: 'rooms', name: 'articles', value: count, unit: '' }, ...speeds];
}

function classesOf(text: string): number {
  let sum = 0;
  for (let i = 0; i < text.length; i++) sum += classOf[text.charCodeAt(i)]!;
  return sum;
}

function clock(): Clock {
  return { wall: 0, processor: 0 };
}

async function timed<Result>(total: Clock, run: () => Result | Promise<Result>): Promise<Result> {
  const cpu = process.cpuUsage();
  const begin = performance.now();
  const result = await run();
  total.wall += performance.now() - begin;
  const { user, system } = process.cpuUsage(cpu);
  total.processor += (user + system) / 1000;
  return result;
}
