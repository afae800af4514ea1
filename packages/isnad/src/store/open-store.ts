import { DatabaseSync } from 'node:sqlite';
import { Kysely } from 'kysely';
import { Migrator } from 'kysely/migration';
import { addReadings, removeArticles } from './change-articles.ts';
import { createDeskStore } from './desk-store.ts';
import { findSuccessors } from './former-groups.ts';
import { keepThreads, settleThreads } from './keep-grouping.ts';
import { keepReuses, settleReuses } from './keep-reuses.ts';
import { createLive } from './live.ts';
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
  const database = openDatabase(file);
  const db = new Kysely<Tables>({ dialect: sqliteDialect(database) });
  const { error } = await new Migrator({ db, provider: migrations }).migrateToLatest();
  if (error !== undefined) {
    await db.destroy();
    throw new NotAStore(error instanceof Error ? error.message : String(error));
  }
  const live = createLive();
  return {
    add: (readings, notices) => addReadings(db, database, readings, notices),
    remove: (names) => removeArticles(db, names, live),
    articles: () => listArticles(db),
    readings: (documents) => listReadings(db, documents),
    reading: (name) => findReading(db, name),
    threads: () => keepThreads(db, live),
    grouping: async () => ({ threads: await keepThreads(db, live), reuses: await keepReuses(db, database, live) }),
    settle: async () => {
      await settleThreads(db, live);
      await settleReuses(db, database, live);
    },
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
    // A page holds the row of most articles, but for a new file alone it can be chosen. The log lets a reader work beside a writer. A confirmed transaction is
    // in the log, which outlives the process; when the machine loses its power the last ones may be missing, whole ones. Written back every 32 MB, pages that
    // change again and again are written once.
    database.exec(`
      pragma busy_timeout = 10000; pragma page_size = 8192; pragma journal_mode = wal; pragma synchronous = normal;
      pragma wal_autocheckpoint = 4000; pragma cache_size = -32000`);
    return database;
  } catch (error) {
    database?.close();
    throw new NotAStore(error instanceof Error ? error.message : String(error));
  }
}
