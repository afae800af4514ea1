import type { Stance } from '../ledger/index.ts';
import type { Stand } from './positions-table.ts';

/** How long an actor stood so. */
export interface StanceRun {
  /** More than one where an actor is heard on several sides at one time: which came first is not known. */
  readonly stances: readonly Stance[];
  readonly from: string | null;
  readonly to: string | null;
}

const order: readonly Stance[] = ['affirm', 'deny', 'noncommittal'];

/** What an actor says on a point, by time; times that follow each other with the same stance are one run. */
export function stanceRuns(stands: readonly Stand[]): readonly StanceRun[] {
  const times = new Map<string | null, Set<Stance>>();
  for (const { stance, at } of stands) {
    const held = times.get(at);
    if (held === undefined) times.set(at, new Set([stance]));
    else held.add(stance);
  }
  const runs: Array<{ stances: readonly Stance[]; from: string | null; to: string | null }> = [];
  for (const [at, held] of times) {
    const stances = [...held].sort((a, b) => order.indexOf(a) - order.indexOf(b));
    const last = runs.at(-1);
    if (last !== undefined && at !== null && last.stances.join() === stances.join()) last.to = at;
    else runs.push({ stances, from: at, to: at });
  }
  return runs;
}
