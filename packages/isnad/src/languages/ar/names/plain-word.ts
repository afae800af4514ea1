import { TokenKind } from '../../../analysis/tokens.ts';
import { Part } from './name-part.ts';
import type { NameWord } from './name-word.ts';
import { has, type NameReading } from './reading.ts';
import { wordSet } from './word-set.ts';

const sayings = wordSet('noPlaceSaying');

/** A word that the lexicon has as a common noun. */
export function isNoun({ folded, parts }: NameWord): boolean {
  return !folded && (parts & Part.noun) !== 0 && (parts & Part.proper) === 0;
}

/** A word of the lexicon without ال that no name is known to be. */
export function isCommon(word: NameWord): boolean {
  return word.kind === TokenKind.word && !word.folded && (word.parts & (Part.definite | Part.proper)) === 0;
}

/** «مسقط رأسه», «صلاة المغرب»: sayings in which the name of a place is none. */
export function isSaying(reading: NameReading, token: number): boolean {
  const { word } = reading.words[token] as NameWord;
  return sayings.has(`${reading.words[token - 1]?.word ?? ''} ${word}`) || sayings.has(`${word} ${reading.words[token + 1]?.stem ?? ''}`);
}

/** «روسية» after a noun is the adjective, not the country. */
export function isAdjective(reading: NameReading, token: number): boolean {
  const word = reading.words[token] as NameWord;
  if (!word.stem.endsWith('ه') || word.parts & (Part.prefixed | Part.and)) return false;
  if (word.parts & Part.definite) return has(reading, token - 1, Part.definite) && has(reading, token - 1, Part.noun) && !has(reading, token - 1, Part.nisba);
  return has(reading, token - 1, Part.noun | Part.unknown) && !has(reading, token - 1, Part.grammar | Part.definite);
}

/** «النجم المصري»: an adjective, though a club is called so. */
export function isAfterDefinite(reading: NameReading, token: number): boolean {
  const word = reading.words[token] as NameWord;
  const before = token > 0 ? (reading.words[token - 1] as NameWord) : null;
  return (
    before?.definite === true &&
    (before.parts & Part.noun) !== 0 &&
    (word.parts & (Part.nisba | Part.adjective)) !== 0 &&
    (word.parts & (Part.and | Part.prefixed)) === 0
  );
}

/** Whether a given name or an unknown word stands right before a family name. */
export function isAfterName(reading: NameReading, token: number): boolean {
  return (
    has(reading, token - 1, Part.given | Part.unknown) &&
    !has(reading, token - 1, Part.definite | Part.grammar) &&
    !has(reading, token, Part.and | Part.prefixed)
  );
}
