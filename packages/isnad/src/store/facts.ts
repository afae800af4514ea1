import type { Kysely, Transaction } from 'kysely';
import type { Tables } from './tables.ts';

export async function factOf(db: Kysely<Tables>, name: string): Promise<string | null> {
  const row = await db.selectFrom('facts').select('value').where('name', '=', name).executeTakeFirst();
  return row?.value ?? null;
}

export async function putFact(step: Transaction<Tables>, name: string, value: string): Promise<void> {
  await step
    .insertInto('facts')
    .values({ name, value })
    .onConflict((conflict) => conflict.column('name').doUpdateSet({ value }))
    .execute();
}
