import type { Kysely, Transaction } from 'kysely';
import { chunksOf } from './keep-merges.ts';
import type { Successor } from './shape.ts';
import type { Tables } from './tables.ts';

/** An article with its story and thread, by its row. */
export interface KeptGroup {
  readonly article: number;
  readonly story: string;
  readonly thread: string;
}

/**
 * Records what became of stories and threads between two groupings: one whose articles are in another now has merged into it; one that lost articles to
 * others was split; one whose articles are all gone was removed. `day` is the first day that changed.
 */
export async function recordFormerGroups(
  step: Transaction<Tables>,
  before: ReadonlyMap<number, KeptGroup>,
  after: ReadonlyMap<number, KeptGroup>,
  day: string | null,
  change: number,
): Promise<void> {
  const successors = new Map<string, Set<string>>();
  for (const [article, was] of before) {
    const is = after.get(article);
    for (const level of ['story', 'thread'] as const) {
      if (is?.[level] === was[level]) continue;
      let heirs = successors.get(was[level]);
      if (heirs === undefined) {
        heirs = new Set();
        successors.set(was[level], heirs);
      }
      if (is !== undefined) heirs.add(is[level]);
    }
  }
  if (successors.size === 0) return;
  const present = new Set<string>();
  for (const { story, thread } of after.values()) present.add(story).add(thread);
  const rows: Tables['former_groups'][] = [];
  for (const [id, heirs] of successors) {
    const isThere = present.has(id);
    const kind = !isThere && heirs.size === 0 ? 'removed' : !isThere && heirs.size === 1 ? 'merged' : 'split';
    if (kind === 'removed') rows.push({ id, successor: null, kind, day, change });
    for (const successor of [...heirs].sort()) rows.push({ id, successor, kind, day, change });
  }
  for (const part of chunksOf(rows)) await step.insertInto('former_groups').values(part).execute();
}

/**
 * What a story or thread became: the latest change of it that is recorded, and so on for what it became, until all are there. Empty where it is there itself,
 * was removed, or was never known.
 */
export async function findSuccessors(db: Kysely<Tables>, id: string): Promise<readonly Successor[]> {
  const found: Successor[] = [];
  const seen = new Set([id]);
  const open = [id];
  for (let one = open.shift(); one !== undefined; one = open.shift()) {
    if (await isThere(db, one)) continue;
    for (const step of await nextOf(db, one)) {
      if (step.into !== null && !seen.has(step.into)) {
        seen.add(step.into);
        open.push(step.into);
      }
      found.push(step);
    }
  }
  return found;
}

async function isThere(db: Kysely<Tables>, id: string): Promise<boolean> {
  const level = id.startsWith('story-') ? 'story' : 'thread';
  return (await db.selectFrom('article_groups').select('article').where(level, '=', id).executeTakeFirst()) !== undefined;
}

async function nextOf(db: Kysely<Tables>, id: string): Promise<readonly Successor[]> {
  const rows = await db.selectFrom('former_groups').selectAll().where('id', '=', id).orderBy('change', 'desc').orderBy('successor').execute();
  const latest = rows.filter(({ change }) => change === rows[0]!.change);
  if (latest.length > 0) return latest.map(({ successor, kind, day, change }) => ({ id, into: successor, kind, day, change }));
  // What merged before it was ever kept is known from the stream.
  const merged = await db.selectFrom('merges').select(['into', 'day']).where('id', '=', id).execute();
  return merged.map(({ into, day }) => ({ id, into, kind: 'merged' as const, day: isoDay(day), change: null }));
}

export function isoDay(day: number): string {
  return new Date(day * 86_400_000).toISOString().slice(0, 10);
}
