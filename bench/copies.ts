import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Article } from '../packages/isnad/src/article/index.ts';
import { createEngine } from '../packages/isnad/src/cli/engine.ts';
import { readRecords } from '../packages/isnad/src/page/index.ts';
import { createHoldings } from '../packages/isnad/src/story/boilerplate.ts';
import { fingerprint } from '../packages/isnad/src/story/fingerprints.ts';
import { createReuseFinder, traceOf } from '../packages/isnad/src/story/index.ts';
import { createPartnerFinder } from '../packages/isnad/src/story/partners.ts';
import { withoutFindings } from '../scripts/bare-reading.ts';
import { madeUpArticle } from './run/made-up-reading.ts';
import { createMadeUpTexts } from './run/made-up-texts.ts';
import type { MillionCopies } from './run/million-copies.ts';

interface Measure {
  readonly name: string;
  readonly value: number;
  readonly unit: string;
}

const rounds = 3;

/**
 * The search for copies. Signatures and look-up: from the text to prints, into the index, and out of it the articles to compare with. Passages: all of it, comparing included. Both on made-up
 * articles, every fifth a copy, and on news-2015, where it is there, in which every article shares passages with three others in the mean. By processor time, best of three rounds. Then one
 * million made-up articles in a process of their own.
 */
export async function benchCopies(): Promise<readonly Measure[]> {
  const texts = createMadeUpTexts();
  const madeUp = Array.from({ length: 8000 }, (_, i) => articleOf(i, texts.of(i)));
  const measures = [...measure('made up', madeUp)];
  const news = resolve(import.meta.dirname, '../../shared/data/news-2015.jsonl.gz');
  if (existsSync(news)) {
    const engine = createEngine();
    const articles: Article[] = [];
    for await (const page of readRecords(news)) if ('source' in page) articles.push(engine.read(page).article);
    measures.push(...measure('news-2015', articles));
  } else console.log('bench: copies on news-2015 are skipped, there is no ../shared/data/news-2015.jsonl.gz');
  return [...measures, ...measureMillion()];
}

function measure(name: string, articles: readonly Article[]): Measure[] {
  const lookUps = perSecond(articles.length, () => {
    const holdings = createHoldings(() => {});
    const partnersOf = createPartnerFinder(holdings, (a, b) => a - b);
    for (const [number, article] of articles.entries()) {
      const { outlet, words, breaks } = traceOf({ article, analysis: withoutFindings });
      const hashes = fingerprint(words, breaks).hashes.filter((hash, i, all) => i === 0 || hash !== all[i - 1]);
      holdings.add({ number, outlet, page: article.url ?? article.document, hashes });
      partnersOf(number, outlet, hashes);
    }
  });
  let shared = 0;
  const passages = perSecond(articles.length, () => {
    const finder = createReuseFinder();
    for (const article of articles) finder.add(traceOf({ article, analysis: withoutFindings }));
    shared = finder.reuses().length;
  });
  const streamed = perSecond(articles.length, () => {
    const finder = createReuseFinder();
    for (const article of articles) {
      finder.add(traceOf({ article, analysis: withoutFindings }));
      finder.changes();
    }
  });
  return [
    { name: `${name}: signatures and look-up`, value: lookUps, unit: 'articles/s' },
    { name: `${name}: passages`, value: passages, unit: 'articles/s' },
    { name: `${name}: passages, asked after every article`, value: streamed, unit: 'articles/s' },
    { name: `${name}: pairs found`, value: shared, unit: '' },
  ];
}

function measureMillion(): Measure[] {
  const file = join(import.meta.dirname, 'run/million-copies.ts');
  const { stdout, stderr, status } = spawnSync(process.execPath, ['--max-semi-space-size=4', file], { encoding: 'utf8' });
  if (status !== 0) throw new Error(`${file} ended with ${status}: ${stderr}`);
  const result = JSON.parse(stdout) as MillionCopies;
  return [
    { name: 'a million: indexed in', value: result.seconds, unit: 's' },
    { name: 'a million: indexed in, by processor time', value: result.processorSeconds, unit: 's' },
    { name: 'a million: memory of the process', value: result.megabytes, unit: 'MB' },
    { name: 'a million: memory of the index', value: result.indexMegabytes, unit: 'MB' },
    { name: 'a million: look-up p50', value: result.p50, unit: 'ms' },
    { name: 'a million: look-up p95', value: result.p95, unit: 'ms' },
    { name: 'a million: edited copies found', value: 100 * result.found, unit: '%' },
    { name: 'a million: found for what is no copy', value: 100 * result.invented, unit: '%' },
  ];
}

function perSecond(count: number, run: () => void): number {
  let best = Number.POSITIVE_INFINITY;
  for (let round = 0; round < rounds; round++) {
    const cpu = process.cpuUsage();
    run();
    const { user, system } = process.cpuUsage(cpu);
    best = Math.min(best, (user + system) / 1e6);
  }
  return Math.round(count / best);
}

function articleOf(place: number, text: string): Article {
  return madeUpArticle(`made-up-${place}`, text, `outlet-${place % 12}`, new Date(Date.UTC(2030, 0, 1) + place * 60_000).toISOString());
}
