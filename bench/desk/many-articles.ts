import type { DeskEngine } from '../../packages/isnad/src/server/index.ts';
import type { Reading } from '../../packages/isnad/src/store/index.ts';
import { createDraw, madeUpAnalysis, madeUpArticle, madeUpStatement } from '../run/made-up-reading.ts';

const vocabulary = 200_000;
const wordsOfArticle = 120;
const statements = 4;
const perDay = 400;

/** A word by Zipf's law: its rank is as likely as it is small. */
export function drawWord(draw: (below: number) => number): string {
  return `كلمة${Math.floor(vocabulary ** (draw(1e9) / 1e9))}`;
}

/**
 * Made-up short articles, one by one: 120 words of a vocabulary of 200,000 by Zipf's law, four statements, 400 a day in happenings of about ten whose rare words they share. Every
 * twentieth is a copy.
 */
export function* manyArticles(count: number): Generator<Reading> {
  const draw = createDraw(2025);
  let last = '';
  for (let place = 0; place < count; place++) {
    const happening = Math.floor(place / perDay) * 40 + draw(40);
    const words = Array.from({ length: wordsOfArticle }, () => (draw(3) === 0 ? `خبر${happening}م${draw(30)}` : drawWord(draw)));
    const text = place % 20 === 19 ? last : `${words.join(' ')} ${place}`;
    last = text;
    yield madeUp(text, place, happening);
  }
}

function madeUp(text: string, place: number, happening: number): Reading {
  const document = `article-${String(place).padStart(7, '0')}`;
  const instant = new Date(Date.UTC(2024, 0, 1) + (place / perDay) * 86_400_000).toISOString();
  const article = { ...madeUpArticle(document, text, `outlet-${place % 25}`, instant), headline: text.slice(0, 60) };
  const attributions = Array.from({ length: statements }, (_, at) => {
    const start = text.indexOf(' ', Math.floor((text.length * at) / (statements + 1))) + 1;
    const cue = { start, end: text.indexOf(' ', start) };
    const end = text.indexOf(' ', cue.end + 150);
    return madeUpStatement({ ...cue, actor: `actor-${(happening * 3 + at) % 5000}` }, cue, { start: cue.end + 1, end: end < 0 ? text.length : end }, 'say');
  });
  return { article, analysis: { ...madeUpAnalysis(article, attributions), sentences: [{ start: 0, end: text.length }] } };
}

/** Words are their own stems: the lexicons are measured elsewhere. */
export const plainEngine: DeskEngine = {
  read: () => {
    throw new Error('the bench reads no pages');
  },
  analyse: () => {
    throw new Error('the bench analyses nothing');
  },
  stemChoicesOf: (words) => words.split(/\s+/).flatMap((word) => (word === '' ? [] : [[word]])),
  nameKey: (word) => word,
  wordsOf: (text) => [...text.matchAll(/\S+/g)].map((match) => ({ start: match.index, end: match.index + match[0].length, stem: match[0] })),
};
