import { normalise } from '../../analysis/index.ts';
import type { Span } from '../../span.ts';
import type { DeskEngine } from '../engine.ts';

/** What somebody looks for. */
export interface SearchQuery {
  /** Stems of all words, those of phrases too; each must occur. */
  readonly stems: readonly string[];
  /** Quoted words, in the spelling of `lossyKey`: they stand together, in this order and form. */
  readonly phrases: readonly string[];
}

const quotations = /"([^"]{1,300})"|«([^»]{1,300})»|“([^”]{1,300})”/g;

/** Words in any form, and «words between quotation marks» exactly as they stand, but for the spelling variants that `lossyKey` brings together. */
export function readQuery(words: string, engine: Pick<DeskEngine, 'stemsOf'>): SearchQuery {
  const phrases = [...words.matchAll(quotations)].map((match) => folded(match[1] ?? match[2] ?? match[3] ?? '').text).filter((phrase) => phrase !== '');
  return { stems: engine.stemsOf(words.replace(/["«»“”]/g, ' ')), phrases };
}

/** Where every phrase stands in a text; null where one of them does not. */
export function findPhrases(text: string, phrases: readonly string[]): readonly Span[] | null {
  if (phrases.length === 0) return [];
  const { text: plain, map } = folded(text);
  const found: Span[] = [];
  for (const phrase of phrases) {
    const before = found.length;
    for (let at = plain.indexOf(phrase); at >= 0; at = plain.indexOf(phrase, at + phrase.length)) {
      if (isLetter(plain, at - 1) || isLetter(plain, at + phrase.length)) continue;
      found.push({ start: map[at]!, end: map[at + phrase.length - 1]! + 1 });
    }
    if (found.length === before) return null;
  }
  return found.sort((a, b) => a.start - b.start || b.end - a.end);
}

/** Lossy spelling with single spaces and no punctuation, and for each unit where it stood. */
function folded(text: string): { readonly text: string; readonly map: readonly number[] } {
  const { text: lossy, map } = normalise(text, 'lossy');
  let plain = '';
  const places: number[] = [];
  for (let at = 0; at < lossy.length; at++) {
    const isWord = /[\p{L}\p{N}\p{M}]/u.test(lossy[at]!);
    if (!isWord && (plain === '' || plain.endsWith(' '))) continue;
    plain += isWord ? lossy[at] : ' ';
    places.push(map[at]!);
  }
  return plain.endsWith(' ') ? { text: plain.slice(0, -1), map: places.slice(0, -1) } : { text: plain, map: places };
}

function isLetter(text: string, at: number): boolean {
  return at >= 0 && at < text.length && text[at] !== ' ';
}
