import { instantOf } from '../story/index.ts';
import { isPlain } from './quantities.ts';
import type { Value } from './series.ts';
import type { FigureSeries } from './shape.ts';
import { daysApart } from './testimonies.ts';
import { type LedgerWorld, spokenFor } from './world.ts';

type Relation = FigureSeries['relations'][number];

/** Values given further apart than this are of different times; a toll grows from hour to hour. */
const sameTimeDays = 3;
/** Tolls told further apart than an hour are of different times, in milliseconds. */
const atOnce = 3_600_000;
const growing: ReadonlySet<string> = new Set(['killed', 'wounded', 'casualties', 'captured', 'displaced']);
/** What «about» leaves open on either side. */
const slack = 0.05;
/** Two values are of one thing when their sentences share this much of the shorter one's words; what is counted tells tolls apart better than it does other counts. */
const sameThing = { plain: 0.3, other: 0.5 } as const;
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
  if (!isPlain(b.figure.counts) && (a.giver === null || b.giver === null || !isOneQuantity(a, b))) return different('scope: nothing tells that both are of one thing');
  if (!growing.has(b.figure.counts)) {
    return apart > sameTimeDays ? different(`time: ${apart} days apart`) : { from, to, type: 'disagreement', reason: `two givers at one time: ${giverOf(a)} and ${giverOf(b)}` };
  }
  if (apart > 0) return different(`time: ${apart} days apart`);
  if (a.giver === null || b.giver === null) return different('time: a toll grows, and nobody is said to give one of them');
  if (a.source === b.source) return { from, to, type: 'disagreement', reason: `two givers in one article: ${giverOf(a)} and ${giverOf(b)}` };
  return isAtOnce(a, b)
    ? { from, to, type: 'disagreement', reason: `two givers at one time: ${giverOf(a)} and ${giverOf(b)}` }
    : different('time: a toll grows from hour to hour');
}

/** One article tells a value and the one that it replaces. */
function former(a: Value, from: number, to: number): Relation {
  return { ...(a.isFormer ? { from, to } : { from: to, to: from }), type: 'revision', reason: 'time: told as a former value' };
}

function isAtOnce(a: Value, b: Value): boolean {
  const first = instantOf(a.source.article);
  const second = instantOf(b.source.article);
  return first !== null && second !== null && Math.abs(first - second) <= atOnce;
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

/** What is counted is one noun of many («million dollars»): only sentences that say the same both ways speak of one quantity. */
function isOneQuantity(a: Value, b: Value): boolean {
  const held = new Set(a.words);
  const both = b.words.filter((stem) => held.has(stem)).length;
  return both >= leastShared && both >= Math.max(a.words.length, b.words.length) * sameThing.other;
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
