import { instantOf } from '../story/index.ts';
import { isPlain } from './quantities.ts';
import type { Value } from './series.ts';
import type { FigureSeries } from './shape.ts';
import { daysApart } from './testimonies.ts';
import { type LedgerWorld, spokenFor } from './world.ts';

type Relation = FigureSeries['relations'][number];

/** Values given further apart than this are of different times; a toll grows from day to day. */
const sameTimeDays = 3;
const growing: ReadonlySet<string> = new Set(['killed', 'wounded', 'casualties', 'captured', 'displaced']);
/** What «about» leaves open on either side. */
const slack = 0.05;
/** Two values are of one thing when their sentences share this much of the shorter one's words; what is counted tells tolls apart better than it does other counts. */
const sameThing = { plain: 0.3, other: 0.5 } as const;
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
  const isCompatible = agree(a, b);
  if (isOneSide(a, b, world)) {
    if (isCompatible) return { from, to, type: 'agreement', reason: `same giver: ${giverOf(b)}` };
    if (a.source === b.source && apart === 0) return { from, to, type: 'different', reason: 'scope: one giver gives both in one article' };
    if (!isOneThing(a, b)) return { from, to, type: 'different', reason: 'scope: the sentences speak of different things' };
    if (apart === null) return { from, to, type: 'different', reason: 'time: not known' };
    return apart === 0 && !isLater(b, a)
      ? { from, to, type: 'different', reason: 'time: which came first is not known' }
      : { from, to, type: 'revision', reason: `same giver: ${giverOf(b)}, ${apart} days later` };
  }
  if (!isOneThing(a, b)) return { from, to, type: 'different', reason: 'scope: the sentences speak of different things' };
  if (isCompatible) return { from, to, type: 'agreement', reason: `bounds meet: ${giverOf(a)} and ${giverOf(b)}` };
  if (apart === null) return { from, to, type: 'different', reason: 'time: not known' };
  if (apart > (growing.has(b.figure.counts) ? 0 : sameTimeDays)) return { from, to, type: 'different', reason: `time: ${apart} days apart` };
  return { from, to, type: 'disagreement', reason: `two givers at one time: ${giverOf(a)} and ${giverOf(b)}` };
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
