import type { Catalogue, ThreadEntry } from './catalogue.ts';
import type { StoryList, StorySummary } from './shape.ts';

export interface StoryFilters {
  readonly from: string | null;
  readonly to: string | null;
  readonly outlet: string | null;
  /** Only threads for which each of these holds. */
  readonly within: ReadonlyArray<ReadonlySet<string>>;
  readonly sort: 'newest' | 'articles' | 'independent' | 'changes';
  readonly since: number | null;
  readonly offset: number;
  readonly limit: number;
}

/** A page of the stories that are asked for, and the outlets that the rest can be narrowed to. */
export function listStories({ threads }: Catalogue, summaryOf: (entry: ThreadEntry) => StorySummary, filters: StoryFilters): StoryList {
  const { from, to, outlet, within, sort, since, offset, limit } = filters;
  const found: Array<{ readonly entry: ThreadEntry; readonly summary: StorySummary }> = [];
  const outlets = new Map<string, number>();
  for (const entry of threads.values()) {
    if (!within.every((ids) => ids.has(entry.thread.id))) continue;
    const { outline } = entry;
    // Without a day nothing tells that a story lies inside the time that was asked for.
    if ((from !== null && (outline.to ?? '') < from) || (to !== null && (outline.from ?? '~') > to)) continue;
    const own = new Set(entry.rows.flatMap((row) => row.outlet ?? []));
    for (const one of own) outlets.set(one, (outlets.get(one) ?? 0) + 1);
    if (outlet !== null && !own.has(outlet)) continue;
    found.push({ entry, summary: summaryOf(entry) });
  }
  const by = orders[sort];
  found.sort((a, b) => by(b.summary, a.summary) || compare(b.summary.to ?? '', a.summary.to ?? '') || compare(a.summary.id, b.summary.id));
  return {
    total: found.length,
    stories: found.slice(offset, offset + limit).map(({ entry, summary }) => ({
      ...summary,
      fresh: since === null ? 0 : entry.rows.reduce((sum, { revision }) => sum + (revision > since ? 1 : 0), 0),
    })),
    outlets: [...outlets].sort((x, y) => y[1] - x[1] || compare(x[0], y[0])).map(([id, stories]) => ({ id, name: id, stories })),
  };
}

const orders: Readonly<Record<StoryFilters['sort'], (a: StorySummary, b: StorySummary) => number>> = {
  newest: (a, b) => compare(a.to ?? '', b.to ?? ''),
  articles: (a, b) => a.articles - b.articles,
  independent: (a, b) => (a.independentAtMost ?? 0) - (b.independentAtMost ?? 0),
  changes: (a, b) => (a.changes ?? 0) - (b.changes ?? 0),
};

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
