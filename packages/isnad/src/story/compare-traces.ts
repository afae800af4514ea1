import { directReuse } from './directions.ts';
import type { Fingerprints } from './fingerprints.ts';
import { growPassages, type Passage } from './passages.ts';
import type { Prose } from './prose.ts';
import type { Alignment, Reuse } from './shape.ts';
import type { Trace } from './traces.ts';

const copyShare = 0.8;
/** Of one shingle that stands again and again in an article so many places are tried. */
const mostPlaces = 4;

/** Places of a shingle in both. */
type Anchor = readonly [a: number, b: number];

/** A passage of fewer words outside names and titles is a name, a title or a formula, «خادم الحرمين الشريفين الملك …», that all who speak of its bearer write. */
const fewestOwn = 6;

interface Side {
  readonly trace: Trace;
  readonly prose: Prose;
}

/** What a later article has in common with an earlier one; null where that is nothing. `anchors`: places of equal shingles. */
export function compareTraces({ trace: a, prose: proseA }: Side, { trace: b, prose: proseB }: Side, anchors: readonly Anchor[]): Reuse | null {
  const isRevision = a.url !== null && a.url === b.url && a.hash !== b.hash;
  const passages = growPassages(proseA, proseB, anchors).filter((passage) => ownWords(a, passage.a) >= fewestOwn && ownWords(b, passage.b) >= fewestOwn);
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

/** Words of a passage that stand outside names, titles and formulas. */
function ownWords({ formulas }: Trace, { start, end }: { readonly start: number; readonly end: number }): number {
  let words = end - start;
  for (let i = 0; i < formulas.length; i += 2) words -= Math.max(0, Math.min(end, formulas[i + 1]!) - Math.max(start, formulas[i]!));
  return words;
}

/** Words that were edited stand in neither. */
function share(passages: readonly Passage[], prose: Prose): number {
  let equal = 0;
  for (const passage of passages) equal += passage.equal;
  return prose.hashes.length === 0 ? 0 : equal / prose.hashes.length;
}
