import { type Kysely, sql, type Transaction } from 'kysely';
import type { Notice } from '../notice.ts';
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
        await sql`delete from article_stems where rowid = ${id}`.execute(step);
        await step.deleteFrom('articles').where('id', '=', id).execute();
        await step.deleteFrom('notices').where('file', '=', file).execute();
        removed.push(document);
      }
    }
    if (removed.length > 0) await markChanged(step);
    return removed;
  });
}

async function addReading(step: Transaction<Tables>, reading: Reading, result: { added: string[]; updated: string[]; known: string[] }): Promise<void> {
  const { article } = reading;
  const same = await step.selectFrom('articles').select(['id', 'document', 'hash', 'reading']).where('file', '=', article.file).executeTakeFirst();
  if (same === undefined) {
    const twin = await step.selectFrom('articles').select('document').where('hash', '=', article.hash).executeTakeFirst();
    if (twin !== undefined) {
      result.known.push(twin.document);
      return;
    }
    const taken = await step.selectFrom('articles').select('id').where('document', '=', article.document).executeTakeFirst();
    const named = taken === undefined ? reading : renamed(reading, article.file);
    await insert(step, named, null);
    result.added.push(named.article.document);
    return;
  }
  const named = renamed(reading, same.document);
  // The same bytes may be read otherwise: with a date given for them, or by a later version.
  if (same.hash === article.hash && same.reading === JSON.stringify(named)) {
    result.known.push(same.document);
    return;
  }
  await sql`delete from article_stems where rowid = ${same.id}`.execute(step);
  await step.deleteFrom('articles').where('id', '=', same.id).execute();
  await insert(step, named, same.id);
  result.updated.push(same.document);
}

function renamed({ article, analysis }: Reading, document: string): Reading {
  if (article.document === document) return { article, analysis };
  return { article: { ...article, document }, analysis: { ...analysis, document } };
}

async function insert(step: Transaction<Tables>, { article, analysis }: Reading, id: number | null): Promise<void> {
  const { insertId } = await step
    .insertInto('articles')
    .values({
      ...(id === null ? {} : { id }),
      document: article.document,
      file: article.file,
      hash: article.hash,
      outlet: article.outletName ?? article.outlet,
      headline: article.headline,
      day: article.published?.day ?? null,
      time: article.published === null ? '~' : (article.published.instant ?? article.published.day),
      url: article.url,
      statements: analysis.attributions.length,
      figures: analysis.figures.length,
      reading: JSON.stringify({ article, analysis }),
    })
    .executeTakeFirstOrThrow();
  const stems = analysis.words.map(([stem, count]) => `${stem} `.repeat(count)).join('');
  await sql`insert into article_stems (rowid, stems) values (${id ?? Number(insertId)}, ${stems})`.execute(step);
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
