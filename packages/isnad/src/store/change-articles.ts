import { CompiledQuery, type Kysely, sql, type Transaction } from 'kysely';
import type { Notice } from '../notice.ts';
import { markArticleChanged, putTerms } from './keep-terms.ts';
import type { Added, Reading } from './shape.ts';
import type { Tables } from './tables.ts';

/** Values of one statement that SQLite takes without asking. */
const chunk = 500;

export function addReadings(db: Kysely<Tables>, readings: readonly Reading[], notices: readonly Notice[]): Promise<Added> {
  return db.transaction().execute(async (step) => {
    const result = { added: [] as string[], updated: [] as string[], known: [] as string[] };
    for (const reading of readings) await addReading(step, reading, result);
    await replaceNotices(step, [...new Set([...readings.map(({ article }) => article.file), ...notices.map(({ file }) => file)])], notices);
    if (result.added.length + result.updated.length > 0) await markChanged(step);
    return result;
  });
}

export function removeArticles(db: Kysely<Tables>, names: readonly string[]): Promise<readonly string[]> {
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

/** Of the queries that run for every article the text is fixed: building it anew costs more than running it. */
const queries = {
  byFile: 'select id, document, hash from articles where file = ?',
  byHash: 'select document from articles where hash = ? limit 1',
  byDocument: 'select id from articles where document = ?',
  reading: 'select reading from articles where id = ?',
  insert:
    'insert into articles (id, document, file, hash, outlet, headline, day, time, url, statements, figures, reading) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)',
  stems: 'insert into article_stems (rowid, stems) values (?, ?)',
} as const;

async function first<Row>(step: Transaction<Tables>, query: string, ...values: unknown[]): Promise<Row | undefined> {
  return (await step.executeQuery<Row>(CompiledQuery.raw(query, values))).rows[0];
}

async function addReading(step: Transaction<Tables>, reading: Reading, result: { added: string[]; updated: string[]; known: string[] }): Promise<void> {
  const { article } = reading;
  const same = await first<{ id: number; document: string; hash: string }>(step, queries.byFile, article.file);
  if (same === undefined) {
    const twin = await first<{ document: string }>(step, queries.byHash, article.hash);
    if (twin !== undefined) {
      result.known.push(twin.document);
      return;
    }
    const taken = await first(step, queries.byDocument, article.document);
    const named = taken === undefined ? reading : renamed(reading, article.file);
    await insert(step, named, null, JSON.stringify(named));
    result.added.push(named.article.document);
    return;
  }
  const named = renamed(reading, same.document);
  const json = JSON.stringify(named);
  // The same bytes may be read otherwise: with a date given for them, or by a later version.
  if (same.hash === article.hash && (await first<{ reading: string }>(step, queries.reading, same.id))?.reading === json) {
    result.known.push(same.document);
    return;
  }
  await takeOut(step, same.id);
  await insert(step, named, same.id, json);
  result.updated.push(same.document);
}

async function takeOut(step: Transaction<Tables>, id: number): Promise<void> {
  await markArticleChanged(step, id);
  await sql`delete from article_stems where rowid = ${id}`.execute(step);
  for (const table of ['article_terms', 'article_stories'] as const) await step.deleteFrom(table).where('article', '=', id).execute();
  await step.deleteFrom('articles').where('id', '=', id).execute();
}

function renamed({ article, analysis }: Reading, document: string): Reading {
  if (article.document === document) return { article, analysis };
  return { article: { ...article, document }, analysis: { ...analysis, document } };
}

async function insert(step: Transaction<Tables>, { article, analysis }: Reading, id: number | null, reading: string): Promise<void> {
  const { insertId } = await step.executeQuery(
    CompiledQuery.raw(queries.insert, [
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
    ]),
  );
  const row = id ?? Number(insertId);
  const stems = analysis.words.map(([stem, count]) => `${stem} `.repeat(count)).join('');
  await step.executeQuery(CompiledQuery.raw(queries.stems, [row, stems]));
  await putTerms(step, row, article, analysis);
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
