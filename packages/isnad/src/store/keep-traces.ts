import { CompiledQuery, type Transaction } from 'kysely';
import { packTrace, traceOf, tracesVersion } from '../story/index.ts';
import { factOf, putFact } from './facts.ts';
import type { Reading } from './shape.ts';
import type { Tables } from './tables.ts';

/** Readings parsed at once. */
const page = 100;

async function putTrace(step: Transaction<Tables>, row: number, trace: Uint8Array): Promise<void> {
  await step.executeQuery(CompiledQuery.raw('insert into traces (article, trace) values (?, ?)', [row, trace]));
}

/** Takes the trace of an article out that changes or goes. */
export async function dropTrace(step: Transaction<Tables>, row: number): Promise<void> {
  await step.executeQuery(CompiledQuery.raw('update compared_traces set gone = 1 where id in (select id from traces where article = ?)', [row]));
  await step.executeQuery(CompiledQuery.raw('delete from traces where article = ?', [row]));
}

/** Reads the traces of all articles anew where another version read them, or none. Tells whether it did. */
export async function renewTraces(step: Transaction<Tables>): Promise<boolean> {
  if ((await factOf(step, 'traces')) === tracesVersion) return false;
  for (const table of ['traces', 'compared_traces', 'reuses'] as const) await step.deleteFrom(table).execute();
  let last = 0;
  for (;;) {
    const rows = await step.selectFrom('articles').select(['id', 'reading']).where('id', '>', last).orderBy('id').limit(page).execute();
    for (const { id, reading } of rows) await putTrace(step, id, packTrace(traceOf(JSON.parse(reading) as Reading)));
    const end = rows.at(-1);
    if (end === undefined) break;
    last = end.id;
  }
  await putFact(step, 'traces', tracesVersion);
  return true;
}
