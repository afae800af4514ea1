import { type Catalogue, newestFirst, type ThreadEntry } from './catalogue.ts';
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

/** A page of the stories that are asked for, and the outlets that the rest can be narrowed to. Only what is asked by its record, and the page itself, has its record looked up. */
export function listStories(catalogue: Catalogue, summaryOf: (entry: ThreadEntry) => StorySummary, filters: StoryFilters): StoryList {
  const { outlet, sort, since, offset, limit } = filters;
  const entries = withinBounds(catalogue, filters);
  const found = outlet === null ? entries : entries.filter(({ outlets }) => outlets.includes(outlet));
  const page = sorted(found, sort, summaryOf).slice(offset, offset + limit);
  return {
    total: found.length,
    stories: page.map((entry) => ({
      ...summaryOf(entry),
      fresh: since === null ? 0 : entry.rows.reduce((sum, { revision }) => sum + (revision > since ? 1 : 0), 0),
    })),
    outlets: outletsOf(catalogue, entries),
  };
}

/** Every thread of a catalogue, and how many each outlet has, counted once. */
const wholes = new WeakMap<Catalogue, { readonly entries: readonly ThreadEntry[]; outlets?: StoryList['outlets'] }>();

function wholeOf(catalogue: Catalogue) {
  let whole = wholes.get(catalogue);
  if (whole === undefined) {
    whole = { entries: [...catalogue.threads.values()] };
    wholes.set(catalogue, whole);
  }
  return whole;
}

function withinBounds(catalogue: Catalogue, { from, to, within }: StoryFilters): readonly ThreadEntry[] {
  const { entries } = wholeOf(catalogue);
  if (from === null && to === null && within.length === 0) return entries;
  return entries.filter(
    ({ thread, outline }) =>
      within.every((ids) => ids.has(thread.id)) &&
      // Without a day nothing tells that a story lies inside the time that was asked for.
      (from === null || (outline.to ?? '') >= from) &&
      (to === null || (outline.from ?? '~') <= to),
  );
}

/** They come with the newest first. */
function sorted(entries: readonly ThreadEntry[], sort: StoryFilters['sort'], summaryOf: (entry: ThreadEntry) => StorySummary): readonly ThreadEntry[] {
  if (sort === 'newest') return entries;
  const rankOf = (entry: ThreadEntry): number => {
    if (sort === 'articles') return entry.outline.articles;
    const { independentAtMost, changes } = summaryOf(entry);
    return (sort === 'independent' ? independentAtMost : changes) ?? 0;
  };
  return entries
    .map((entry) => ({ entry, value: rankOf(entry) }))
    .sort((a, b) => b.value - a.value || newestFirst(a.entry.outline, b.entry.outline))
    .map(({ entry }) => entry);
}

function outletsOf(catalogue: Catalogue, entries: readonly ThreadEntry[]): StoryList['outlets'] {
  const whole = wholeOf(catalogue);
  if (entries !== whole.entries) return countOutlets(entries);
  whole.outlets ??= countOutlets(entries);
  return whole.outlets;
}

function countOutlets(entries: readonly ThreadEntry[]): StoryList['outlets'] {
  const counts = new Map<string, number>();
  for (const { outlets } of entries) for (const outlet of outlets) counts.set(outlet, (counts.get(outlet) ?? 0) + 1);
  return [...counts].sort((x, y) => y[1] - x[1] || (x[0] < y[0] ? -1 : x[0] > y[0] ? 1 : 0)).map(([id, stories]) => ({ id, name: id, stories }));
}
