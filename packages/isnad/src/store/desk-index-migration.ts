import { type Kysely, sql } from 'kysely';
import type { Migration } from 'kysely/migration';

/** The search index; triggers note what is to be indexed, whoever writes. */
export const indexMigration: Migration = {
  async up(db: Kysely<unknown>) {
    // The desk's list of all articles is read from this alone: their rows hold their texts, and are as many pages.
    await sql`drop index articles_time`.execute(db);
    await sql`create index articles_listed on articles (time, document, hash, outlet, headline, day, statements, figures)`.execute(db);
    await sql`create table search_pending (article integer primary key)`.execute(db);
    await sql`insert into search_pending (article) select id from articles`.execute(db);
    await sql`create table search_articles (number integer primary key autoincrement, article integer not null unique, document text not null, length integer not null,
      first_statement integer not null, statement_lengths blob not null)`.execute(db);
    await sql`create table search_segments (segment integer primary key autoincrement, articles integer not null)`.execute(db);
    await sql`create table search_postings (segment integer not null, field integer not null, term text not null, postings blob not null,
      primary key (segment, field, term)) without rowid`.execute(db);
    await sql`create table search_names (stem text not null, key text not null, entity text not null, primary key (stem, key, entity)) without rowid`.execute(
      db,
    );
    await sql`create index search_names_entity on search_names (entity, key)`.execute(db);
    await sql
      .raw('create trigger article_to_search after insert on articles begin insert or ignore into search_pending (article) values (new.id); end')
      .execute(db);
    await sql
      .raw(`create trigger article_from_search after delete on articles begin
        delete from search_pending where article = old.id;
        delete from search_articles where article = old.id;
      end`)
      .execute(db);
  },
};
