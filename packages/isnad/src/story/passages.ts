import { shingleWords } from './fingerprints.ts';
import type { Prose } from './prose.ts';

/** A stretch of words that stands in two articles with small edits: half-open word places and the number of words that are equal. */
export interface Passage {
  readonly a: { readonly start: number; readonly end: number };
  readonly b: { readonly start: number; readonly end: number };
  readonly equal: number;
}

/** Shorter passages are turns of phrase. */
const shortest = 8;
/** An edit may replace, insert or drop so many words … */
const edit = 5;
/** … when so many equal words follow. */
const resync = 3;

/**
 * Grows every pair of equal shingles (`anchors`: places in a and b) to both sides over equal words and small edits, and gives the passages by
 * their place in a. A word is part of one passage at most. Linear in the words covered.
 */
export function growPassages(a: Prose, b: Prose, anchors: ReadonlyArray<readonly [number, number]>): Passage[] {
  const takenA = new Uint8Array(a.hashes.length);
  const takenB = new Uint8Array(b.hashes.length);
  const passages: Passage[] = [];
  for (const [x, y] of anchors) {
    if (takenA[x] || takenB[y] || !isEqualShingle(a, b, x, y)) continue;
    const right = grow(a, b, x, y, 1, takenA, takenB);
    const left = grow(a, b, x - 1, y - 1, -1, takenA, takenB);
    const passage = { a: { start: left.x + 1, end: right.x }, b: { start: left.y + 1, end: right.y }, equal: left.equal + right.equal };
    if (passage.equal < shortest) continue;
    takenA.fill(1, passage.a.start, passage.a.end);
    takenB.fill(1, passage.b.start, passage.b.end);
    passages.push(passage);
  }
  return passages.sort((p, q) => p.a.start - q.a.start);
}

function isEqualShingle(a: Prose, b: Prose, x: number, y: number): boolean {
  for (let k = 0; k < shingleWords; k++) {
    if (a.hashes[x + k] !== b.hashes[y + k]) return false;
    if (a.segments[x + k] !== a.segments[x] || b.segments[y + k] !== b.segments[y]) return false;
  }
  return true;
}

/** Walks from (x, y) in one direction, inside one segment; gives the first places that are no longer part of the passage. */
function grow(a: Prose, b: Prose, fromX: number, fromY: number, step: 1 | -1, takenA: Uint8Array, takenB: Uint8Array): { x: number; y: number; equal: number } {
  const segmentA = a.segments[step === 1 ? fromX : fromX + 1];
  const segmentB = b.segments[step === 1 ? fromY : fromY + 1];
  const isSame = (i: number, j: number): boolean =>
    a.hashes[i] !== undefined && a.hashes[i] === b.hashes[j] && a.segments[i] === segmentA && b.segments[j] === segmentB && !takenA[i] && !takenB[j];
  let x = fromX;
  let y = fromY;
  let equal = 0;
  for (;;) {
    while (isSame(x, y)) {
      equal++;
      x += step;
      y += step;
    }
    const next = nextAgreement(isSame, x, y, step);
    if (next === null) return { x, y, equal };
    [x, y] = next;
  }
}

/** The nearest places, at most `edit` words on in each, where `resync` words agree again. */
function nextAgreement(isSame: (i: number, j: number) => boolean, x: number, y: number, step: 1 | -1): [number, number] | null {
  for (let total = 1; total <= 2 * edit; total++)
    for (let dx = Math.max(0, total - edit); dx <= Math.min(edit, total); dx++) {
      const i = x + dx * step;
      const j = y + (total - dx) * step;
      let run = 0;
      while (run < resync && isSame(i + run * step, j + run * step)) run++;
      if (run === resync) return [i, j];
    }
  return null;
}
