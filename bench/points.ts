import type { Analysis, Attribution } from '../packages/isnad/src/analysis/index.ts';
import type { Article } from '../packages/isnad/src/article/index.ts';
import { emptyWorld, reconcile } from '../packages/isnad/src/ledger/index.ts';
import { randomNumbers } from '../scripts/random-numbers.ts';
import { madeUpAnalysis, madeUpArticle, madeUpStatement } from './run/made-up-reading.ts';
import type { Row } from './run/rows.ts';

const perArticle = 20;
const wordsOfStatement = 9;
const vocabulary = 4_000;
const speakers = 60;
/** Every second word of a statement is of its topic, and some topics are much talked of. */
const topics = 80;
const wordsOfTopic = 12;

/** Time that the ledger takes for one statement of a thread, as the thread grows; the statements are on topics of which some are much talked of, as in news. */
export function bench(): readonly Omit<Row, 'bench'>[] {
  reconcileThread(1_000);
  return [2_500, 5_000, 10_000].flatMap((statements) => {
    const start = performance.now();
    const points = reconcileThread(statements);
    const seconds = (performance.now() - start) / 1000;
    const rounded = (value: number): number => Math.round(value * 1000) / 1000;
    return [
      { name: `${statements} statements, ${points} points`, value: rounded(seconds), unit: 's' },
      { name: `one of ${statements}`, value: rounded((seconds * 1000) / statements), unit: 'ms' },
    ];
  });
}

function reconcileThread(statements: number): number {
  const random = randomNumbers(1);
  const articles: Article[] = [];
  const analyses: Analysis[] = [];
  for (let article = 0; article * perArticle < statements; article++) {
    const made = makeArticle(`article-${article}`, random);
    articles.push(made.article);
    analyses.push(made.analysis);
  }
  const stories = [{ id: 'story', articles: articles.map(({ document }) => document) }];
  return reconcile({ id: 'thread', stories }, articles, analyses, [], emptyWorld).points.length;
}

function makeArticle(document: string, random: () => number): { article: Article; analysis: Analysis } {
  let text = '';
  const attributions: Attribution[] = [];
  for (let statement = 0; statement < perArticle; statement++) {
    const cue = { start: text.length, end: text.length + 2 };
    text += 'قال ';
    const start = text.length;
    const topic = Math.floor(topics * random() ** 2);
    for (let word = 0; word < wordsOfStatement; word++) {
      text += word % 2 === 0 ? `باب${topic}من${Math.floor(wordsOfTopic * random())} ` : `لفظ${Math.floor(vocabulary * random() ** 3)} `;
    }
    const actor = `speaker-${Math.floor(speakers * random() ** 2)}`;
    attributions.push(madeUpStatement({ ...cue, actor }, cue, { start, end: text.length - 1 }, random() < 0.1 ? 'deny' : 'say'));
  }
  const day = `2031-01-${String(1 + Math.floor(28 * random())).padStart(2, '0')}`;
  const article = madeUpArticle(document, text, 'outlet', `${day}T12:00:00Z`);
  return { article, analysis: madeUpAnalysis(article, attributions) };
}
