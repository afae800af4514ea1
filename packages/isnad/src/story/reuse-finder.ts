import { createHoldings, type Holder } from './boilerplate.ts';
import { anchorsOf, compareTraces } from './compare-traces.ts';
import { type Fingerprints, fingerprint } from './fingerprints.ts';
import { compareText, timeKey } from './order.ts';
import { createPartnerFinder } from './partners.ts';
import type { Prose } from './prose.ts';
import type { Reuse } from './shape.ts';
import { proseOf, type Trace } from './traces.ts';

/** Finds what articles took from one another, while articles come and go. */
export interface ReuseFinder {
  /** Takes an article, in any order; one of the same document name is replaced. */
  add(trace: Trace): void;
  /** Forgets an article; nothing where it is not known. */
  remove(document: string): void;
  /** Everything that the articles share, by their names: the same for the same articles, whatever came and went before. */
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
}

interface Entry extends Holder {
  readonly trace: Trace;
  readonly time: string;
  readonly prints: Fingerprints;
  /** What it shares with the earlier ones that it was compared with, by their numbers. */
  compared: Map<number, Reuse | null>;
}

/** Prose of so many articles is kept unpacked, 4 KB each. */
const mostKept = 2000;

/** The comparison stands, its partners may be others, or what it was compared by has changed. */
type Freshness = 'partners' | 'all';

/**
 * An article is compared with the other versions of its page and with 24 earlier articles at most, those that share the most winnowed shingles of six words with it; what one
 * outlet repeats over its articles does not count (`createHoldings`). An article that comes or goes concerns those that share a shingle with it; these alone are compared anew, when
 * the result is asked for. The cost of an article does not grow with the collection.
 */
export function createReuseFinder(): ReuseFinder {
  const entries: (Entry | null)[] = [];
  const numbers = new Map<string, number>();
  const versions = new Map<string, Set<number>>();
  const stale = new Map<number, Freshness>();
  /** What became of pairs since it was last asked for; null where they share nothing any more. */
  const news = new Map<string, Pair & { readonly reuse: Reuse | null }>();
  const holdings = createHoldings((_, holders) => {
    for (const holder of holders) stale.set(holder, 'all');
  });
  /** By publication time, undated last; then by content hash, then by document. */
  const compare = (a: number, b: number): number => {
    const [x, y] = [entries[a]!, entries[b]!];
    return compareText(x.time, y.time) || compareText(x.trace.hash, y.trace.hash) || compareText(x.trace.document, y.trace.document);
  };
  const readProse = createProseReader();
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
    for (const version of entry.trace.url === null ? [] : (versions.get(entry.trace.url) ?? [])) mark(version);
  };

  const drop = (entry: Entry, other: number, reuse: Reuse | null): void => {
    entry.compared.delete(other);
    if (reuse !== null) news.set(`${reuse.a}\n${reuse.b}`, { a: reuse.a, b: reuse.b, reuse: null });
  };

  const compareAnew = (entry: Entry, freshness: Freshness): void => {
    const partners = new Set(partnersOf(entry.number, entry.outlet, entry.hashes));
    const version = lastVersion(entry);
    if (version !== null) partners.add(version);
    for (const [other, reuse] of [...entry.compared]) if (freshness === 'all' || !partners.has(other)) drop(entry, other, reuse);
    for (const other of [...partners].sort(compare)) {
      if (entry.compared.has(other)) continue;
      const earlier = entries[other]!;
      const isBoilerplate = (hash: number): boolean => holdings.isBoilerplate(earlier.outlet, hash) || holdings.isBoilerplate(entry.outlet, hash);
      const anchors = anchorsOf(earlier.prints, entry.prints, isBoilerplate);
      const reuse =
        anchors.length === 0 && other !== version
          ? null
          : compareTraces(
              { ...earlier, prose: readProse(other, earlier.trace) },
              { ...entry, prose: readProse(entry.number, entry.trace) },
              anchors,
              holdings.isRepeated,
            );
      entry.compared.set(other, reuse);
      if (reuse !== null) news.set(`${reuse.a}\n${reuse.b}`, { a: reuse.a, b: reuse.b, reuse });
    }
  };

  const lastVersion = (entry: Entry): number | null => {
    if (entry.trace.url === null) return null;
    const earlier = [...(versions.get(entry.trace.url) ?? [])].filter((other) => compare(other, entry.number) < 0);
    return earlier.length === 0 ? null : earlier.reduce((x, y) => (compare(x, y) < 0 ? y : x));
  };

  const settle = (): void => {
    for (const [number, freshness] of stale) {
      const entry = entries[number];
      if (entry) compareAnew(entry, freshness);
    }
    stale.clear();
  };

  const remove = (document: string): void => {
    const number = numbers.get(document);
    if (number === undefined) return;
    const entry = entries[number]!;
    markLater(entry);
    holdings.remove(entry);
    for (const [other, reuse] of [...entry.compared]) drop(entry, other, reuse);
    for (const later of stale.keys()) {
      const reuse = entries[later]?.compared.get(number);
      if (reuse !== undefined) drop(entries[later]!, number, reuse);
    }
    if (entry.trace.url !== null) versions.get(entry.trace.url)?.delete(number);
    numbers.delete(document);
    stale.delete(number);
    entries[number] = null;
  };

  return {
    add(trace) {
      remove(trace.document);
      const prints = fingerprint(trace.words, trace.breaks);
      const number = entries.length;
      const entry: Entry = {
        number,
        outlet: trace.outlet,
        page: trace.url ?? trace.document,
        hashes: distinct(prints.hashes),
        trace,
        time: timeKey(trace),
        prints,
        compared: new Map(),
      };
      entries.push(entry);
      numbers.set(trace.document, number);
      stale.set(number, 'all');
      holdings.add(entry);
      markLater(entry);
      if (trace.url !== null) versions.set(trace.url, (versions.get(trace.url) ?? new Set()).add(number));
    },
    remove,
    reuses() {
      settle();
      const reuses = entries.flatMap((entry) => (entry === null ? [] : [...entry.compared.values()].filter((reuse) => reuse !== null)));
      return Object.freeze(reuses.sort(comparePairs));
    },
    changes() {
      settle();
      const sorted = [...news.values()].sort(comparePairs);
      news.clear();
      return {
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

/** Reads the prose of traces, and keeps what it read last: articles are compared with those of the same days again and again. */
function createProseReader(): (number: number, trace: Trace) => Prose {
  const kept = new Map<number, Prose>();
  return (number, trace) => {
    let prose = kept.get(number);
    if (prose === undefined) {
      prose = proseOf(trace);
      if (kept.size >= mostKept) kept.delete(kept.keys().next().value!);
      kept.set(number, prose);
    }
    return prose;
  };
}
