import { createHoldings, type Holder } from './boilerplate.ts';
import { anchorsOf, compareTraces } from './compare-traces.ts';
import { type Fingerprints, fingerprint } from './fingerprints.ts';
import { compareText, timeKey } from './order.ts';
import { createPartnerFinder } from './partners.ts';
import type { Reuse } from './shape.ts';
import { proseOf, type Trace } from './traces.ts';

/** Finds what articles took from one another, while articles come and go. */
export interface ReuseFinder {
  /** Takes an article, in any order; one of the same document name is replaced. `number` stands for it: its caller's own, never given twice, else a running one. */
  add(trace: Trace, number?: number): void;
  /** Forgets an article; nothing where it is not known. */
  remove(document: string): void;
  /**
   * Everything that the articles share, by their names: the same for the same articles, whatever came and went before. What was found before a finder that
   * goes on from a past is its caller's, and not among it.
   */
  reuses(): readonly Reuse[];
  /** What to write and what to drop since this was last asked. */
  changes(): ReuseChanges;
}

/** Document names, the earlier article's first. */
interface Pair {
  readonly a: string;
  readonly b: string;
}

/** Reuses that are new or no longer as they were, and pairs that are reuses no more. */
export interface ReuseChanges {
  readonly found: readonly Reuse[];
  readonly gone: readonly Pair[];
  /** The articles that were compared anew, as a finder can go on from them. */
  readonly compared: readonly ComparedTrace[];
}

/** An article that was compared with the earlier ones, about a quarter of its trace. */
export interface ComparedTrace extends Pick<Trace, 'document' | 'hash' | 'url' | 'outlet'> {
  readonly number: number;
  /** Sorts as text like the time of publication. */
  readonly time: string;
  /** Its shingles, each once. */
  readonly hashes: Int32Array;
  /** The numbers of those it was compared with; of those with which it shares nothing `-1 - number`. */
  readonly partners: Int32Array;
}

/** What a finder goes on from. */
export interface ReusePast {
  /** All articles that are there, with none of those away that they were compared with. */
  readonly compared: Iterable<ComparedTrace>;
  /** The trace of an article by its number: asked for while it is compared. */
  trace(number: number): Trace;
}

interface Entry extends Holder, Pick<Trace, 'document' | 'hash' | 'url'> {
  /** Null where it is asked for when it is needed. */
  readonly side: Side | null;
  readonly time: string;
  /** What it shares with the earlier ones that it was compared with, by their numbers; `elsewhere` where the caller has it. */
  readonly compared: Map<number, Reuse | 'elsewhere' | null>;
  /** The later ones that were compared with it. */
  readonly comparedBy: Set<number>;
}

interface Side {
  readonly trace: Trace;
  readonly prints: Fingerprints;
}

/** Prose of so many articles is kept unpacked, 4 KB each, and as many traces that were asked for. */
const mostKept = 2000;

/** The comparison stands, its partners may be others, or what it was compared by has changed. */
type Freshness = 'partners' | 'all';

/**
 * An article is compared with the other versions of its page and with 24 earlier articles at most, those that share the most winnowed shingles of six words with it; what one
 * outlet repeats over its articles does not count (`createHoldings`). An article that comes or goes concerns those that share a shingle with it; these alone are compared anew, when
 * the result is asked for. The cost of an article does not grow with the collection.
 * @param past what to go on from; a finder with a past holds no traces but the last ones that it asked for
 */
export function createReuseFinder(past: ReusePast | null = null): ReuseFinder {
  const entries: (Entry | null | undefined)[] = [];
  const numbers = new Map<string, number>();
  const versions = new Map<string, Set<number>>();
  const stale = new Map<number, Freshness>();
  /** What became of pairs since it was last asked for; null where they share nothing any more. */
  const news = new Map<string, Pair & { readonly reuse: Reuse | null }>();
  /** Articles that were compared anew since it was last asked for. */
  const settled = new Map<number, Entry>();
  const holdings = createHoldings((_, holders) => {
    for (const holder of holders) stale.set(holder, 'all');
  });
  /** By publication time, undated last; then by content hash, then by document. */
  const compare = (a: number, b: number): number => {
    const [x, y] = [entries[a]!, entries[b]!];
    return compareText(x.time, y.time) || compareText(x.hash, y.hash) || compareText(x.document, y.document);
  };
  const readProse = createRecent((number) => proseOf(sideOf(number).trace));
  const fetchSide = createRecent((number): Side => sideOfTrace(past!.trace(number)));
  const sideOf = (number: number): Side => entries[number]!.side ?? fetchSide(number);
  const partnersOf = createPartnerFinder(holdings, compare);
  const scratch: number[] = [];

  /** Those later than the article who may have it among their partners. */
  const markLater = (entry: Entry): void => {
    // Nothing was compared since all of them came: there is nothing to compare anew.
    if (stale.size === numbers.size) return;
    const mark = (other: number): void => {
      if (!stale.has(other) && compare(entry.number, other) < 0) stale.set(other, 'partners');
    };
    for (const hash of entry.hashes) {
      const count = holdings.holders(hash, scratch);
      for (let i = 0; i < count; i++) mark(scratch[i]!);
    }
    for (const version of entry.url === null ? [] : (versions.get(entry.url) ?? [])) mark(version);
  };

  const drop = (entry: Entry, other: number): void => {
    const [a, b] = [entries[other]!.document, entry.document];
    if (entry.compared.get(other)) news.set(`${a}\n${b}`, { a, b, reuse: null });
    entry.compared.delete(other);
    entries[other]!.comparedBy.delete(entry.number);
  };

  const compareAnew = (entry: Entry, freshness: Freshness): void => {
    const partners = new Set(partnersOf(entry.number, entry.outlet, entry.hashes));
    const version = lastVersion(entry);
    if (version !== null) partners.add(version);
    for (const other of [...entry.compared.keys()]) if (freshness === 'all' || !partners.has(other)) drop(entry, other);
    for (const other of [...partners].sort(compare)) {
      if (entry.compared.has(other)) continue;
      const earlier = entries[other]!;
      const isBoilerplate = (hash: number): boolean => holdings.isBoilerplate(earlier.outlet, hash) || holdings.isBoilerplate(entry.outlet, hash);
      const [sideA, sideB] = [sideOf(other), sideOf(entry.number)];
      const anchors = anchorsOf(sideA.prints, sideB.prints, isBoilerplate);
      const reuse =
        anchors.length === 0 && other !== version
          ? null
          : compareTraces({ ...sideA, prose: readProse(other) }, { ...sideB, prose: readProse(entry.number) }, anchors, holdings.isRepeated);
      entry.compared.set(other, reuse);
      earlier.comparedBy.add(entry.number);
      if (reuse !== null) news.set(`${reuse.a}\n${reuse.b}`, { a: reuse.a, b: reuse.b, reuse });
    }
  };

  const lastVersion = (entry: Entry): number | null => {
    if (entry.url === null) return null;
    const earlier = [...(versions.get(entry.url) ?? [])].filter((other) => compare(other, entry.number) < 0);
    return earlier.length === 0 ? null : earlier.reduce((x, y) => (compare(x, y) < 0 ? y : x));
  };

  /** What an outlet repeats counts for both sides: whoever was compared with a holder is compared with it anew. */
  const dropLater = (entry: Entry): void => {
    for (const later of [...entry.comparedBy]) {
      drop(entries[later]!, entry.number);
      if (!stale.has(later)) stale.set(later, 'partners');
    }
  };

  const settle = (): void => {
    for (const [number, freshness] of [...stale]) if (freshness === 'all' && entries[number]) dropLater(entries[number]);
    for (const [number, freshness] of stale) {
      const entry = entries[number];
      if (!entry) continue;
      compareAnew(entry, freshness);
      if (past !== null) settled.set(number, entry);
    }
    stale.clear();
  };

  const remove = (document: string): void => {
    const number = numbers.get(document);
    if (number === undefined) return;
    const entry = entries[number]!;
    markLater(entry);
    holdings.remove(entry);
    for (const other of [...entry.compared.keys()]) drop(entry, other);
    dropLater(entry);
    if (entry.url !== null) versions.get(entry.url)?.delete(number);
    numbers.delete(document);
    stale.delete(number);
    settled.delete(number);
    entries[number] = null;
  };

  const take = (entry: Entry): void => {
    entries[entry.number] = entry;
    numbers.set(entry.document, entry.number);
    if (entry.url !== null) versions.set(entry.url, (versions.get(entry.url) ?? new Set()).add(entry.number));
  };

  const restore = ({ partners, ...known }: ComparedTrace): Entry => {
    const compared: Entry['compared'] = new Map(Array.from(partners, (partner) => (partner < 0 ? [-1 - partner, null] : [partner, 'elsewhere'])));
    return { ...known, page: known.url ?? known.document, side: null, compared, comparedBy: new Set() };
  };

  if (past !== null) {
    for (const known of past.compared) take(restore(known));
    for (const entry of entries) for (const other of entry?.compared.keys() ?? []) entries[other]!.comparedBy.add(entry!.number);
    holdings.restore(entries.filter((entry) => entry != null));
    stale.clear();
  }

  return {
    add(trace, number = entries.length) {
      remove(trace.document);
      const side = sideOfTrace(trace);
      const { document, hash, url, outlet } = trace;
      const entry: Entry = {
        ...{ number, document, hash, url, outlet },
        page: url ?? document,
        hashes: distinct(side.prints.hashes),
        side: past === null ? side : null,
        time: timeKey(trace),
        compared: new Map(),
        comparedBy: new Set(),
      };
      if (past !== null) fetchSide.put(number, side);
      take(entry);
      stale.set(number, 'all');
      holdings.add(entry);
      markLater(entry);
    },
    remove,
    reuses() {
      settle();
      const reuses = entries.flatMap((entry) => [...(entry?.compared.values() ?? [])].filter((reuse) => reuse !== null && reuse !== 'elsewhere'));
      return Object.freeze(reuses.sort(comparePairs));
    },
    changes() {
      settle();
      const sorted = [...news.values()].sort(comparePairs);
      news.clear();
      const compared = [...settled.values()].map(comparedTrace);
      settled.clear();
      return {
        compared,
        found: sorted.flatMap(({ reuse }) => reuse ?? []),
        gone: sorted.flatMap(({ a, b, reuse }) => (reuse === null ? [{ a, b }] : [])),
      };
    },
  };
}

function comparePairs(x: Pair, y: Pair): number {
  return compareText(x.a, y.a) || compareText(x.b, y.b);
}

/** The values of an ascending list, each once. */
function distinct(sorted: Int32Array): Int32Array {
  const values = new Int32Array(sorted.length);
  let size = 0;
  for (let i = 0; i < sorted.length; i++) if (i === 0 || sorted[i] !== sorted[i - 1]) values[size++] = sorted[i]!;
  return size === sorted.length ? sorted : values.slice(0, size);
}

function sideOfTrace(trace: Trace): Side {
  return { trace, prints: fingerprint(trace.words, trace.breaks) };
}

function comparedTrace({ number, document, hash, url, outlet, time, hashes, compared }: Entry): ComparedTrace {
  const partners = Int32Array.from(compared, ([other, reuse]) => (reuse === null ? -1 - other : other));
  return { number, document, hash, url, outlet, time, hashes, partners };
}

/** Makes something for a number, and keeps what it made last: articles are compared with those of the same days again and again. */
function createRecent<Made>(make: (number: number) => Made): ((number: number) => Made) & { put(number: number, made: Made): void } {
  const kept = new Map<number, Made>();
  const put = (number: number, made: Made): void => {
    if (kept.size >= mostKept) kept.delete(kept.keys().next().value!);
    kept.set(number, made);
  };
  const get = (number: number): Made => {
    let made = kept.get(number);
    if (made === undefined) {
      made = make(number);
      put(number, made);
    }
    return made;
  };
  return Object.assign(get, { put });
}
