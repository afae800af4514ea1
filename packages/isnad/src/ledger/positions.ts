import { type DrawnPoint, squareShare } from './points.ts';
import type { Change, Point, Position, Stance } from './shape.ts';
import { compare, keyOf } from './statements.ts';
import { likenessOf } from './utterances.ts';
import { type LedgerWorld, spokenFor } from './world.ts';

/**
 * Who stands where on each point: every speaker's own stance, and the same stance for all that the speaker speaks for at that time. By actor, point, time.
 */
export function takePositions(points: ReadonlyArray<Pick<Point, 'id' | 'members'>>, world: LedgerWorld): readonly Position[] {
  const positions: Position[] = [];
  for (const point of points)
    for (const { document, index, actor, stance, at } of point.members) {
      if (actor === null) continue;
      const statement = { document, index };
      positions.push({ actor, point: point.id, stance, at, statement, through: null });
      for (const id of spokenFor(actor, at, world)) positions.push({ actor: id, point: point.id, stance, at, statement, through: actor });
    }
  return positions.sort(
    (a, b) =>
      compare(a.actor, b.actor) ||
      compare(a.point, b.point) ||
      compare(a.at ?? '~', b.at ?? '~') ||
      compare(keyOf(a.statement), keyOf(b.statement)) ||
      compare(a.through ?? '', b.through ?? ''),
  );
}

/**
 * The steps by which an actor's stance on a point came to differ: each from the last position before to the first one after, at a later time, where the two
 * statements share words or answer others. No step is made of positions of unknown time, of statements that touch the point only from the side, of speakers
 * who are not named, and of a time at which the actor is heard on two sides that are both new: which came first is not known.
 */
export function findChanges(positions: readonly Position[], drawn: readonly DrawnPoint[]): readonly Change[] {
  const told = new Map(
    drawn.flatMap(({ statements, manners }) => statements.map((statement, place) => [keyOf(statement.ref), { statement, manner: manners[place]! }] as const)),
  );
  const held = positions.filter(({ statement, through }) => {
    const { manner, statement: own } = told.get(keyOf(statement))!;
    return manner !== 'aside' && (through !== null || own.isNamed);
  });
  const isStep = (from: Position, to: Position): boolean => {
    const [a, b] = [told.get(keyOf(from.statement))!, told.get(keyOf(to.statement))!];
    return a.manner === 'answer' || b.manner === 'answer' || likenessOf(a.statement, b.statement) >= squareShare;
  };
  const isTimed = ({ statement }: Position): boolean => told.get(keyOf(statement))!.statement.attribution.said !== null;
  const changes: Change[] = [];
  let start = 0;
  while (start < held.length) {
    const { actor, point } = held[start]!;
    let end = start;
    while (end < held.length && held[end]!.actor === actor && held[end]!.point === point) end++;
    changes.push(...stepsOf(held.slice(start, end), isStep, isTimed));
    start = end;
  }
  return changes;
}

/**
 * The steps of one actor on one point; each is shown by the first two of its statements that can be held against each other. What repeats an earlier stance
 * beside a new one, or later without a time of its own, is an old position told again («… after it had denied»).
 */
function stepsOf(positions: readonly Position[], isStep: (from: Position, to: Position) => boolean, isTimed: (position: Position) => boolean): Change[] {
  const changes: Change[] = [];
  const past = new Set<Stance>();
  let before: Position[] = [];
  for (const moment of moments(positions)) {
    const last = before[0];
    const isMixed = new Set(moment.map((position) => position.stance)).size > 1;
    const fresh = moment.filter((position) => {
      if (isMixed && (position.stance === last?.stance || past.has(position.stance))) return false;
      return position.stance === last?.stance || !past.has(position.stance) || isTimed(position);
    });
    const first = fresh[0];
    if (first === undefined || new Set(fresh.map((position) => position.stance)).size > 1) continue;
    if (last !== undefined && last.stance !== first.stance && isBefore(last.at!, first.at!)) {
      const pair = firstPair(before, fresh, isStep);
      if (pair !== null) changes.push({ actor: first.actor, point: first.point, ...pair });
    }
    if (last !== undefined) past.add(last.stance);
    before = fresh;
  }
  return changes;
}

/** Of each moment so many statements are looked at: what keeps large points linear. */
const mostOfMoment = 64;

function firstPair(
  before: readonly Position[],
  after: readonly Position[],
  isStep: (from: Position, to: Position) => boolean,
): Pick<Change, 'from' | 'to'> | null {
  for (const from of before.slice(0, mostOfMoment)) for (const to of after.slice(0, mostOfMoment)) if (isStep(from, to)) return { from, to };
  return null;
}

/** Positions of one time together; those of unknown time are left out. */
function moments(positions: readonly Position[]): Position[][] {
  const found: Position[][] = [];
  for (const position of positions) {
    if (position.at === null) continue;
    const last = found.at(-1);
    if (last !== undefined && last[0]!.at === position.at) last.push(position);
    else found.push([position]);
  }
  return found;
}

/** Whether one time lies wholly before another: a month is not before one of its days. */
function isBefore(a: string, b: string): boolean {
  return a < b && !b.startsWith(a);
}
