import type { ChromeMarks } from '../chrome-marks.ts';
import type { ChromeReason } from '../shape.ts';
import { foldText } from '../words.ts';
import type { BodyFound } from './find-body.ts';
import { FURNITURE, Hint } from './hints.ts';
import type { Markup, MarkupBlock } from './markup.ts';

const REASONS: ReadonlyArray<readonly [hint: number, reason: ChromeReason, by: string]> = [
  [Hint.ad, 'ad', 'markup-ad'],
  [Hint.caption, 'caption', 'markup-caption'],
  [Hint.tags, 'tags', 'markup-tags'],
  [Hint.promo, 'promo', 'markup-promo'],
  [Hint.share, 'navigation', 'markup-share'],
  [Hint.comment, 'navigation', 'markup-comment'],
  [Hint.related, 'related', 'markup-related'],
  [Hint.credit, 'credit', 'markup-credit'],
  [Hint.nav, 'navigation', 'markup-navigation'],
  [Hint.aside, 'related', 'markup-aside'],
];

/**
 * Sets aside what the markup tells to be the page's: all that stands outside the body, but the headline and the standfirst below it; and
 * inside it what its elements name as furniture, and links that stand alone.
 */
export function markBlocks(
  markup: Markup,
  body: BodyFound | null,
  headline: number,
  description: string | null,
  marks: ChromeMarks,
  reasonOf: (block: number) => ChromeReason | null,
): void {
  const { blocks } = markup;
  for (let at = 0; at < blocks.length; at++) {
    if (at === headline) continue;
    const block = blocks[at] as MarkupBlock;
    // What stands above a headline inside the body's element is the page's.
    const inside = body !== null && at >= body.first && at < body.last && at > headline;
    if (!inside && isStandfirst(markup, at, body, headline, description)) continue;
    const verdict = inside ? judgeInside(markup, at, body) : judgeOutside(block, reasonOf(at));
    if (verdict !== null) marks.add(block, verdict.reason, verdict.by);
  }
}

interface Verdict {
  readonly reason: ChromeReason;
  readonly by: string;
}

function judgeOutside(block: MarkupBlock, phrase: ChromeReason | null): Verdict {
  if (phrase !== null) return { reason: phrase, by: 'outside-phrase' };
  for (const [hint, reason, by] of REASONS) if ((block.hints & hint) !== 0) return { reason, by };
  if (block.linked * 2 > block.letters && block.letters > 30) return { reason: 'related', by: 'outside-link' };
  return { reason: 'navigation', by: 'outside' };
}

/** Null where the block is prose. */
function judgeInside({ blocks, text }: Markup, at: number, body: BodyFound): Verdict | null {
  const block = blocks[at] as MarkupBlock;
  const named = judgeNamed(block, block.hints & ~body.hints);
  if (named !== null) return named;
  const words = text.slice(block.start, Math.min(block.end, block.start + 400)).split(/\s+/).length;
  const unfinished = !/[.؟!…:]\s*["”»)]?$/.test(text.slice(block.start, block.end).slice(-4));
  if (block.afterImage && block.heading === 0 && words <= 22 && unfinished) return { reason: 'caption', by: 'below-image' };
  if (block.linked * 10 < block.letters * 7 || words >= 25) return null;
  const alike = (other: MarkupBlock | undefined): boolean => other !== undefined && other.linked * 10 >= other.letters * 9 && other.letters <= 30;
  if (block.letters <= 30 && (alike(blocks[at - 1]) || alike(blocks[at + 1]))) return { reason: 'tags', by: 'short-links' };
  return { reason: 'related', by: 'link-alone' };
}

/** What the names of the elements around a block say. */
function judgeNamed(block: MarkupBlock, hints: number): Verdict | null {
  if ((hints & FURNITURE) === 0) return null;
  for (const [hint, reason, by] of REASONS) {
    if ((hints & hint) === 0) continue;
    // A long paragraph in an element with an unlucky name is prose all the same; not in one that says it is furniture outright.
    const unlucky = (hint & (Hint.credit | Hint.nav | Hint.promo | Hint.aside)) !== 0 && block.letters > 220 && block.linked * 4 < block.letters;
    return unlucky ? null : { reason, by };
  }
  return null;
}

/** A paragraph between headline and body that is named so, or that the page describes itself by. */
function isStandfirst({ blocks, text }: Markup, at: number, body: BodyFound | null, headline: number, description: string | null): boolean {
  if (body === null || at <= headline || at >= body.first || headline < 0) return false;
  const block = blocks[at] as MarkupBlock;
  if (block.letters < 40 || block.linked * 3 > block.letters || (block.hints & FURNITURE & ~body.hints) !== 0) return false;
  if ((block.hints & Hint.lead) !== 0) return true;
  if (description === null) return false;
  const own = foldText(text.slice(block.start, block.end)).slice(0, 60);
  return own.length >= 30 && foldText(description).startsWith(own);
}
