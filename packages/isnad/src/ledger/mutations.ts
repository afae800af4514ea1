import { type Act, type Figure, lossyKey } from '../analysis/index.ts';
import type { Span } from '../span.ts';
import type { Reuse } from '../story/index.ts';
import { overlapLength, type ReuseIndex } from './reuse-index.ts';
import type { Mutation } from './shape.ts';
import { compare, type Source, type Statement } from './statements.ts';
import { standTogether } from './testimonies.ts';
import { likenessOf } from './utterances.ts';
import type { LedgerWorld } from './world.ts';

/** How firmly an act puts its content forward. Acts that are not on this scale are not compared. */
const firmness: Partial<Record<Act, number>> = { doubt: 0, allege: 1, estimate: 1, expect: 1, say: 2, announce: 2, affirm: 3, acknowledge: 3 };
/** Two contents are one when they share this much of the longer one's words. */
const sameContent = 0.6;

/**
 * What changed between a copy and its origin, and between an article's headline and its body: a harder cue, a lost hedge or negation, another number, a dropped attribution,
 * a headline that goes further than the body. `from` is the earlier text, or the body. Where the direction of a copy is not known, the earlier article of the pair stands first.
 */
export function findMutations(sources: readonly Source[], statements: readonly Statement[], reuses: ReuseIndex, world: LedgerWorld): readonly Mutation[] {
  const byDocument = new Map<string, Statement[]>();
  for (const statement of statements) {
    const list = byDocument.get(statement.ref.document);
    if (list === undefined) byDocument.set(statement.ref.document, [statement]);
    else list.push(statement);
  }
  const sourceOf = new Map(sources.map((source) => [source.article.document, source]));
  const found: Mutation[] = [];
  for (const reuse of reuses.all) {
    const [origin, copy] = reuse.direction === 'a-from-b' ? [reuse.b, reuse.a] : [reuse.a, reuse.b];
    for (const from of byDocument.get(origin) ?? []) {
      const to = counterpart(from, byDocument.get(copy) ?? [], reuse);
      if (to !== undefined) found.push(...compareStatements(from, to, world));
      else found.push(...findDropped(from, sourceOf.get(copy)!, byDocument.get(copy) ?? [], reuse));
    }
  }
  for (const source of sources) found.push(...compareHeadline(source, byDocument.get(source.article.document) ?? []));
  return unique(found);
}

/** The copy's statement that says the same in the shared passage: alike both ways, of the same speaker where both name one; the most alike, then the first. */
function counterpart(from: Statement, theirs: readonly Statement[], reuse: Reuse): Statement | undefined {
  let best: Statement | undefined;
  let bestLikeness = 0;
  for (const other of theirs) {
    if (from.actor !== null && other.actor !== null && from.actor !== other.actor) continue;
    const likeness = likenessBothWays(from, other);
    if (likeness <= bestLikeness || likeness < sameContent || standTogether(from, other, reuse) === null) continue;
    best = other;
    bestLikeness = likeness;
  }
  return best;
}

/** Share of the longer content's words that the shorter one has too. */
function likenessBothWays(a: Statement, b: Statement): number {
  const short = Math.min(a.keys.length, b.keys.length);
  const long = Math.max(a.keys.length, b.keys.length);
  return long === 0 ? 0 : (likenessOf(a, b) * short) / long;
}

function compareStatements(from: Statement, to: Statement, world: LedgerWorld): Mutation[] {
  const found: Mutation[] = [];
  if (isHarder(from, to)) found.push(mutation('cue-hardened', from, from.attribution.cue, to, to.attribution.cue));
  for (const figure of from.figures) {
    const other = to.figures.find((one) => one.counts === figure.counts && isSameThing(figure, from, one, to));
    if (other === undefined) continue;
    if (figure.min !== other.min || figure.max !== other.max) found.push(mutation('number-changed', from, figure, to, other));
    else if (figure.approximate && !other.approximate) found.push(mutation('hedge-lost', from, figure, to, other));
  }
  if (loses(from, to, world.negations)) found.push(mutation('negation-lost', from, from.attribution.content, to, to.attribution.content));
  if (loses(from, to, world.hedges)) found.push(mutation('hedge-lost', from, from.attribution.content, to, to.attribution.content));
  return found;
}

/** The content stands word for word in the copy, and no statement of the copy holds it. */
function findDropped(from: Statement, copy: Source, theirs: readonly Statement[], reuse: Reuse): Mutation[] {
  const words = from.source.article.text.slice(from.attribution.content.start, from.attribution.content.end);
  if (from.stems.length < 4) return [];
  for (const alignment of reuse.alignments) {
    const { span } = alignment.a.document === copy.article.document ? alignment.a : alignment.b;
    const at = copy.article.text.slice(span.start, span.end).indexOf(words);
    if (at < 0) continue;
    const place = { start: span.start + at, end: span.start + at + words.length };
    const isHeld = theirs.some(
      ({ attribution }) =>
        overlapLength(attribution.content, place) > 0 || overlapLength(attribution.cue, { start: place.start - 60, end: place.end + 60 }) > 0,
    );
    if (!isHeld)
      return [
        {
          type: 'attribution-dropped',
          from: placed(from, from.attribution.content),
          to: { document: copy.article.document, span: place },
          by: 'reused-content-without-cue',
        },
      ];
  }
  return [];
}

/** A headline's statement against the one in the body that says the same, from the same speaker. */
function compareHeadline(source: Source, statements: readonly Statement[]): Mutation[] {
  const title = source.article.title;
  if (title === null) return [];
  const inTitle = statements.filter(({ attribution }) => overlapLength(attribution.cue, title) > 0);
  const body = statements.filter((statement) => !inTitle.includes(statement));
  const found: Mutation[] = [];
  for (const headline of inTitle) {
    const same = body.filter((other) => other.actor === headline.actor && likenessOf(headline, other) >= sameContent);
    const firmest = Math.max(...same.map(firmnessOf));
    const base = same[0];
    if (base !== undefined && firmnessOf(headline) > firmest && firmest >= 0)
      found.push(mutation('headline-says-more', base, base.attribution.cue, headline, headline.attribution.cue));
  }
  for (const figure of source.analysis.figures) {
    if (overlapLength(figure, title) === 0) continue;
    const rest = source.analysis.figures.filter(
      (other) => overlapLength(other, title) === 0 && other.counts === figure.counts && other.partOf === null && sameOwner(figure, other, source),
    );
    const nearest = rest[0];
    if (nearest !== undefined && rest.every((other) => goesFurther(figure, other)))
      found.push({
        type: 'headline-says-more',
        from: { document: source.article.document, span: spanOf(nearest) },
        to: { document: source.article.document, span: spanOf(figure) },
        by: 'headline-figure',
      });
  }
  return found;
}

/** The headline's least is more than the body's most, or the headline is sure where the body is not. */
function goesFurther(headline: Figure, body: Figure): boolean {
  if (headline.min !== null && body.max !== null && headline.min > body.max * (body.approximate ? 1.05 : 1)) return true;
  return headline.min !== null && headline.min === headline.max && !headline.approximate && body.min === null && body.max === headline.max;
}

function isHarder(from: Statement, to: Statement): boolean {
  return firmnessOf(from) >= 0 && firmnessOf(to) > firmnessOf(from) && from.stance === 'affirm' && to.stance === 'affirm';
}

function firmnessOf({ attribution }: Statement): number {
  return firmness[attribution.act] ?? -1;
}

function isSameThing(a: Figure, from: Statement, b: Figure, to: Statement): boolean {
  if (a.what === null || b.what === null) return a.what === b.what;
  const words = new Set(to.source.words.of(b.what));
  return from.source.words.of(a.what).some((stem) => words.has(stem));
}

function sameOwner(a: Figure, b: Figure, { analysis }: Source): boolean {
  return (a.of === null ? null : analysis.mentions[a.of]?.entity) === (b.of === null ? null : analysis.mentions[b.of]?.entity);
}

function loses(from: Statement, to: Statement, words: ReadonlySet<string> | undefined): boolean {
  return words !== undefined && holds(from, words) && !holds(to, words);
}

function holds({ source, attribution }: Statement, words: ReadonlySet<string>): boolean {
  const content = source.article.text.slice(attribution.content.start, attribution.content.end);
  return (content.match(/[\p{L}\p{M}\u0640]+/gu) ?? []).some((word) => words.has(lossyKey(word)));
}

function mutation(type: Mutation['type'], from: Statement, fromSpan: Span, to: Statement, toSpan: Span): Mutation {
  return { type, from: placed(from, fromSpan), to: placed(to, toSpan), by: from.ref.document === to.ref.document ? 'headline-statement' : 'aligned-statement' };
}

function placed(statement: Statement, span: Span): { document: string; span: Span } {
  return { document: statement.ref.document, span: spanOf(span) };
}

function spanOf({ start, end }: Span): Span {
  return { start, end };
}

function unique(mutations: readonly Mutation[]): readonly Mutation[] {
  const keyed = new Map(mutations.map((one) => [JSON.stringify(one), one]));
  return [...keyed].sort((x, y) => compare(x[0], y[0])).map(([, one]) => one);
}
