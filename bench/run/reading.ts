import { spawnSync } from 'node:child_process';
import { createAnalyser } from '../../packages/isnad/src/analysis/index.ts';
import { classOf } from '../../packages/isnad/src/analysis/letters.ts';
import { type Article, createArticleReader } from '../../packages/isnad/src/article/index.ts';
import { pagePhrases } from '../../packages/isnad/src/languages/ar/generated/page-phrases.ts';
import { arabic } from '../../packages/isnad/src/languages/ar/index.ts';
import { outlets } from '../../packages/isnad/src/outlets/index.ts';
import { type Page, readRecords } from '../../packages/isnad/src/page/index.ts';
import { createWorld } from '../../packages/isnad/src/world/index.ts';
import type { Row } from './rows.ts';

/** Articles that are read before they are analysed: memory stays small. */
const portion = 500;
const parts = ['words and sentences', 'numbers', 'times', 'names', 'figures'] as const;

/** Reads one sentence with `isnad/arabic` as its users import it, and tells what it took from the start of the process. */
const started = `
const begin = performance.timeOrigin;
const { names } = await import(process.argv[1]);
const imported = Date.now() - begin;
if (names('قال الرئيس الروسي فلاديمير بوتين إن السد آمن.').length === 0) throw new Error('nothing was found');
console.log(JSON.stringify({ imported, read: Date.now() - begin, memory: process.resourceUsage().maxRSS / 1024 }));
`;

/**
 * Reading Arabic without attribution: articles a second over the same articles, all of it by processor time against one table pass over the same code units,
 * and each part in microseconds an article, first for texts whose words are new, then for the same texts again. Then what it takes to start.
 */
export async function measureReading(news: string, articles: number): Promise<readonly Row[]> {
  const { read: contextOf, language } = createAnalyser(arabic, createWorld());
  const read = createArticleReader({ phrases: pagePhrases, outlets });
  const first = new Float64Array(parts.length);
  const again = new Float64Array(parts.length);
  let [reference, processor, units, count] = [0, 0, 0, 0];
  const take = (article: Article, times: Float64Array): void => {
    let from = performance.now();
    const lap = (part: number): void => {
      const now = performance.now();
      times[part] = times[part]! + now - from;
      from = now;
    };
    const context = contextOf(article);
    lap(0);
    const numerals = language.findNumerals(context);
    lap(1);
    const timexes = language.findTimexes(context, { numerals });
    lap(2);
    const mentions = language.findMentions(context, { numerals, timexes });
    lap(3);
    language.findFigures(context, { numerals, timexes, mentions });
    lap(4);
    // Here the table of types may shrink: what was read of the text is done with.
    context.tokens.types.trim();
  };
  for await (const batch of batches(news, articles, (page) => read(page).article)) {
    count += batch.length;
    reference += processorTime(() => {
      for (const { text } of batch) units += classesOf(text);
    });
    processor += processorTime(() => {
      for (const article of batch) take(article, first);
    });
    for (const article of batch) take(article, again);
  }
  if (units === 0) throw new Error('nothing was read');
  const row = (name: string, value: number, unit: string): Row => ({ bench: 'reading', name, value: Math.round(value), unit });
  return [
    row('articles', count, ''),
    row('reference: one table pass, by processor time', (count * 1000) / reference, 'articles/s'),
    row('everything but attribution, by processor time', (count * 1000) / processor, 'articles/s'),
    { ...row('the same, in table passes', 0, ''), value: Math.round((processor / reference) * 10) / 10 },
    ...parts.map((name, part) => row(name, (first[part]! * 1000) / count, 'µs an article')),
    ...parts.map((name, part) => row(`${name}, the same text again`, (again[part]! * 1000) / count, 'µs an article')),
    ...measureStart(),
  ];
}

/** Middles of five, of the built engine. */
function measureStart(): readonly Row[] {
  const arabicLayer = new URL('../../packages/isnad/dist/arabic.js', import.meta.url).href;
  const runs = Array.from({ length: 5 }, () => {
    const { stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', started, arabicLayer], { encoding: 'utf8' });
    if (stdout === '') throw new Error(`isnad/arabic did not start; npm run build makes it: ${stderr}`);
    return JSON.parse(stdout) as { imported: number; read: number; memory: number };
  });
  const middle = (name: keyof (typeof runs)[number]): number => Math.round(runs.map((run) => run[name]).sort((a, b) => a - b)[2]!);
  return [
    { bench: 'reading', name: 'isnad/arabic, imported, from the start of the process', value: middle('imported'), unit: 'ms' },
    { bench: 'reading', name: 'isnad/arabic, one sentence, from the start of the process', value: middle('read'), unit: 'ms' },
    { bench: 'reading', name: 'isnad/arabic, one sentence, largest memory', value: middle('memory'), unit: 'MB' },
  ];
}

async function* batches(news: string, articles: number, read: (page: Page) => Article): AsyncGenerator<readonly Article[]> {
  let batch: Article[] = [];
  let count = 0;
  for await (const page of readRecords(news)) {
    if (count >= articles) break;
    if (!('source' in page)) continue;
    count++;
    batch.push(read(page));
    if (batch.length < portion) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
}

function classesOf(text: string): number {
  let sum = 0;
  for (let i = 0; i < text.length; i++) sum += classOf[text.charCodeAt(i)]!;
  return sum;
}

function processorTime(run: () => void): number {
  const before = process.cpuUsage();
  run();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}
