/** Weighted terms: ids, and weights of unit length in the same order, heaviest first. */
export interface TermVector {
  readonly ids: Int32Array;
  readonly weights: Float64Array;
}

/** A weight has fifteen binary places, so that sums of weights and of their products are exact, whatever their order. */
const places = 2 ** 15;

/** The heaviest terms, scaled to unit length; ties by id. What weighs nothing is left out. */
export function heaviest(terms: { id: number; weight: number }[], limit: number): TermVector {
  terms.sort((a, b) => b.weight - a.weight || a.id - b.id);
  let size = Math.min(limit, terms.length);
  let squares = 0;
  for (let i = 0; i < size; i++) squares += terms[i]!.weight ** 2;
  const scale = squares > 0 ? 1 / Math.sqrt(squares) : 0;
  while (size > 0 && Math.round(terms[size - 1]!.weight * scale * places) <= 0) size--;
  const ids = new Int32Array(size);
  const weights = new Float64Array(size);
  for (let i = 0; i < size; i++) {
    ids[i] = terms[i]!.id;
    weights[i] = Math.round(terms[i]!.weight * scale * places) / places;
  }
  return { ids, weights };
}

/** The sum of vectors, its heaviest terms scaled to unit length. */
export function centreOf(vectors: Iterable<TermVector>, limit: number): TermVector {
  const sums = new Map<number, number>();
  for (const { ids, weights } of vectors) for (let i = 0; i < ids.length; i++) sums.set(ids[i]!, (sums.get(ids[i]!) ?? 0) + weights[i]!);
  return heaviest(
    [...sums].map(([id, weight]) => ({ id, weight })),
    limit,
  );
}
