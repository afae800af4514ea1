import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Article } from '../../packages/isnad/src/article/index.ts';
import { createEngine } from '../../packages/isnad/src/cli/engine.ts';
import { readRecords } from '../../packages/isnad/src/page/index.ts';
import { createReuseFinder, type Reuse, type Trace, traceOf } from '../../packages/isnad/src/story/index.ts';
import { createOracleReader, type OraclePair, type OracleText, oraclePairs, shinglesOf } from './copies-oracle.ts';
import type { Score } from './score.ts';

/** What counts as copied, in the oracle and in what the product reports. */
const half = 0.5;
/** Words that stand in no run of so many words in a row are edited ones: a passage goes on behind an edit where so many are equal. */
const runLength = 3;

export interface CopiesReport {
  readonly articles: number;
  readonly score: Score;
  /** Pairs of the oracle with a containment of `half`, and those of them that the product misses. */
  readonly expected: number;
  readonly missed: readonly Pair[];
  /** Pairs of different outlets of which the product reports a containment of `half`, those that do not hold it, and the share of all that the oracle's six words reach. */
  readonly reported: number;
  readonly wrong: readonly Pair[];
  readonly sixWords: number;
}

interface Pair {
  readonly a: string;
  readonly b: string;
  readonly oracle: number;
  readonly product: number;
}

/** Compares what the product finds in a news file with the oracle; null where the file is absent. Definitions stand in `scripts/eval-copies.ts`. */
export async function scoreCopies(shared: string): Promise<CopiesReport | null> {
  const news = join(shared, 'data/news-2015.jsonl.gz');
  if (!existsSync(news)) return null;
  const engine = createEngine();
  const articles: Article[] = [];
  const traces: Trace[] = [];
  for await (const page of readRecords(news)) {
    if (!('source' in page)) continue;
    const { article } = engine.read(page);
    articles.push(article);
    traces.push(traceOf({ article, analysis: engine.analyse(article) }));
  }
  const finder = createReuseFinder();
  for (const trace of traces) finder.add(trace);
  return compare(articles.map(createOracleReader()), finder.reuses());
}

function compare(texts: readonly OracleText[], reuses: readonly Reuse[]): CopiesReport {
  const byName = new Map(texts.map((text) => [text.document, text]));
  const oracle = new Map<string, OraclePair>();
  for (const pair of oraclePairs(texts)) oracle.set(keyOf(texts[pair.a]!.document, texts[pair.b]!.document), pair);
  const product = new Map(reuses.map((reuse) => [keyOf(reuse.a, reuse.b), Math.max(reuse.containment.a, reuse.containment.b)]));
  const pairOf = (key: string): Pair => {
    const [a, b] = key.split('\n') as [string, string];
    return { a, b, oracle: oracle.get(key)?.containment ?? 0, product: product.get(key) ?? 0 };
  };
  const expected = [...oracle].filter(([, { containment }]) => containment >= half).map(([key]) => key);
  const missed = expected.filter((key) => (product.get(key) ?? 0) < half);
  const reported = [...product].filter(([, claim]) => claim >= half).map(([key]) => key);
  const foreign = reported.map(pairOf).filter(({ a, b }) => byName.get(a)!.outlet !== byName.get(b)!.outlet);
  const wrong = foreign.filter(({ a, b }) => coverage(byName.get(a)!, byName.get(b)!) < half);
  const precision = 1 - wrong.length / foreign.length;
  const recall = 1 - missed.length / expected.length;
  return {
    articles: texts.length,
    score: { precision, recall, f1: (2 * precision * recall) / (precision + recall) },
    expected: expected.length,
    missed: missed.map(pairOf),
    reported: foreign.length,
    wrong,
    sixWords: foreign.filter((pair) => pair.oracle >= half).length / foreign.length,
  };
}

/** Share of the words of one article that stand in a run of words of the other: of the article where that is more. */
function coverage(a: OracleText, b: OracleText): number {
  return Math.max(coverageOf(a, shinglesOf(b, runLength)), coverageOf(b, shinglesOf(a, runLength)));
}

function coverageOf({ words }: OracleText, runs: ReadonlySet<string>): number {
  const covered = new Uint8Array(words.length);
  for (let i = 0; i + runLength <= words.length; i++) if (runs.has(words.slice(i, i + runLength).join())) covered.fill(1, i, i + runLength);
  return words.length === 0 ? 0 : covered.reduce((sum, one) => sum + one, 0) / words.length;
}

function keyOf(a: string, b: string): string {
  return a < b ? `${a}\n${b}` : `${b}\n${a}`;
}
