import { createHash } from 'node:crypto';
import type { Transaction } from 'kysely';
import { type ClosedStory, createThreadStream, type PastStory, type ThreadDay, type ThreadStream, threadDays, unpackVector } from '../story/index.ts';
import { keepDigest } from './decide-stories.ts';
import { chunksOf, keepMerges, rootsOf } from './keep-merges.ts';
import type { Tables } from './tables.ts';

/**
 * Decides the threads of closed stories anew from the first changed day on, until for as long as stories stay in reach nothing has differed.
 */
export async function decideThreads(step: Transaction<Tables>): Promise<void> {
  const changed = new Set((await step.selectFrom('changed_days').select('day').where('level', '=', 'thread').execute()).map(({ day }) => day));
  while (changed.size > 0) {
    let day: number | null = Math.min(...changed);
    let last = day;
    const stream = await restoreThreads(step, day);
    while (day !== null) {
      const isNew = await keepThreadDay(step, stream.step(day, await closedOn(step, day)));
      if (isNew || changed.delete(day)) last = day;
      changed.delete(day);
      if (day - last > threadDays) break;
      day = await nextDay(step, day);
    }
    if (day === null) break;
  }
  await step.deleteFrom('changed_days').where('level', '=', 'thread').execute();
}

/** The stream of threads as a day begins. */
export async function restoreThreads(step: Transaction<Tables>, day: number): Promise<ThreadStream> {
  const rows = await step
    .selectFrom('closed_stories')
    .innerJoin('story_threads', 'story_threads.story', 'closed_stories.story')
    .select(['closed_stories.story as id', 'closed_stories.day', 'born', 'seen', 'centre', 'thread'])
    .where('closed_stories.day', '>=', day - threadDays)
    .where('closed_stories.day', '<', day)
    .orderBy('closed_stories.day')
    .orderBy('place')
    .execute();
  const roots = await rootsOf(step, 'thread', new Set(rows.map(({ thread }) => thread)), day);
  const births = await birthsOf(step, new Set(roots.values()));
  const past = rows.map(({ day: closed, thread, centre, ...story }): PastStory => {
    const root = roots.get(thread)!;
    return { day: closed, story: { ...story, centre: unpackVector(centre) }, thread: root, born: births.get(root) ?? null };
  });
  return createThreadStream(null, { day, stories: past });
}

/** When the first stories of threads began, after which they are named. */
async function birthsOf(step: Transaction<Tables>, threads: ReadonlySet<string>): Promise<ReadonlyMap<string, number>> {
  const births = new Map<string, number>();
  const stories = [...threads].map((thread) => thread.replace('thread-', 'story-'));
  for (const part of chunksOf(stories))
    for (const { story, born } of await step.selectFrom('closed_stories').select(['story', 'born']).where('story', 'in', part).execute())
      births.set(story.replace('story-', 'thread-'), born);
  return births;
}

async function closedOn(step: Transaction<Tables>, day: number): Promise<readonly ClosedStory[]> {
  const rows = await step.selectFrom('closed_stories').select(['story as id', 'born', 'seen', 'centre']).where('day', '=', day).orderBy('place').execute();
  return rows.map(({ centre, ...story }) => ({ ...story, centre: unpackVector(centre) }));
}

async function keepThreadDay(step: Transaction<Tables>, { day, placed, merges }: ThreadDay): Promise<boolean> {
  const rows = placed.map(({ story, thread }) => ({ story: story.id, day, thread }));
  const isEmpty = rows.length + merges.length === 0;
  const digest = createHash('sha256').update(JSON.stringify([rows, merges]));
  if (!(await keepDigest(step, 'thread', day, isEmpty ? null : digest.digest('hex')))) return false;
  await step.deleteFrom('story_threads').where('day', '=', day).execute();
  for (const part of chunksOf(rows)) await step.replaceInto('story_threads').values(part).execute();
  await keepMerges(step, 'thread', day, merges);
  return true;
}

/** The next day on which stories close, or did. */
async function nextDay(step: Transaction<Tables>, day: number): Promise<number | null> {
  const closing = await step
    .selectFrom('closed_stories')
    .select(({ fn }) => fn.min('day').as('day'))
    .where('day', '>', day)
    .executeTakeFirst();
  const decided = await step
    .selectFrom('decided_days')
    .select(({ fn }) => fn.min('day').as('day'))
    .where('level', '=', 'thread')
    .where('day', '>', day)
    .executeTakeFirst();
  const days = [closing?.day ?? null, decided?.day ?? null].filter((one): one is number => one !== null);
  return days.length === 0 ? null : Math.min(...days);
}
