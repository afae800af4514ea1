import { type ArticleTerms, dayOf } from './article-terms.ts';
import { createOnlineClusters, type Merge, type Streamed } from './online-clusters.ts';
import { compareText } from './order.ts';
import { createTermWindow } from './term-window.ts';
import { centreOf, type TermVector } from './terms.ts';

/** An article with the story that it is in after its own day. */
export interface PlacedArticle {
  readonly article: ArticleTerms;
  readonly vector: TermVector;
  readonly story: string;
}

/** A story to which no later article can come, or, at the end of a stream, one as it stands. */
export interface ClosedStory {
  readonly id: string;
  /** Time of its first article, in hours; null where it is not known. */
  readonly born: number | null;
  /** What its articles are about. */
  readonly centre: TermVector;
  /** Articles of the days before: how well common words could be told from rare ones. */
  readonly seen: number;
}

/** What one day decides about stories. */
export interface StoryDay {
  readonly day: number;
  readonly placed: readonly PlacedArticle[];
  readonly merges: readonly Merge[];
  readonly closed: readonly ClosedStory[];
}

export interface StoryStreamOptions {
  /** Articles further apart than this are never compared for one story, in hours. */
  readonly window: number;
  /** Mean likeness of the articles of a story. */
  readonly threshold: number;
}

/** Everything that a story stream must be told of the days before the first one that it is to decide. */
export interface StoryPast {
  /** The first day to decide. */
  readonly day: number;
  /** All articles of the last `termDays` days, by day. */
  readonly days: ReadonlyArray<{ readonly day: number; readonly articles: readonly ArticleTerms[] }>;
  /** All articles of the stories that are open, in order, each with its story as that day begins. */
  readonly open: readonly PlacedArticle[];
}

/** Days over which the frequency of words is counted. */
export const termDays = 60;
const decay = 96;
const floor = 0.03;
/** Large stories have more sides than small ones. */
const power = 0.9;
const termsOfStory = 48;
const beginning: StoryPast = { day: Number.NEGATIVE_INFINITY, days: [], open: [] };

interface OpenStory {
  born: number | null;
  readonly vectors: TermVector[];
}

/** Stories of a stream of articles, a day at a time. A day costs what it holds, however many came before. */
export interface StoryStream {
  /** Takes all articles of a day in, in order. Days come in order; `next` tells of days on which stories close without any. */
  step(day: number, articles: readonly ArticleTerms[]): StoryDay;
  /** The first day from now on that a story may close on; null where none is open. */
  next(): number | null;
  /** The stories that are open, as they stand, by time and id. */
  open(): readonly ClosedStory[];
  /** The time of the first article of all stories that are open, in hours; null where none is. */
  oldest(): number | null;
}

/**
 * @param past what to go on from; left out for a stream's beginning
 */
export function createStoryStream(options: StoryStreamOptions, past: StoryPast = beginning): StoryStream {
  const clusters = createOnlineClusters({
    ...options,
    decay,
    floor,
    power,
    remembers: true,
    sharedTerms: 2,
    holders: Number.POSITIVE_INFINITY,
    most: Number.POSITIVE_INFINITY,
  });
  const terms = createTermWindow(termDays);
  const stories = new Map<string, OpenStory>();
  restore();

  return {
    step(day, articles) {
      terms.add(day, articles);
      const things = articles.map((article) => ({ article, vector: terms.weigh(article) }));
      const { homes, merges, closed } = clusters.step(
        day,
        things.map(({ article, vector }) => streamed(article, vector)),
      );
      const gone = closed.map((id) => {
        const story = close(id, stories.get(id)!);
        stories.delete(id);
        return story;
      });
      const placed = things.map(({ article, vector }, at) => ({ article, vector, story: homes[at]! }));
      for (const { id, into } of merges) {
        const story = stories.get(id)!;
        stories.delete(id);
        const known = stories.get(into);
        if (known === undefined) stories.set(into, story);
        else known.vectors.push(...story.vectors);
      }
      for (const one of placed) hold(one);
      return { day, placed, merges, closed: gone };
    },
    next: () => clusters.nextExpiry(),
    open: () => [...stories].map(([id, story]) => close(id, story)).sort(compareStories),
    oldest: () => [...stories.values()].reduce<number | null>((least, { born }) => (least === null ? born : earlier(least, born)), null),
  };

  function hold({ article, vector, story }: PlacedArticle): void {
    const known = stories.get(story);
    if (known === undefined) stories.set(story, { born: article.time, vectors: [vector] });
    else {
      known.vectors.push(vector);
      known.born = earlier(known.born, article.time);
    }
  }

  function close(id: string, story: OpenStory): ClosedStory {
    return { id, born: story.born, centre: centreOf(story.vectors, termsOfStory), seen: terms.articles() };
  }

  function streamed(article: ArticleTerms, vector: TermVector): Streamed {
    const time = article.time ?? Number.NaN;
    return { id: `story-${article.identity}`, vector, time, expires: expiryOf(article, options.window), scale: 1 };
  }

  function restore(): void {
    for (const { day, articles } of past.days) terms.add(day, articles);
    for (const one of past.open) hold(one);
    const things = past.open.map(({ article, vector, story }) => ({
      ...streamed(article, vector),
      cluster: story,
      born: stories.get(story)!.born ?? Number.NaN,
    }));
    clusters.restore(past.day, things);
  }
}

/** The first day on which no article can lie within the window of this one. */
export function expiryOf(article: ArticleTerms, window: number): number {
  return article.time === null ? Number.POSITIVE_INFINITY : dayOf(article.time + window) + 1;
}

function compareStories(x: ClosedStory, y: ClosedStory): number {
  return (x.born ?? Number.POSITIVE_INFINITY) - (y.born ?? Number.POSITIVE_INFINITY) || compareText(x.id, y.id);
}

function earlier(x: number | null, y: number | null): number | null {
  return x === null || y === null ? null : Math.min(x, y);
}
