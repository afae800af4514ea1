import type { DatabaseSync, StatementSync } from 'node:sqlite';
import { type Kysely, sql, type Transaction } from 'kysely';
import type { Notice } from '../notice.ts';
import { packTrace, termsVersion, traceOf, tracesVersion } from '../story/index.ts';
import { putFact } from './facts.ts';
import { markArticleChanged, markDay, termsRow } from './keep-terms.ts';
import { dropTrace } from './keep-traces.ts';
import type { Live } from './live.ts';
import type { Added, Reading } from './shape.ts';
import type { Tables } from './tables.ts';

/** Values of one statement that SQLite takes without asking. */
const chunk = 500;

export function addReadings(db: Kysely<Tables>, database: DatabaseSync, readings: readonly Reading[], notices: readonly Notice[]): Promise<Added> {
  return db.transaction().execute(async (step) => {
    const result = { added: [] as string[], updated: [] as string[], known: [] as string[] };
    await beginVersions(step);
    const days = new Set<number>();
    for (const reading of readings) await addReading(step, prepared(database), reading, result, days);
    for (const day of days) await markDay(step, 'story', day);
    await replaceNotices(step, [...new Set([...readings.map(({ article }) => article.file), ...notices.map(({ file }) => file)])], notices);
    if (result.added.length + result.updated.length > 0) await markChanged(step);
    return result;
  });
}

/** In a store that has no articles yet nothing is to be counted anew. */
async function beginVersions(step: Transaction<Tables>): Promise<void> {
  if ((await step.selectFrom('articles').select('id').limit(1).executeTakeFirst()) !== undefined) return;
  await putFact(step, 'terms', termsVersion);
  await putFact(step, 'traces', tracesVersion);
}

export function removeArticles(db: Kysely<Tables>, names: readonly string[], live: Live): Promise<readonly string[]> {
  live.groups = null;
  return db.transaction().execute(async (step) => {
    const removed: string[] = [];
    for (const name of names) {
      const found = await step
        .selectFrom('articles')
        .select(['id', 'document', 'file'])
        .where((where) => where.or([where('document', '=', name), where('file', '=', name)]))
        .execute();
      for (const { id, document, file } of found) {
        await takeOut(step, id);
        // A later article may get the row's number: what was grouped must not be taken for it.
        await step.updateTable('article_groups').set({ article: -id }).where('article', '=', id).execute();
        await step.deleteFrom('notices').where('file', '=', file).execute();
        removed.push(document);
      }
    }
    if (removed.length > 0) await markChanged(step);
    return removed;
  });
}

/** What runs for every article, below the query builder, which takes longer over each of these than SQLite does. */
const queries = {
  byFile: 'select id, document, hash from articles where file = ?',
  byHash: 'select document from articles where hash = ? limit 1',
  byDocument: 'select id from articles where document = ?',
  reading: 'select reading from articles where id = ?',
  insert:
    'insert into articles (id, document, file, hash, outlet, headline, day, time, url, statements, figures, reading) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)',
  stems: 'insert into article_stems (rowid, stems) values (?, ?)',
  terms: 'insert into article_terms (article, day, time, identity, outlet, terms) values (?, ?, ?, ?, ?, ?)',
  trace: 'insert into traces (article, trace) values (?, ?)',
} as const;

type Prepared = Readonly<Record<keyof typeof queries, StatementSync>>;

const preparedOf = new WeakMap<DatabaseSync, Prepared>();

function prepared(database: DatabaseSync): Prepared {
  let known = preparedOf.get(database);
  if (known === undefined) {
    known = Object.fromEntries(Object.entries(queries).map(([name, query]) => [name, database.prepare(query)])) as unknown as Prepared;
    preparedOf.set(database, known);
  }
  return known;
}

interface Result {
  readonly added: string[];
  readonly updated: string[];
  readonly known: string[];
}

async function addReading(step: Transaction<Tables>, run: Prepared, reading: Reading, result: Result, days: Set<number>): Promise<void> {
  const { article } = reading;
  const same = run.byFile.get(article.file) as { id: number; document: string; hash: string } | undefined;
  if (same === undefined) {
    const twin = run.byHash.get(article.hash) as { document: string } | undefined;
    if (twin !== undefined) {
      result.known.push(twin.document);
      return;
    }
    const named = run.byDocument.get(article.document) === undefined ? reading : renamed(reading, article.file);
    insert(run, named, null, JSON.stringify(named), days);
    result.added.push(named.article.document);
    return;
  }
  const named = renamed(reading, same.document);
  const json = JSON.stringify(named);
  // The same bytes may be read otherwise: with a date given for them, or by a later version.
  if (same.hash === article.hash && (run.reading.get(same.id) as { reading: string }).reading === json) {
    result.known.push(same.document);
    return;
  }
  await takeOut(step, same.id);
  insert(run, named, same.id, json, days);
  result.updated.push(same.document);
}

async function takeOut(step: Transaction<Tables>, id: number): Promise<void> {
  await markArticleChanged(step, id);
  await dropTrace(step, id);
  await sql`delete from article_stems where rowid = ${id}`.execute(step);
  for (const table of ['article_terms', 'article_stories'] as const) await step.deleteFrom(table).where('article', '=', id).execute();
  await step.deleteFrom('articles').where('id', '=', id).execute();
}

function renamed({ article, analysis }: Reading, document: string): Reading {
  if (article.document === document) return { article, analysis };
  return { article: { ...article, document }, analysis: { ...analysis, document } };
}

function insert(run: Prepared, { article, analysis }: Reading, id: number | null, reading: string, days: Set<number>): void {
  const { lastInsertRowid } = run.insert.run(
    id,
    article.document,
    article.file,
    article.hash,
    article.outletName ?? article.outlet,
    article.headline,
    article.published?.day ?? null,
    article.published === null ? '~' : (article.published.instant ?? article.published.day),
    article.url,
    analysis.attributions.length,
    analysis.figures.length,
    reading,
  );
  const row = Number(lastInsertRowid);
  run.stems.run(row, analysis.words.map(([stem, count]) => `${stem} `.repeat(count)).join(''));
  const { day, values } = termsRow(row, article, analysis);
  run.terms.run(...values);
  if (day !== null) days.add(day);
  run.trace.run(row, packTrace(traceOf({ article, analysis })));
}

async function replaceNotices(step: Transaction<Tables>, files: readonly string[], notices: readonly Notice[]): Promise<void> {
  for (let at = 0; at < files.length; at += chunk)
    await step
      .deleteFrom('notices')
      .where('file', 'in', files.slice(at, at + chunk))
      .execute();
  const rows = notices.map((notice) => ({ file: notice.file, code: notice.code, severity: notice.severity, notice: JSON.stringify(notice) }));
  for (let at = 0; at < rows.length; at += chunk)
    await step
      .insertInto('notices')
      .values(rows.slice(at, at + chunk))
      .execute();
}

async function markChanged(step: Transaction<Tables>): Promise<void> {
  await sql`insert into facts (name, value) values ('revision', '1') on conflict (name) do update set value = cast(cast(value as integer) + 1 as text)`.execute(
    step,
  );
}
