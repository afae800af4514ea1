import type { Span } from '../span.ts';
import { classOf, LetterClass } from './letters.ts';
import type { TypeTable } from './types.ts';

/** What a token is. */
export const TokenKind = { word: 0, foreign: 1, number: 2, punctuation: 3, lineBreak: 4 } as const;

/**
 * The tokens of one text, as parallel arrays: words (Arabic), foreign words, numbers (digits with their inner separators), single
 * punctuation marks (a run of dots is one), and line breaks (a run is one). Spaces, `#` and `_` are no tokens.
 */
export interface Tokens {
  readonly text: string;
  readonly length: number;
  /** Start and end of each token, UTF-16. */
  readonly start: Int32Array;
  readonly end: Int32Array;
  /** Id of the token's type in `types`. */
  readonly type: Int32Array;
  readonly types: TypeTable;
}

export function spanOf(tokens: Tokens, first: number, last: number): Span {
  return { start: tokens.start[first] as number, end: tokens.end[last] as number };
}

/** Index of the first token that ends after `offset`. */
export function tokenAt(tokens: Tokens, offset: number): number {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens.end[middle] as number) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

const { arabic, foreign, mark, digit, punctuation, lineBreak } = LetterClass;

/** One pass over the code units; every type is interned in `types`. */
export function tokenise(text: string, types: TypeTable): Tokens {
  let capacity = (text.length >> 2) + 16;
  let start = new Int32Array(capacity);
  let end = new Int32Array(capacity);
  let type = new Int32Array(capacity);
  let count = 0;
  let at = 0;
  const length = text.length;
  while (at < length) {
    const unitClass = classOf[text.charCodeAt(at)] as number;
    let stop = at + 1;
    let kind: number = TokenKind.word;
    if (unitClass === arabic) {
      while (stop < length) {
        const next = classOf[text.charCodeAt(stop)] as number;
        if (next !== arabic && next !== mark) break;
        stop++;
      }
    } else if (unitClass === foreign) {
      kind = TokenKind.foreign;
      while (stop < length) {
        const next = classOf[text.charCodeAt(stop)] as number;
        if (next !== foreign && next !== mark) break;
        stop++;
      }
    } else if (unitClass === digit) {
      kind = TokenKind.number;
      stop = numberEnd(text, at);
    } else if (unitClass === punctuation) {
      kind = TokenKind.punctuation;
      const unit = text.charCodeAt(at);
      if (unit === 0x2e || unit === 0x2026) while (stop < length && isDot(text.charCodeAt(stop))) stop++;
    } else if (unitClass === lineBreak) {
      kind = TokenKind.lineBreak;
      while (stop < length && (classOf[text.charCodeAt(stop)] as number) <= lineBreak) stop++;
    } else {
      at = stop;
      continue;
    }
    if (count === capacity) {
      capacity *= 2;
      start = grown(start, capacity);
      end = grown(end, capacity);
      type = grown(type, capacity);
    }
    start[count] = at;
    end[count] = stop;
    type[count] = kind === TokenKind.lineBreak ? types.lineBreak : types.intern(text, at, stop, kind);
    count++;
    at = stop;
  }
  return { text, length: count, start, end, type, types };
}

/** Digits, with single separators between digits: 14,000 · 2.5 · ١٤٬٠٠٠ · ٢٫٥. */
function numberEnd(text: string, from: number): number {
  let stop = from + 1;
  while (stop < text.length) {
    const unit = text.charCodeAt(stop);
    const unitClass = classOf[unit];
    if (unitClass === digit) stop++;
    else if (isSeparator(unit) && classOf[text.charCodeAt(stop + 1)] === digit) stop += 2;
    else break;
  }
  return stop;
}

function isSeparator(unit: number): boolean {
  return unit === 0x2c || unit === 0x2e || unit === 0x66b || unit === 0x66c || unit === 0x60c;
}

function isDot(unit: number): boolean {
  return unit === 0x2e || unit === 0x2026;
}

function grown(array: Int32Array<ArrayBuffer>, capacity: number): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(capacity);
  larger.set(array);
  return larger;
}
