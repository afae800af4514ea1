import { TokenKind } from '../../../analysis/tokens.ts';
import { Part } from './name-part.ts';
import type { NameWord } from './name-word.ts';
import { has, type NameReading } from './reading.ts';

/** Words that end an organisation's name. */
export const stop = Part.grammar | Part.verb | Part.never | Part.report | Part.role | Part.kin | Part.honorific;
/** Words that begin one. */
export const heads = Part.orgHead | Part.stateBody | Part.ministry | Part.mediaHead | Part.companyHead | Part.clubHead;

/** «للطرق», «لحقوق الإنسان», «للتنمية والتعاون»: the last token of a complement with ل after a name; the same token where none stands. */
export function complementAfter(reading: NameReading, last: number): number {
  const first = reading.next(last);
  if (first < 0) return last;
  const word = reading.words[first] as NameWord;
  if (!(word.parts & Part.prefixed) || word.parts & (Part.and | Part.grammar | Part.verb) || word.enclitic || word.word[0] === undefined) return last;
  const surface = reading.key(first);
  if (!surface.startsWith('لل') && !(surface.startsWith('ل') && word.parts & Part.noun)) return last;
  let end = first;
  if (!(word.parts & Part.definite)) {
    // «لحقوق الإنسان»
    const next = reading.next(end);
    if (next < 0 || !has(reading, next, Part.definite) || has(reading, next, Part.prefixed | Part.and)) return last;
    end = next;
  }
  for (let words = 0; words < 4; words++) {
    const next = reading.next(end);
    if (next < 0) break;
    const after = reading.words[next] as NameWord;
    if (!(after.parts & Part.definite) || after.parts & Part.prefixed || after.enclitic || after.parts & stop) break;
    if (
      after.parts & Part.and
        ? !(after.parts & Part.noun) || after.parts & (Part.nisba | Part.orgHead)
        : !(after.parts & (Part.nisba | Part.orgAdjective | Part.adjective))
    )
      break;
    end = next;
  }
  return end;
}

/** «هيئة الاتصالات وتقنية المعلومات»: «و» and a construct of two nouns. */
export function joinsConstruct(reading: NameReading, at: number): boolean {
  const { parts, enclitic, cut, stem } = reading.words[at] as NameWord;
  if (
    !(parts & Part.noun) ||
    enclitic ||
    (stem.endsWith('ا') && !(parts & Part.ministry)) ||
    cut !== 1 ||
    parts & ((stop & ~Part.never) | (heads & ~Part.ministry) | Part.definite | Part.prefixed | Part.nisba | Part.orgAdjective)
  )
    return false;
  const next = reading.next(at);
  if (next !== at + 1) return false;
  const word = reading.words[next] as NameWord;
  return (
    (word.parts & Part.definite) !== 0 &&
    (word.parts & Part.noun) !== 0 &&
    !(word.parts & ((stop & ~Part.never) | Part.and | Part.prefixed | Part.nisba | Part.orgAdjective)) &&
    !word.enclitic
  );
}

/** Whether «و» and its noun belong to the name: a nisba or complement comes after them, or nothing that reads on. */
export function continues(reading: NameReading, at: number): boolean {
  const next = at + 1;
  if (next >= reading.length) return true;
  const word = reading.words[next] as NameWord;
  return word.kind !== TokenKind.word || (word.parts & (Part.definite | Part.prefixed | Part.grammar | Part.verb)) !== 0;
}
