import { normalise } from '../../analysis/index.ts';
import type { Span } from '../../span.ts';

/** The words of a text as they stand, in the spelling of `lossyKey`: with hamza, ة and ى as writers choose, without diacritics and punctuation. */
export function wordsInOrder(text: string): ReadonlyArray<Span & { readonly word: string }> {
  const { text: lossy, map } = normalise(text, 'lossy');
  const words: Array<Span & { word: string }> = [];
  for (const { index, 0: word } of lossy.matchAll(/[\p{L}\p{N}\p{M}]+/gu))
    words.push({ word, start: map[index] as number, end: (map[index + word.length - 1] as number) + 1 });
  return words;
}
