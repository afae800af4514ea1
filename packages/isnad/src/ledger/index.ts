import type { Analysis } from '../analysis/index.ts';
import type { Article } from '../article/index.ts';
import type { Reuse, Thread } from '../story/index.ts';
import { collectActors } from './actors.ts';
import { findContradictions } from './contradictions.ts';
import { findMutations } from './mutations.ts';
import { drawPoints } from './points.ts';
import { findChanges, takePositions } from './positions.ts';
import { indexReuses } from './reuse-index.ts';
import { drawSeries } from './series.ts';
import type { Ledger } from './shape.ts';
import { takeSides } from './sides.ts';
import { withStatedRoles } from './stated-roles.ts';
import { collectStatements, compare, openSources } from './statements.ts';
import { checkTotals } from './totals.ts';
import type { LedgerWorld } from './world.ts';

export type { FigureScopes } from './figure-scopes.ts';
export { createLedgerWorld, type PointWords } from './ledger-world.ts';
export { reusesByThread } from './reuse-index.ts';
export type * from './shape.ts';
export { emptyWorld, type LedgerEntity, type LedgerWorld, spokenFor } from './world.ts';

/**
 * The record of one thread: who its actors are, what points their statements speak to, where they stand and how that changed, the figures in series, the chains behind them,
 * what changed on the way, and what cannot both hold. Articles without an analysis, and articles and reuses of other threads, are left out. The order of what is given changes nothing.
 */
export function reconcile(thread: Thread, articles: readonly Article[], analyses: readonly Analysis[], reuses: readonly Reuse[], world: LedgerWorld): Ledger {
  const storyOf = new Map(thread.stories.flatMap((story) => story.articles.map((document) => [document, story.id] as const)));
  const index = indexReuses(reuses.filter((reuse) => storyOf.has(reuse.a) && storyOf.has(reuse.b)).sort((x, y) => compare(x.a, y.a) || compare(x.b, y.b)));
  const sources = openSources(
    articles.filter((article) => storyOf.has(article.document)),
    analyses,
    index.all,
  );
  const known = withStatedRoles(sources, world);
  const statements = collectStatements(sources, known);
  const drawn = drawPoints(statements, index, known);
  const positions = takePositions(
    drawn.map(({ point }) => point),
    known,
  );
  const changes = findChanges(positions, drawn, known);
  const series = drawSeries(sources, statements, storyOf, index, known);
  return Object.freeze({
    thread: thread.id,
    actors: collectActors(sources, statements, known),
    points: drawn.map((one) => ({ ...one.point, sides: takeSides(one, changes, known) })),
    positions,
    changes,
    series,
    totals: checkTotals(sources, known),
    mutations: findMutations(sources, statements, index, known),
    contradictions: findContradictions(drawn, series, sources, known),
  });
}
