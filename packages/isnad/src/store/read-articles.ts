import { type Kysely, sql } from 'kysely';
import type { Notice } from '../notice.ts';
import type { ArticleRow, Reading } from './shape.ts';
import type { Tables } from './tables.ts';

const columns = ['document', 'file', 'outlet', 'headline', 'day', 'url', 'statements', 'figures'] as const;
/** Readings fetched at once: few enough to stay small in memory. */
const page = 100;

export function listArticles(db: Kysely<Tables>): Promise<readonly ArticleRow[]> {
  return db.selectFrom('articles').select(columns).orderBy('time').orderBy('document').execute();
}

export async function* listReadings(db: Kysely<Tables>, documents?: readonly string[]): AsyncGenerator<Reading> {
  if (documents === undefined) {
    let last = '';
    for (;;) {
      const rows = await db.selectFrom('articles').select(['document', 'reading']).where('document', '>', last).orderBy('document').limit(page).execute();
      for (const { reading } of rows) yield parse(reading);
      const end = rows.at(-1);
      if (end === undefined) return;
      last = end.document;
    }
  }
  const wanted = [...new Set(documents)].sort();
  for (let at = 0; at < wanted.length; at += page) {
    const rows = await db
      .selectFrom('articles')
      .select('reading')
      .where('document', 'in', wanted.slice(at, at + page))
      .orderBy('document')
      .execute();
    for (const { reading } of rows) yield parse(reading);
  }
}

export async function findReading(db: Kysely<Tables>, name: string): Promise<Reading | null> {
  const row =
    (await db.selectFrom('articles').select('reading').where('document', '=', name).executeTakeFirst()) ??
    (await db.selectFrom('articles').select('reading').where('file', '=', name).executeTakeFirst());
  return row === undefined ? null : parse(row.reading);
}

export async function searchArticles(db: Kysely<Tables>, stems: readonly string[], limit: number): Promise<readonly ArticleRow[]> {
  if (stems.length === 0) return [];
  // Quoted, so that a stem is never read as an operator.
  const query = stems.map((stem) => `"${stem.replaceAll('"', '""')}"`).join(' AND ');
  const { rows } = await sql<ArticleRow>`
    select document, file, outlet, headline, day, url, statements, figures
    from article_stems join articles on articles.id = article_stems.rowid
    where article_stems match ${query}
    order by bm25(article_stems), document
    limit ${limit}`.execute(db);
  return rows;
}

export async function listNotices(db: Kysely<Tables>): Promise<readonly Notice[]> {
  const rows = await db.selectFrom('notices').select('notice').orderBy('file').orderBy('id').execute();
  return rows.map(({ notice }) => JSON.parse(notice) as Notice);
}

function parse(reading: string): Reading {
  return JSON.parse(reading) as Reading;
}
