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
    if (body !== null && at >= body.first && at < body.last && at > headline) markInside(markup, at, body, marks);
    else if (!isStandfirst(markup, at, body, headline, description)) markOutside(block, reasonOf(at), marks);
  }
}

function markOutside(block: MarkupBlock, phrase: ChromeReason | null, marks: ChromeMarks): void {
  if (phrase !== null) return marks.add(block, phrase, 'outside-phrase');
  for (const [hint, reason, by] of REASONS) if ((block.hints & hint) !== 0) return marks.add(block, reason, by);
  if (block.linked * 2 > block.letters && block.letters > 30) return marks.add(block, 'related', 'outside-link');
  marks.add(block, 'navigation', 'outside');
}

function markInside({ blocks, text }: Markup, at: number, body: BodyFound, marks: ChromeMarks): void {
  const block = blocks[at] as MarkupBlock;
  const inner = block.hints & ~body.hints;
  if ((inner & FURNITURE) !== 0) {
    for (const [hint, reason, by] of REASONS) {
      if ((inner & hint) === 0) continue;
      // A long paragraph in an element with an unlucky name is prose all the same; not in one that says it is furniture outright.
      if ((hint & (Hint.credit | Hint.nav | Hint.promo | Hint.aside)) !== 0 && block.letters > 220 && block.linked * 4 < block.letters) break;
      return marks.add(block, reason, by);
    }
  }
  const words = text.slice(block.start, Math.min(block.end, block.start + 400)).split(/\s+/).length;
  if (block.afterImage && block.heading === 0 && words <= 22 && !/[.؟!…:]\s*["”»)]?$/.test(text.slice(block.start, block.end).slice(-4))) {
    return marks.add(block, 'caption', 'below-image');
  }
  if (block.linked * 10 < block.letters * 7) return;
  if (words >= 25) return;
  const before = blocks[at - 1];
  const after = blocks[at + 1];
  const alike = (other: MarkupBlock | undefined): boolean => other !== undefined && other.linked * 10 >= other.letters * 9 && other.letters <= 30;
  if (block.letters <= 30 && (alike(before) || alike(after))) return marks.add(block, 'tags', 'short-links');
  marks.add(block, 'related', 'link-alone');
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
