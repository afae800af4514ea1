import type { DeskRow } from '../store/index.ts';
import type { Grouping, Reuse, Story, Thread } from '../story/index.ts';
import type { StandingCorrection } from './corrections/anchors.ts';
import { joinStories } from './corrections/join-stories.ts';
import { activityOf } from './records/activity.ts';
import type { StorySummary } from './shape.ts';

/** One thread as the desk lists it, with what its record is made from. */
export interface ThreadEntry {
  readonly thread: Thread;
  /** By time, undated last. */
  readonly rows: readonly DeskRow[];
  /** Between its articles. */
  readonly reuses: readonly Reuse[];
  /** Names of the outlets of its articles. */
  readonly outlets: readonly string[];
  /** Corrections that joined it. */
  readonly applied: readonly string[];
  /** What can be told without its record. */
  readonly outline: StorySummary;
}

/** Everything that stands in the database at one revision, by what the desk asks for it. */
export interface Catalogue {
  readonly revision: number;
  /** Those with the newest articles first. */
  readonly threads: ReadonlyMap<string, ThreadEntry>;
  /** Ids that threads had before an editor joined them. */
  readonly joined: ReadonlyMap<string, string>;
  readonly articles: ReadonlyMap<string, { readonly row: DeskRow; readonly thread: string; readonly story: string }>;
  readonly reuses: ReadonlyMap<string, readonly Reuse[]>;
  /** By time, undated last. */
  readonly rows: readonly DeskRow[];
  readonly corrections: readonly StandingCorrection[];
}

export function makeCatalogue(revision: number, grouping: Grouping, rows: readonly DeskRow[], corrections: readonly StandingCorrection[]): Catalogue {
  const corrected = withDays(rows, corrections);
  const placeOf = new Map<string, number>();
  for (const [place, { document }] of corrected.entries()) placeOf.set(document, place);
  const rowOf = (document: string): DeskRow | undefined => corrected[placeOf.get(document) ?? -1];
  const { threads, joined, applied } = joinStories(grouping.threads, corrections, (document) => rowOf(document)?.hash);
  const articles = new Map<string, { row: DeskRow; thread: string; story: string }>();
  for (const thread of threads)
    for (const story of thread.stories)
      for (const document of story.articles) {
        const row = rowOf(document);
        if (row !== undefined) articles.set(document, { row, thread: thread.id, story: story.id });
      }
  const reuses = new Map<string, Reuse[]>();
  const within = new Map<string, Reuse[]>();
  for (const reuse of grouping.reuses) {
    for (const document of [reuse.a, reuse.b]) listOf(reuses, document).push(reuse);
    const thread = articles.get(reuse.a)?.thread;
    if (thread !== undefined && thread === articles.get(reuse.b)?.thread) listOf(within, thread).push(reuse);
  }
  const entries = threads.flatMap((thread): Array<[string, ThreadEntry]> => {
    // An article that was taken out since the grouping was made is shown no more.
    const stories = thread.stories.map((story): Story => ({ id: story.id, articles: story.articles.filter((document) => placeOf.has(document)) }));
    const places = Uint32Array.from(
      stories.flatMap((story) => story.articles),
      (document) => placeOf.get(document)!,
    ).sort();
    const own = Array.from(places, (place) => corrected[place]!);
    if (own.length === 0) return [];
    const kept = { id: thread.id, stories: stories.filter((story) => story.articles.length > 0) };
    const outline = outlineOf(thread.id, own);
    const outlets = [...new Set(own.flatMap((row) => row.outlet ?? []))];
    return [[thread.id, { thread: kept, rows: own, reuses: within.get(thread.id) ?? [], outlets, applied: applied.get(thread.id) ?? [], outline }]];
  });
  entries.sort(([, a], [, b]) => newestFirst(a.outline, b.outline));
  return { revision, threads: new Map(entries), joined, articles, reuses, rows: corrected, corrections };
}

/** Days that editors gave stand in the place of the machine's. */
function withDays(rows: readonly DeskRow[], corrections: readonly StandingCorrection[]): readonly DeskRow[] {
  const dates = corrections.filter(({ subject }) => subject.kind === 'wrong-date');
  if (dates.length === 0) return rows;
  const corrected = rows.map((row) => {
    const own = dates.findLast(({ subject, anchor }) => 'document' in subject && (subject.document === row.document || anchor.hashes.includes(row.hash)));
    return own?.subject.kind === 'wrong-date' ? { ...row, day: own.subject.day } : row;
  });
  return corrected.sort((a, b) => ((a.day ?? '~') < (b.day ?? '~') ? -1 : (a.day ?? '~') > (b.day ?? '~') ? 1 : 0));
}

/** Those that end last first, undated last; ties by id. */
export function newestFirst(a: Pick<StorySummary, 'id' | 'to'>, b: Pick<StorySummary, 'id' | 'to'>): number {
  const [x, y] = [a.to ?? '', b.to ?? ''];
  return x > y ? -1 : x < y ? 1 : a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
}

function outlineOf(id: string, rows: readonly DeskRow[]): StorySummary {
  const days = rows.flatMap(({ day }) => day ?? []).sort();
  const sum = (count: (row: DeskRow) => number): number => rows.reduce((total, row) => total + count(row), 0);
  return {
    id,
    title: rows.find(({ headline }) => headline !== null)?.headline ?? rows[0]?.document ?? id,
    articles: rows.length,
    outlets: new Set(rows.flatMap(({ outlet }) => outlet ?? [])).size,
    statements: sum(({ statements }) => statements),
    figures: sum(({ figures }) => figures),
    independentAtMost: null,
    unknownRoots: null,
    changes: null,
    contradictions: null,
    from: days[0] ?? null,
    to: days.at(-1) ?? null,
    activity: activityOf(days),
    fresh: 0,
  };
}

function listOf<Item>(lists: Map<string, Item[]>, key: string): Item[] {
  const known = lists.get(key);
  if (known !== undefined) return known;
  const list: Item[] = [];
  lists.set(key, list);
  return list;
}
