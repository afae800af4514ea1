import type { StatementLine } from 'isnad/server';

type Stance = StatementLine['stance'];

/** How long somebody stood so. */
export interface StanceRun {
  /** More than one where somebody is heard on several sides at one time: which came first is not known. */
  readonly stances: readonly Stance[];
  readonly from: string | null;
  readonly to: string | null;
  /** Indexes of the story's statements. */
  readonly statements: readonly number[];
}

const order: readonly Stance[] = ['affirm', 'deny', 'noncommittal'];

/** What somebody says on a point, by time, undated last; times that follow one another with the same stances are one run. */
export function stanceRuns(places: readonly number[], statements: readonly Pick<StatementLine, 'stance' | 'at'>[]): readonly StanceRun[] {
  const times = new Map<string | null, number[]>();
  for (const place of places) {
    const { at } = statements[place]!;
    const own = times.get(at);
    if (own === undefined) times.set(at, [place]);
    else own.push(place);
  }
  const runs: Array<{ stances: readonly Stance[]; from: string | null; to: string | null; statements: number[] }> = [];
  const sorted = [...times].sort(([a], [b]) => Number(a === null) - Number(b === null) || ((a ?? '') < (b ?? '') ? -1 : 1));
  for (const [at, own] of sorted) {
    const held = new Set(own.map((place) => statements[place]!.stance));
    const stances = order.filter((stance) => held.has(stance));
    const last = runs.at(-1);
    if (last !== undefined && at !== null && last.stances.join() === stances.join()) {
      last.to = at;
      last.statements.push(...own);
    } else runs.push({ stances, from: at, to: at, statements: own });
  }
  return runs;
}
