import { createHash } from 'node:crypto';
import type { Transaction } from 'kysely';
import {
  type ClosedStory,
  compareTerms,
  createStoryStream,
  expiryOf,
  groupDefaults,
  type PlacedArticle,
  packVector,
  type StoryDay,
  type StoryStream,
  termDays,
  unpackVector,
} from '../story/index.ts';
import { chunksOf, keepMerges, rootsOf } from './keep-merges.ts';
import { type KeptTerms, markDay, termsOfDays } from './keep-terms.ts';
import type { Decision, Tables } from './tables.ts';

const choice = { window: groupDefaults.window, threshold: groupDefaults.storyThreshold };
/** Days after the last difference within which it may still decide something: its words are counted, and articles that they weigh are in reach. */
const reach = termDays + Math.ceil(groupDefaults.window / 24) + 1;

/**
 * Decides the stories anew from the first changed day on, until nothing can differ any more, or until about so many articles were taken: then the next day is
 * marked as changed. Tells whether changed days are left.
 */
export async function decideStories(step: Transaction<Tables>, articles: number): Promise<boolean> {
  const changed = new Set((await step.selectFrom('changed_days').select('day').where('level', '=', 'story').execute()).map(({ day }) => day));
  const end = await lastDay(step);
  if (changed.size === 0 || end === null) return false;
  let day: number | null = Math.min(...changed);
  const begin = day;
  let last = day;
  let taken = 0;
  let reached = day;
  const stream = await restoreStories(step, day);
  while (day !== null && day <= end) {
    const own = await termsOfDays(step, day, day + 1);
    const decided = stream.step(day, own);
    const isNew = await keepStoryDay(step, decided, new Map(own.map((one) => [one.document, one.row])));
    if (isNew || changed.has(day)) last = day;
    reached = day;
    taken += own.length;
    const oldest = stream.oldest();
    if (day - last > reach && (oldest === null || oldest >= (last + 1) * 24)) break;
    day = await nextDay(step, day, stream, changed);
    if (day !== null && day <= end && taken >= articles) {
      await markDay(step, 'story', day);
      changed.add(day);
      break;
    }
  }
  await step.deleteFrom('changed_days').where('level', '=', 'story').where('day', '>=', begin).where('day', '<=', reached).execute();
  return [...changed].some((one) => one > reached && one <= end);
}

/** The last day that has articles. */
export async function lastDay(step: Transaction<Tables>): Promise<number | null> {
  const row = await step
    .selectFrom('article_terms')
    .select(({ fn }) => fn.max('day').as('day'))
    .executeTakeFirst();
  return row?.day ?? null;
}

/** The stream of stories as a day begins. */
export async function restoreStories(step: Transaction<Tables>, day: number): Promise<StoryStream> {
  const terms = await termsOfDays(step, day - termDays, day);
  const days = new Map<number, KeptTerms[]>();
  for (const one of terms) {
    const own = Math.floor(one.time! / 24);
    const list = days.get(own);
    if (list === undefined) days.set(own, [one]);
    else list.push(one);
  }
  const inReach = terms.filter((one) => expiryOf(one, choice.window) >= day);
  return createStoryStream(choice, {
    day,
    days: [...days].map(([own, articles]) => ({ day: own, articles })),
    open: await articlesOfStories(step, inReach, day),
  });
}

/** All articles, in order, of the stories that hold one of these as a day begins. */
async function articlesOfStories(step: Transaction<Tables>, articles: readonly KeptTerms[], day: number): Promise<readonly PlacedArticle[]> {
  const homes = new Set<string>();
  for (const part of chunksOf(articles)) {
    const rows = await step
      .selectFrom('article_stories')
      .select('story')
      .distinct()
      .where(
        'article',
        'in',
        part.map(({ row }) => row),
      )
      .execute();
    for (const { story } of rows) homes.add(story);
  }
  const roots = await rootsOf(step, 'story', homes, day);
  const open: (PlacedArticle & { readonly article: KeptTerms })[] = [];
  for (const part of chunksOf([...roots.keys()])) {
    const rows = await step
      .selectFrom('article_stories')
      .innerJoin('article_terms', 'article_terms.article', 'article_stories.article')
      .innerJoin('articles', 'articles.id', 'article_stories.article')
      .select(['articles.id as row', 'document', 'article_terms.time', 'identity', 'article_terms.outlet', 'story', 'vector'])
      .where('story', 'in', part)
      .where('article_stories.day', '<', day)
      .execute();
    for (const { story, vector, ...article } of rows)
      open.push({ article: { ...article, ...noTerms }, vector: unpackVector(vector), story: roots.get(story)! });
  }
  return open.sort((x, y) => compareTerms(x.article, y.article));
}

/** Articles that are weighed already. */
const noTerms = { ids: new Int32Array(0), uses: new Uint8Array(0) } as const;

/** Keeps what was decided for a day, where it differs from what is kept. Tells whether it does. */
async function keepStoryDay(step: Transaction<Tables>, { day, placed, merges, closed }: StoryDay, rows: ReadonlyMap<string, number>): Promise<boolean> {
  const digest = createHash('sha256');
  const vectors = placed.map(({ vector }) => packVector(vector));
  for (const [at, { article, story }] of placed.entries()) digest.update(`${article.document}\n${story}\n`).update(vectors[at]!);
  digest.update(JSON.stringify(merges));
  const isNew = await keepDigest(step, 'story', day, placed.length + merges.length === 0 ? null : digest.digest('hex'));
  if (isNew) {
    await step.deleteFrom('article_stories').where('day', '=', day).execute();
    const kept = placed.map(({ article, story }, at) => ({ article: rows.get(article.document)!, day, story, vector: vectors[at]! }));
    for (const part of chunksOf(kept)) await step.insertInto('article_stories').values(part).execute();
    await keepMerges(step, 'story', day, merges);
  }
  const areNew = await keepClosed(step, day, closed);
  return isNew || areNew;
}

async function keepClosed(step: Transaction<Tables>, day: number, closed: readonly ClosedStory[]): Promise<boolean> {
  const rows = closed.map(({ id, born, seen, centre }, place) => ({ story: id, day, place, born: born!, seen, centre: packVector(centre) }));
  const digest = createHash('sha256');
  for (const { story, born, seen, centre } of rows) digest.update(`${story}\n${born}\n${seen}\n`).update(centre);
  if (!(await keepDigest(step, 'closed', day, rows.length === 0 ? null : digest.digest('hex')))) return false;
  await step.deleteFrom('closed_stories').where('day', '=', day).execute();
  // A story may have closed on another day before.
  for (const part of chunksOf(rows)) await step.replaceInto('closed_stories').values(part).execute();
  await markDay(step, 'thread', day);
  return true;
}

/** Keeps the digest of a day's decisions; null where there are none. Tells whether it is another than before. */
export async function keepDigest(step: Transaction<Tables>, level: Decision, day: number, digest: string | null): Promise<boolean> {
  const known = await step.selectFrom('decided_days').select('digest').where('level', '=', level).where('day', '=', day).executeTakeFirst();
  if ((known?.digest ?? null) === digest) return false;
  if (digest === null) await step.deleteFrom('decided_days').where('level', '=', level).where('day', '=', day).execute();
  else await step.replaceInto('decided_days').values({ level, day, digest }).execute();
  return true;
}

/** The next day on which there is anything to decide, or was. */
async function nextDay(step: Transaction<Tables>, day: number, stream: StoryStream, changed: ReadonlySet<number>): Promise<number | null> {
  const withArticles = await step
    .selectFrom('article_terms')
    .select(({ fn }) => fn.min('day').as('day'))
    .where('day', '>', day)
    .executeTakeFirst();
  const decided = await step
    .selectFrom('decided_days')
    .select(({ fn }) => fn.min('day').as('day'))
    .where('level', 'in', ['story', 'closed'])
    .where('day', '>', day)
    .executeTakeFirst();
  const days = [withArticles?.day ?? null, decided?.day ?? null, stream.next(), ...[...changed].filter((one) => one > day)];
  const later = days.filter((one): one is number => one !== null);
  return later.length === 0 ? null : Math.min(...later);
}
