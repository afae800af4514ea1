import { DatabaseSync } from 'node:sqlite';
import { Kysely } from 'kysely';
import { Migrator } from 'kysely/migration';
import { addReadings, removeArticles } from './change-articles.ts';
import { createDeskStore } from './desk-store.ts';
import { findSuccessors } from './former-groups.ts';
import { keepGrouping, keepThreads } from './keep-grouping.ts';
import { migrations } from './migrations.ts';
import { findReading, listArticles, listNotices, listReadings, searchArticles } from './read-articles.ts';
import type { Store } from './shape.ts';
import { sqliteDialect } from './sqlite-dialect.ts';
import type { Tables } from './tables.ts';

/** The file is no store, or of a later version than this one can read. */
export class NotAStore extends Error {}

/**
 * Opens a database file, makes it where there is none, and brings it to today's schema. Several processes may use it at once.
 * @throws NotAStore
 */
export async function openStore(file: string): Promise<Store> {
  const db = new Kysely<Tables>({ dialect: sqliteDialect(openDatabase(file)) });
  const { error } = await new Migrator({ db, provider: migrations }).migrateToLatest();
  if (error !== undefined) {
    await db.destroy();
    throw new NotAStore(error instanceof Error ? error.message : String(error));
  }
  return {
    add: (readings, notices) => addReadings(db, readings, notices),
    remove: (names) => removeArticles(db, names),
    articles: () => listArticles(db),
    readings: (documents) => listReadings(db, documents),
    reading: (name) => findReading(db, name),
    threads: () => keepThreads(db),
    grouping: () => keepGrouping(db),
    successors: (id) => findSuccessors(db, id),
    search: (stems, limit) => searchArticles(db, stems, limit),
    notices: () => listNotices(db),
    desk: createDeskStore(db),
    close: () => db.destroy(),
  };
}

function openDatabase(file: string): DatabaseSync {
  let database: DatabaseSync | null = null;
  try {
    database = new DatabaseSync(file);
    // The log lets a reader work beside a writer; a confirmed transaction is on the disk before it is reported.
    database.exec('pragma busy_timeout = 10000; pragma journal_mode = wal; pragma synchronous = full');
    return database;
  } catch (error) {
    database?.close();
    throw new NotAStore(error instanceof Error ? error.message : String(error));
  }
}
