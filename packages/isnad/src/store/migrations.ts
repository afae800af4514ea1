import { type Kysely, sql } from 'kysely';
import type { Migration, MigrationProvider } from 'kysely/migration';
import { indexMigration } from './desk-index-migration.ts';
import { deskMigration } from './desk-migration.ts';

/** Steps from an empty file to the schema of today, by name. A step that has been released is never changed. */
const steps: Readonly<Record<string, Migration>> = {
  '0001-articles': {
    async up(db: Kysely<unknown>) {
      await db.schema
        .createTable('articles')
        .addColumn('id', 'integer', (column) => column.primaryKey())
        .addColumn('document', 'text', (column) => column.notNull().unique())
        .addColumn('file', 'text', (column) => column.notNull().unique())
        .addColumn('hash', 'text', (column) => column.notNull())
        .addColumn('outlet', 'text')
        .addColumn('headline', 'text')
        .addColumn('day', 'text')
        .addColumn('time', 'text', (column) => column.notNull())
        .addColumn('url', 'text')
        .addColumn('statements', 'integer', (column) => column.notNull())
        .addColumn('figures', 'integer', (column) => column.notNull())
        .addColumn('reading', 'text', (column) => column.notNull())
        .execute();
      await db.schema.createIndex('articles_hash').on('articles').column('hash').execute();
      await db.schema.createIndex('articles_time').on('articles').columns(['time', 'document']).execute();
      await db.schema
        .createTable('notices')
        .addColumn('id', 'integer', (column) => column.primaryKey())
        .addColumn('file', 'text', (column) => column.notNull())
        .addColumn('code', 'text', (column) => column.notNull())
        .addColumn('severity', 'text', (column) => column.notNull())
        .addColumn('notice', 'text', (column) => column.notNull())
        .execute();
      await db.schema.createIndex('notices_file').on('notices').column('file').execute();
      await db.schema
        .createTable('facts')
        .addColumn('name', 'text', (column) => column.primaryKey())
        .addColumn('value', 'text', (column) => column.notNull())
        .execute();
      // Our own stems, one word each: the index holds no text, and its tokeniser only cuts at spaces.
      await sql`create virtual table article_stems using fts5(stems, content = '', contentless_delete = 1, tokenize = "unicode61 remove_diacritics 0")`.execute(
        db,
      );
    },
  },
  '0002-grouping': {
    async up(db: Kysely<unknown>) {
      await db.schema
        .createTable('threads')
        .addColumn('id', 'text', (column) => column.primaryKey())
        .addColumn('place', 'integer', (column) => column.notNull())
        .execute();
      await db.schema
        .createTable('stories')
        .addColumn('id', 'text', (column) => column.primaryKey())
        .addColumn('thread', 'text', (column) => column.notNull())
        .addColumn('place', 'integer', (column) => column.notNull())
        .execute();
      await db.schema.createIndex('stories_thread').on('stories').columns(['thread', 'place']).execute();
      await db.schema
        .createTable('story_articles')
        .addColumn('story', 'text', (column) => column.notNull())
        .addColumn('document', 'text', (column) => column.primaryKey())
        .addColumn('place', 'integer', (column) => column.notNull())
        .execute();
      await db.schema.createIndex('story_articles_story').on('story_articles').columns(['story', 'place']).execute();
      await db.schema
        .createTable('reuses')
        .addColumn('a', 'text', (column) => column.notNull())
        .addColumn('b', 'text', (column) => column.notNull())
        .addColumn('place', 'integer', (column) => column.notNull())
        .addColumn('reuse', 'text', (column) => column.notNull())
        .addPrimaryKeyConstraint('reuses_pair', ['a', 'b', 'place'])
        .execute();
    },
  },
  // The terms of articles that are there already are counted when they are grouped next.
  '0003-grouping-by-days': {
    async up(db: Kysely<unknown>) {
      for (const table of ['threads', 'stories', 'story_articles']) await db.schema.dropTable(table).execute();
      await db.schema
        .createTable('article_terms')
        .addColumn('article', 'integer', (column) => column.primaryKey())
        .addColumn('day', 'integer')
        .addColumn('time', 'real')
        .addColumn('identity', 'text', (column) => column.notNull())
        .addColumn('outlet', 'text', (column) => column.notNull())
        .addColumn('terms', 'blob', (column) => column.notNull())
        .execute();
      await db.schema.createIndex('article_terms_day').on('article_terms').column('day').execute();
      await db.schema
        .createTable('article_stories')
        .addColumn('article', 'integer', (column) => column.primaryKey())
        .addColumn('day', 'integer', (column) => column.notNull())
        .addColumn('story', 'text', (column) => column.notNull())
        .addColumn('vector', 'blob', (column) => column.notNull())
        .execute();
      await db.schema.createIndex('article_stories_day').on('article_stories').column('day').execute();
      await db.schema.createIndex('article_stories_story').on('article_stories').column('story').execute();
      await db.schema
        .createTable('closed_stories')
        .addColumn('story', 'text', (column) => column.primaryKey())
        .addColumn('day', 'integer', (column) => column.notNull())
        .addColumn('place', 'integer', (column) => column.notNull())
        .addColumn('born', 'real', (column) => column.notNull())
        .addColumn('seen', 'integer', (column) => column.notNull())
        .addColumn('centre', 'blob', (column) => column.notNull())
        .execute();
      await db.schema.createIndex('closed_stories_day').on('closed_stories').columns(['day', 'place']).execute();
      await db.schema
        .createTable('story_threads')
        .addColumn('story', 'text', (column) => column.primaryKey())
        .addColumn('day', 'integer', (column) => column.notNull())
        .addColumn('thread', 'text', (column) => column.notNull())
        .execute();
      await db.schema.createIndex('story_threads_day').on('story_threads').column('day').execute();
      await db.schema
        .createTable('merges')
        .addColumn('level', 'text', (column) => column.notNull())
        .addColumn('day', 'integer', (column) => column.notNull())
        .addColumn('place', 'integer', (column) => column.notNull())
        .addColumn('id', 'text', (column) => column.notNull())
        .addColumn('into', 'text', (column) => column.notNull())
        .addPrimaryKeyConstraint('merges_place', ['level', 'day', 'place'])
        .execute();
      await db.schema.createIndex('merges_id').on('merges').column('id').execute();
      await db.schema.createIndex('merges_into').on('merges').column('into').execute();
      await db.schema
        .createTable('decided_days')
        .addColumn('level', 'text', (column) => column.notNull())
        .addColumn('day', 'integer', (column) => column.notNull())
        .addColumn('digest', 'text', (column) => column.notNull())
        .addPrimaryKeyConstraint('decided_days_day', ['level', 'day'])
        .execute();
      await db.schema
        .createTable('changed_days')
        .addColumn('level', 'text', (column) => column.notNull())
        .addColumn('day', 'integer', (column) => column.notNull())
        .addPrimaryKeyConstraint('changed_days_day', ['level', 'day'])
        .execute();
      await db.schema
        .createTable('article_groups')
        .addColumn('article', 'integer', (column) => column.primaryKey())
        .addColumn('story', 'text', (column) => column.notNull())
        .addColumn('thread', 'text', (column) => column.notNull())
        .execute();
      await db.schema
        .createTable('former_groups')
        .addColumn('id', 'text', (column) => column.notNull())
        .addColumn('successor', 'text')
        .addColumn('kind', 'text', (column) => column.notNull())
        .addColumn('day', 'text')
        .addColumn('change', 'integer', (column) => column.notNull())
        .execute();
      await db.schema.createIndex('former_groups_id').on('former_groups').column('id').execute();
      await sql`delete from reuses`.execute(db);
      await sql`delete from facts where name = 'grouped'`.execute(db);
    },
  },
  // The traces of articles that are there already are read when reuses are asked for next.
  '0004-reuses-by-article': {
    async up(db: Kysely<unknown>) {
      // A number is never given twice: those of articles that are gone may stand in lists of partners for a while.
      await sql`create table traces (id integer primary key autoincrement, article integer not null, trace blob not null)`.execute(db);
      await db.schema.createIndex('traces_article').on('traces').column('article').execute();
      await db.schema
        .createTable('compared_traces')
        .addColumn('id', 'integer', (column) => column.primaryKey())
        .addColumn('document', 'text', (column) => column.notNull())
        .addColumn('hash', 'text', (column) => column.notNull())
        .addColumn('url', 'text')
        .addColumn('outlet', 'text')
        .addColumn('time', 'text', (column) => column.notNull())
        .addColumn('hashes', 'blob', (column) => column.notNull())
        .addColumn('partners', 'blob', (column) => column.notNull())
        .addColumn('gone', 'integer', (column) => column.notNull())
        .execute();
      await sql`create index compared_traces_gone on compared_traces (gone) where gone = 1`.execute(db);
      await db.schema.dropTable('reuses').execute();
      await db.schema
        .createTable('reuses')
        .addColumn('a', 'text', (column) => column.notNull())
        .addColumn('b', 'text', (column) => column.notNull())
        .addColumn('reuse', 'text', (column) => column.notNull())
        .addPrimaryKeyConstraint('reuses_pair', ['a', 'b'])
        .execute();
      await sql`delete from facts where name = 'reused'`.execute(db);
    },
  },
  '0010-desk': deskMigration,
  '0011-search': indexMigration,
};

export const migrations: MigrationProvider = { getMigrations: async () => ({ ...steps }) };
