import { createHash } from 'node:crypto';
import type { Analysis } from '../../packages/isnad/src/analysis/index.ts';
import type { Article } from '../../packages/isnad/src/article/index.ts';
import type { DeskEngine } from '../../packages/isnad/src/server/index.ts';
import type { Reading } from '../../packages/isnad/src/store/index.ts';

const vocabulary = 200_000;
const wordsOfArticle = 120;
const statements = 4;
const perDay = 400;

/** Even draws below a number, the same each time. */
export function createDraw(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

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
  const counts = new Map<string, number>();
  for (const one of text.split(' ')) counts.set(one, (counts.get(one) ?? 0) + 1);
  const time = new Date(Date.UTC(2024, 0, 1) + (place / perDay) * 86_400_000).toISOString();
  const article: Article = {
    document,
    file: `${document}.txt`,
    hash: createHash('sha256').update(document).digest('hex'),
    kind: 'text',
    url: null,
    outlet: `outlet-${place % 25}`,
    outletName: null,
    title: null,
    headline: text.slice(0, 60),
    byline: null,
    credits: [],
    published: { day: time.slice(0, 10), instant: time, span: null, by: 'bench' },
    modified: null,
    text,
    blocks: [{ start: 0, end: text.length, kind: 'paragraph' }],
    chrome: [],
  };
  const attributions = Array.from({ length: statements }, (_, at): Analysis['attributions'][number] => {
    const start = text.indexOf(' ', Math.floor((text.length * at) / (statements + 1))) + 1;
    const cue = text.indexOf(' ', start);
    const end = text.indexOf(' ', cue + 150);
    return {
      source: { start, end: cue, implicit: false, actor: `actor-${(happening * 3 + at) % 5000}`, basis: 'stated' },
      cue: { start, end: cue },
      lemma: 'قال',
      content: { start: cue + 1, end: end < 0 ? text.length : end },
      act: 'say',
      kind: 'indirect',
      said: null,
      saidTimex: null,
      via: [],
      answers: [],
      confidence: 1,
      by: 'bench',
    };
  });
  const sentences = [{ start: 0, end: text.length }];
  return {
    article,
    analysis: { document, language: 'ar', sentences, numerals: [], timexes: [], mentions: [], figures: [], attributions, words: [...counts] },
  };
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
