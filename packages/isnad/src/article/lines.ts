import type { Block } from './shape.ts';
import type { Words } from './words.ts';

/** A line of the text that holds more than space, trimmed, with its words as a range into `Words`. */
export interface Line {
  readonly start: number;
  readonly end: number;
  readonly firstWord: number;
  /** Exclusive. */
  readonly lastWord: number;
  /** A blank line stands before it, or nothing does. */
  readonly afterGap: boolean;
  readonly kind: Block['kind'];
}

/** The lines of a plain text. */
export function splitLines(text: string, words: Words): readonly Line[] {
  const lines: Line[] = [];
  let word = 0;
  let gap = true;
  let from = 0;
  while (from <= text.length) {
    let to = from;
    while (to < text.length && !isBreak(text.charCodeAt(to))) to++;
    let start = from;
    let end = to;
    while (start < end && isSpace(text.charCodeAt(start))) start++;
    while (end > start && isSpace(text.charCodeAt(end - 1))) end--;
    if (start < end) {
      const firstWord = word;
      while (word < words.count && (words.start[word] as number) < end) word++;
      lines.push({ start, end, firstWord, lastWord: word, afterGap: gap, kind: 'paragraph' });
      gap = false;
    } else gap = true;
    // CR LF is one break, so that every line of a Windows file is not followed by a blank one.
    from = text.charCodeAt(to) === 13 && text.charCodeAt(to + 1) === 10 ? to + 2 : to + 1;
  }
  return lines;
}

/** The lines that blocks are. */
export function linesOfBlocks(blocks: readonly Block[], words: Words): readonly Line[] {
  let word = 0;
  return blocks.map((block) => {
    while (word < words.count && (words.start[word] as number) < block.start) word++;
    const firstWord = word;
    while (word < words.count && (words.start[word] as number) < block.end) word++;
    return { start: block.start, end: block.end, firstWord, lastWord: word, afterGap: true, kind: block.kind };
  });
}

export function wordCount(line: Line): number {
  return line.lastWord - line.firstWord;
}

/** Whether a sentence ends at `line`'s end. */
export function endsSentence(text: string, line: { readonly start: number; readonly end: number }): boolean {
  let i = line.end - 1;
  while (i > line.start && isCloser(text.charCodeAt(i))) i--;
  return isSentenceEnd(text.charCodeAt(i));
}

/** A line of running prose: long, or a sentence. */
export function isProse(text: string, line: Line): boolean {
  const count = wordCount(line);
  return count >= 22 || (count >= 7 && endsSentence(text, line));
}

export function isSentenceEnd(unit: number): boolean {
  // . ! … ؟ ۔
  return unit === 0x2e || unit === 0x21 || unit === 0x2026 || unit === 0x61f || unit === 0x6d4;
}

export function isCloser(unit: number): boolean {
  // " ' ) ] } » ” ’ and spaces
  return (
    unit === 0x22 ||
    unit === 0x27 ||
    unit === 0x29 ||
    unit === 0x5d ||
    unit === 0x7d ||
    unit === 0xbb ||
    unit === 0x201d ||
    unit === 0x2019 ||
    unit === 0x201c ||
    isSpace(unit)
  );
}

export function isSpace(unit: number): boolean {
  return (
    unit === 0x20 ||
    (unit >= 9 && unit <= 13) ||
    unit === 0xa0 ||
    unit === 0x202f ||
    unit === 0x200f ||
    unit === 0x200e ||
    unit === 0xfeff ||
    unit === 0x2028 ||
    unit === 0x2029 ||
    (unit >= 0x2000 && unit <= 0x200b) ||
    unit === 0x3000
  );
}

function isBreak(unit: number): boolean {
  return unit === 10 || unit === 13 || unit === 0x2028 || unit === 0x2029;
}
