import { mix } from './prose.ts';

/** Words of one shingle. */
export const shingleWords = 6;
/** Of so many shingles in a row the least hash is kept, so that every passage of `shingleWords + 3` equal words leaves one. */
const everyPassage = 4;
/** What a shingle over two stretches of prose counts as: never kept. */
const never = 0x7fffffff;
const highest = Math.imul(31, Math.imul(Math.imul(31, 31), Math.imul(31, 31)));

/** Chosen shingles of an article, by hash, then place: the hash and the place of the first word. */
export interface Fingerprints {
  readonly hashes: Int32Array;
  readonly places: Int32Array;
}

/** Places fit into so much: prose has 200,000 words at most. */
const placeRange = 2 ** 18;

/**
 * Winnowing (Schleimer, Wilkerson, Aiken 2003) over shingles of words: of every `window` shingles in a row the least is kept, so that two texts that share
 * `shingleWords + window - 1` words in a row share a print, and about two shingles in `window + 1` are kept.
 * @param words hashes of the words in order
 * @param breaks places of the words that begin a new stretch, ascending: no shingle runs over one
 */
export function fingerprint(words: Int32Array, breaks: readonly number[] = [], window = everyPassage): Fingerprints {
  const shingles = shinglesOf(words, breaks);
  const count = shingles.length;
  const chosen = new Float64Array(count);
  let size = 0;
  let least = -1;
  for (let from = 0; from + Math.min(window, count) <= count; from++) {
    const last = Math.min(count, from + window) - 1;
    if (least >= from) {
      if (shingles[last]! > shingles[least]!) continue;
      least = last;
    } else {
      least = from;
      for (let i = from + 1; i <= last; i++) if (shingles[i]! <= shingles[least]!) least = i;
    }
    if (shingles[least] !== never) chosen[size++] = shingles[least]! * placeRange + least;
    if (count <= window) break;
  }
  const sorted = chosen.subarray(0, size).sort();
  const hashes = new Int32Array(size);
  const places = new Int32Array(size);
  for (let i = 0; i < size; i++) {
    hashes[i] = Math.floor(sorted[i]! / placeRange);
    places[i] = sorted[i]! - hashes[i]! * placeRange;
  }
  return { hashes, places };
}

function shinglesOf(words: Int32Array, breaks: readonly number[]): Int32Array {
  const count = Math.max(0, words.length - shingleWords + 1);
  const shingles = new Int32Array(count);
  let hash = 0;
  for (let i = 0; i < words.length; i++) {
    if (i >= shingleWords) hash = (hash - Math.imul(words[i - shingleWords]!, highest)) | 0;
    hash = (Math.imul(hash, 31) + words[i]!) | 0;
    if (i >= shingleWords - 1) shingles[i - shingleWords + 1] = mix(hash);
  }
  for (const at of breaks) for (let i = Math.max(0, at - shingleWords + 1); i < Math.min(at, count); i++) shingles[i] = never;
  return shingles;
}
