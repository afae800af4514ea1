import { type Kysely, sql, type Transaction } from 'kysely';
import type { CorrectionRow } from './desk-shape.ts';
import type { Tables } from './tables.ts';

export function listCorrections(db: Kysely<Tables>): Promise<readonly CorrectionRow[]> {
  return db.selectFrom('corrections').selectAll().orderBy('id').execute();
}

export function addCorrection(db: Kysely<Tables>, correction: Omit<CorrectionRow, 'id' | 'undone'>): Promise<number> {
  return db.transaction().execute(async (step) => {
    const { insertId } = await step
      .insertInto('corrections')
      .values({ ...correction, undone: null })
      .executeTakeFirstOrThrow();
    await markCorrected(step);
    return Number(insertId);
  });
}

/** A correction is undone, never deleted. */
export function undoCorrection(db: Kysely<Tables>, id: number, at: string): Promise<boolean> {
  return db.transaction().execute(async (step) => {
    const { numUpdatedRows } = await step.updateTable('corrections').set({ undone: at }).where('id', '=', id).where('undone', 'is', null).executeTakeFirst();
    if (numUpdatedRows === 0n) return false;
    await markCorrected(step);
    return true;
  });
}

async function markCorrected(step: Transaction<Tables>): Promise<void> {
  await sql`insert into facts (name, value) values ('corrections', '1') on conflict (name) do update set value = cast(cast(value as integer) + 1 as text)`.execute(
    step,
  );
}
