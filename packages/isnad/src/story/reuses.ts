import type { Article } from '../article/index.ts';
import { boilerplateOf } from './boilerplate.ts';
import { directReuse } from './directions.ts';
import { type Fingerprints, fingerprint, repeatedHashes } from './fingerprints.ts';
import { compareText, type Read } from './order.ts';
import { growPassages, type Passage } from './passages.ts';
import { createProseScratch, type Prose, readProse } from './prose.ts';
import type { Alignment, Reuse } from './shape.ts';

/** An article is compared with at most so many earlier ones, those that share the most with it. */
const mostPartners = 24;
/** Of one shingle so many holders are remembered: the first ones, which are the nearest to its origin, and the latest ones. */
const firstHolders = 16;
const latestHolders = 16;
const copyShare = 0.8;

interface Text extends Read {
  readonly prose: Prose;
  readonly prints: Fingerprints;
}

/**
 * The passages that articles share, exactly or with small edits, whole copies, and revisions of one page, for articles in order of time. What one outlet
 * repeats over its articles is left out. A hash index over winnowed shingles of six words: the cost of an article does not grow with the collection,
 * because it is compared with 24 others at most.
 */
export function findReuses(ordered: readonly Read[]): readonly Reuse[] {
  const scratch = createProseScratch();
  const texts = ordered.map((read): Text => {
    const prose = readProse(read.article, scratch);
    return { ...read, prose, prints: fingerprint(prose) };
  });
  const isRepeated = repeatedHashes(texts.map((text) => text.prints));
  const boilerplate = boilerplateOf(texts.map((text) => ({ outlet: text.article.outlet, hashes: text.prints.hashes.filter(isRepeated) })));
  const holders = new Map<number, number[]>();
  const pages = new Map<string, number[]>();
  const reuses: Reuse[] = [];
  for (let self = 0; self < texts.length; self++) {
    const text = texts[self]!;
    const places = new Map<number, [number, number][]>();
    const { hashes, places: at } = text.prints;
    for (let i = 0; i < hashes.length; i++) {
      const hash = hashes[i]!;
      if (!isRepeated(hash) || boilerplate.has(text.article.outlet, hash)) continue;
      let known = holders.get(hash);
      if (known === undefined) {
        known = [];
        holders.set(hash, known);
      }
      for (let k = 0; k < known.length; k += 2) {
        const other = known[k]!;
        if (other === self) continue;
        const anchors = places.get(other);
        if (anchors === undefined) places.set(other, [[known[k + 1]!, at[i]!]]);
        else anchors.push([known[k + 1]!, at[i]!]);
      }
      known.push(self, at[i]!);
      if (known.length > 2 * (firstHolders + latestHolders)) known.splice(2 * firstHolders, 2);
    }
    for (const other of partners(self, places, pages, text.article)) {
      const reuse = compareTexts(texts[other]!, text, places.get(other) ?? []);
      if (reuse !== null) reuses.push(reuse);
    }
  }
  return Object.freeze(reuses.sort((x, y) => compareText(x.a, y.a) || compareText(x.b, y.b)));
}

/** The earlier articles to compare with: other versions of the page, and those that share the most shingles; ties to the earlier. */
function partners(self: number, places: ReadonlyMap<number, [number, number][]>, pages: Map<string, number[]>, article: Article): number[] {
  const chosen = [...places]
    .sort((x, y) => y[1].length - x[1].length || x[0] - y[0])
    .slice(0, mostPartners)
    .map(([other]) => other);
  if (article.url !== null) {
    const versions = pages.get(article.url) ?? [];
    const last = versions.at(-1);
    if (last !== undefined && !chosen.includes(last)) chosen.push(last);
    pages.set(article.url, [...versions.slice(-3), self]);
  }
  return chosen.sort((x, y) => x - y);
}

function compareTexts(a: Text, b: Text, anchors: [number, number][]): Reuse | null {
  const isRevision = a.article.url !== null && a.article.url === b.article.url && a.article.hash !== b.article.hash;
  const passages = growPassages(
    a.prose,
    b.prose,
    anchors.sort((x, y) => x[1] - y[1] || x[0] - y[0]),
  );
  if (passages.length === 0 && !isRevision) return null;
  const alignments = passages.map((passage) => align(a, b, passage));
  const containment = { a: share(passages, 'a', a.prose), b: share(passages, 'b', b.prose) };
  const isCopy = containment.a >= copyShare && containment.b >= copyShare;
  const { direction, root, evidence } = directReuse(a, b, alignments, isRevision);
  return Object.freeze({
    a: a.article.document,
    b: b.article.document,
    kind: isRevision ? 'revision' : isCopy ? 'copy' : 'passages',
    alignments,
    containment,
    direction,
    root,
    evidence: [...evidence, `containment:${containment.a.toFixed(2)} and ${containment.b.toFixed(2)}`],
  });
}

function align(a: Text, b: Text, passage: Passage): Alignment {
  const words = Math.max(passage.a.end - passage.a.start, passage.b.end - passage.b.start);
  return {
    a: { document: a.article.document, span: spanOf(a.prose, passage.a) },
    b: { document: b.article.document, span: spanOf(b.prose, passage.b) },
    similarity: passage.equal / words,
  };
}

function spanOf(prose: Prose, words: { readonly start: number; readonly end: number }): { start: number; end: number } {
  return { start: prose.starts[words.start]!, end: prose.ends[words.end - 1]! };
}

function share(passages: readonly Passage[], side: 'a' | 'b', prose: Prose): number {
  let words = 0;
  for (const passage of passages) words += passage[side].end - passage[side].start;
  return prose.hashes.length === 0 ? 0 : words / prose.hashes.length;
}
