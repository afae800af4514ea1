import type { Article } from '../article/index.ts';

/** The words of an article's own prose in order, as hashes of their folded spelling, with the place of each in `article.text`. */
export interface Prose {
  readonly hashes: Int32Array;
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  /** Number of stretches set aside before the word: a passage never runs over one. */
  readonly segments: Int32Array;
}

/** 0: no part of a word; 1: drops out (a diacritic, tatweel); else the folded unit. */
const foldedUnit = foldingTable();
const longest = 200_000;

/** Reads the words outside chrome. One pass over the code units; at most the first 200,000 words. */
export function readProse(article: Pick<Article, 'text' | 'chrome'>, scratch: ProseScratch = createProseScratch()): Prose {
  const text = article.text;
  const room = Math.min(longest, (text.length >> 1) + 1);
  const { hashes, starts, ends, segments } = scratch.ofSize(room);
  let segment = 0;
  let words = 0;
  let start = -1;
  let hash = 0;
  let from = 0;
  const read = (to: number): void => {
    for (let i = from; i <= to; i++) {
      const unit = i < to ? foldedUnit[text.charCodeAt(i)]! : 0;
      if (unit > 1) {
        if (start < 0) {
          start = i;
          hash = 0x811c9dc5;
        }
        hash = Math.imul(hash ^ unit, 0x01000193);
      } else if (unit === 0 && start >= 0) {
        if (words < room) {
          hashes[words] = mix(hash);
          starts[words] = start;
          ends[words] = i;
          segments[words] = segment;
          words++;
        }
        start = -1;
      }
    }
  };
  for (const chrome of article.chrome) {
    if (chrome.start > from) read(chrome.start);
    if (chrome.end > from) from = chrome.end;
    segment++;
  }
  read(text.length);
  return { hashes: hashes.slice(0, words), starts: starts.slice(0, words), ends: ends.slice(0, words), segments: segments.slice(0, words) };
}

/** Room to read in, for use over many articles. */
export interface ProseScratch {
  ofSize(words: number): Record<'hashes' | 'starts' | 'ends' | 'segments', Int32Array>;
}

export function createProseScratch(): ProseScratch {
  let held = makeRoom(1024);
  return {
    ofSize(words) {
      if (held.hashes.length < words) held = makeRoom(words * 2);
      return held;
    },
  };
}

function makeRoom(words: number): Record<'hashes' | 'starts' | 'ends' | 'segments', Int32Array> {
  return { hashes: new Int32Array(words), starts: new Int32Array(words), ends: new Int32Array(words), segments: new Int32Array(words) };
}

/** Scrambles a hash so that all its bits depend on all of the input's (the finaliser of MurmurHash3, Appleby). */
export function mix(hash: number): number {
  let h = hash;
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return h ^ (h >>> 16);
}

function foldingTable(): Uint16Array {
  const table = new Uint16Array(0x10000);
  for (let unit = 0; unit < 0x10000; unit++) {
    if (unit >= 0xd800 && unit < 0xe000) continue;
    const letter = String.fromCharCode(unit);
    if (/\p{M}|\u0640|\u200c|\u200d/u.test(letter)) table[unit] = 1;
    else if (/[\p{L}\p{N}]/u.test(letter)) {
      // The decomposed form begins with the bare letter: أ إ آ fold to ا, é to e, presentation forms and other digits to the ordinary ones.
      const bare = letter.normalize('NFKD').toLowerCase().charCodeAt(0);
      table[unit] =
        bare === 0x649 ? 0x64a : bare === 0x629 ? 0x647 : bare >= 0x660 && bare <= 0x669 ? bare - 0x630 : bare >= 0x6f0 && bare <= 0x6f9 ? bare - 0x6c0 : bare;
    }
  }
  return table;
}
