import { type Kysely, sql } from 'kysely';
import type { Migration } from 'kysely/migration';

/** The revision that is being written: that of the articles grows at the end of the transaction, that of the corrections with each. */
const next = "coalesce((select sum(cast(value as integer)) from facts where name in ('revision', 'corrections')), 0) + 1";

/** What the web desk keeps: revisions of articles, records of threads, corrections, tokens. */
export const deskMigration: Migration = {
  async up(db: Kysely<unknown>) {
    await db.schema
      .createTable('article_revisions')
      .addColumn('document', 'text', (column) => column.primaryKey())
      .addColumn('revision', 'integer', (column) => column.notNull())
      .execute();
    await sql.raw(`insert into article_revisions (document, revision) select document, ${next} - 1 from articles`).execute(db);
    await sql
      .raw(`create trigger article_came after insert on articles begin
        insert into article_revisions (document, revision) values (new.document, ${next}) on conflict (document) do update set revision = excluded.revision;
      end`)
      .execute(db);
    await sql.raw('create trigger article_went after delete on articles begin delete from article_revisions where document = old.document; end').execute(db);
    await db.schema
      .createTable('records')
      .addColumn('thread', 'text', (column) => column.primaryKey())
      .addColumn('key', 'text', (column) => column.notNull())
      .addColumn('summary', 'text', (column) => column.notNull())
      .addColumn('record', 'blob', (column) => column.notNull())
      .addColumn('ledger', 'blob', (column) => column.notNull())
      .execute();
    await db.schema
      .createTable('record_actors')
      .addColumn('thread', 'text', (column) => column.notNull())
      .addColumn('actor', 'text', (column) => column.notNull())
      .addColumn('type', 'text', (column) => column.notNull())
      .addColumn('name', 'text', (column) => column.notNull())
      .addColumn('keys', 'text', (column) => column.notNull())
      .addColumn('line', 'text', (column) => column.notNull())
      .addColumn('statements', 'integer', (column) => column.notNull())
      .addColumn('said', 'text')
      .addPrimaryKeyConstraint('record_actors_key', ['thread', 'actor'])
      .execute();
    await db.schema.createIndex('record_actors_actor').on('record_actors').column('actor').execute();
    await db.schema
      .createTable('record_voices')
      .addColumn('thread', 'text', (column) => column.notNull())
      .addColumn('actor', 'text', (column) => column.notNull())
      .addColumn('whom', 'text', (column) => column.notNull())
      .addPrimaryKeyConstraint('record_voices_key', ['thread', 'actor', 'whom'])
      .execute();
    await db.schema.createIndex('record_voices_whom').on('record_voices').column('whom').execute();
    await db.schema
      .createTable('corrections')
      .addColumn('id', 'integer', (column) => column.primaryKey().autoIncrement())
      .addColumn('subject', 'text', (column) => column.notNull())
      .addColumn('anchor', 'text', (column) => column.notNull())
      .addColumn('reason', 'text', (column) => column.notNull())
      .addColumn('made', 'text', (column) => column.notNull())
      .addColumn('undone', 'text')
      .execute();
    await db.schema
      .createTable('tokens')
      .addColumn('role', 'text', (column) => column.primaryKey())
      .addColumn('hash', 'text', (column) => column.notNull())
      .execute();
  },
};
