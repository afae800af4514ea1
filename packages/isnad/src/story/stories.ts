import type { Analysis } from '../analysis/index.ts';
import type { Article } from '../article/index.ts';
import { type ArticleTerms, compareTerms, countTerms, dayOf } from './article-terms.ts';
import type { Merge } from './online-clusters.ts';
import type { Story, Thread } from './shape.ts';
import { type ClosedStory, createStoryStream, type PlacedArticle } from './story-stream.ts';
import { createThreadStream, type PlacedStory } from './thread-stream.ts';

/** How alike is alike enough. Every value may be set by a caller; the defaults serve news. */
export interface GroupOptions {
  /** Articles further apart than this are never compared for one story, in hours. */
  readonly window?: number;
  /** Mean likeness of the articles of a story. */
  readonly storyThreshold?: number;
  /** Mean likeness of the stories of a thread; set by the number of articles unless told. */
  readonly threadThreshold?: number;
}

export const groupDefaults = { window: 72, storyThreshold: 0.19 } as const;

/** Groups a stream of articles, one at a time. */
export interface Grouper {
  /** Takes one article, in any order. */
  add(article: Article, analysis: Analysis): void;
  /** The threads and stories of all articles taken so far: the same whatever the order they came in. */
  threads(): readonly Thread[];
}

/**
 * Groups articles into stories by their words, entities and time, and stories into threads by the words that they share over any distance of time.
 * Undated articles are compared with one another only; threads join them to the dated ones.
 */
export function createGrouper(options: GroupOptions = {}): Grouper {
  const read: ArticleTerms[] = [];
  return {
    add(article, analysis) {
      read.push(countTerms(article, analysis));
    },
    threads: () => groupTerms(read, options),
  };
}

/** The threads and stories of articles in any order. */
function groupTerms(articles: readonly ArticleTerms[], options: GroupOptions = {}): readonly Thread[] {
  const choice = { window: options.window ?? groupDefaults.window, threshold: options.storyThreshold ?? groupDefaults.storyThreshold };
  const stream = createStoryStream(choice);
  const threads = createThreadStream(options.threadThreshold ?? null);
  const [dated, undated] = split([...articles].sort(compareTerms));
  const placed: PlacedArticle[] = [];
  const merges: Merge[] = [];
  const placedStories: PlacedStory[] = [];
  const threadMerges: Merge[] = [];
  let last = Number.NEGATIVE_INFINITY;
  for (const [day, own] of byDay(dated)) {
    for (let next = stream.next(); next !== null && next < day; next = stream.next()) step(next, []);
    step(day, own);
  }
  const alone = createStoryStream(choice);
  const undatedDay = alone.step(0, undated);
  placed.push(...undatedDay.placed);
  join(last + 1, [...stream.open(), ...alone.open()]);
  const [storyNow, threadNow] = [followMerges(merges), followMerges(threadMerges)];
  const threadOf = new Map(placedStories.map(({ story, thread }) => [story.id, threadNow(thread)]));
  return gatherThreads(
    placed.map(({ article, story: home }) => {
      const story = storyNow(home);
      return { document: article.document, story, thread: threadOf.get(story)! };
    }),
  );

  function step(day: number, own: readonly ArticleTerms[]): void {
    const decided = stream.step(day, own);
    for (const one of decided.placed) placed.push(one);
    merges.push(...decided.merges);
    join(day, decided.closed);
    last = day;
  }

  function join(day: number, closed: readonly ClosedStory[]): void {
    if (closed.length === 0) return;
    const decided = threads.step(day, closed);
    placedStories.push(...decided.placed);
    threadMerges.push(...decided.merges);
  }
}

/** Articles in order, the undated ones apart. */
function split(ordered: readonly ArticleTerms[]): readonly [readonly ArticleTerms[], readonly ArticleTerms[]] {
  const dated = ordered.findLastIndex((article) => article.time !== null) + 1;
  return [ordered.slice(0, dated), ordered.slice(dated)];
}

function* byDay(ordered: readonly ArticleTerms[]): Generator<readonly [number, readonly ArticleTerms[]]> {
  for (let at = 0; at < ordered.length; ) {
    const day = dayOf(ordered[at]!.time!);
    let end = at;
    while (end < ordered.length && dayOf(ordered[end]!.time!) === day) end++;
    yield [day, ordered.slice(at, end)];
    at = end;
  }
}

/** An article with its story and thread. */
export interface GroupedArticle {
  readonly document: string;
  readonly story: string;
  readonly thread: string;
}

/** Articles in order, as threads and stories, each by its first article. */
export function gatherThreads(articles: Iterable<GroupedArticle>): readonly Thread[] {
  const threads = new Map<string, Map<string, string[]>>();
  for (const { document, story, thread } of articles) {
    let stories = threads.get(thread);
    if (stories === undefined) {
      stories = new Map();
      threads.set(thread, stories);
    }
    const known = stories.get(story);
    if (known === undefined) stories.set(story, [document]);
    else known.push(document);
  }
  return [...threads].map(([id, stories]) => Object.freeze({ id, stories: Object.freeze([...stories].map(([name, articles]) => storyOf(name, articles))) }));
}

function storyOf(id: string, articles: readonly string[]): Story {
  return Object.freeze({ id, articles: Object.freeze(articles) });
}

/** Tells for an id what it became. */
export function followMerges(merges: Iterable<Merge>): (id: string) => string {
  const into = new Map<string, string>();
  for (const merge of merges) into.set(merge.id, merge.into);
  return (id) => {
    let last = id;
    for (let next = into.get(last); next !== undefined; next = into.get(last)) last = next;
    return last;
  };
}
