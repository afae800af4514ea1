import type { Kysely, Transaction } from 'kysely';
import { type Grouping, group, type Reuse, type Thread } from '../story/index.ts';
import { listReadings } from './read-articles.ts';
import type { Reading } from './shape.ts';
import type { Tables } from './tables.ts';

/** Rows of one statement: far below the number of values that SQLite takes. */
const chunk = 200;

/** The grouping of all articles: the kept one where no article has changed since it was made, else a new one, which is then kept. */
export async function keepGrouping(db: Kysely<Tables>): Promise<Grouping> {
  const revision = await fact(db, 'revision');
  if (revision !== null && revision === (await fact(db, 'grouped'))) return readGrouping(db);
  const readings: Reading[] = [];
  for await (const reading of listReadings(db)) readings.push(reading);
  const grouping = group(readings);
  await db.transaction().execute(async (step) => {
    // Articles that another process added meanwhile make this grouping old: it is given, but not kept.
    if ((await fact(step, 'revision')) !== revision) return;
    await writeGrouping(step, grouping);
    await step
      .insertInto('facts')
      .values({ name: 'grouped', value: revision ?? '0' })
      .onConflict((conflict) => conflict.column('name').doUpdateSet({ value: revision ?? '0' }))
      .execute();
  });
  return grouping;
}

async function fact(db: Kysely<Tables>, name: string): Promise<string | null> {
  const row = await db.selectFrom('facts').select('value').where('name', '=', name).executeTakeFirst();
  return row?.value ?? null;
}

async function readGrouping(db: Kysely<Tables>): Promise<Grouping> {
  const articles = new Map<string, string[]>();
  for (const { story, document } of await db.selectFrom('story_articles').select(['story', 'document']).orderBy('story').orderBy('place').execute())
    listOf(articles, story).push(document);
  const stories = new Map<string, Thread['stories'][number][]>();
  for (const { id, thread } of await db.selectFrom('stories').select(['id', 'thread']).orderBy('thread').orderBy('place').execute())
    listOf(stories, thread).push({ id, articles: articles.get(id) ?? [] });
  const threads = await db.selectFrom('threads').select('id').orderBy('place').execute();
  const reuses = await db.selectFrom('reuses').select('reuse').orderBy('place').execute();
  return { threads: threads.map(({ id }) => ({ id, stories: stories.get(id) ?? [] })), reuses: reuses.map(({ reuse }) => JSON.parse(reuse) as Reuse) };
}

async function writeGrouping(step: Transaction<Tables>, { threads, reuses }: Grouping): Promise<void> {
  for (const table of ['threads', 'stories', 'story_articles', 'reuses'] as const) await step.deleteFrom(table).execute();
  const stories = threads.flatMap((thread) => thread.stories.map((story, place) => ({ id: story.id, thread: thread.id, place })));
  const articles = threads.flatMap((thread) =>
    thread.stories.flatMap((story) => story.articles.map((document, place) => ({ story: story.id, document, place }))),
  );
  const rows = {
    threads: threads.map(({ id }, place) => ({ id, place })),
    reuses: reuses.map((reuse, place) => ({ a: reuse.a, b: reuse.b, place, reuse: JSON.stringify(reuse) })),
  };
  for (const part of chunks(rows.threads)) await step.insertInto('threads').values(part).execute();
  for (const part of chunks(stories)) await step.insertInto('stories').values(part).execute();
  for (const part of chunks(articles)) await step.insertInto('story_articles').values(part).execute();
  for (const part of chunks(rows.reuses)) await step.insertInto('reuses').values(part).execute();
}

function* chunks<Row>(rows: readonly Row[]): Generator<readonly Row[]> {
  for (let at = 0; at < rows.length; at += chunk) yield rows.slice(at, at + chunk);
}

function listOf<Item>(lists: Map<string, Item[]>, key: string): Item[] {
  const known = lists.get(key);
  if (known !== undefined) return known;
  const list: Item[] = [];
  lists.set(key, list);
  return list;
}
