import type { Analysis } from '../analysis/index.ts';
import type { Article } from '../article/index.ts';
import { clusterByAverageLink } from './clusters.ts';
import { createNeighbourFinder, type Neighbour } from './neighbours.ts';
import { compareRead, dayNumber, identify, instantOf, type Read } from './order.ts';
import type { Story, Thread } from './shape.ts';
import { createTermWeigher, heaviest, imaginedArticles, type TermVector } from './terms.ts';

/** How alike is alike enough. Every value may be set by a caller; the defaults serve news. */
export interface GroupOptions {
  /** Articles further apart than this are never compared for one story, in hours. */
  readonly window?: number;
  /** Mean likeness of the articles of a story. */
  readonly storyThreshold?: number;
  /** Mean likeness of the stories of a thread; set by the size of the collection unless told. */
  readonly threadThreshold?: number;
}

const defaults = { window: 72, storyThreshold: 0.15, threadThreshold: 0.2, smallThreadThreshold: 0.14 } as const;
/** Large stories have more sides than small ones. */
const storyPower = 0.92;
/** Undated articles stand together, ten thousand years away from the dated ones. */
const undatedHours = 24 * 365 * 10_000;
const decay = 96;
const floor = 0.03;
const termsOfStory = 48;
/** Affairs go on for months: likeness over a year falls to 1/e. */
const threadDecay = 24 * 365;
const threadHolders = 300;
const threadNeighbours = 64;

/** Groups a stream of articles, one at a time. */
export interface Grouper {
  /** Takes one article. Articles that come in order of time cost the same however many came before; one that comes late is put in its place. */
  add(article: Article, analysis: Analysis): void;
  /** The threads and stories of all articles taken so far: the same whatever the order they came in. */
  threads(): readonly Thread[];
}

/**
 * Groups articles into stories by their words, entities and time, and stories into threads by the words that they share over any distance of time.
 * Undated articles are compared with one another only; threads join them to the dated ones.
 */
export function createGrouper(options: GroupOptions = {}): Grouper {
  const window = options.window ?? defaults.window;
  let read: Read[] = [];
  let stream = startStream(window);
  let inOrder = true;

  return {
    add(article, analysis) {
      const item: Read = { article, analysis };
      const last = read.at(-1);
      read.push(item);
      if (!inOrder || (last !== undefined && compareRead(item, last) < 0)) inOrder = false;
      else stream.take(item);
    },
    threads() {
      if (!inOrder) {
        read = [...read].sort(compareRead);
        stream = startStream(window);
        for (const item of read) stream.take(item);
        inOrder = true;
      }
      return threadsOf(read, stream, options);
    },
  };
}

interface Stream {
  readonly vectors: TermVector[];
  readonly pairs: Neighbour[];
  take(item: Read): void;
}

function startStream(window: number): Stream {
  const weigher = createTermWeigher();
  const find = createNeighbourFinder({ window, decay, floor, sharedTerms: 2, holders: Number.POSITIVE_INFINITY, most: Number.POSITIVE_INFINITY });
  const vectors: TermVector[] = [];
  const pairs: Neighbour[] = [];
  return {
    vectors,
    pairs,
    take({ article, analysis }) {
      const vector = weigher.weigh(article, analysis);
      vectors.push(vector);
      for (const pair of find(vector, hours(article) ?? undatedHours)) pairs.push(pair);
    },
  };
}

function threadsOf(read: readonly Read[], stream: Stream, options: GroupOptions): readonly Thread[] {
  const home = clusterByAverageLink(read.length, stream.pairs, options.storyThreshold ?? defaults.storyThreshold, storyPower);
  const members = gather(home);
  const find = createNeighbourFinder({
    window: Number.POSITIVE_INFINITY,
    decay: threadDecay,
    floor: 0.05,
    sharedTerms: 4,
    holders: threadHolders,
    most: threadNeighbours,
  });
  const pairs: Neighbour[] = [];
  for (const places of members) for (const pair of find(centre(places, stream.vectors), hours(read[places[0]!]!.article) ?? Number.NaN)) pairs.push(pair);
  const thread = clusterByAverageLink(members.length, pairs, options.threadThreshold ?? threadThresholdOf(read.length));
  return gather(thread).map((stories) => {
    const made = stories.map((story) => storyOf(members[story]!.map((place) => read[place]!)));
    return Object.freeze({ id: `thread-${made[0]!.id.slice('story-'.length)}`, stories: Object.freeze(made) });
  });
}

/** A small collection cannot tell rare words from common ones: the stories of one affair look less alike in it. */
function threadThresholdOf(articles: number): number {
  const { threadThreshold, smallThreadThreshold } = defaults;
  return threadThreshold - ((threadThreshold - smallThreadThreshold) * imaginedArticles) / (articles + imaginedArticles);
}

function storyOf(read: readonly Read[]): Story {
  const documents = read.map((item) => item.article.document);
  return Object.freeze({ id: `story-${identify(read[0]!.article)}`, articles: Object.freeze(documents) });
}

/** Clusters as lists of places, each in order, by their first place. */
function gather(home: Int32Array): number[][] {
  const lists = new Map<number, number[]>();
  for (let i = 0; i < home.length; i++) {
    const list = lists.get(home[i]!);
    if (list === undefined) lists.set(home[i]!, [i]);
    else list.push(i);
  }
  return [...lists.values()];
}

function centre(places: readonly number[], vectors: readonly TermVector[]): TermVector {
  const sums = new Map<number, number>();
  for (const place of places) {
    const { ids, weights } = vectors[place]!;
    for (let i = 0; i < ids.length; i++) sums.set(ids[i]!, (sums.get(ids[i]!) ?? 0) + weights[i]!);
  }
  return heaviest(
    [...sums].map(([id, weight]) => ({ id, weight })),
    termsOfStory,
  );
}

function hours(article: Article): number | null {
  const published = article.published;
  if (published === null) return null;
  const instant = instantOf(article);
  return instant === null ? dayNumber(published.day) * 24 + 12 : instant / 3_600_000;
}
