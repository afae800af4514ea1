import type { Transaction } from 'kysely';
import type { Merge } from '../story/index.ts';
import type { Level, Tables } from './tables.ts';

/** Rows of one statement: far below the number of values that SQLite takes. */
const chunk = 200;

export function* chunksOf<Row>(rows: readonly Row[]): Generator<readonly Row[]> {
  for (let at = 0; at < rows.length; at += chunk) yield rows.slice(at, at + chunk);
}

/** Keeps the merges of a day in place of those that are kept for it. */
export async function keepMerges(step: Transaction<Tables>, level: Level, day: number, merges: readonly Merge[]): Promise<void> {
  await step.deleteFrom('merges').where('level', '=', level).where('day', '=', day).execute();
  const rows = merges.map(({ id, into }, place) => ({ level, day, place, id, into }));
  for (const part of chunksOf(rows)) await step.insertInto('merges').values(part).execute();
}

/** Each of these stories or threads, and all that have merged with them, with the one that holds it as a day begins. */
export async function rootsOf(step: Transaction<Tables>, level: Level, ids: Iterable<string>, day: number): Promise<ReadonlyMap<string, string>> {
  const tops = new Set<string>();
  for (const id of ids) {
    let top = id;
    for (let next = await mergeOf(step, level, top, day); next !== undefined; next = await mergeOf(step, level, top, day)) top = next;
    tops.add(top);
  }
  const roots = new Map<string, string>();
  for (const top of tops) {
    const open = [top];
    for (let id = open.pop(); id !== undefined; id = open.pop()) {
      roots.set(id, top);
      const merged = await step.selectFrom('merges').select('id').where('into', '=', id).where('level', '=', level).where('day', '<', day).execute();
      for (const row of merged) open.push(row.id);
    }
  }
  return roots;
}

async function mergeOf(step: Transaction<Tables>, level: Level, id: string, day: number): Promise<string | undefined> {
  const row = await step.selectFrom('merges').select('into').where('id', '=', id).where('level', '=', level).where('day', '<', day).executeTakeFirst();
  return row?.into;
}

/** All merges of a level. */
export function listMerges(step: Transaction<Tables>, level: Level): Promise<readonly Merge[]> {
  return step.selectFrom('merges').select(['id', 'into']).where('level', '=', level).execute();
}
