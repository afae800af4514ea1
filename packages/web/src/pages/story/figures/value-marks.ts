import type { StoryRecord } from 'isnad/server';

export type Series = StoryRecord['series'][number];
export type Value = Series['values'][number];

/** Who gives values of a series: an actor, or the writers of the articles (null). */
export interface GiverGroup {
  readonly actor: string | null;
  /** Indexes of the values. */
  readonly rows: readonly number[];
}

/** Values that one giver gives at one time in one way stand in the chart once. */
export interface ValueMark {
  readonly key: string;
  readonly rows: readonly number[];
  readonly group: number;
  readonly at: string | null;
  readonly min: number | null;
  readonly max: number | null;
  readonly approximate: boolean;
}

/** Givers, those of most values first, writers last. */
export function giverGroups(values: readonly Value[]): GiverGroup[] {
  const rows = new Map<string | null, number[]>();
  for (const [row, { giver }] of values.entries()) rows.set(giver, [...(rows.get(giver) ?? []), row]);
  return [...rows]
    .map(([actor, own]) => ({ actor, rows: own }))
    .sort((a, b) => Number(a.actor === null) - Number(b.actor === null) || b.rows.length - a.rows.length || a.rows[0]! - b.rows[0]!);
}

/** Marks in the order of the values; those without any number are left out. */
export function valueMarks(values: readonly Value[], groups: readonly GiverGroup[]): ValueMark[] {
  const groupOf = new Map(groups.flatMap(({ rows }, group) => rows.map((row) => [row, group] as const)));
  const marks = new Map<string, ValueMark>();
  for (const [row, { at, min, max, approximate }] of values.entries()) {
    if (min === null && max === null) continue;
    const group = groupOf.get(row) ?? 0;
    const key = [at, group, min, max, approximate].join(' ');
    const before = marks.get(key);
    marks.set(key, { key, rows: [...(before?.rows ?? []), row], group, at, min, max, approximate });
  }
  return [...marks.values()];
}

/** A revision or disagreement between two marks, whatever values of theirs it is between; those within one mark are none. */
export interface MarkLink {
  readonly type: 'revision' | 'disagreement';
  readonly from: number;
  readonly to: number;
}

export function markLinks(series: Pick<Series, 'relations'>, marks: readonly ValueMark[]): MarkLink[] {
  const markOf = new Map(marks.flatMap(({ rows }, mark) => rows.map((row) => [row, mark] as const)));
  const links = new Map<string, MarkLink>();
  for (const { from, to, type } of series.relations) {
    if (type !== 'revision' && type !== 'disagreement') continue;
    const [first, second] = [markOf.get(from), markOf.get(to)];
    if (first === undefined || second === undefined || first === second) continue;
    links.set(`${type} ${first} ${second}`, { type, from: first, to: second });
  }
  return [...links.values()];
}

type Relation = Series['relations'][number];

/** Relations of one row, each kind and reason once, with the numbers of the other rows from 1. */
export interface RowRelation extends Pick<Relation, 'type' | 'reason'> {
  readonly rows: readonly number[];
}

export function rowRelations({ relations }: Pick<Series, 'relations'>, row: number, wordsOf: (relation: Relation) => string): RowRelation[] {
  const found = new Map<string, Pick<Relation, 'type' | 'reason'> & { readonly rows: Set<number> }>();
  for (const relation of relations) {
    const { from, to, type, reason } = relation;
    if (from !== row && to !== row) continue;
    const key = `${type} ${wordsOf(relation)}`;
    const own = found.get(key) ?? { type, reason, rows: new Set<number>() };
    own.rows.add((from === row ? to : from) + 1);
    found.set(key, own);
  }
  return [...found.values()].map(({ type, reason, rows }) => ({ type, reason, rows: [...rows].sort((a, b) => a - b) }));
}

/** Numbers in order, those that follow each other as one stretch. */
export function stretches(numbers: readonly number[]): Array<readonly [first: number, last: number]> {
  const found: Array<[number, number]> = [];
  for (const number of [...numbers].sort((a, b) => a - b)) {
    const last = found.at(-1);
    if (last !== undefined && number <= last[1] + 1) last[1] = number;
    else found.push([number, number]);
  }
  return found;
}

/** How often one source gave another value later, and how often two could not agree. */
export function movesOf({ relations }: Pick<Series, 'relations'>): { readonly revised: number; readonly disputed: number } {
  return {
    revised: relations.filter(({ type }) => type === 'revision').length,
    disputed: relations.filter(({ type }) => type === 'disagreement').length,
  };
}

/** Series as they are offered: those that moved or divide first, then those of most values. */
export function bySeriesWeight(a: Series, b: Series): number {
  const [x, y] = [movesOf(a), movesOf(b)];
  return y.revised + y.disputed - (x.revised + x.disputed) || b.values.length - a.values.length || (a.id < b.id ? -1 : 1);
}
