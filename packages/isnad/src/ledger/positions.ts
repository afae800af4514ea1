import type { DrawnPoint } from './points.ts';
import type { Change, Point, Position } from './shape.ts';
import { compare, keyOf } from './statements.ts';
import { type LedgerWorld, spokenFor } from './world.ts';

/**
 * Who stands where on each point: every speaker's own stance, and the same stance for all that the speaker speaks for at that time. By actor, point, time.
 */
export function takePositions(points: readonly Point[], world: LedgerWorld): readonly Position[] {
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
 * The steps by which an actor's stance on a point came to differ: each from the last position before to the first one after, at a later time. Positions of unknown time make no step,
 * statements that touch the point only from the side make none, and a time at which the actor is heard on both sides makes none either: which came first is not known.
 */
export function findChanges(positions: readonly Position[], drawn: readonly DrawnPoint[]): readonly Change[] {
  const square = new Set(
    drawn.flatMap(({ point, statements, square }) => statements.filter((_, i) => square[i]).map(({ ref }) => `${point.id} ${keyOf(ref)}`)),
  );
  const held = positions.filter(({ point, statement }) => square.has(`${point} ${keyOf(statement)}`));
  const changes: Change[] = [];
  let start = 0;
  while (start < held.length) {
    const { actor, point } = held[start]!;
    let end = start;
    while (end < held.length && held[end]!.actor === actor && held[end]!.point === point) end++;
    let last: Position | null = null;
    for (const moment of moments(held.slice(start, end))) {
      const stances = new Set(moment.map((position) => position.stance));
      if (stances.size > 1) continue;
      const first = moment[0]!;
      if (last !== null && last.stance !== first.stance && isBefore(last.at!, first.at!)) changes.push({ actor, point, from: last, to: first });
      last = moment.at(-1)!;
    }
    start = end;
  }
  return changes;
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
