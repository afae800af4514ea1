import { createHash } from 'node:crypto';
import type { Analysis } from '../analysis/index.ts';
import type { Article } from '../article/index.ts';

/** An article and what was found in it. */
export interface Read {
  readonly article: Article;
  readonly analysis: Analysis;
}

/** What tells when an article was published. */
export interface Published {
  readonly published: { readonly day: string; readonly instant: string | null } | null;
}

/** By publication time, undated last; then by content hash, then by document. */
export function compareRead(x: Read, y: Read): number {
  return compareArticles(x.article, y.article);
}

function compareArticles(a: Article, b: Article): number {
  return compareText(timeKey(a), timeKey(b)) || compareText(a.hash, b.hash) || compareText(a.document, b.document);
}

export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Twelve hex digits that stay the same for one article wherever and whenever it is read. */
export function identify({ hash, document }: Pick<Article, 'hash' | 'document'>): string {
  return createHash('sha256').update(`${hash}\n${document}`).digest('hex').slice(0, 12);
}

/** Days since 1970-01-01; NaN where the text is no calendar day. */
export function dayNumber(day: string): number {
  return Math.floor(Date.parse(`${day.slice(0, 10)}T00:00:00Z`) / 86_400_000);
}

/** The moment of publication in milliseconds since 1970: the instant where the page gives one; null where only the day or nothing is known. */
export function instantOf(article: Published): number | null {
  const instant = article.published?.instant;
  if (instant === null || instant === undefined) return null;
  // A time without a zone is read as UTC, so that the machine's own zone decides nothing.
  const value = Date.parse(/T.*(?:Z|[+-]\d{2}:?\d{2})$/.test(instant) ? instant : `${instant.replace(' ', 'T')}Z`);
  return Number.isNaN(value) ? null : value;
}

/** Sorts as text like the time of publication; undated last. */
export function timeKey(article: Published): string {
  if (article.published === null) return '~';
  const instant = instantOf(article);
  return instant === null ? `${article.published.day}T12:00:00.000Z` : new Date(instant).toISOString();
}
