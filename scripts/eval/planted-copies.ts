import { createHash } from 'node:crypto';
import type { Article } from '../../packages/isnad/src/article/index.ts';
import { findReuses } from '../../packages/isnad/src/story/index.ts';
import { withoutFindings } from '../bare-reading.ts';
import type { Score } from './score.ts';
import { shareOf } from './score.ts';

const articles = 400;
const length = 240;
/** One word in so many is edited. */
const everyEdit = 12;
const copiedWords = { least: 40, most: 160 } as const;

/** How a copy differs from its origin in one word; null drops it. */
type Edit = (word: string, random: (below: number) => number) => string | null;

const edits: Readonly<Record<string, Edit>> = {
  none: (word) => word,
  spelling: (word) =>
    [word.replace(/^ا/, 'أ'), word.replace(/ه$/, 'ة'), word.replace(/ي$/, 'ى'), `${word[0]}َ${word.slice(1)}`, word.replace(/(.)(.)$/, '$1ـ$2')].find(
      (one) => one !== word,
    )!,
  number: (_, random) => String(100 + random(900)),
  replaced: (_, random) => `بديل${random(1000)}`,
  inserted: (word, random) => `${word} زائد${random(1000)}`,
  dropped: () => null,
};

/**
 * Plants in made-up articles stretches of others, each with one kind of edit in every twelfth word, and scores for each kind: recall of the planted words (by the characters of the
 * alignments, in both articles), precision of the aligned words; and whether every alignment's similarity is true to the words that it quotes.
 */
export function scorePlanted(): Record<string, Score> {
  return Object.fromEntries(Object.entries(edits).flatMap(([kind, edit]) => scoreEdit(kind, edit)));
}

interface Planted {
  readonly origin: number;
  readonly at: number;
  readonly words: number;
  /** The copy's own words of the stretch, half-open. */
  readonly from: number;
  readonly to: number;
  /** Places, in origin and copy, of words that were carried over. */
  readonly carried: ReadonlyArray<readonly [number, number]>;
}

function scoreEdit(kind: string, edit: Edit): [string, Score][] {
  const random = createRandom(kind.length * 7919 + 17);
  const texts: string[][] = [];
  const planted = new Map<number, Planted>();
  for (let i = 0; i < articles; i++) {
    const own = Array.from({ length }, () => inventWord(random));
    if (i % 2 === 0) texts.push(own);
    else {
      const origin = i - 1;
      const words = copiedWords.least + random(copiedWords.most - copiedWords.least);
      const at = random(length - words);
      const from = 20 + random(100);
      const copy: string[] = [];
      const carried: [number, number][] = [];
      for (let k = 0; k < words; k++) {
        const word = texts[origin]![at + k]!;
        // The last words stay, so that the end of the stretch is beyond doubt.
        const edited = k % everyEdit === everyEdit - 1 && k < words - everyEdit ? edit(word, random) : word;
        if (edited === null) continue;
        if (fold(edited.split(' ')[0]!) === fold(word)) carried.push([at + k, from + copy.length]);
        copy.push(...edited.split(' '));
      }
      texts.push([...own.slice(0, from), ...copy, ...own.slice(from)]);
      planted.set(i, { origin, at, words, from, to: from + copy.length, carried });
    }
  }
  const read = texts.map((words, i) => articleOf(`p${String(i).padStart(4, '0')}`, words, i));
  const reuses = findReuses(read.map((article) => ({ article, analysis: withoutFindings })));
  let found = 0;
  let all = 0;
  let aligned = 0;
  let right = 0;
  let exact = 0;
  let alignments = 0;
  const wordsIn = (article: Article, span: { start: number; end: number }): string[] => article.text.slice(span.start, span.end).split(' ');
  const place = (article: Article, offset: number): number => (offset === 0 ? 0 : article.text.slice(0, offset).split(' ').length - 1);
  for (const [i, one] of planted) {
    all += one.carried.length;
    const own = reuses.filter((reuse) => [reuse.a, reuse.b].includes(read[i]!.document));
    for (const reuse of own)
      for (const alignment of reuse.alignments) {
        alignments++;
        const [mine, other] = alignment.a.document === read[i]!.document ? [alignment.a, alignment.b] : [alignment.b, alignment.a];
        const isOrigin = other.document === read[one.origin]!.document;
        const words = wordsIn(read[i]!, mine.span);
        const from = place(read[i]!, mine.span.start);
        aligned += words.length;
        if (isOrigin) for (let k = 0; k < words.length; k++) if (from + k >= one.from && from + k < one.to) right++;
        const theirs = isOrigin ? wordsIn(read[one.origin]!, other.span) : [];
        const fromOther = isOrigin ? place(read[one.origin]!, other.span.start) : 0;
        const inBoth = one.carried.filter(([x, y]) => y >= from && y < from + words.length && x >= fromOther && x < fromOther + theirs.length).length;
        found += inBoth;
        if (Math.round(alignment.similarity * Math.max(words.length, theirs.length)) === inBoth) exact++;
      }
  }
  return [
    [`planted: ${kind}`, scoreOf(aligned === 0 ? 0 : right / aligned, all === 0 ? 0 : found / all)],
    [`alignment exact: ${kind}`, shareOf(exact, alignments)],
  ];
}

function scoreOf(precision: number, recall: number): Score {
  return { precision, recall, f1: precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall) };
}

const syllables = ['با', 'تو', 'ري', 'سا', 'لو', 'مي', 'نا', 'كو', 'دي', 'فا', 'حو', 'عي', 'جا', 'طو', 'قي', 'شا'];

/** A made-up word: of 4,096, some often and most rarely; sometimes a number. */
function inventWord(random: (below: number) => number): string {
  if (random(25) === 0) return String(10 + random(90));
  const draw = Math.floor((random(4096) / 4096) ** 2 * 4096);
  return `${draw % 3 === 0 ? 'ا' : ''}${syllables[draw >> 8]}${syllables[(draw >> 4) & 15]}${syllables[draw & 15]}${draw % 2 === 0 ? 'ه' : 'ر'}`;
}

function fold(word: string): string {
  return word
    .normalize('NFKD')
    .replace(/[\p{M}\u0640]/gu, '')
    .replace(/ى/g, 'ي')
    .replace(/ة/g, 'ه');
}

function createRandom(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

function articleOf(document: string, words: readonly string[], place: number): Article {
  const text = words.join(' ');
  return {
    document,
    file: document,
    hash: createHash('sha256').update(text).digest('hex'),
    kind: 'text',
    url: null,
    outlet: `outlet-${place % 9}`,
    outletName: null,
    title: null,
    headline: null,
    byline: null,
    credits: [],
    published: { day: '2031-05-02', instant: new Date(Date.UTC(2031, 4, 2) + place * 60_000).toISOString(), span: null, by: 'eval' },
    modified: null,
    text,
    blocks: [],
    chrome: [],
  };
}
