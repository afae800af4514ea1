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
}

export interface PositionsRow {
  readonly point: Point;
  /** One for each column; null where that actor says nothing on the point. */
  readonly cells: ReadonlyArray<Cell | null>;
  /** Actors without a column of their own, in the order in which they spoke. */
  readonly others: readonly Cell[];
}

export interface PositionsTable {
  /** Actor ids: those whose position changed first, then those who speak to most points. */
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
      if (actor === null) continue;
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
  return new Map([...stands].map(([point, cells]) => [point, [...cells].map(([actor, list]) => ({ actor, stands: list.sort(byStand) })).sort(byCell)]));
}

function byCell(a: Cell, b: Cell): number {
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
