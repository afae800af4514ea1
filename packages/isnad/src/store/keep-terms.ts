import { CompiledQuery, type Transaction } from 'kysely';
import type { Analysis } from '../analysis/index.ts';
import type { Article } from '../article/index.ts';
import { type ArticleTerms, countTerms, dayOf, packTerms, termsVersion, unpackTerms } from '../story/index.ts';
import { factOf, putFact } from './facts.ts';
import type { Reading } from './shape.ts';
import type { Level, Tables } from './tables.ts';

/** Readings parsed at once. */
const page = 100;

/** The terms of a kept article, with its row. */
export interface KeptTerms extends ArticleTerms {
  readonly row: number;
}

/** Keeps what grouping needs of an article and marks its day. */
export async function putTerms(step: Transaction<Tables>, row: number, article: Article, analysis: Analysis): Promise<void> {
  const terms = countTerms(article, analysis);
  const day = terms.time === null ? null : dayOf(terms.time);
  await step.executeQuery(
    CompiledQuery.raw('insert or replace into article_terms (article, day, time, identity, outlet, terms) values (?, ?, ?, ?, ?, ?)', [
      row,
      day,
      terms.time,
      terms.identity,
      terms.outlet,
      packTerms(terms),
    ]),
  );
  if (day !== null) await markDay(step, 'story', day);
}

/** Marks the day of an article that changes or goes. */
export async function markArticleChanged(step: Transaction<Tables>, row: number): Promise<void> {
  const known = await step.selectFrom('article_terms').select('day').where('article', '=', row).executeTakeFirst();
  if (known === undefined || known.day === null) return;
  await markDay(step, 'story', known.day);
  await step.deleteFrom('decided_days').where('level', '=', 'story').where('day', '=', known.day).execute();
}

export async function markDay(step: Transaction<Tables>, level: Level, day: number): Promise<void> {
  await step.executeQuery(CompiledQuery.raw('insert or ignore into changed_days (level, day) values (?, ?)', [level, day]));
}

/** Counts the terms of all articles anew where another version counted them, or none. */
export async function renewTerms(step: Transaction<Tables>): Promise<void> {
  if ((await factOf(step, 'terms')) === termsVersion) return;
  let last = 0;
  for (;;) {
    const rows = await step.selectFrom('articles').select(['id', 'reading']).where('id', '>', last).orderBy('id').limit(page).execute();
    for (const { id, reading } of rows) {
      const { article, analysis } = JSON.parse(reading) as Reading;
      await putTerms(step, id, article, analysis);
    }
    const end = rows.at(-1);
    if (end === undefined) break;
    last = end.id;
  }
  for (const table of ['article_stories', 'closed_stories', 'story_threads', 'merges', 'decided_days'] as const) await step.deleteFrom(table).execute();
  await putFact(step, 'terms', termsVersion);
}

/** The terms of the articles from one day up to, and without, another, in order. */
export function termsOfDays(step: Transaction<Tables>, from: number, to: number): Promise<readonly KeptTerms[]> {
  return listTerms(step, 'where t.day >= ? and t.day < ?', [from, to]);
}

/** The terms of all articles without a date, in order. */
export function undatedTerms(step: Transaction<Tables>): Promise<readonly KeptTerms[]> {
  return listTerms(step, 'where t.day is null', []);
}

async function listTerms(step: Transaction<Tables>, where: string, values: readonly number[]): Promise<readonly KeptTerms[]> {
  const { rows } = await step.executeQuery<{ row: number; document: string; time: number | null; identity: string; outlet: string; terms: Uint8Array }>(
    CompiledQuery.raw(
      `select a.id as row, a.document, t.time, t.identity, t.outlet, t.terms from article_terms t join articles a on a.id = t.article ${where} order by t.time, t.identity`,
      [...values],
    ),
  );
  return rows.map(({ terms, ...row }) => ({ ...row, ...unpackTerms(terms) }));
}
