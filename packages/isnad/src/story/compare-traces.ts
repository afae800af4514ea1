import { directReuse } from './directions.ts';
import { type Fingerprints, shingleWords } from './fingerprints.ts';
import { growPassages, type Passage } from './passages.ts';
import type { Prose } from './prose.ts';
import type { Alignment, Reuse } from './shape.ts';
import type { Trace } from './traces.ts';

const copyShare = 0.8;
/** Of one shingle that stands again and again in an article so many places are tried. */
const mostPlaces = 4;

/** Places of a shingle in both. */
type Anchor = readonly [a: number, b: number];

/**
 * A passage with fewer words of its own is a name, a title or a formula, «خادم الحرمين الشريفين الملك …», that all who speak of the matter write: its other words stand in names, in
 * scripture, or in shingles that an outlet repeats over its articles.
 */
const fewestOwn = 6;
/** A longer passage is no formula. */
const longestFormula = 60;

interface Side {
  readonly trace: Trace;
  readonly prints: Fingerprints;
  readonly prose: Prose;
}

/**
 * What a later article has in common with an earlier one; null where that is nothing.
 * @param anchors places of equal shingles
 * @param isRepeated an outlet repeats the shingle over its articles
 */
export function compareTraces(sideA: Side, sideB: Side, anchors: readonly Anchor[], isRepeated: (hash: number) => boolean): Reuse | null {
  const [{ trace: a, prose: proseA }, { trace: b, prose: proseB }] = [sideA, sideB];
  const isRevision = a.url !== null && a.url === b.url && a.hash !== b.hash;
  const passages = growPassages(sideA.prose, sideB.prose, anchors).filter(
    (passage) => ownWords(sideA, passage.a, isRepeated) >= fewestOwn && ownWords(sideB, passage.b, isRepeated) >= fewestOwn,
  );
  if (passages.length === 0 && !isRevision) return null;
  const alignments = passages.map(
    (passage): Alignment => ({
      a: { document: a.document, span: spanOf(proseA, passage.a) },
      b: { document: b.document, span: spanOf(proseB, passage.b) },
      similarity: passage.equal / Math.max(passage.a.end - passage.a.start, passage.b.end - passage.b.start),
    }),
  );
  const containment = { a: share(passages, proseA), b: share(passages, proseB) };
  const isCopy = containment.a >= copyShare && containment.b >= copyShare;
  const { direction, root, evidence } = directReuse(a, b, alignments, isRevision);
  return Object.freeze({
    a: a.document,
    b: b.document,
    kind: isRevision ? 'revision' : isCopy ? 'copy' : 'passages',
    alignments,
    containment,
    direction,
    root,
    evidence: [...evidence, `containment:${containment.a.toFixed(2)} and ${containment.b.toFixed(2)}`],
  });
}

/** Places of equal shingles in both, by the place in b, then in a. */
export function anchorsOf(a: Fingerprints, b: Fingerprints, isBoilerplate: (hash: number) => boolean): readonly Anchor[] {
  const anchors: Anchor[] = [];
  let i = 0;
  let j = 0;
  while (i < a.hashes.length && j < b.hashes.length) {
    const hash = a.hashes[i]!;
    if (hash !== b.hashes[j]!) {
      if (hash < b.hashes[j]!) i++;
      else j++;
      continue;
    }
    const [fromA, fromB] = [i, j];
    while (a.hashes[i] === hash) i++;
    while (b.hashes[j] === hash) j++;
    if (isBoilerplate(hash)) continue;
    for (let x = fromA; x < Math.min(i, fromA + mostPlaces); x++)
      for (let y = fromB; y < Math.min(j, fromB + mostPlaces); y++) anchors.push([a.places[x]!, b.places[y]!]);
  }
  return anchors.sort((x, y) => x[1] - y[1] || x[0] - y[0]);
}

function spanOf(prose: Prose, words: { readonly start: number; readonly end: number }): { start: number; end: number } {
  return { start: prose.starts[words.start]!, end: prose.ends[words.end - 1]! };
}

function ownWords({ trace, prints }: Side, { start, end }: { readonly start: number; readonly end: number }, isRepeated: (hash: number) => boolean): number {
  if (end - start > longestFormula) return end - start;
  const formula = new Uint8Array(end - start);
  const mark = (from: number, to: number): void => {
    if (to > start && from < end) formula.fill(1, Math.max(0, from - start), Math.min(end, to) - start);
  };
  for (let i = 0; i < trace.formulas.length; i += 2) mark(trace.formulas[i]!, trace.formulas[i + 1]!);
  for (let i = 0; i < prints.places.length; i++) {
    const place = prints.places[i]!;
    if (place + shingleWords > start && place < end && isRepeated(prints.hashes[i]!)) mark(place, place + shingleWords);
  }
  return formula.reduce((own, one) => own + 1 - one, 0);
}

/** Words that were edited stand in neither. */
function share(passages: readonly Passage[], prose: Prose): number {
  let equal = 0;
  for (const passage of passages) equal += passage.equal;
  return prose.hashes.length === 0 ? 0 : equal / prose.hashes.length;
}
