import { mix, type Prose } from './prose.ts';

/** Words of one shingle. */
export const shingleWords = 6;
/** Of so many shingles in a row the least hash is kept, so that every passage of `shingleWords + winnow - 1` equal words leaves one. */
const winnow = 4;

/** Chosen shingles of an article: hash and the place of the first word. */
export interface Fingerprints {
  readonly hashes: Int32Array;
  readonly places: Int32Array;
}

/** Winnowing (Schleimer, Wilkerson, Aiken 2003) over shingles of words. */
export function fingerprint(prose: Prose): Fingerprints {
  const count = prose.hashes.length - shingleWords + 1;
  if (count <= 0) return { hashes: new Int32Array(0), places: new Int32Array(0) };
  const shingles = new Int32Array(count);
  for (let i = 0; i < count; i++) {
    let hash = 0;
    for (let k = 0; k < shingleWords; k++) hash = (Math.imul(hash, 31) + prose.hashes[i + k]!) | 0;
    shingles[i] = mix(hash);
  }
  const hashes: number[] = [];
  const places: number[] = [];
  let last = -1;
  const windows = Math.max(1, count - winnow + 1);
  for (let w = 0; w < windows; w++) {
    let least = w;
    const end = Math.min(count, w + winnow);
    for (let i = w + 1; i < end; i++) if (shingles[i]! <= shingles[least]!) least = i;
    if (least !== last) {
      hashes.push(shingles[least]!);
      places.push(least);
      last = least;
    }
  }
  return { hashes: Int32Array.from(hashes), places: Int32Array.from(places) };
}

/** Tells which hashes may occur more than once over all articles; those that it refuses occur once. A table of counts by the hash's low bits. */
export function repeatedHashes(prints: readonly Fingerprints[]): (hash: number) => boolean {
  let total = 0;
  for (const { hashes } of prints) total += hashes.length;
  let size = 1 << 10;
  while (size < 4 * total && size < 1 << 26) size *= 2;
  const counts = new Uint8Array(size);
  const mask = size - 1;
  for (const { hashes } of prints)
    for (let i = 0; i < hashes.length; i++) {
      const slot = hashes[i]! & mask;
      if (counts[slot]! < 2) counts[slot] = counts[slot]! + 1;
    }
  return (hash) => counts[hash & mask]! > 1;
}
