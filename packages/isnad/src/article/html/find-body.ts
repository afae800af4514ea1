import { foldText } from '../words.ts';
import { FURNITURE, Hint } from './hints.ts';
import type { Markup, MarkupBlock, MarkupNode } from './markup.ts';

/** The article's body: the node that holds it and the range of its blocks, the last exclusive. */
export interface BodyFound {
  readonly node: number;
  readonly first: number;
  readonly last: number;
  /** Hints that lie on the body's own node or above it, which say nothing of what is inside. */
  readonly hints: number;
}

/** Letters of a block that count as a paragraph, in two rounds: pages of one short paragraph are found in the second. */
const ROUNDS = [
  { letters: 60, obey: true },
  { letters: 60, obey: false },
  { letters: 25, obey: true },
] as const;
const SHARES = [1, 0.6, 0.3] as const;

/**
 * Finds the body by where the paragraphs are: each gives its parent its weight, the elements above less. Metadata that carries the text
 * (`articleBody`), and elements that are named as the body, weigh more. Null where the page has no paragraph.
 */
export function findBody(markup: Markup, evidence: string | null): BodyFound | null {
  const carried = evidence === null ? null : new Set(shingles(foldText(evidence.slice(0, 40_000))));
  for (const { letters, obey } of ROUNDS) {
    const found = findOnce(markup, letters, obey, carried);
    if (found) return found;
  }
  return null;
}

function findOnce(markup: Markup, fewest: number, obey: boolean, carried: ReadonlySet<string> | null): BodyFound | null {
  const { nodes, blocks } = markup;
  const scores = new Float64Array(nodes.length);
  const mass = new Float64Array(nodes.length);
  let total = 0;
  for (const block of blocks) {
    if (!isParagraph(markup, block, fewest) || (obey && (block.hints & FURNITURE) !== 0)) continue;
    let weight = Math.min(block.letters, 900);
    if (carried !== null && isCarried(markup, block, carried)) weight *= 3;
    if ((block.hints & Hint.body) !== 0) weight *= 1.3;
    total += weight;
    mass[block.node] = (mass[block.node] as number) + weight;
    // A block's own node is its paragraph; what holds paragraphs is above.
    let node = holdsMany(nodes[block.node] as MarkupNode) ? block.node : (nodes[block.node] as MarkupNode).parent;
    for (const share of SHARES) {
      if (node < 0) break;
      scores[node] = (scores[node] as number) + weight * share;
      node = (nodes[node] as MarkupNode).parent;
    }
  }
  if (total === 0) return null;
  for (let node = nodes.length - 1; node > 0; node--) {
    const { parent } = nodes[node] as MarkupNode;
    mass[parent] = (mass[parent] as number) + (mass[node] as number);
  }
  let best = 0;
  for (let node = 1; node < nodes.length; node++) if ((scores[node] as number) > (scores[best] as number)) best = node;
  // Paragraphs that stand in sections of their own are held by the element above all of them.
  for (let parent = (nodes[best] as MarkupNode).parent; parent > 0; parent = (nodes[parent] as MarkupNode).parent) {
    const grown = (mass[parent] as number) - (mass[best] as number);
    if (grown === 0 || (nodes[parent] as MarkupNode).hints !== (nodes[best] as MarkupNode).hints) {
      if (grown > 0) break;
      continue;
    }
    if (grown < (mass[best] as number) * 0.5 || (scores[parent] as number) < (scores[best] as number) * 0.55) break;
    best = parent;
  }
  return rangeOf(markup, best, fewest, obey);
}

function holdsMany({ tag }: MarkupNode): boolean {
  return tag === 'article' || tag === 'section' || tag === 'main' || tag === 'body' || tag === '#page';
}

/** The blocks under the node, from its first paragraph on, with paragraphs right before and behind it that are built alike. */
function rangeOf(markup: Markup, node: number, fewest: number, obey: boolean): BodyFound {
  const { blocks, nodes } = markup;
  // A node's descendants follow it in order, up to the first that hangs elsewhere.
  let end = node + 1;
  while (end < nodes.length && (nodes[end] as MarkupNode).depth > (nodes[node] as MarkupNode).depth) end++;
  let first = blocks.findIndex((block) => block.node >= node && block.node < end);
  let last = first;
  for (let at = first; at < blocks.length; at++) if (within(blocks[at] as MarkupBlock, node, end)) last = at + 1;
  const good = (block: MarkupBlock | undefined): boolean =>
    block !== undefined &&
    isParagraph(markup, block, Math.max(fewest, 80)) &&
    block.linked === 0 &&
    !(obey && (block.hints & FURNITURE) !== 0) &&
    endsLikeProse(markup, block);
  for (let gap = 0, at = last; gap < 4 && at < blocks.length; at++) {
    if (good(blocks[at])) {
      last = at + 1;
      gap = 0;
    } else if ((blocks[at] as MarkupBlock).heading === 1) break;
    else gap++;
  }
  for (let gap = 0, at = first - 1; gap < 4 && at >= 0; at--) {
    if ((blocks[at] as MarkupBlock).heading === 1) break;
    if (good(blocks[at])) {
      first = at;
      gap = 0;
    } else gap++;
  }
  return { node, first, last, hints: (nodes[node] as MarkupNode).hints };
}

function within(block: MarkupBlock, from: number, to: number): boolean {
  return block.node >= from && block.node < to;
}

function isParagraph({ text }: Markup, block: MarkupBlock, fewest: number): boolean {
  if (block.letters < fewest || block.heading > 0 || block.linked * 2 > block.letters) return false;
  return fewest >= 60 || /[.؟!،:"»…]/.test(text.slice(block.start, block.end));
}

function endsLikeProse({ text }: Markup, block: MarkupBlock): boolean {
  return /[.؟!:"”»…)]\s*$/.test(text.slice(Math.max(block.start, block.end - 4), block.end));
}

function isCarried({ text }: Markup, block: MarkupBlock, carried: ReadonlySet<string>): boolean {
  const own = shingles(foldText(text.slice(block.start, Math.min(block.end, block.start + 600))));
  if (own.length === 0) return false;
  let hits = 0;
  for (const shingle of own) if (carried.has(shingle)) hits++;
  return hits * 10 >= own.length * 6;
}

function shingles(folded: string): string[] {
  const words = folded.split(' ');
  const list: string[] = [];
  for (let at = 0; at + 4 <= words.length; at++) list.push(words.slice(at, at + 4).join(' '));
  return list;
}
