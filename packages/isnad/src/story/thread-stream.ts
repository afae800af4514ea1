import { createOnlineClusters, type Merge, type Streamed } from './online-clusters.ts';
import type { ClosedStory } from './story-stream.ts';
import { imaginedArticles } from './term-window.ts';

export interface PlacedStory {
  readonly story: ClosedStory;
  readonly thread: string;
}

/** What one day decides about threads. */
export interface ThreadDay {
  readonly day: number;
  readonly placed: readonly PlacedStory[];
  readonly merges: readonly Merge[];
}

/** Threads of a stream of stories, each taken in on the day on which it closes. */
export interface ThreadStream {
  /** Takes the stories in that close on a day, in order. Days come in order. */
  step(day: number, closed: readonly ClosedStory[]): ThreadDay;
}

/** A story that an earlier step has placed, with its thread as the first day to decide begins and that thread's first time. */
export interface PastStory {
  readonly day: number;
  readonly story: ClosedStory;
  readonly thread: string;
  readonly born: number | null;
}

/** What a thread stream must be told of the days before the first one that it is to decide. */
export interface ThreadPast {
  readonly day: number;
  /** Stories of the last `threadDays` days, in order. */
  readonly stories: readonly PastStory[];
}

/** Mean likeness of the stories of a thread, where many articles have been seen, and where few have. */
const thresholds = { many: 0.2, few: 0.14 } as const;
/** Affairs go on for months: likeness over a year falls to 1/e, and a story that closed so many days ago is out of reach. */
const decay = 24 * 365;
export const threadDays = 400;

/**
 * @param threshold mean likeness of a thread's stories; null for one that suits the number of articles
 * @param past what to go on from; left out for a stream's beginning
 */
export function createThreadStream(threshold: number | null, past: ThreadPast = { day: Number.NEGATIVE_INFINITY, stories: [] }): ThreadStream {
  const clusters = createOnlineClusters({
    window: Number.POSITIVE_INFINITY,
    decay,
    floor: 0.05,
    sharedTerms: 4,
    holders: 300,
    most: 64,
    threshold: threshold ?? thresholds.many,
    power: 1,
    remembers: false,
  });
  clusters.restore(
    past.day,
    past.stories.map(({ day, story, thread, born }) => ({ ...streamed(day, story), cluster: thread, born: born ?? Number.NaN })),
  );

  return {
    step(day, closed) {
      const { homes, merges } = clusters.step(
        day,
        closed.map((story) => streamed(day, story)),
      );
      return { day, placed: closed.map((story, at) => ({ story, thread: homes[at]! })), merges };
    },
  };

  function streamed(day: number, story: ClosedStory): Streamed {
    const { id, born, centre, seen } = story;
    return {
      id: `thread-${id.slice('story-'.length)}`,
      vector: centre,
      time: born ?? Number.NaN,
      expires: day + threadDays,
      scale: threshold === null ? scaleOf(seen) : 1,
    };
  }
}

/** Few articles do not tell rare words from common ones: the stories of one affair look less alike among them. */
function scaleOf(seen: number): number {
  const { many, few } = thresholds;
  return many / (many - ((many - few) * imaginedArticles) / (seen + imaginedArticles));
}
