import { TokenKind } from '../../../analysis/tokens.ts';
import { type NameWord, Part } from './name-word.ts';
import type { NameReading } from './reading.ts';

/** A run of words that can be a person's name. */
export interface PersonRun {
  readonly last: number;
  readonly words: number;
  /** Words that are given names beyond doubt. */
  readonly given: number;
  /** Words that no lexicon knows. */
  readonly unknown: number;
  /** Words that are common words too. */
  readonly common: number;
}

const barred =
  Part.grammar |
  Part.verb |
  Part.never |
  Part.role |
  Part.orgHead |
  Part.placeHead |
  Part.mediaHead |
  Part.companyHead |
  Part.eventHead |
  Part.kin |
  Part.honorific |
  Part.ministry |
  Part.report;
const mostWords = 6;

/** The longest name that can begin at a token; null where none can. `covered` says of a token whether another name holds it. */
export function personRun(reading: NameReading, first: number, covered: (token: number) => boolean, trusted: boolean): PersonRun | null {
  const { words } = reading;
  let last = -1;
  let count = 0;
  let given = 0;
  let unknown = 0;
  let common = 0;
  let joined = false;
  let ended = false;
  for (let at = first; at >= 0 && count < mostWords && !ended; at = reading.next(at)) {
    const word = words[at] as NameWord;
    const { parts } = word;
    if (covered(at)) break;
    if (at !== first && (parts & (Part.and | Part.prefixed) || word.enclitic) && !(parts & Part.given)) break;
    if (at !== first && parts & (Part.and | Part.prefixed)) break;
    if (word.kind === TokenKind.foreign) {
      if (!trusted || count === 0 || word.stem.length < 2) break;
      break;
    }
    if (parts & Part.joiner && !(parts & Part.definite)) {
      // «بن» and «آل» need a name after them, «أوغلو» ends one.
      if (word.stem === 'اوغلو') {
        if (count === 0) break;
        last = at;
        count++;
        unknown++;
        continue;
      }
      const next = reading.next(at);
      if (next < 0 || !mayFollowJoiner(words[next] as NameWord)) break;
      if (
        count === 0 &&
        (word.stem === 'بن' ||
          word.stem === 'دي' ||
          word.stem === 'لا' ||
          word.stem === 'لو' ||
          word.stem === 'ال' ||
          word.stem === 'بين' ||
          word.stem === 'ولد' ||
          word.stem === 'ام' ||
          word.stem === 'با' ||
          word.stem === 'در' ||
          word.stem === 'بنت' ||
          word.stem === 'ابن' ||
          word.stem === 'ابي')
      ) {
        if (!trusted) break;
      }
      joined = true;
      continue;
    }
    if (joined) {
      last = at;
      count++;
      joined = false;
      if (parts & Part.given) given++;
      else if (parts & Part.unknown) unknown++;
      else common++;
      continue;
    }
    if (parts & Part.given) given++;
    else if (parts & Part.unknown && !(parts & barred)) unknown++;
    else if (parts & Part.definite) {
      // A family name with ال, which also ends the name: «محمد الحلبي».
      if (count === 0 || parts & (barred & ~Part.kin & ~Part.honorific)) break;
      if (parts & Part.orgAdjective && !(parts & Part.nisba)) break;
      if (parts & Part.nisba && count > 1 && given + unknown > 1) break;
      common++;
      ended = true;
    } else if (parts & Part.givenOrWord) {
      if (count > 0 || trusted || given > 0) common++;
      else common++;
      if (parts & (Part.role | Part.never | Part.orgHead | Part.placeHead) && count === 0 && !trusted) break;
    } else if (parts & barred || word.enclitic) break;
    else if (parts & Part.proper && count > 0) common++;
    else if (count > 0 && given > 0 && parts & Part.noun && !(parts & (Part.adjective | Part.nisba | Part.orgAdjective)) && trusted && count < 3) {
      common++;
      ended = true;
    } else break;
    last = at;
    count++;
  }
  return last < 0 ? null : { last, words: count, given, unknown, common };
}

function mayFollowJoiner(word: NameWord): boolean {
  return word.kind === TokenKind.word && !(word.parts & (Part.grammar | Part.never | Part.and | Part.prefixed)) && !word.enclitic;
}
