import { Hint } from './hints.ts';
import type { MarkupBlock } from './markup.ts';

/** Gathers a page's text into blocks. White space is shown as a browser shows it: one space, none at a block's ends. */
export interface TextBuilder {
  /** Where the text that follows stands. */
  moveTo(node: number, hints: number, heading: number, item: boolean): void;
  add(text: string): void;
  breakBlock(): void;
  /** An image stands here. */
  image(): void;
  /** A space, where text stands on both sides of it. */
  gap(): void;
  /** Blocks finished so far. */
  count(): number;
  finish(): { readonly text: string; readonly blocks: readonly MarkupBlock[] };
}

const SPACES = /[ \t\n\r\f]+/g;

export function createTextBuilder(): TextBuilder {
  const blocks: MarkupBlock[] = [];
  const parts: string[] = [];
  let length = 0;
  let node = 0;
  let hints = 0;
  let heading = 0;
  let item = false;
  // The open block.
  let text = '';
  // Asking the string itself would flatten it again and again.
  let spaced = true;
  let shared = -1;
  let letters = 0;
  let linked = 0;
  let blockNode = 0;
  let blockHeading = 0;
  let blockItem = false;
  let image = false;
  let blockImage = false;

  function breakBlock(): void {
    if (text === '') return;
    const trimmed = letters === 0 ? '' : text.trim();
    if (trimmed !== '') {
      if (blocks.length > 0) length++;
      blocks.push({
        start: length,
        end: length + trimmed.length,
        node: blockNode,
        heading: blockHeading,
        item: blockItem,
        hints: shared,
        letters,
        linked,
        afterImage: blockImage,
      });
      parts.push(trimmed);
      length += trimmed.length;
    }
    text = '';
    spaced = true;
    shared = -1;
    letters = 0;
    linked = 0;
  }

  return {
    moveTo(toNode, toHints, toHeading, toItem) {
      node = toNode;
      hints = toHints;
      heading = toHeading;
      item = toItem;
    },
    add(raw) {
      if ((hints & Hint.hidden) !== 0) return;
      let piece = raw.replace(SPACES, ' ');
      if (piece === ' ') {
        if (!spaced) text += ' ';
        spaced = true;
        return;
      }
      if (text === '') {
        blockNode = node;
        blockHeading = heading;
        blockItem = item;
        blockImage = image;
        image = false;
      }
      if (spaced && piece.charCodeAt(0) === 32) piece = piece.slice(1);
      spaced = piece.charCodeAt(piece.length - 1) === 32;
      text += piece;
      const size = piece.length;
      letters += size;
      if ((hints & Hint.link) !== 0) linked += size;
      shared &= hints;
    },
    breakBlock,
    image() {
      image = true;
    },
    gap() {
      if (!spaced) text += ' ';
      spaced = true;
    },
    count: () => blocks.length,
    finish() {
      breakBlock();
      return { text: parts.join('\n'), blocks };
    },
  };
}
