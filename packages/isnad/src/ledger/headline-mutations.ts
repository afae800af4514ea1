import type { Figure } from '../analysis/index.ts';
import { composeFigures } from './figure-composition.ts';
import type { ScopeReader } from './figure-scopes.ts';
import { firmnessOf } from './firmness.ts';
import { isPlain } from './quantities.ts';
import { overlapLength } from './reuse-index.ts';
import type { Mutation } from './shape.ts';
import { sentenceAround } from './sorted-spans.ts';
import type { Source, Statement } from './statements.ts';
import { likenessOf } from './utterances.ts';
import { alignWords, standsFor } from './word-alignment.ts';

/** A headline and a statement of the body are one when the body has this share of the headline's words. */
const sameContent = 0.75;
const leastWords = 3;
/** A sentence says the headline when it has this share of its words. */
const sameHeadline = 0.6;
const rounding = 1.05;

/** What an article's headline says more than its body: a firmer cue for the same words of the same speaker, or a number that the body does not bear out. */
export function compareHeadline(source: Source, statements: readonly Statement[], scopes: ScopeReader): readonly Mutation[] {
  const { title, document } = source.article;
  if (title === null) return [];
  const inTitle = statements.filter(({ attribution }) => overlapLength(attribution.cue, title) > 0);
  const body = statements.filter((statement) => !inTitle.includes(statement));
  const found: Mutation[] = [];
  const add = (from: { start: number; end: number }, to: { start: number; end: number }, by: string): void => {
    found.push({
      type: 'headline-says-more',
      from: { document, span: { start: from.start, end: from.end } },
      to: { document, span: { start: to.start, end: to.end } },
      direction: 'known',
      by,
    });
  };
  for (const headline of inTitle) {
    if (headline.actor === null || headline.attribution.act !== 'affirm' || headline.stems.length < leastWords || !isWord(headline, source)) continue;
    const same = body.filter((other) => other.actor === headline.actor && other.stance === 'affirm' && saysIt(headline, other));
    const firmest = Math.max(...same.map(firmnessOf));
    const base = same[0];
    if (base !== undefined && firmest >= 0 && firmnessOf(headline) > firmest) add(base.attribution.cue, headline.attribution.cue, 'headline-statement');
  }
  for (const { headline, nearest } of boldFigures(source, scopes)) add(nearest, headline, 'headline-figure');
  return found;
}

/** «:» after a name is no cue that could be firmer than another. */
function isWord({ attribution }: Statement, { article }: Source): boolean {
  return /\p{L}/u.test(article.text.slice(attribution.cue.start, attribution.cue.end));
}

function saysIt(headline: Statement, body: Statement): boolean {
  if (headline.stems.length > body.stems.length || likenessOf(headline, body) < sameContent) return false;
  const { a, toB } = alignWords(headline.source.article.text, headline.attribution.content, body.source.article.text, body.attribution.content);
  return toB.filter((at) => at >= 0).length * 2 >= a.length;
}

/**
 * Figures of the headline that are more than the body's in a sentence that says the same, or sure where the body is not. A number that the body tells anywhere, or adds up, is none.
 */
function boldFigures(source: Source, scopes: ScopeReader): { headline: Figure; nearest: Figure }[] {
  const { figures } = source.analysis;
  const title = source.article.title!;
  const { totalOf, sums, joined } = composeFigures(source, scopes);
  const found: { headline: Figure; nearest: Figure }[] = [];
  for (const [index, headline] of figures.entries()) {
    if (overlapLength(headline, title) === 0 || headline.counts === 'percent' || totalOf.has(index) || sums.has(index) || joined.has(index)) continue;
    const rest = figures.filter(
      (other, place) => overlapLength(other, title) === 0 && !sums.has(place) && !joined.has(place) && isSameThing(headline, other, source),
    );
    if (rest.some((other) => other.min === headline.min && other.max === headline.max && !other.approximate)) continue;
    const hedged = rest.find((other) => isUnsureOf(other, headline));
    if (hedged !== undefined) {
      found.push({ headline, nearest: hedged });
      continue;
    }
    if (headline.min === null || figures.some((other) => overlapLength(other, title) === 0 && other.min === headline.min)) continue;
    const less = rest.filter((other) => other.max !== null && !other.approximate && other.max * rounding < headline.min!);
    const aligned = less.length === 1 && rest.length === 1 ? less.find((other) => restates(other, headline, source)) : undefined;
    if (aligned !== undefined) found.push({ headline, nearest: aligned });
  }
  return found;
}

/** A sentence of the body says the headline, with the one number where the headline has the other. */
function restates(other: Figure, headline: Figure, { article, analysis }: Source): boolean {
  const words = alignWords(article.text, article.title!, article.text, sentenceAround(other, analysis.sentences));
  return words.toB.filter((at) => at >= 0).length >= words.a.length * sameHeadline && standsFor(words, headline, other);
}

/** The body says «about», «up to» or «at least» of the number that the headline gives. */
function isUnsureOf(body: Figure, headline: Figure): boolean {
  if (headline.min === null || headline.min !== headline.max || headline.approximate) return false;
  return body.approximate ? body.min === headline.min && body.max === headline.max : body.min === null && body.max === headline.max;
}

function isSameThing(a: Figure, b: Figure, { words }: Source): boolean {
  if (a.counts !== b.counts || a.unit !== b.unit) return false;
  if (isPlain(a.counts)) return true;
  if (a.what === null || b.what === null) return false;
  const own = words.of(a.what);
  return own.length > 0 && own.join(' ') === words.of(b.what).join(' ');
}
