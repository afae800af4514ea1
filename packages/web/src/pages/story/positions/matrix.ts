import type { StatementLine, StoryRecord } from 'isnad/server';
import { hasWords } from '../../../text/bare-words.ts';
import { type StanceRun, stanceRuns } from './runs.ts';

type Stance = StatementLine['stance'];

/** What one party says on one point. */
export interface MatrixCell {
  /** Index of the actor; null for those whom nobody names. */
  readonly actor: number | null;
  /** By time. */
  readonly statements: readonly number[];
  readonly runs: readonly StanceRun[];
  /** Runs (by their place) that a change of position begins. */
  readonly changes: ReadonlySet<number>;
  /** The only party on its side, with at least two elsewhere. */
  readonly isAlone: boolean;
}

export interface MatrixRow {
  /** Index of the point. */
  readonly point: number;
  readonly cells: ReadonlyMap<number | null, MatrixCell>;
  readonly isDisputed: boolean;
  readonly isChanged: boolean;
}

export interface Matrix {
  /** Points that most speak to first; then those of a single statement. */
  readonly rows: readonly MatrixRow[];
  readonly singles: readonly MatrixRow[];
  /** Indexes of actors, those who speak to most points of several statements first. */
  readonly actors: readonly number[];
}

/** Who says what on each point. `parties` are whom each actor speaks for (see `partiesOf`): a cell is a party's, whoever spoke. */
export function drawMatrix(record: Pick<StoryRecord, 'points' | 'statements' | 'changes'>, parties: readonly number[]): Matrix {
  const changedTo = new Map<number, Set<number>>();
  for (const { point, to } of record.changes) changedTo.set(point, (changedTo.get(point) ?? new Set()).add(to.statement));
  const all = record.points.map(({ statements, sides }, point): MatrixRow => {
    const groups = new Map<number | null, number[]>();
    for (const place of statements) {
      const { actor } = record.statements[place]!;
      const party = actor === null ? null : parties[actor]!;
      const own = groups.get(party);
      if (own === undefined) groups.set(party, [place]);
      else own.push(place);
    }
    const alone = new Set(sides.flatMap((side) => (side.isAlone ? side.parties.flatMap(({ actor }) => parties[actor] ?? []) : [])));
    const ends = changedTo.get(point);
    const cells = new Map<number | null, MatrixCell>();
    for (const [actor, own] of groups) {
      const runs = stanceRuns(own, record.statements);
      const changes = new Set(runs.flatMap((run, index) => (index > 0 && run.statements.some((place) => ends?.has(place) === true) ? [index] : [])));
      cells.set(actor, { actor, statements: runs.flatMap((run) => run.statements), runs, changes, isAlone: actor !== null && alone.has(actor) });
    }
    const stances = new Set(sides.map(({ stance }) => stance));
    return { point, cells, isDisputed: stances.has('affirm') && stances.has('deny'), isChanged: ends !== undefined };
  });
  const size = (row: MatrixRow): number => record.points[row.point]!.statements.length;
  const rows = all.filter((row) => size(row) > 1).sort((a, b) => b.cells.size - a.cells.size || size(b) - size(a) || a.point - b.point);
  return { rows, singles: all.filter((row) => size(row) <= 1), actors: mostHeard(rows, all) };
}

function mostHeard(rows: readonly MatrixRow[], all: readonly MatrixRow[]): readonly number[] {
  const heard = new Map<number, { points: number; statements: number }>();
  const count = (row: MatrixRow, weight: number): void => {
    for (const { actor, statements } of row.cells.values()) {
      if (actor === null) continue;
      const own = heard.get(actor) ?? { points: 0, statements: 0 };
      own.points += weight;
      own.statements += statements.length;
      heard.set(actor, own);
    }
  };
  const several = new Set(rows);
  for (const row of all) count(row, several.has(row) ? 1 : 0);
  return [...heard].sort((a, b) => b[1].points - a[1].points || b[1].statements - a[1].statements || a[0] - b[0]).map(([actor]) => actor);
}

export interface MatrixFilter {
  readonly words?: string | undefined;
  /** Index of an actor who speaks to the point. */
  readonly actor?: number | undefined;
  /** A stance that the actor, or anybody where no actor is given, takes. */
  readonly stance?: Stance | undefined;
  readonly isChanged: boolean;
  readonly isDisputed: boolean;
}

export function fits(row: MatrixRow, label: string, { words, actor, stance, isChanged, isDisputed }: MatrixFilter): boolean {
  if (isChanged && !row.isChanged) return false;
  if (isDisputed && !row.isDisputed) return false;
  if (words !== undefined && !hasWords(label, words)) return false;
  const cells = actor === undefined ? [...row.cells.values()] : [row.cells.get(actor)].filter((cell) => cell !== undefined);
  if (cells.length === 0) return false;
  return stance === undefined || cells.some(({ runs }) => runs.some(({ stances }) => stances.includes(stance)));
}
