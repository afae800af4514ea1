import type { Transaction } from 'kysely';
import { CompiledQuery } from 'kysely';
import type { ReuseFinder, TermWindow, ThreadStream } from '../story/index.ts';
import type { KeptGroup } from './former-groups.ts';
import type { Tables } from './tables.ts';

/**
 * What an open store has in memory of what it has decided, so that the next change begins where the last one ended. All of it can be made again from the
 * tables, and is when another process has written, or when something fails half-way.
 */
export interface Live {
  /** SQLite's mark of what other connections have written. */
  version: number | null;
  /** The words of the last days that were decided. */
  terms: TermWindow | null;
  /** The threads of all closed stories; steps may go on from `from`, no earlier. */
  threads: { readonly stream: ThreadStream; from: number } | null;
  /** The grouping as it is kept, by article. */
  groups: ReadonlyMap<number, KeptGroup> | null;
  /** What articles took from one another: all shingles with those who hold them. */
  reuses: ReuseFinder | null;
}

export function createLive(): Live {
  return { version: null, ...nothing };
}

const nothing = { terms: null, threads: null, groups: null, reuses: null } as const;

export function forgetLive(live: Live): void {
  Object.assign(live, nothing);
}

/** Forgets what another connection may have changed. Within a transaction that writes nobody else does. */
export async function checkLive(step: Transaction<Tables>, live: Live): Promise<void> {
  const { rows } = await step.executeQuery<{ data_version: number }>(CompiledQuery.raw('pragma data_version'));
  const version = rows[0]!.data_version;
  if (version !== live.version) forgetLive(live);
  live.version = version;
}
