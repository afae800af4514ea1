import { type Kysely, sql } from 'kysely';
import type { Notice } from '../notice.ts';
import { addCorrection, listCorrections, undoCorrection } from './desk-corrections.ts';
import { createSearchIndex } from './desk-index.ts';
import { keepRecord } from './desk-records.ts';
import type { DeskStore } from './desk-shape.ts';
import type { Tables } from './tables.ts';

/** The desk's side of a database that is open. */
export function createDeskStore(db: Kysely<Tables>): DeskStore {
  return {
    async revision() {
      const row = await db
        .selectFrom('facts')
        .select(sql<number>`coalesce(sum(cast(value as integer)), 0)`.as('sum'))
        .where('name', 'in', ['revision', 'corrections'])
        .executeTakeFirst();
      return row?.sum ?? 0;
    },
    async rows() {
      const rows = await db
        .selectFrom('articles')
        .leftJoin('article_revisions', 'article_revisions.document', 'articles.document')
        .select(['articles.document', 'hash', 'outlet', 'headline', 'day', 'statements', 'figures'])
        .select(sql<number>`coalesce(article_revisions.revision, 0)`.as('revision'))
        .orderBy('time')
        .orderBy('articles.document')
        .execute();
      // Objects of one shape: what the database hands out are dictionaries, slow to read and large.
      return rows.map(({ document, hash, outlet, headline, day, statements, figures, revision }) => ({
        document,
        hash,
        outlet,
        headline,
        day,
        statements,
        figures,
        revision,
      }));
    },
    async noticesOf(file) {
      const rows = await db.selectFrom('notices').select('notice').where('file', '=', file).orderBy('id').execute();
      return rows.map(({ notice }) => JSON.parse(notice) as Notice);
    },
    async records() {
      const rows = await db.selectFrom('records').select(['thread', 'key', 'summary']).execute();
      return new Map(rows.map(({ thread, key, summary }) => [thread, { key, summary }]));
    },
    record: async (thread) => (await db.selectFrom('records').select(['key', 'record', 'ledger']).where('thread', '=', thread).executeTakeFirst()) ?? null,
    keepRecord: (record) => db.transaction().execute((step) => keepRecord(step, record)),
    forgetRecords: (threads) =>
      db.transaction().execute(async (step) => {
        for (const thread of threads)
          for (const table of ['records', 'record_actors', 'record_voices'] as const) await step.deleteFrom(table).where('thread', '=', thread).execute();
      }),
    actor: (id) =>
      db
        .selectFrom('record_actors')
        .select(['thread', 'actor', 'type', 'name', 'line', 'statements', 'said'])
        .where('actor', '=', id)
        .orderBy('thread')
        .execute(),
    async actorNames(thread) {
      const rows = await db.selectFrom('record_actors').select(['actor', 'name']).where('thread', '=', thread).execute();
      return new Map(rows.map(({ actor, name }) => [actor, name]));
    },
    async threadsOf(actor) {
      const rows = await db.selectFrom('record_actors').select('thread').where('actor', '=', actor).execute();
      return new Set(rows.map(({ thread }) => thread));
    },
    voicesFor: (actor) =>
      db
        .selectFrom('record_voices')
        .innerJoin('record_actors', (join) =>
          join.onRef('record_actors.thread', '=', 'record_voices.thread').onRef('record_actors.actor', '=', 'record_voices.actor'),
        )
        .select(['record_actors.actor', sql<string>`min(line)`.as('line'), sql<number>`sum(statements)`.as('statements')])
        .where('whom', '=', actor)
        .groupBy('record_actors.actor')
        .orderBy('statements', 'desc')
        .orderBy('record_actors.actor')
        .execute(),
    actorsNamed: (key, type, limit) =>
      db
        .selectFrom('record_actors')
        .select(['actor', sql<string>`min(line)`.as('line'), sql<number>`sum(statements)`.as('statements')])
        // A name begins at the start or behind a space: «لافروف» is found by the family name alone.
        .where(sql<boolean>`instr(keys, ${`\n${key}`}) > 0 or instr(keys, ${` ${key}`}) > 0`)
        .$if(type !== null, (query) => query.where('type', '=', type ?? ''))
        .groupBy('actor')
        .orderBy('statements', 'desc')
        .orderBy('actor')
        .limit(limit)
        .execute(),
    async actorName(thread, actor) {
      const row = await db.selectFrom('record_actors').select('name').where('thread', '=', thread).where('actor', '=', actor).executeTakeFirst();
      return row?.name ?? null;
    },
    index: createSearchIndex(db),
    corrections: () => listCorrections(db),
    addCorrection: (correction) => addCorrection(db, correction),
    undoCorrection: (id, at) => undoCorrection(db, id, at),
    tokens: () => db.selectFrom('tokens').select(['role', 'hash']).orderBy('role').execute(),
    async setToken(role, hash) {
      await db
        .insertInto('tokens')
        .values({ role, hash })
        .onConflict((conflict) => conflict.column('role').doUpdateSet({ hash }))
        .execute();
    },
  };
}
