/** Records of the news files as articles with nothing but word keys found in them: what grouping can be measured on without the analysis. */
import { createHash } from 'node:crypto';
import type { Analysis } from '../packages/isnad/src/analysis/index.ts';
import type { Article } from '../packages/isnad/src/article/index.ts';

export interface NewsRecord {
  readonly id: string;
  readonly url: string | null;
  readonly outlet: string;
  readonly title: string;
  readonly published: string;
  readonly author: string;
  readonly text: string;
}

export function recordArticle(record: NewsRecord): Article {
  const text = `${record.title}\n\n${record.text}`;
  const blocks = [{ kind: 'headline' as const, start: 0, end: record.title.length }];
  return {
    document: record.id,
    file: record.id,
    hash: createHash('sha256').update(text).digest('hex'),
    kind: 'record',
    url: record.url,
    outlet: record.outlet,
    outletName: record.outlet,
    title: { start: 0, end: record.title.length },
    headline: record.title,
    byline: null,
    credits: [],
    published: { day: record.published.slice(0, 10), instant: record.published.replace(' ', 'T'), span: null, by: 'record' },
    modified: null,
    text,
    blocks,
    chrome: [],
  };
}

/** Words without their commonest particles and endings: a stand-in for the search stems of the analysis. */
export function bareWords(text: string): [string, number][] {
  const counts = new Map<string, number>();
  for (const word of text.match(/[\p{L}\p{M}]+|\d+/gu) ?? []) {
    const stem = bareStem(word);
    if (stem !== '') counts.set(stem, (counts.get(stem) ?? 0) + 1);
  }
  return [...counts];
}

/** An analysis that found nothing. */
export const withoutFindings: Analysis = {
  document: '',
  language: 'ar',
  sentences: [],
  numerals: [],
  timexes: [],
  mentions: [],
  figures: [],
  attributions: [],
  words: [],
};

export function bareAnalysis(article: Article): Analysis {
  return { ...withoutFindings, document: article.document, words: bareWords(article.text) };
}

const stems = new Map<string, string>();
const prefixes = ['وال', 'بال', 'كال', 'فال', 'لل', 'ال', 'و', 'ب', 'ل'];
const suffixes = ['هما', 'ها', 'ان', 'ات', 'ون', 'ين', 'يه', 'ه', 'ي'];
const stopWords = new Set(
  (
    'في من على الى علي عن ان هذا هذه ذلك التي الذي الذين قد كان كانت لم لن لا ما هو هي هم كما او ثم بعد قبل بين حتى حتي اذا كل بعض غير عند مع منذ خلال حيث وقد فيما ' +
    'بينما لكن ولكن وكان وكانت وقال قال قالت واضاف واضافت اضاف مشيرا حول بشان ضد اي ايضا انه انها وان بان لدى لدي نحو عبر تحت فوق دون سوى احد اليوم امس يوم عام'
  ).split(' '),
);

/** A word as `bareWords` gives it; empty for words that carry no content. */
export function bareStem(word: string): string {
  const known = stems.get(word);
  if (known !== undefined) return known;
  let stem = word
    .replace(/\p{M}|\u0640/gu, '')
    .replace(/[أإآٱ]/g, 'ا')
    .replace(/ى/g, 'ي')
    .replace(/ة/g, 'ه');
  if (stopWords.has(stem)) stem = '';
  for (const prefix of prefixes)
    if (stem.startsWith(prefix) && stem.length - prefix.length >= (prefix.length > 1 ? 3 : 4)) {
      stem = stem.slice(prefix.length);
      break;
    }
  if (stopWords.has(stem)) stem = '';
  for (const suffix of suffixes)
    if (stem.endsWith(suffix) && stem.length - suffix.length >= 3) {
      stem = stem.slice(0, -suffix.length);
      break;
    }
  if (stem.length < 2) stem = '';
  stems.set(word, stem);
  return stem;
}
