/**
 * Scores the grouping into stories: node scripts/eval-stories.ts [--from DAY] [--to DAY] [--bare] [--show]
 * Streams news-2018 through `createGrouper` and compares the labelled two days with gold/stories-2018-04.json by B-cubed. `--bare` does without the analysis:
 * words lose their commonest particles and endings, and that is all that is known of an article.
 */
import { existsSync, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { type Analysis, createAnalyser } from '../packages/isnad/src/analysis/index.ts';
import type { Article } from '../packages/isnad/src/article/index.ts';
import { arabic } from '../packages/isnad/src/languages/ar/index.ts';
import { createGrouper } from '../packages/isnad/src/story/index.ts';
import { createWorld } from '../packages/isnad/src/world/index.ts';
import { bareAnalysis, recordArticle } from './bare-reading.ts';

const shared = new URL('../../shared/', import.meta.url);
const news = new URL('data/news-2018.jsonl.gz', shared);
const goldFile = new URL('evaluation/gold/stories-2018-04.json', shared);

if (!existsSync(news) || !existsSync(goldFile)) {
  console.log('eval-stories: skipped, ../shared holds no news-2018 or no gold stories');
} else {
  const analyse = process.argv.includes('--bare') ? bareAnalysis : createAnalyser(arabic, createWorld()).analyse;
  const from = argumentOf('--from') ?? '2018-01-01';
  const to = argumentOf('--to') ?? '2019-01-01';
  const records = gunzipSync(readFileSync(news))
    .toString('utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line))
    .filter((record) => record.published >= from && record.published < to);
  const read: { article: Article; analysis: Analysis }[] = records.map((record) => {
    const article = recordArticle(record);
    return { article, analysis: analyse(article) };
  });
  const grouper = createGrouper({ ...option('storyThreshold'), ...option('threadThreshold') });
  read.sort((x, y) => compare(x.article.published!.instant!, y.article.published!.instant!) || compare(x.article.hash, y.article.hash));
  const started = performance.now();
  for (const { article, analysis } of read) grouper.add(article, analysis);
  const streamed = performance.now();
  const threads = grouper.threads();
  const done = performance.now();
  const stories = threads.flatMap((thread) => thread.stories);
  const gold: [string, string][] = Object.entries(JSON.parse(readFileSync(goldFile, 'utf8')).stories as Record<string, { articles: string[] }>).flatMap(
    ([id, story]) => story.articles.map((article): [string, string] => [article, id]),
  );
  const guess = new Map(stories.flatMap((story) => story.articles.map((article) => [article, story.id] as const)));
  const { precision, recall, f1 } = bCubed(gold.map(([article, story]) => [story, guess.get(article) ?? article]));
  console.log(`stories B3  precision ${precision.toFixed(3)}  recall ${recall.toFixed(3)}  F1 ${f1.toFixed(3)}`);
  const sizes = threads.map((thread) => thread.stories.length).sort((a, b) => b - a);
  console.log(`${read.length} articles, ${stories.length} stories, ${threads.length} threads (largest ${sizes.slice(0, 8).join(' ')})`);
  console.log(
    `stream ${Math.round(read.length / ((streamed - started) / 1000))} articles/s, with threads ${Math.round(read.length / ((done - started) / 1000))} articles/s`,
  );
  if (process.argv.includes('--show')) {
    const title = new Map(read.map(({ article }) => [article.document, article.headline]));
    for (const thread of threads.filter((t) => t.stories.length > 1).slice(0, 400)) {
      console.log(`# ${thread.id}`);
      for (const story of thread.stories.slice(0, 12)) console.log(`   ${story.articles.length}  ${story.articles[0]}  ${title.get(story.articles[0]!)}`);
    }
  }
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
function argumentOf(name: string): string | undefined {
  const place = process.argv.indexOf(name);
  return place < 0 ? undefined : process.argv[place + 1];
}
function option(name: string): Record<string, number> {
  const value = argumentOf(`--${name}`);
  return value === undefined ? {} : { [name]: Number(value) };
}
function bCubed(pairs: [string, string][]): { precision: number; recall: number; f1: number } {
  let precision = 0;
  let recall = 0;
  for (const [gold, guess] of pairs) {
    const sameGold = pairs.filter((p) => p[0] === gold);
    const sameGuess = pairs.filter((p) => p[1] === guess);
    const both = sameGold.filter((p) => p[1] === guess).length;
    precision += both / sameGuess.length;
    recall += both / sameGold.length;
  }
  precision /= pairs.length;
  recall /= pairs.length;
  return { precision, recall, f1: (2 * precision * recall) / (precision + recall) };
}
