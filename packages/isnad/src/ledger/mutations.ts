import type { Figure } from '../analysis/index.ts';
import type { Span } from '../span.ts';
import type { Reuse } from '../story/index.ts';
import { createScopeReader, type ScopeReader } from './figure-scopes.ts';
import { firmnessOf } from './firmness.ts';
import { compareHeadline } from './headline-mutations.ts';
import { overlapLength, type ReuseIndex } from './reuse-index.ts';
import type { Mutation } from './shape.ts';
import { sentenceAround } from './sorted-spans.ts';
import { compare, type Source, type Statement } from './statements.ts';
import { daysApart, nearDays, standTogether } from './testimonies.ts';
import { likenessOf } from './utterances.ts';
import { alignWords, counterpartOf, counterpartOfSpan, type Word, type WordAlignment } from './word-alignment.ts';
import type { LedgerWorld } from './world.ts';

/** Two contents are one when they share this much of the longer one's words. */
const sameContent = 0.6;
/** Reports in the same words on different things are not as alike as this. */
const sameWords = 0.75;
/** Numbers are rounded to within this, and misread beyond that. */
const rounding = 1.02;
const approximation = 1.05;
const misread = 20;
/** Content words that a dropped statement has at least: fewer are a name or a phrase that anyone may write. */
const leastDropped = 6;

/**
 * What changed between a copy and its origin, and between an article's headline and its body: a harder cue, a lost hedge or negation, another number, a dropped attribution,
 * a headline that goes further than the body. Statements are compared word by word, and only where the words on either side are the same. `from` is the origin, or the body;
 * where the direction of a copy is not known, or both come from one source, `direction` says so and the earlier article of the pair stands first.
 */
export function findMutations(sources: readonly Source[], statements: readonly Statement[], reuses: ReuseIndex, world: LedgerWorld): readonly Mutation[] {
  const byDocument = new Map<string, Statement[]>();
  for (const statement of statements) {
    const list = byDocument.get(statement.ref.document);
    if (list === undefined) byDocument.set(statement.ref.document, [statement]);
    else list.push(statement);
  }
  const place = new Map(sources.map((source, index) => [source.article.document, index]));
  const scopes = createScopeReader(world.scopes);
  const found: Mutation[] = [];
  for (const reuse of reuses.all) {
    const isKnown = reuse.direction === 'a-from-b' || reuse.direction === 'b-from-a';
    const isBFirst = isKnown ? reuse.direction === 'a-from-b' : place.get(reuse.b)! < place.get(reuse.a)!;
    const [origin, copy] = isBFirst ? [reuse.b, reuse.a] : [reuse.a, reuse.b];
    const theirs = byDocument.get(copy) ?? [];
    for (const from of byDocument.get(origin) ?? []) {
      const to = counterpart(from, theirs, reuse);
      const made = to === undefined ? findDropped(from, sources[place.get(copy)!]!, theirs, reuse, scopes) : compareStatements(from, to, world, scopes);
      for (const one of made) found.push({ ...one, direction: isKnown ? 'known' : 'unknown' });
    }
  }
  for (const source of sources) for (const one of compareHeadline(source, byDocument.get(source.article.document) ?? [], scopes)) found.push(one);
  return unique(found);
}

type Drift = Omit<Mutation, 'direction'>;

/** The copy's statement that says the same in the shared passage: alike both ways, and of the same speaker or of nobody in both; the most alike, then the first. */
function counterpart(from: Statement, theirs: readonly Statement[], reuse: Reuse): Statement | undefined {
  let best: Statement | undefined;
  let bestLikeness = 0;
  for (const other of theirs) {
    const apart = daysApart(from.at, other.at);
    if (from.actor !== other.actor || (apart !== null && apart > nearDays)) continue;
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

function compareStatements(from: Statement, to: Statement, world: LedgerWorld, scopes: ScopeReader): Drift[] {
  const words = alignWords(from.source.article.text, from.attribution.content, to.source.article.text, to.attribution.content);
  if (words.likeness < sameContent) return [];
  const found: Drift[] = [];
  if (isHarder(from, to) && opensAlike(words)) found.push(drift('cue-hardened', from, from.attribution.cue, to, to.attribution.cue));
  found.push(...compareFigures(from, to, words));
  for (const [at, word] of words.a.entries()) {
    if (words.toB[at]! >= 0) continue;
    const isHedge = world.hedges?.has(word.key) || (world.potentials?.has(word.key) && world.isImperfect?.(words.a[at + 1]?.key ?? ''));
    if (!isHedge && !world.negations?.has(word.key)) continue;
    if (from.figures.some((figure) => overlapLength(figure, word) > 0) || isDirection(word, from, scopes)) continue;
    const there = counterpartOf(words, at, at);
    if (there === null || there.length > 1 || isSoftened(there, at, words, world, scopes)) continue;
    found.push(drift(isHedge ? 'hedge-lost' : 'negation-lost', from, word, to, to.attribution.content));
  }
  return found;
}

/** «متجها نحو المدينة»: what softens a number stands before one. */
function isDirection(word: Word, { source }: Statement, scopes: ScopeReader): boolean {
  return scopes.has('rounding', word.key) && !source.analysis.numerals.some(({ start }) => start >= word.start && start <= word.end + 2);
}

/** The copy says it with another word of the kind, there or right beside. */
function isSoftened(there: readonly Word[], at: number, { a, b, toB }: WordAlignment, world: LedgerWorld, scopes: ScopeReader): boolean {
  const before = toB.slice(0, at).findLast((place) => place >= 0) ?? -1;
  const near = b.slice(Math.max(0, before - 1), before + 4);
  // «لا يقع» and «لايقع», «أن لا» and «ألا»: the word is joined to the one beside it.
  const { key } = a[at]!;
  if (near.some((word) => word.key !== key && (word.key.startsWith(key) || word.key.endsWith(key)))) return true;
  const isSoft = (word: Word): boolean =>
    [world.hedges, world.potentials, world.negations].some((words) => words?.has(word.key)) || scopes.has('softening', word.key);
  return [...there, ...near].some(isSoft) || scopes.has('unnegated', `${key} ${a[at + 1]?.key ?? ''}`);
}

/** The first words are the same: the cue is that of this content, and not of another in the passage. */
function opensAlike({ toB }: WordAlignment): boolean {
  const opening = toB.slice(0, 4);
  return opening.filter((at) => at >= 0 && at < 6).length * 2 >= opening.length;
}

/** Figures of one place in the words: the only one there on either side, of one kind and unit. */
function compareFigures(from: Statement, to: Statement, words: WordAlignment): Drift[] {
  const found: Drift[] = [];
  for (const figure of from.figures) {
    if (isBroken(figure, from)) continue;
    const there = counterpartOfSpan(words, figure);
    if (there === null || there.length === 0) continue;
    const stretch = { start: there[0]!.start, end: there.at(-1)!.end };
    const others = to.figures.filter((one) => overlapLength(one, stretch) > 0);
    const other = others[0];
    if (others.length !== 1 || other === undefined || isBroken(other, to) || other.counts !== figure.counts || other.unit !== figure.unit) continue;
    if (figure.min !== other.min && figure.max !== other.max) {
      if (words.likeness >= sameWords && isAnother(figure, other) && !isSumOf(figure, from, other) && !isSumOf(other, to, figure) && areOfOneScene(from, to))
        found.push(drift('number-changed', from, figure, to, other));
    } else if (figure.min === other.min && figure.max === other.max && figure.approximate && !other.approximate)
      found.push(drift('hedge-lost', from, figure, to, other));
  }
  return found;
}

/** «1.340.7 ⟦مليار ريال⟧»: its digits were not read. */
function isBroken(figure: Figure, { source }: Statement): boolean {
  const { text } = source.article;
  return !/\p{N}/u.test(text.slice(figure.start, figure.end)) && /\p{N}[\s)]*$/u.test(text.slice(Math.max(0, figure.start - 4), figure.start));
}

/** Not the same number rounded, nor one that is so far off that its separators were read in two ways. */
function isAnother(a: Figure, b: Figure): boolean {
  const [low, high] = [a.min ?? a.max!, b.min ?? b.max!].sort((x, y) => x - y) as [number, number];
  const slack = a.approximate || b.approximate ? approximation : rounding;
  return high > low * slack && high < low * misread;
}

/** «13» for «عشرة إضافة إلى ثلاثة». */
function isSumOf(figure: Figure, { source, figures }: Statement, whole: Figure): boolean {
  const next = source.analysis.figures[source.analysis.figures.indexOf(figure) + 1];
  return (
    next !== undefined &&
    figures.includes(next) &&
    next.counts === figure.counts &&
    figure.min !== null &&
    next.min !== null &&
    figure.min + next.min === whole.min
  );
}

/** Neither names someone or somewhere that the other does not, as reports on several markets or towns in the same words do. */
function areOfOneScene(a: Statement, b: Statement): boolean {
  const [few, many] = a.entities.length <= b.entities.length ? [a.entities, b.entities] : [b.entities, a.entities];
  return few.every((entity) => many.includes(entity));
}

/** The content is a sentence of the copy word for word, in the writer's own voice: no statement stands in it or in the sentence before it. */
function findDropped(from: Statement, copy: Source, theirs: readonly Statement[], reuse: Reuse, scopes: ScopeReader): Drift[] {
  const { text } = copy.article;
  const words = from.source.article.text.slice(from.attribution.content.start, from.attribution.content.end);
  if (from.stems.length < leastDropped) return [];
  for (const alignment of reuse.alignments) {
    const { span } = alignment.a.document === copy.article.document ? alignment.a : alignment.b;
    const at = text.slice(span.start, span.end).indexOf(words);
    if (at < 0) continue;
    const place = { start: span.start + at, end: span.start + at + words.length };
    const opening = text.slice(0, place.start).trimEnd();
    if (opening !== '' && !/[.!؟\n]$/u.test(opening) && !/\n\s*$/u.test(text.slice(0, place.start))) continue;
    const before = copy.analysis.sentences.findLast((one) => one.end <= place.start) ?? place;
    const around = { start: before.start, end: sentenceAround(place, copy.analysis.sentences).end };
    const isHeld = theirs.some(({ attribution }) => overlapLength(attribution.content, around) > 0 || overlapLength(attribution.cue, around) > 0);
    if (isHeld || scopes.has('telling', text.slice(around.start, around.end))) continue;
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

function isHarder(from: Statement, to: Statement): boolean {
  if (from.attribution.lemma !== '' && from.attribution.lemma === to.attribution.lemma) return false;
  // An estimate may lie in a hedge of the content; an allegation lies in its cue.
  const isFirm = to.attribution.act === 'affirm' || from.attribution.act === 'allege';
  return isFirm && firmnessOf(from) >= 0 && firmnessOf(to) > firmnessOf(from) && from.stance === 'affirm' && to.stance === 'affirm';
}

function drift(type: Mutation['type'], from: Statement, fromSpan: Span, to: Statement, toSpan: Span): Drift {
  return { type, from: placed(from, fromSpan), to: placed(to, toSpan), by: 'aligned-statement' };
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
