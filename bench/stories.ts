import type { Analysis } from '../packages/isnad/src/analysis/index.ts';
import type { Article } from '../packages/isnad/src/article/index.ts';
import { emptyWorld, reconcile } from '../packages/isnad/src/ledger/index.ts';
import { createGrouper, findReuses } from '../packages/isnad/src/story/index.ts';
import { createDraw, madeUpAnalysis, madeUpArticle, madeUpStatement } from './run/made-up-reading.ts';

export interface StoriesBench {
  /** Articles a second, streamed through the grouper, threads included, by the number of articles. */
  readonly grouping: Readonly<Record<number, number>>;
  /** Articles a second through the search for shared passages. */
  readonly passages: Readonly<Record<number, number>>;
  /** Statements a second through the ledger of one thread, by the number of statements. */
  readonly ledger: Readonly<Record<number, number>>;
}

/**
 * Measures grouping, passages and the ledger on made-up articles of 300 words: 200 a day, in stories of ten, every fifth a copy of another with small edits. The cost of
 * an article should stay the same as their number grows.
 */
export function benchStories(): StoriesBench {
  const grouping: Record<number, number> = {};
  const passages: Record<number, number> = {};
  const ledger: Record<number, number> = {};
  for (const count of [2_000, 8_000]) {
    const items = inventReadings(count);
    grouping[count] = perSecond(count, () => {
      const grouper = createGrouper();
      for (const { article, analysis } of items) grouper.add(article, analysis);
      grouper.threads();
    });
    passages[count] = perSecond(count, () => findReuses(items));
  }
  for (const count of [50, 200]) {
    const items = inventReadings(count);
    const thread = { id: 'thread', stories: [{ id: 'story', articles: items.map(({ article }) => article.document) }] };
    const articles = items.map(({ article }) => article);
    const analyses = items.map(({ analysis }) => analysis);
    const statements = analyses.reduce((sum, analysis) => sum + analysis.attributions.length, 0);
    const reuses = findReuses(items);
    ledger[statements] = perSecond(statements, () => reconcile(thread, articles, analyses, reuses, emptyWorld));
  }
  return { grouping, passages, ledger };
}

function perSecond(count: number, run: () => void): number {
  run();
  const started = performance.now();
  run();
  return Math.round(count / ((performance.now() - started) / 1000));
}

/** Articles with statements, each word of its own stem: the same for the same number. */
export function inventReadings(count: number): { article: Article; analysis: Analysis }[] {
  const random = createDraw(12345);
  // Common words come often and rare ones rarely: the square of an even draw.
  const word = (from: number, size: number): string => `كلمة${from + Math.floor((random(1000) / 1000) ** 2 * size)}`;
  const items: { article: Article; analysis: Analysis }[] = [];
  let last = '';
  for (let i = 0; i < count; i++) {
    const story = Math.floor(i / 200) * 20 + random(20);
    let words: string[] = [];
    if (i % 5 === 4) words = last.split(' ').map((one) => (random(40) === 0 ? word(0, 20_000) : one));
    else for (let k = 0; k < 300; k++) words.push(random(3) === 0 ? word(20_000 + (story % 5_000) * 30, 30) : word(0, 20_000));
    const text = words.join(' ');
    last = text;
    items.push(inventReading(`doc-${i}`, text, i));
  }
  return items;
}

function inventReading(document: string, text: string, place: number): { article: Article; analysis: Analysis } {
  const article = madeUpArticle(document, text, `outlet-${place % 12}`, new Date(Date.UTC(2030, 0, 1) + place * 432_000).toISOString());
  const attributions = Array.from({ length: 10 }, (_, k) => {
    const start = text.indexOf(' ', Math.floor((text.length * k) / 11)) + 1;
    const end = text.indexOf(' ', start + 80);
    const cue = { start, end: start + 4 };
    return madeUpStatement(
      { ...cue, actor: `actor-${(place * 7 + k) % 40}` },
      cue,
      { start: start + 5, end: end < 0 ? text.length : end },
      k % 9 === 8 ? 'deny' : 'say',
    );
  });
  return { article, analysis: madeUpAnalysis(article, attributions) };
}
