import type { Analysis } from '../analysis/index.ts';
import type { Article } from '../article/index.ts';
import { compareText, dayNumber, identify, instantOf } from './order.ts';

/** What grouping needs of an article, and no more. */
export interface ArticleTerms {
  readonly document: string;
  /** Twelve hex digits, from which ids of stories and threads are made; they order the articles of one moment. */
  readonly identity: string;
  readonly outlet: string;
  /** Hours since 1970 in UTC, noon where only the day is known; null where nothing is. */
  readonly time: number | null;
  /** Hashes of words and entities; entities come last. */
  readonly ids: Int32Array;
  /** How often each occurs, up to `mostUses`; `headlineFlag` and `entityFlag` are added to it. */
  readonly uses: Uint8Array;
}

export const mostUses = 63;
export const headlineFlag = 64;
export const entityFlag = 128;

/** Counts the words of an article and those whom it mentions. Two words with one hash in 32 bits count as one. */
export function countTerms(article: Article, analysis: Analysis): ArticleTerms {
  const { words, mentions } = analysis;
  const entities = new Map<string, number>();
  for (const { entity } of mentions) entities.set(entity, (entities.get(entity) ?? 0) + 1);
  const ids = new Int32Array(words.length + entities.size);
  const uses = new Uint8Array(ids.length);
  const headline = headlineLength(article);
  let at = 0;
  for (const [stem, count] of words) {
    uses[at] = Math.min(count, mostUses) | (at < headline ? headlineFlag : 0);
    ids[at++] = hashOf(stem, 0);
  }
  for (const [entity, count] of entities) {
    uses[at] = Math.min(count, mostUses) | entityFlag;
    ids[at++] = hashOf(entity, 1);
  }
  return { document: article.document, identity: identify(article), outlet: article.outlet ?? '', time: hoursOf(article), ids, uses };
}

/** Articles by time, undated last; then by identity. */
export function compareTerms(x: ArticleTerms, y: ArticleTerms): number {
  if (x.time !== y.time) return (x.time ?? Number.POSITIVE_INFINITY) - (y.time ?? Number.POSITIVE_INFINITY);
  return compareText(x.identity, y.identity);
}

/** The day, counted from 1970-01-01, on which an hour falls. */
export function dayOf(hours: number): number {
  return Math.floor(hours / 24);
}

function hoursOf(article: Article): number | null {
  const { published } = article;
  if (published === null) return null;
  const instant = instantOf(article);
  const hours = instant === null ? dayNumber(published.day) * 24 + 12 : instant / 3_600_000;
  return Number.isNaN(hours) ? null : hours;
}

/** FNV-1a over code units, its bits mixed once more. */
function hashOf(text: string, seed: number): number {
  let hash = 0x811c9dc5 ^ seed;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return hash ^ (hash >>> 13);
}

/** How many of the first words (in order of first use) stand in the headline, where the text begins with it. */
function headlineLength(article: Article): number {
  const title = article.title;
  if (title === null || article.blocks.some((block) => block.start < title.start)) return 0;
  let words = 0;
  for (const word of article.text.slice(title.start, title.end).split(/[^\p{L}\p{M}\p{N}]+/u)) if (word.length > 3) words++;
  return words;
}
