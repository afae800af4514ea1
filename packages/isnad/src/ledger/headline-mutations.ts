import type { Figure } from '../analysis/index.ts';
import { addUp, composeFigures } from './figure-composition.ts';
import type { ScopeReader } from './figure-scopes.ts';
import { firmnessOf } from './firmness.ts';
import { isPlain } from './quantities.ts';
import { overlapLength } from './reuse-index.ts';
import type { Mutation } from './shape.ts';
import type { Source, Statement } from './statements.ts';
import { likenessOf } from './testimonies.ts';
import { alignWords } from './word-alignment.ts';

/** A headline and a statement of the body are one when the body has this share of the headline's words. */
const sameContent = 0.75;
const leastWords = 3;

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
    if (headline.actor === null || headline.stance !== 'affirm' || headline.stems.length < leastWords || !isWord(headline, source)) continue;
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

/** Figures of the headline that are more than any of the body of the same things, and than what those add up to. */
function boldFigures(source: Source, scopes: ScopeReader): { headline: Figure; nearest: Figure }[] {
  const { figures } = source.analysis;
  const title = source.article.title!;
  const { totalOf, sums, joined } = composeFigures(source, scopes);
  const found: { headline: Figure; nearest: Figure }[] = [];
  for (const [index, headline] of figures.entries()) {
    if (overlapLength(headline, title) === 0 || headline.counts === 'percent' || totalOf.has(index) || sums.has(index) || joined.has(index)) continue;
    const rest = figures.flatMap((other, place) => (overlapLength(other, title) === 0 && isSameThing(headline, other, source) ? [{ other, place }] : []));
    const whole = rest.filter(({ place }) => !totalOf.has(place));
    if (whole.length === 0) continue;
    const told = addUp(whole.map(({ other }) => other));
    if (headline.min === null || !whole.every(({ other }) => goesFurther(headline, other))) continue;
    // «23 قتيلا» over 17 in one place and 6 in another: the headline adds up what the body tells.
    if (whole.length > 1 && (told.max === null || told.max >= headline.min)) continue;
    if (whole.some(({ place }) => sums.has(place) || joined.has(place))) continue;
    if (figures.some((other) => overlapLength(other, title) === 0 && other.min === headline.min)) continue;
    found.push({ headline, nearest: whole[0]!.other });
  }
  return found;
}

function isSameThing(a: Figure, b: Figure, { words }: Source): boolean {
  if (a.counts !== b.counts || a.unit !== b.unit) return false;
  if (isPlain(a.counts)) return true;
  if (a.what === null || b.what === null) return false;
  const own = words.of(a.what);
  return own.length > 0 && own.join(' ') === words.of(b.what).join(' ');
}

/** The headline's least is more than the body's most, or the headline is sure where the body is not. */
function goesFurther(headline: Figure, body: Figure): boolean {
  if (headline.min !== null && body.max !== null && headline.min > body.max * (body.approximate ? 1.05 : 1)) return true;
  return headline.min !== null && headline.min === headline.max && !headline.approximate && body.min === null && body.max === headline.max;
}
