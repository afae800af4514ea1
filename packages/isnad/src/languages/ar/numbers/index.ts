import type { Context } from '../../../analysis/language.ts';
import type { Numeral } from '../../../analysis/shape.ts';
import type { Vocabulary } from '../../../analysis/vocabulary.ts';
import { addBoundPhrases } from './bound-phrases.ts';
import { type NumberReading, readNumbers } from './number-reading.ts';
import type { NumberPiece, Register } from './number-rule.ts';
import { createNumberWords } from './number-word.ts';

export type { NumberReading } from './number-reading.ts';
export type { NumberPiece, Register } from './number-rule.ts';

/** Reads the numbers of a text; further calls for the same text right after it return the same reading. */
export type NumberReader = (context: Context) => NumberReading;

const readers = new WeakMap<Vocabulary, NumberReader>();

/** Puts the words of number into the vocabulary. One vocabulary has one reader of news. */
export function createNumberReader(vocabulary: Vocabulary, register: Register = 'news'): NumberReader {
  const known = register === 'news' ? readers.get(vocabulary) : undefined;
  if (known) return known;
  const words = createNumberWords(vocabulary);
  addBoundPhrases(vocabulary);
  /** The text at hand: numbers, times and figures are asked of one text after the other. */
  let last: { readonly context: Context; readonly reading: NumberReading } | null = null;
  const reader: NumberReader = (context) => {
    if (last?.context !== context) last = { context, reading: readNumbers(context, words, register) };
    return last.reading;
  };
  if (register === 'news') readers.set(vocabulary, reader);
  return reader;
}

/** Every number outside chrome, in digits or words, with its bounds: ranges and percentages are one numeral each. Sorted by start. */
export function createNumeralFinder(vocabulary: Vocabulary): (context: Context) => Numeral[] {
  const read = createNumberReader(vocabulary);
  return (context) => read(context).bounded.map(toNumeral);
}

function toNumeral({ start, end, min, max, approximate, kind, by }: NumberPiece): Numeral {
  return { start, end, min, max, approximate, kind, by };
}
