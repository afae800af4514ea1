import type { Article } from '../../packages/isnad/src/article/index.ts';

/** An article as the oracle sees it. */
export interface OracleText {
  readonly document: string;
  readonly outlet: string | null;
  /** Its words in order, as numbers that all articles share. */
  readonly words: Int32Array;
  /** Places of the words that begin a new stretch of prose. */
  readonly breaks: ReadonlySet<number>;
}

/** Reads articles by rules of its own, not the product's: folds a text by regular expressions and numbers its words. */
export function createOracleReader(): (article: Article) => OracleText {
  const numbers = new Map<string, number>();
  return (article) => {
    const words: number[] = [];
    const breaks = new Set<number>();
    const read = (from: number, to: number): void => {
      if (from >= to) return;
      breaks.add(words.length);
      for (const [word] of fold(article.text.slice(from, to)).matchAll(/[\p{L}\p{N}]+/gu)) {
        if (!numbers.has(word)) numbers.set(word, numbers.size);
        words.push(numbers.get(word)!);
      }
    };
    let from = 0;
    for (const { start, end } of article.chrome) {
      read(from, start);
      from = Math.max(from, end);
    }
    read(from, article.text.length);
    return { document: article.document, outlet: article.outlet, words: Int32Array.from(words), breaks };
  };
}

function fold(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/[\p{M}\u0640\u200c\u200d]/gu, '')
    .toLowerCase()
    .replace(/[٠-٩]/g, (digit) => String(digit.charCodeAt(0) - 0x660))
    .replace(/[۰-۹]/g, (digit) => String(digit.charCodeAt(0) - 0x6f0))
    .replace(/ى/g, 'ي')
    .replace(/ة/g, 'ه');
}

/** The different runs of `size` words inside one stretch of prose. */
export function shinglesOf({ words, breaks }: OracleText, size: number): Set<string> {
  const shingles = new Set<string>();
  let from = 0;
  for (let end = 1; end <= words.length; end++) {
    if (breaks.has(end - 1)) from = end - 1;
    if (end - from >= size) shingles.add(words.slice(end - size, end).join());
  }
  return shingles;
}

/** A pair of places in a list of articles, and the share of the smaller one's shingles that the larger one has. */
export interface OraclePair {
  readonly a: number;
  readonly b: number;
  readonly containment: number;
}

/** Exact containment of all pairs of different outlets that share a shingle of six words: brute force over an inverted index of all shingles. */
export function oraclePairs(texts: readonly OracleText[]): readonly OraclePair[] {
  const holders = new Map<string, number[]>();
  const sizes = texts.map((text, place) => {
    const shingles = shinglesOf(text, 6);
    for (const shingle of shingles) {
      const list = holders.get(shingle);
      if (list === undefined) holders.set(shingle, [place]);
      else list.push(place);
    }
    return shingles.size;
  });
  const shared = new Map<number, number>();
  for (const list of holders.values())
    for (const [at, b] of list.entries())
      for (const a of list.slice(0, at))
        if (texts[a]!.outlet !== texts[b]!.outlet) shared.set(a * texts.length + b, (shared.get(a * texts.length + b) ?? 0) + 1);
  return [...shared].map(([key, count]) => {
    const a = Math.floor(key / texts.length);
    const b = key % texts.length;
    return { a, b, containment: count / Math.min(sizes[a]!, sizes[b]!) };
  });
}
