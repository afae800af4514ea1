import type { Span } from '../span.ts';
import { instantOf } from '../story/index.ts';
import { isPlain } from './quantities.ts';
import type { Value } from './series.ts';
import type { FigureSeries } from './shape.ts';
import { sentenceAround } from './sorted-spans.ts';
import { daysApart } from './testimonies.ts';
import { alignWords, standsFor } from './word-alignment.ts';
import { type LedgerWorld, spokenFor } from './world.ts';

type Relation = FigureSeries['relations'][number];

const growing: ReadonlySet<string> = new Set(['killed', 'wounded', 'casualties']);
/** What «about» leaves open on either side. */
const slack = 0.05;
/** Two values are of one thing when their sentences share this much of the shorter one's words; what is counted tells tolls apart better than it does other counts. */
const sameThing = { plain: 0.3, other: 0.5, quantity: 0.75 } as const;
/** Times that one value may be the other. */
const mostApart = 2;
/** Numbers are rounded to within this. */
const rounding = 1.02;
/** Words that sentences on one quantity share at least. */
const leastShared = 5;
/** A value is compared with the latest values of so many givers at most. */
const mostGivers = 8;

/**
 * How each value stands to the giver's own last one (revision, agreement) and to the last ones of others (agreement, disagreement, different things), with why.
 * The values come in order of time; the cost is linear in their number.
 */
export function relateValues(values: readonly Value[], world: LedgerWorld): readonly Relation[] {
  const relations: Relation[] = [];
  const latest = new Map<string, number>();
  for (const [to, value] of values.entries()) {
    const giver = giverOf(value);
    for (const from of [...latest.values()].sort((x, y) => x - y).slice(-mostGivers)) relations.push(relate(values[from]!, value, from, to, world));
    latest.delete(giver);
    latest.set(giver, to);
  }
  return relations.sort((x, y) => x.to - y.to || x.from - y.from);
}

/** Who gives a value: a known speaker; else the outlet that writes it. */
function giverOf({ giver, source }: Value): string {
  return giver ?? `outlet ${source.article.outlet ?? source.article.document}`;
}

function relate(a: Value, b: Value, from: number, to: number, world: LedgerWorld): Relation {
  const apart = daysApart(a.at, b.at);
  const different = (reason: string): Relation => ({ from, to, type: 'different', reason });
  if (isOneSide(a, b, world)) {
    if (agree(a, b)) return { from, to, type: 'agreement', reason: `same giver: ${giverOf(b)}` };
    if (a.source === b.source && a.isFormer !== b.isFormer) return former(a, from, to);
    if (a.source === b.source && apart === 0) return different('scope: one giver gives both in one article');
    if (!isOneThing(a, b)) return different('scope: the sentences speak of different things');
    if (apart === null) return different('time: not known');
    return apart === 0 && !isLater(b, a)
      ? different('time: which came first is not known')
      : { from, to, type: 'revision', reason: `same giver: ${giverOf(b)}, ${apart} days later` };
  }
  if (!isOneThing(a, b)) return different('scope: the sentences speak of different things');
  if (agree(a, b)) return { from, to, type: 'agreement', reason: `bounds meet: ${giverOf(a)} and ${giverOf(b)}` };
  if (a.isFormer !== b.isFormer) return a.source === b.source ? former(a, from, to) : different('time: one is told as a former value');
  if (apart === null) return different('time: not known');
  if (a.giver === null || b.giver === null) return different('giver: nobody is said to give one of them');
  if (isFarApart(a, b)) return different('scope: so far apart that they are not of one thing');
  if (!growing.has(b.figure.counts)) {
    if (!isOneQuantity(a, b) || isRounded(a, b)) return different('scope: nothing tells that both are of one thing');
    return apart > 0
      ? different(`time: ${apart} days apart`)
      : { from, to, type: 'disagreement', reason: `two givers at one time: ${giverOf(a)} and ${giverOf(b)}` };
  }
  if (apart > 0) return different(`time: ${apart} days apart`);
  if (isAddend(a, b) || isAddend(b, a)) return different('scope: one is added up from the other');
  if (a.source !== b.source) return different('time: a toll grows from hour to hour');
  return isOneLot(a, b)
    ? { from, to, type: 'disagreement', reason: `two givers in one article: ${giverOf(a)} and ${giverOf(b)}` }
    : different('scope: the nouns are those of different lots');
}

/** The nouns, where both stand there, are the same. */
function isOneLot(a: Value, b: Value): boolean {
  if (a.figure.what === null || b.figure.what === null) return true;
  return a.source.words.of(a.figure.what).join(' ') === b.source.words.of(b.figure.what).join(' ');
}

/** «عشرة» in the headline, «عشرة وثلاثة» in the body. */
function isAddend(part: Value, sum: Value): boolean {
  return sum.addends.some((index) => {
    const { min, max } = sum.source.analysis.figures[index]!;
    return min === part.min && max === part.max;
  });
}

/** One article tells a value and the one that it replaces. */
function former(a: Value, from: number, to: number): Relation {
  return { ...(a.isFormer ? { from, to } : { from: to, to: from }), type: 'revision', reason: 'time: told as a former value' };
}

function isOneSide(a: Value, b: Value, world: LedgerWorld): boolean {
  const x = giverOf(a);
  const y = giverOf(b);
  if (x === y) return true;
  if (a.giver === null || b.giver === null) return false;
  return spokenFor(a.giver, a.at, world).includes(y) || spokenFor(b.giver, b.at, world).includes(x);
}

function isOneThing(a: Value, b: Value): boolean {
  const [short, long] = a.words.length <= b.words.length ? [a.words, b.words] : [b.words, a.words];
  const held = new Set(long);
  const both = short.filter((stem) => held.has(stem)).length;
  return both >= short.length * (isPlain(b.figure.counts) ? sameThing.plain : sameThing.other);
}

/** What is counted is one noun of many («million dollars»): two figures are of one quantity only where they stand in one place of two sentences that say the same. */
function isOneQuantity(a: Value, b: Value): boolean {
  const held = new Set(a.words);
  const both = b.words.filter((stem) => held.has(stem)).length;
  if (both < leastShared || both < Math.max(a.words.length, b.words.length) * sameThing.quantity) return false;
  const sentenceOf = ({ source, figure }: Value): Span => sentenceAround(figure, source.analysis.sentences);
  const words = alignWords(a.source.article.text, sentenceOf(a), b.source.article.text, sentenceOf(b));
  return standsFor(words, a.figure, b.figure);
}

/** Two who count one thing differ, but seldom by more than half: such pairs are a part and a total, or a day and a month. */
function isFarApart(a: Value, b: Value): boolean {
  const [low, high] = [a.max ?? a.min ?? 0, b.max ?? b.min ?? 0].sort((x, y) => x - y) as [number, number];
  return high > low * mostApart;
}

/** The same number rounded. */
function isRounded(a: Value, b: Value): boolean {
  const [low, high] = [a.min ?? a.max ?? 0, b.min ?? b.max ?? 0].sort((x, y) => x - y) as [number, number];
  return high <= low * rounding;
}

function isLater(b: Value, a: Value): boolean {
  const first = instantOf(a.source.article);
  const second = instantOf(b.source.article);
  return first !== null && second !== null && second > first;
}

/** Whether one number can satisfy both: the bounds meet, with five in a hundred left open on either side of «about». */
function agree(a: Value, b: Value): boolean {
  const low = Math.max(bound(a, 'min'), bound(b, 'min'));
  const high = Math.min(bound(a, 'max'), bound(b, 'max'));
  return low <= high;
}

function bound(given: Value, side: 'min' | 'max'): number {
  const value = given[side];
  if (value === null) return side === 'min' ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY;
  if (!given.approximate) return value;
  return side === 'min' ? value * (1 - slack) : value * (1 + slack);
}
