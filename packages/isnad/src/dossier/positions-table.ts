import type { Point, Stance, StatementRef } from '../ledger/index.ts';
import type { Lookup } from './lookup.ts';

/** One statement in a cell. */
export interface Stand {
  readonly stance: Stance;
  readonly at: string | null;
  readonly statement: StatementRef;
  /** The speaker, where somebody speaks for the cell's actor. */
  readonly through: string | null;
}

/** What one actor says on one point, by time, undated last. */
export interface Cell {
  /** Null where the text names nobody. */
  readonly actor: string | null;
  readonly stands: readonly Stand[];
  /** Those who speak for the actor here and have no cell of their own, for all that they say on the point stands in this one; in the order in which they spoke. */
  readonly voices: readonly string[];
}

type Said = Omit<Cell, 'voices'>;

export interface PositionsRow {
  readonly point: Point;
  /** One for each column; null where that actor says nothing on the point. */
  readonly cells: ReadonlyArray<Cell | null>;
  /** Actors without a column of their own, in the order in which they spoke. */
  readonly others: readonly Cell[];
}

export interface PositionsTable {
  /** Ids of named actors (a description may be of several people): those whose position changed first, then those who speak to most points. */
  readonly columns: readonly string[];
  /** Points that more than one statement speaks to, those with most actors first. */
  readonly rows: readonly PositionsRow[];
  /** Points that hold one statement, in their order in time. */
  readonly single: readonly PositionsRow[];
}

/** Actors × points. Only the actors with most to compare get a column, at most `widest` of them; nobody is left out, the others stand together. */
export function positionsTable(lookup: Lookup, widest = 5): PositionsTable {
  const cells = cellsByPoint(lookup);
  const shared = lookup.dossier.ledger.points.filter((point) => point.members.length > 1);
  const spread = new Map<string, { points: number; stands: number }>();
  for (const point of shared)
    for (const { actor, stands } of cells.get(point.id) ?? []) {
      if (actor === null || lookup.actor(actor)?.type === 'DESCRIBED') continue;
      const old = spread.get(actor) ?? { points: 0, stands: 0 };
      spread.set(actor, { points: old.points + 1, stands: old.stands + stands.length });
    }
  const moved = new Set(lookup.dossier.ledger.changes.map((change) => change.actor));
  const columns = [...spread]
    .sort(([a, x], [b, y]) => Number(moved.has(b)) - Number(moved.has(a)) || y.points - x.points || y.stands - x.stands || (a < b ? -1 : 1))
    .filter(([actor, { points, stands }], index) => index < 3 || points > 1 || stands > 1 || moved.has(actor))
    .slice(0, widest)
    .map(([actor]) => actor);
  const row = (point: Point): PositionsRow => {
    const own = cells.get(point.id) ?? [];
    return {
      point,
      cells: columns.map((column) => own.find((cell) => cell.actor === column) ?? null),
      others: own.filter((cell) => cell.actor === null || !columns.includes(cell.actor)),
    };
  };
  const actorsOf = (point: Point): number => cells.get(point.id)?.length ?? 0;
  return {
    columns,
    rows: [...shared].sort((a, b) => actorsOf(b) - actorsOf(a) || b.members.length - a.members.length || (a.id < b.id ? -1 : 1)).map(row),
    single: lookup.dossier.ledger.points
      .filter((point) => point.members.length === 1)
      .sort(byFirst)
      .map(row),
  };
}

function byFirst(a: Point, b: Point): number {
  return byDay(a.members[0]?.at ?? null, b.members[0]?.at ?? null) || (a.id < b.id ? -1 : 1);
}

function cellsByPoint(lookup: Lookup): Map<string, Cell[]> {
  const { ledger } = lookup.dossier;
  const stands = new Map<string, Map<string | null, Stand[]>>(ledger.points.map((point) => [point.id, new Map()]));
  const held = new Set<string>();
  const add = (point: string, actor: string | null, stand: Stand): void => {
    const cells = stands.get(point);
    if (cells === undefined) return;
    const own = cells.get(actor);
    if (own === undefined) cells.set(actor, [stand]);
    else if (!own.some((one) => one.statement.document === stand.statement.document && one.statement.index === stand.statement.index)) own.push(stand);
  };
  for (const { actor, point, stance, at, statement, through } of ledger.positions) {
    add(point, actor, { stance, at, statement, through });
    held.add(`${point}\n${statement.index}\n${statement.document}`);
  }
  // A statement that gave no position (nobody is named, or the speaker stands for nobody) still speaks to its point.
  for (const point of ledger.points)
    for (const { actor, document, index, stance, at } of point.members)
      if (!held.has(`${point.id}\n${index}\n${document}`)) add(point.id, actor, { stance, at, statement: { document, index }, through: null });
  return new Map(
    [...stands].map(([point, cells]) => [
      point,
      withVoices(
        [...cells].map(([actor, list]) => ({ actor, stands: list.sort(byStand) })),
        lookup,
      ).sort(byCell),
    ]),
  );
}

/** One cell for all that speak with one voice: what a spokesman says stands in the cell of his institution, and what that says in the cell of its state, once. */
function withVoices(cells: ReadonlyArray<Said>, lookup: Lookup): Cell[] {
  const keysOf = new Map(cells.map((cell) => [cell, new Set(cell.stands.map(({ statement }) => `${statement.index} ${statement.document}`))]));
  const whole = new Map(cells.map((cell) => [cell.actor, cell]));
  const voices = new Map<Said, string[]>();
  for (const cell of [...cells].sort(byCell)) {
    const own = keysOf.get(cell)!;
    // The farthest that says all of it: a state rather than its ministry.
    const mouth = (cell.actor === null ? [] : (lookup.actor(cell.actor)?.speaksFor ?? [])).findLast((id) => {
      const other = whole.get(id);
      return other !== undefined && other !== cell && isWithin(own, keysOf.get(other)!);
    });
    if (cell.actor === null || mouth === undefined) continue;
    const other = whole.get(mouth)!;
    voices.set(other, [...(voices.get(other) ?? []), cell.actor]);
    whole.delete(cell.actor);
  }
  const all = new Map(cells.map((cell) => [cell.actor, cell]));
  return cells.filter((cell) => whole.has(cell.actor)).map((cell) => ({ ...cell, voices: voicesOf(cell, voices, all) }));
}

/** All whose cells ended in this one, whether straight or by way of another. */
function voicesOf(cell: Said, voices: ReadonlyMap<Said, readonly string[]>, all: ReadonlyMap<string | null, Said>): string[] {
  const found: string[] = [];
  for (const open = [...(voices.get(cell) ?? [])]; open.length > 0; ) {
    const actor = open.shift() as string;
    found.push(actor);
    open.push(...(voices.get(all.get(actor)!) ?? []));
  }
  return found;
}

function isWithin(part: ReadonlySet<string>, whole: ReadonlySet<string>): boolean {
  for (const one of part) if (!whole.has(one)) return false;
  return true;
}

function byCell(a: Said, b: Said): number {
  return byDay(a.stands[0]?.at ?? null, b.stands[0]?.at ?? null) || ((a.actor ?? '\uffff') < (b.actor ?? '\uffff') ? -1 : 1);
}

function byStand(a: Stand, b: Stand): number {
  return (
    byDay(a.at, b.at) ||
    (a.statement.document < b.statement.document ? -1 : a.statement.document > b.statement.document ? 1 : a.statement.index - b.statement.index)
  );
}

/** By day, unknown last. */
export function byDay(a: string | null, b: string | null): number {
  const x = a ?? '\uffff';
  const y = b ?? '\uffff';
  return x < y ? -1 : x > y ? 1 : 0;
}
