/**
 * Scores figure series against tables made by hand: node scripts/eval-series.ts [--only NAME] [--given] [--show]
 * Every table of scripts/eval/*-killed.json names one changing toll of a news file by article, value, giver and order. The news file goes through the whole pipeline,
 * and the series that holds most of the table is compared with it. `--given` takes the table's own articles as one thread, apart from the grouping.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Analysis } from '../packages/isnad/src/analysis/index.ts';
import type { Article } from '../packages/isnad/src/article/index.ts';
import { createEngine, type Engine } from '../packages/isnad/src/cli/engine.ts';
import { composeLedgerWorld } from '../packages/isnad/src/cli/ledger-world.ts';
import { type FigureSeries, reconcile } from '../packages/isnad/src/ledger/index.ts';
import { readRecords } from '../packages/isnad/src/page/index.ts';
import { type Grouping, group } from '../packages/isnad/src/story/index.ts';
import { longestCommonSubsequence } from './eval/common-subsequence.ts';

interface Row {
  readonly article: string;
  readonly min: number | null;
  readonly max: number | null;
  readonly approximate: boolean;
  /** A name of the giver for readers of the table; null for the writer. */
  readonly giver: string | null;
}
interface Table {
  readonly affair: string;
  readonly news: string;
  readonly counts: string;
  readonly values: readonly Row[];
}
interface Reading {
  readonly article: Article;
  readonly analysis: Analysis;
}
type Value = FigureSeries['values'][number];

const tables = fileURLToPath(new URL('./eval/', import.meta.url));
const data = fileURLToPath(new URL('../../shared/data/', import.meta.url));
const only = process.argv.includes('--only') ? process.argv[process.argv.indexOf('--only') + 1] : null;
const isGiven = process.argv.includes('--given');

const chosen = readdirSync(tables)
  .filter((name) => name.endsWith('-killed.json') && (only === null || name === `${only}.json`))
  .map((name): Table => JSON.parse(readFileSync(tables + name, 'utf8')))
  .sort((a, b) => (a.news < b.news ? -1 : 1));

if (!existsSync(data)) console.log('eval-series: skipped, ../shared holds no news');
else {
  const engine = createEngine();
  for (const news of new Set(chosen.map((table) => table.news))) {
    const wanted = chosen.filter((table) => table.news === news);
    const named = isGiven ? new Set(wanted.flatMap((table) => table.values.map((row) => row.article))) : null;
    const readings = await readNews(`${data}${news}.jsonl.gz`, engine, named);
    const whole = isGiven ? null : group(readings);
    for (const table of wanted) report(table, readings, whole ?? givenThread(table, readings), engine);
  }
}

async function readNews(file: string, engine: Engine, named: ReadonlySet<string> | null): Promise<Reading[]> {
  const readings: Reading[] = [];
  for await (const page of readRecords(file)) {
    if (!('source' in page) || (named !== null && !named.has(page.document))) continue;
    const { article } = engine.read(page);
    readings.push({ article, analysis: engine.analyse(article) });
  }
  return readings;
}

function givenThread(table: Table, readings: readonly Reading[]): Grouping {
  const ids = new Set(table.values.map((row) => row.article));
  const own = readings.filter(({ article }) => ids.has(article.document));
  const articles = own.map(({ article }) => article.document);
  return { threads: [{ id: 'given', stories: [{ id: 'given', articles }] }], reuses: group(own).reuses };
}

function report(table: Table, readings: readonly Reading[], { threads, reuses }: Grouping, engine: Engine): void {
  const world = composeLedgerWorld(engine);
  const byDocument = new Map(readings.map((reading) => [reading.article.document, reading]));
  const ids = new Set(table.values.map((row) => row.article));
  let best: { series: FigureSeries; right: readonly [number, number][]; documents: ReadonlySet<string> } | null = null;
  for (const thread of threads) {
    const documents = thread.stories.flatMap((story) => story.articles);
    if (!documents.some((document) => ids.has(document))) continue;
    const own = documents.map((document) => byDocument.get(document)!);
    const ledger = reconcile(
      thread,
      own.map(({ article }) => article),
      own.map(({ analysis }) => analysis),
      reuses,
      world,
    );
    for (const series of ledger.series) {
      if (series.counts !== table.counts) continue;
      const right = longestCommonSubsequence(table.values, series.values, isRow);
      if (best === null || right.length > best.right.length) best = { series, right, documents: new Set(documents) };
    }
  }
  const right = best?.right ?? [];
  const values = best?.series.values ?? [];
  const reached = table.values.filter((row) => best?.documents.has(row.article)).length;
  const givers = right.filter(([row, at]) => (table.values[row]!.giver === null) === (values[at]!.giver === null)).length;
  console.log(
    `${table.affair} (${table.news}${isGiven ? ', given' : ''}): ${right.length} of ${table.values.length} right and in order (${share(right.length, table.values.length)}), ` +
      `${values.length} values in the series (${share(right.length, values.length)} of them right), said by somebody or by the writer as in the table ${share(givers, right.length)}; thread of ${best?.documents.size ?? 0} articles, which holds ${reached} of the table's values`,
  );
  if (!process.argv.includes('--show')) return;
  const held = new Set(right.map(([row]) => row));
  const used = new Set(right.map(([, at]) => at));
  for (const [at, row] of table.values.entries())
    if (!held.has(at)) console.log(`  missed  ${row.article} ${row.min}–${row.max}${best?.documents.has(row.article) ? '' : ' in another thread'}`);
  for (const [at, value] of values.entries())
    if (!used.has(at)) console.log(`  beside  ${value.figure.document} ${value.min}–${value.max} ${value.giver} ${quoteOf(value, byDocument)}`);
}

function isRow(row: Row, value: Value): boolean {
  return row.article === value.figure.document && row.min === value.min && row.max === value.max && row.approximate === value.approximate;
}

function quoteOf({ figure }: Value, byDocument: ReadonlyMap<string, Reading>): string {
  const { article, analysis } = byDocument.get(figure.document)!;
  const { start, end } = analysis.figures[figure.index]!;
  return article.text.slice(Math.max(0, start - 60), end + 60).replace(/\s+/g, ' ');
}

function share(part: number, whole: number): string {
  return whole === 0 ? '–' : (part / whole).toFixed(3);
}
