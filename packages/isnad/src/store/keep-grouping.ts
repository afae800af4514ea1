import { CompiledQuery, type Kysely, sql, type Transaction } from 'kysely';
import {
  compareRead,
  createStoryStream,
  findReuses,
  followMerges,
  type Grouping,
  gatherThreads,
  groupDefaults,
  type Reuse,
  type Thread,
} from '../story/index.ts';
import { decideStories, lastDay, restoreStories } from './decide-stories.ts';
import { decideThreads, restoreThreads } from './decide-threads.ts';
import { factOf, putFact } from './facts.ts';
import { isoDay, type KeptGroup, recordFormerGroups } from './former-groups.ts';
import { chunksOf, listMerges } from './keep-merges.ts';
import { markDay, renewTerms, undatedTerms } from './keep-terms.ts';
import { listReadings } from './read-articles.ts';
import type { Reading } from './shape.ts';
import type { Tables } from './tables.ts';

/** Articles whose stories are decided in one transaction: what bounds the time that other writers wait. */
const portion = 4000;

/** The threads and stories of all articles. Days that have changed since they were decided are decided anew, and those that follow from them. */
export async function keepThreads(db: Kysely<Tables>): Promise<readonly Thread[]> {
  for (;;) {
    if (await isCurrent(db, 'grouped')) break;
    const isDone = await db.transaction().execute(decideChanged);
    if (isDone) break;
  }
  return readThreads(db);
}

export async function keepGrouping(db: Kysely<Tables>): Promise<Grouping> {
  const threads = await keepThreads(db);
  return { threads, reuses: await keepReuses(db) };
}

async function isCurrent(db: Kysely<Tables>, name: 'grouped' | 'reused'): Promise<boolean> {
  const revision = await factOf(db, 'revision');
  return revision !== null && revision === (await factOf(db, name));
}

/** Decides a portion of what has changed; tells whether that was all. */
async function decideChanged(step: Transaction<Tables>): Promise<boolean> {
  await renewTerms(step);
  const first = await firstChange(step);
  if (await decideStories(step, portion)) return false;
  await decideThreads(step);
  const before = await readGroups(step);
  const after = await groupAll(step);
  const change = Number((await factOf(step, 'change')) ?? 0) + 1;
  await recordFormerGroups(step, before, after, first === null ? null : isoDay(first), change);
  await replaceGroups(step, before, after);
  await putFact(step, 'change', String(change));
  await putFact(step, 'grouped', (await factOf(step, 'revision')) ?? '0');
  return true;
}

/** Brings the changed days in line with the days that have articles; gives the first of them. */
async function firstChange(step: Transaction<Tables>): Promise<number | null> {
  const end = await lastDay(step);
  const known = await factOf(step, 'last-day');
  const before = known === null ? null : Number(known);
  // Stories that were open at the end close now, or do so no more.
  if (before !== null && end !== null && end > before) await markDay(step, 'story', before + 1);
  const after = end ?? Number.MIN_SAFE_INTEGER;
  if (before !== null && after < before)
    for (const table of ['article_stories', 'closed_stories', 'story_threads', 'merges', 'decided_days'] as const)
      await sql`delete from ${sql.table(table)} where day > ${after}`.execute(step);
  await step.deleteFrom('changed_days').where('day', '>', after).execute();
  if (end === null) await step.deleteFrom('facts').where('name', '=', 'last-day').execute();
  else await putFact(step, 'last-day', String(end));
  const row = await step
    .selectFrom('changed_days')
    .select(({ fn }) => fn.min('day').as('day'))
    .executeTakeFirst();
  return row?.day ?? null;
}

/** Each article with its story and thread, as the decided days give them, with the stories that are open and those without a date on top. */
async function groupAll(step: Transaction<Tables>): Promise<ReadonlyMap<number, KeptGroup>> {
  const end = ((await lastDay(step)) ?? 0) + 1;
  const undated = await undatedTerms(step);
  const alone = createStoryStream({ window: groupDefaults.window, threshold: groupDefaults.storyThreshold });
  const { placed } = alone.step(0, undated);
  const open = (await restoreStories(step, end)).open();
  const top = (await restoreThreads(step, end)).step(end, [...open, ...alone.open()]);

  const story = followMerges(await listMerges(step, 'story'));
  const thread = followMerges([...(await listMerges(step, 'thread')), ...top.merges]);
  const threads = new Map<string, string>();
  for (const row of await step.selectFrom('story_threads').select(['story', 'thread']).execute()) threads.set(row.story, thread(row.thread));
  for (const one of top.placed) threads.set(one.story.id, thread(one.thread));
  const groups = new Map<number, KeptGroup>();
  const put = (article: number, home: string): void => {
    const now = story(home);
    groups.set(article, { article, story: now, thread: threads.get(now)! });
  };
  for (const row of await step.selectFrom('article_stories').select(['article', 'story']).execute()) put(row.article, row.story);
  for (const [at, one] of placed.entries()) put(undated[at]!.row, one.story);
  return groups;
}

async function readGroups(step: Transaction<Tables>): Promise<ReadonlyMap<number, KeptGroup>> {
  return new Map((await step.selectFrom('article_groups').selectAll().execute()).map((group) => [group.article, group]));
}

async function replaceGroups(step: Transaction<Tables>, before: ReadonlyMap<number, KeptGroup>, after: ReadonlyMap<number, KeptGroup>): Promise<void> {
  const gone = [...before.keys()].filter((article) => !after.has(article));
  for (const part of chunksOf(gone)) await step.deleteFrom('article_groups').where('article', 'in', part).execute();
  const changed = [...after.values()].filter(({ article, story, thread }) => {
    const was = before.get(article);
    return was?.story !== story || was.thread !== thread;
  });
  for (const part of chunksOf(changed)) await step.replaceInto('article_groups').values(part).execute();
}

async function readThreads(db: Kysely<Tables>): Promise<readonly Thread[]> {
  const { rows } = await db.executeQuery<{ document: string; story: string; thread: string }>(
    CompiledQuery.raw(
      'select a.document, g.story, g.thread from article_groups g join articles a on a.id = g.article join article_terms t on t.article = g.article order by t.time is null, t.time, t.identity',
    ),
  );
  return gatherThreads(rows);
}

/** The reuses of all articles: the kept ones where no article has changed since they were found, else new ones, which are then kept. */
async function keepReuses(db: Kysely<Tables>): Promise<readonly Reuse[]> {
  const revision = await factOf(db, 'revision');
  if (await isCurrent(db, 'reused')) {
    const rows = await db.selectFrom('reuses').select('reuse').orderBy('place').execute();
    return rows.map(({ reuse }) => JSON.parse(reuse) as Reuse);
  }
  const readings: Reading[] = [];
  for await (const reading of listReadings(db)) readings.push(reading);
  const reuses = findReuses(readings.sort(compareRead));
  await db.transaction().execute(async (step) => {
    // Articles that another process added meanwhile make these old: they are given, but not kept.
    if ((await factOf(step, 'revision')) !== revision) return;
    await step.deleteFrom('reuses').execute();
    const rows = reuses.map((reuse, place) => ({ a: reuse.a, b: reuse.b, place, reuse: JSON.stringify(reuse) }));
    for (const part of chunksOf(rows)) await step.insertInto('reuses').values(part).execute();
    await putFact(step, 'reused', revision ?? '0');
  });
  return reuses;
}
