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
  /** The `TokenKind` of each token, as its type has it. */
  readonly kind: Uint8Array;
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

const { space, arabic, foreign, mark, digit, punctuation, lineBreak } = LetterClass;

/** Code units of the text at hand: typed arrays are read faster than strings, whatever made the string. Texts are read one at a time. */
let scratch = new Uint16Array(1 << 15);
const largestKept = 1 << 20;

function unitsOf(text: string): Uint16Array {
  const units = text.length > scratch.length ? new Uint16Array(text.length + (text.length >> 1)) : scratch;
  if (units.length <= largestKept) scratch = units;
  if (isLittleEndian) Buffer.from(units.buffer).write(text, 'utf16le');
  else for (let i = 0; i < text.length; i++) units[i] = text.charCodeAt(i);
  return units;
}

const isLittleEndian = new Uint8Array(new Uint16Array([1]).buffer)[0] === 1;

/** One pass over the code units; every type is interned in `types`. */
export function tokenise(text: string, types: TypeTable): Tokens {
  const { length } = text;
  const units = unitsOf(text);
  let capacity = (length >> 2) + 16;
  let start = new Int32Array(capacity);
  let end = new Int32Array(capacity);
  let type = new Int32Array(capacity);
  let kinds = new Uint8Array(capacity);
  let count = 0;
  let at = 0;
  while (at < length) {
    const unit = units[at] as number;
    const unitClass = classOf[unit] as number;
    if (unitClass === space) {
      at++;
      continue;
    }
    let stop = at + 1;
    let kind: number = TokenKind.word;
    if (unitClass === arabic || unitClass === foreign) {
      if (unitClass === foreign) kind = TokenKind.foreign;
      while (stop < length) {
        const nextClass = classOf[units[stop] as number] as number;
        if (nextClass !== unitClass && nextClass !== mark) break;
        stop++;
      }
    } else if (unitClass === digit) {
      kind = TokenKind.number;
      stop = numberEnd(units, at, length);
    } else if (unitClass === punctuation) {
      kind = TokenKind.punctuation;
      if (isDot(unit)) while (stop < length && isDot(units[stop] as number)) stop++;
    } else if (unitClass === lineBreak) {
      kind = TokenKind.lineBreak;
      while (stop < length && (classOf[units[stop] as number] as number) <= lineBreak) stop++;
    } else {
      at = stop;
      continue;
    }
    if (count === capacity) {
      capacity *= 2;
      start = grown(start, new Int32Array(capacity));
      end = grown(end, new Int32Array(capacity));
      type = grown(type, new Int32Array(capacity));
      kinds = grown(kinds, new Uint8Array(capacity));
    }
    start[count] = at;
    end[count] = stop;
    kinds[count] = kind;
    type[count] = kind === TokenKind.lineBreak ? types.lineBreak : types.internUnits(text, units, at, stop, kind);
    count++;
    at = stop;
  }
  return { text, length: count, start, end, type, kind: kinds, types };
}

/** Digits, with single separators between digits: 14,000 · 2.5 · ١٤٬٠٠٠ · ٢٫٥. */
function numberEnd(units: Uint16Array, from: number, length: number): number {
  let stop = from + 1;
  while (stop < length) {
    const unit = units[stop] as number;
    if (classOf[unit] === digit) stop++;
    else if (isSeparator(unit) && stop + 1 < length && classOf[units[stop + 1] as number] === digit) stop += 2;
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

function grown<Column extends Int32Array | Uint8Array>(old: Column, larger: Column): Column {
  larger.set(old);
  return larger;
}
