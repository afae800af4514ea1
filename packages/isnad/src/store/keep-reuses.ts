import type { DatabaseSync } from 'node:sqlite';
import { CompiledQuery, type Kysely, type Transaction } from 'kysely';
import {
  type ComparedTrace,
  createReuseFinder,
  packNumbers,
  type Reuse,
  type ReuseChanges,
  type ReuseFinder,
  unpackNumbers,
  unpackTrace,
} from '../story/index.ts';
import { factOf, isCurrent, putFact } from './facts.ts';
import { renewTraces } from './keep-traces.ts';
import { checkLive, forgetLive, type Live } from './live.ts';
import type { Tables } from './tables.ts';

/** Articles that are compared in one transaction: what bounds the time that other writers wait. */
const portion = 4000;

/** The reuses of all articles, the kept ones brought up to date. */
export async function keepReuses(db: Kysely<Tables>, database: DatabaseSync, live: Live): Promise<readonly Reuse[]> {
  await settleReuses(db, database, live);
  const rows = await db.selectFrom('reuses').select(['a', 'b', 'reuse']).execute();
  // Not in the order of SQLite, which is that of bytes.
  rows.sort((x, y) => (x.a < y.a ? -1 : x.a > y.a ? 1 : x.b < y.b ? -1 : 1));
  return rows.map(({ reuse }) => JSON.parse(reuse) as Reuse);
}

/** Compares the articles that have come since, and those for which something changes with what came and went. */
export async function settleReuses(db: Kysely<Tables>, database: DatabaseSync, live: Live): Promise<void> {
  for (let isDone = false; !isDone && !(await isCurrent(db, 'reused')); ) {
    try {
      isDone = await db.transaction().execute((step) => compareChanged(step, database, live));
    } catch (error) {
      forgetLive(live);
      throw error;
    }
  }
}

/** Compares a portion of what has changed; tells whether that was all. */
async function compareChanged(step: Transaction<Tables>, database: DatabaseSync, live: Live): Promise<boolean> {
  await checkLive(step, live);
  if (await renewTraces(step)) forgetLive(live);
  const finder = live.reuses ?? (await restoreFinder(step, database));
  live.reuses = finder;
  for (const { document } of await step.selectFrom('compared_traces').select('document').where('gone', '=', 1).execute()) finder.remove(document);
  await step.deleteFrom('compared_traces').where('gone', '=', 1).execute();
  const count = await addNew(step, finder);
  await keepChanges(step, finder.changes());
  if (count === portion) return false;
  await putFact(step, 'reused', (await factOf(step, 'revision')) ?? '0');
  return true;
}

/** The search as it stood when it was last done. It asks for the traces of those that it compares. */
async function restoreFinder(step: Transaction<Tables>, database: DatabaseSync): Promise<ReuseFinder> {
  const rows = await step.selectFrom('compared_traces').selectAll().execute();
  const compared = rows.map(
    ({ id, hashes, partners, gone, ...known }): ComparedTrace => ({ ...known, number: id, hashes: unpackNumbers(hashes), partners: unpackNumbers(partners) }),
  );
  const find = database.prepare('select trace from traces where id = ?');
  return createReuseFinder({ compared, trace: (number) => unpackTrace((find.get(number) as { trace: Uint8Array }).trace) });
}

/** Gives the search a portion of the articles that it has not seen, which have higher numbers than those that it has; gives how many. */
async function addNew(step: Transaction<Tables>, finder: ReuseFinder): Promise<number> {
  const { last } = await step
    .selectFrom('compared_traces')
    .select(({ fn }) => fn.max('id').as('last'))
    .executeTakeFirstOrThrow();
  const rows = await step
    .selectFrom('traces')
    .select(['id', 'trace'])
    .where('id', '>', last ?? 0)
    .orderBy('id')
    .limit(portion)
    .execute();
  for (const { id, trace } of rows) finder.add(unpackTrace(trace), id);
  return rows.length;
}

const queries = {
  compared: 'insert or replace into compared_traces (id, document, hash, url, outlet, time, hashes, partners, gone) values (?, ?, ?, ?, ?, ?, ?, ?, 0)',
  found: 'insert or replace into reuses (a, b, reuse) values (?, ?, ?)',
  gone: 'delete from reuses where a = ? and b = ?',
} as const;

async function keepChanges(step: Transaction<Tables>, { compared, found, gone }: ReuseChanges): Promise<void> {
  const run = (query: string, ...values: unknown[]): Promise<unknown> => step.executeQuery(CompiledQuery.raw(query, values));
  for (const { number, document, hash, url, outlet, time, hashes, partners } of compared)
    await run(queries.compared, number, document, hash, url, outlet, time, packNumbers(hashes), packNumbers(partners));
  for (const { a, b } of gone) await run(queries.gone, a, b);
  for (const reuse of found) await run(queries.found, reuse.a, reuse.b, JSON.stringify(reuse));
}
