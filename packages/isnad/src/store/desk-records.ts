import type { Transaction } from 'kysely';
import type { KeptRecord } from './desk-shape.ts';
import type { Tables } from './tables.ts';

/** Rows of one statement: far below the number of values that SQLite takes. */
const chunk = 100;

/** Keeps the record of a thread in place of the one before. */
export async function keepRecord(step: Transaction<Tables>, { actors, ...record }: KeptRecord): Promise<void> {
  const { thread } = record;
  for (const table of ['records', 'record_actors', 'record_voices'] as const) await step.deleteFrom(table).where('thread', '=', thread).execute();
  await step.insertInto('records').values(record).execute();
  const rows = actors.map(({ speaksFor: _, keys, ...actor }) => ({ thread, ...actor, keys: `\n${keys.join('\n')}` }));
  for (let at = 0; at < rows.length; at += chunk)
    await step
      .insertInto('record_actors')
      .values(rows.slice(at, at + chunk))
      .execute();
  const voices = actors.flatMap(({ actor, speaksFor }) => [...new Set(speaksFor)].map((whom) => ({ thread, actor, whom })));
  for (let at = 0; at < voices.length; at += chunk)
    await step
      .insertInto('record_voices')
      .values(voices.slice(at, at + chunk))
      .execute();
}
