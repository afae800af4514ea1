import type { ArticleTerms } from './article-terms.ts';
import type { TermVector } from './terms.ts';

/** The version of what `packTerms` packs: terms that were counted by another one are counted anew. */
export const termsVersion = '1';

const weightPlaces = 2 ** 15;

/** An article's terms as bytes: four for each id, little-endian, then one for each use. */
export function packTerms({ ids, uses }: Pick<ArticleTerms, 'ids' | 'uses'>): Uint8Array {
  const bytes = new Uint8Array(ids.length * 5);
  putIds(bytes, ids);
  bytes.set(uses, ids.length * 4);
  return bytes;
}

export function unpackTerms(bytes: Uint8Array): Pick<ArticleTerms, 'ids' | 'uses'> {
  const size = bytes.length / 5;
  return { ids: idsOf(bytes, size), uses: bytes.slice(size * 4) };
}

/** A vector as bytes: four for each id, two for each weight. */
export function packVector({ ids, weights }: TermVector): Uint8Array {
  const bytes = new Uint8Array(ids.length * 6);
  putIds(bytes, ids);
  const view = new DataView(bytes.buffer);
  for (let i = 0; i < weights.length; i++) view.setUint16(ids.length * 4 + i * 2, weights[i]! * weightPlaces, true);
  return bytes;
}

export function unpackVector(bytes: Uint8Array): TermVector {
  const size = bytes.length / 6;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  return { ids: idsOf(bytes, size), weights: Float64Array.from({ length: size }, (_, i) => view.getUint16(size * 4 + i * 2, true) / weightPlaces) };
}

function putIds(bytes: Uint8Array, ids: Int32Array): void {
  const view = new DataView(bytes.buffer);
  for (let i = 0; i < ids.length; i++) view.setInt32(i * 4, ids[i]!, true);
}

function idsOf(bytes: Uint8Array, size: number): Int32Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  const ids = new Int32Array(size);
  for (let i = 0; i < size; i++) ids[i] = view.getInt32(i * 4, true);
  return ids;
}
