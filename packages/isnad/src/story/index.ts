import type { Analysis } from '../analysis/index.ts';
import type { Article } from '../article/index.ts';
import { compareRead } from './order.ts';
import { findReuses } from './reuses.ts';
import type { Grouping } from './shape.ts';
import { createGrouper, type GroupOptions } from './stories.ts';

export { type ArticleTerms, compareTerms, countTerms, dayOf } from './article-terms.ts';
export { clusterByAverageLink } from './clusters.ts';
export { createNeighbourFinder, type Neighbour, type NeighbourOptions } from './neighbours.ts';
export type { Merge } from './online-clusters.ts';
export { compareRead, instantOf } from './order.ts';
export { packTerms, packVector, termsVersion, unpackTerms, unpackVector } from './packed-terms.ts';
export { createReuseFinder, type ReuseChanges, type ReuseFinder } from './reuse-finder.ts';
export { findReuses } from './reuses.ts';
export type * from './shape.ts';
export { createGrouper, followMerges, type GroupedArticle, type Grouper, type GroupOptions, gatherThreads, groupDefaults } from './stories.ts';
export {
  type ClosedStory,
  createStoryStream,
  expiryOf,
  type PlacedArticle,
  type StoryDay,
  type StoryPast,
  type StoryStream,
  termDays,
} from './story-stream.ts';
export { heaviest, type TermVector } from './terms.ts';
export { createThreadStream, type PastStory, type ThreadDay, type ThreadStream, threadDays } from './thread-stream.ts';
export { type Origin, type Trace, traceOf } from './traces.ts';

/**
 * Groups articles into stories and threads, and finds what they took from one another. The order of the articles changes nothing.
 */
export function group(read: ReadonlyArray<{ readonly article: Article; readonly analysis: Analysis }>, options: GroupOptions = {}): Grouping {
  const ordered = [...read].sort(compareRead);
  const grouper = createGrouper(options);
  for (const { article, analysis } of ordered) grouper.add(article, analysis);
  return Object.freeze({ threads: grouper.threads(), reuses: findReuses(ordered) });
}
