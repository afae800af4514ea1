import type { Span } from '../../span.ts';
import type { DeskEngine } from '../engine.ts';
import { wordsInOrder } from './words-in-order.ts';

/** What somebody looks for. */
export interface SearchQuery {
  /** For each word outside quotation marks the stems that may be meant by it: one of each must occur. */
  readonly words: ReadonlyArray<readonly string[]>;
  /** Quoted words, in the spelling of `lossyKey`: they stand together, in this order and form. */
  readonly phrases: ReadonlyArray<readonly string[]>;
}

const double = '"“”„‟«»‹›″〝〞＂';
const single = "'‘’‚‛";
/** A single mark inside a word is an apostrophe. */
const quotations = new RegExp(
  `[${double}]([^${double}]{1,300})[${double}]|(?<![\\p{L}\\p{N}])[${single}]([^${single}]{1,300})[${single}](?![\\p{L}\\p{N}])`,
  'gu',
);

/** Words in any form, and «words between quotation marks» exactly as they stand, but for the spelling variants that `lossyKey` brings together. */
export function readQuery(words: string, engine: Pick<DeskEngine, 'stemChoicesOf'>): SearchQuery {
  const phrases: Array<readonly string[]> = [];
  const rest = words.replace(quotations, (_, one: string | undefined, other: string | undefined) => {
    const phrase = wordsInOrder(one ?? other ?? '').map(({ word }) => word);
    if (phrase.length > 0) phrases.push(phrase);
    return ' ';
  });
  const choices = new Map(engine.stemChoicesOf(rest).map((stems) => [stems.join(' '), stems]));
  return { words: [...choices.values()], phrases };
}

/** Where every phrase stands in a text; null where one of them does not. */
export function findPhrases(text: string, phrases: ReadonlyArray<readonly string[]>): readonly Span[] | null {
  if (phrases.length === 0) return [];
  const words = wordsInOrder(text);
  const found: Span[] = [];
  for (const phrase of phrases) {
    const before = found.length;
    for (let at = 0; at + phrase.length <= words.length; at++)
      if (phrase.every((word, place) => words[at + place]!.word === word)) {
        found.push({ start: words[at]!.start, end: words[at + phrase.length - 1]!.end });
        at += phrase.length - 1;
      }
    if (found.length === before) return null;
  }
  return found.sort((a, b) => a.start - b.start || b.end - a.end);
}
