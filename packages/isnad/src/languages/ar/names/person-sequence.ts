import { TokenKind } from '../../../analysis/tokens.ts';
import { Part } from './name-part.ts';
import type { NameWord } from './name-word.ts';
import { has, type NameReading } from './reading.ts';
import { wordSet } from './word-set.ts';

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
/** Joiners that are family names too: «أليسون ماك». */
const loners = wordSet('loneJoiner');

/** The longest name that can begin at a token; null where none can. `covered` says of a token whether another name holds it. */
export function personRun(reading: NameReading, first: number, covered: (token: number) => boolean, trusted: boolean, kin = false): PersonRun | null {
  const { words } = reading;
  let last = -1;
  let count = 0;
  let given = 0;
  let unknown = 0;
  let common = 0;
  let joined = false;
  let chained = false;
  let servant = false;
  let ended = false;
  let previous: NameWord | null = null;
  for (let at = first; at >= 0 && count < mostWords && !ended; at = reading.next(at)) {
    const word = words[at] as NameWord;
    const { parts } = word;
    if (covered(at) || (word.stem.length < 2 && !(at > first && reading.glued(at - 1)))) break;
    if (count > 0 && ((word.word === 'الدين' && !joined) || (word.word === 'الله' && previous !== null && divine.has(previous.stem)))) {
      // «صلاح الدين», «نصر الله»
      last = at;
      common++;
      previous = word;
      continue;
    }
    if (at !== first && count > 0 && !joined && previous !== null && hidesFamily(reading, at, word, previous, count, trusted)) {
      unknown++;
      last = at;
      count++;
      break;
    }
    if (at !== first && parts & Part.and && !reading.glued(at - 1)) break;
    if (at !== first && !reading.glued(at - 1) && parts & Part.prefixed && (given + unknown === 0 || !isSeen(word))) break;
    if (count > 0 && word.mine && (trusted || given > 0)) {
      unknown++;
      last = at;
      count++;
      previous = word;
      continue;
    }
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
      if (
        count > 0 &&
        loners.has(word.stem) &&
        (word.stem !== 'بين' || (previous !== null && previous.parts & (Part.given | Part.givenOrWord))) &&
        (next < 0 || !((words[next] as NameWord).parts & (Part.unknown | Part.given)))
      ) {
        last = at;
        count++;
        unknown++;
        break;
      }
      const isServant = word.stem === 'عبد' && next >= 0 && (words[next] as NameWord).word === 'الله';
      if (
        next < 0 ||
        (!isServant && !mayFollowJoiner(words[next] as NameWord)) ||
        ((word.stem === 'لا' || word.stem === 'لو') && !(words[next] as NameWord).folded)
      )
        break;
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
      servant = word.stem === 'عبد';
      chained = true;
      continue;
    }
    if (joined) {
      last = at;
      count++;
      joined = false;
      previous = word;
      if (parts & Part.given || servant) given++;
      else if (parts & Part.unknown) unknown++;
      else common++;
      continue;
    }
    const glued = at > first && reading.glued(at - 1);
    if (glued) common++;
    else if (parts & Part.given && !(parts & Part.grammar)) given++;
    else if (at > first && reading.words[at - 1]?.kind === TokenKind.punctuation) common++;
    else if (parts & Part.unknown && !(parts & barred)) {
      if (parts & Part.definite && count > 0) {
        if (/(?:يه|ات|ين|ون)$/.test(word.stem)) break;
        ended = true;
      }
      unknown++;
    } else if (parts & Part.definite) {
      if (!mayBeFamily(reading, at, count, given, previous, chained, trusted) || (kin && !word.stem.endsWith('ي') && !(parts & Part.unknown))) break;
      common++;
      ended = true;
    } else if (parts & Part.grammar) break;
    else if (parts & Part.givenOrWord) {
      if (
        parts & (Part.role | Part.never | Part.orgHead | Part.placeHead | Part.honorific) &&
        (count > 0 || !trusted) &&
        !isBetweenGiven(reading, at, parts, previous)
      )
        break;
      // «محمد حجازي مساعد الوزير»
      if (parts & Part.kin && count > 1 && has(reading, reading.next(at), Part.role | Part.honorific)) break;
      common++;
    } else if (count === 1 && previous?.fromAbroad && mayFollowForeign(reading, at, word)) {
      common++;
      ended = true;
    } else if (given > 0 && count === 1 && parts & Part.verb && word.word.startsWith('ن') && !(parts & Part.report)) common++;
    else if (parts & barred || word.enclitic) break;
    else if (parts & Part.proper && count > 0 && !(parts & Part.nisba)) common++;
    else if ((trusted || given > 1) && count > 0 && count < 4 && previous !== null && mayBeBareFamily(reading, at, word)) {
      common++;
      ended = true;
    } else break;
    previous = word;
    last = at;
    count++;
  }
  return last < 0 ? null : { last, words: count, given, unknown, common };
}

/**
 * «جيمس بالوتا», «رضوان لقديم», «كريستيان وولف»: a family name that begins like a particle. After a single given name what the particle
 * would leave is a word that nobody knows.
 */
export function hidesFamily(reading: NameReading, at: number, word: NameWord, previous: NameWord, count: number, trusted: boolean): boolean {
  if (word.cut === 0 || word.kind !== TokenKind.word || count > 1 || reading.glued(at - 1)) return false;
  if (!(previous.parts & Part.given) && !(trusted && previous.parts & Part.givenOrWord)) return false;
  const { parts } = word;
  // «قال رضوان لقديم إن»: nothing follows that the noun after the particle would need.
  if (trusted && parts & Part.prefixed && parts & Part.adjective && !(parts & (barred | Part.and | Part.definite | Part.nisba)) && !word.enclitic)
    return reading.key(at + 1) === 'ان' || reading.text(at + 1) === '،';
  if (word.shelf >= 0) return false;
  if (parts & (barred | Part.given | Part.givenOrWord | Part.noun | Part.adjective | Part.proper | Part.nisba | Part.orgAdjective)) return false;
  if (word.enclitic || (parts & Part.and && parts & Part.prefixed)) return false;
  if (!(parts & Part.unknown)) return word.stem.length <= 3 && (parts & Part.prefixed) !== 0 && previous.fromAbroad;
  if (parts & Part.definite) return previous.fromAbroad;
  return true;
}

/** Whether a role, a verb of speech or a mark comes after: then the word before belongs to the name, and is not what was done. */
function endsName(reading: NameReading, at: number): boolean {
  const next = reading.words[at + 1];
  return next !== undefined && (next.kind === TokenKind.punctuation ? reading.text(at + 1) !== '.' : (next.parts & (Part.role | Part.report)) !== 0);
}

/** A word with ال that can end a name: «محمد الحلبي», «سلطان المطيري»; a common noun only next to a given name that is no foreign one. */
function mayBeFamily(reading: NameReading, at: number, count: number, given: number, previous: NameWord | null, chained: boolean, trusted: boolean): boolean {
  const { parts, stem } = reading.words[at] as NameWord;
  // «جمال الجراح»: a trade as a family name.
  if (parts & Part.role && trusted && count === 1 && given + (isGivenWord(previous) ? 1 : 0) > 0 && !stem.endsWith('ه') && !has(reading, at + 1, Part.definite))
    return true;
  if (count === 0 || previous === null || parts & (barred & ~Part.kin & ~Part.honorific & ~Part.ministry)) return false;
  if (parts & Part.orgAdjective && !(parts & Part.nisba)) return false;
  const isNisba = stem.endsWith('ي');
  if (chained && count > 1 && !(parts & (Part.nisba | Part.adjective)) && endsName(reading, at)) return true;
  if (previous.word === 'علي' && count === 1 && !isNisba) return false;
  if (parts & Part.nisba)
    return (
      isNisba &&
      given > 0 &&
      (previous.parts & (Part.given | Part.givenOrWord)) !== 0 &&
      !previous.fromAbroad &&
      (!previous.folded || (previous.parts & Part.given) !== 0) &&
      (count === 1 || trusted || endsName(reading, at))
    );
  if (isNisba) return true;
  // «الدكتور أسامة البار»
  if (count === 1 && previous.parts & Part.given && !previous.fromAbroad && (trusted || endsName(reading, at)) && !/(?:ه|ات|ين)$/.test(stem)) return true;
  if (previous.folded && !(previous.parts & Part.given)) return false;
  return (
    (count === 1 || endsName(reading, at)) &&
    (!previous.folded || previous.word.startsWith('عبدال')) &&
    !stem.endsWith('ه') &&
    !stem.endsWith('ات') &&
    !stem.endsWith('ين')
  );
}

function isGivenWord(word: NameWord | null): boolean {
  return word !== null && (word.parts & (Part.given | Part.givenOrWord)) !== 0;
}

/** A common noun without ال as a family name: nothing after it that would make it a noun of the sentence. */
function mayBeBareFamily(reading: NameReading, at: number, word: NameWord): boolean {
  if (!(word.parts & Part.noun) || word.parts & (Part.nisba | Part.orgAdjective) || word.stem.endsWith('ا')) return false;
  const next = reading.words[at + 1];
  if (!next) return true;
  if (next.kind !== TokenKind.word) return true;
  return (next.parts & (Part.grammar | Part.report | Part.role | Part.and)) !== 0 && (next.parts & Part.prefixed) === 0;
}

/** «عزام هلال رياض»: a word that heads other names, between two given names. */
function isBetweenGiven(reading: NameReading, at: number, parts: number, previous: NameWord | null): boolean {
  if (parts & (Part.role | Part.never | Part.placeHead) || !previous || !(previous.parts & (Part.given | Part.givenOrWord))) return false;
  const next = reading.next(at);
  return has(reading, next, Part.given | Part.givenOrWord) && !has(reading, next, Part.and | Part.prefixed);
}

/** Words that «الله» makes a name. */
const divine = wordSet('ofGod');

/** «سيروب»: what looks like «سـ» and a verb, after a name. */
function isSeen(word: NameWord): boolean {
  return word.seen;
}

/** «جيف هاردي»: whatever word follows a given name from abroad, unless it goes on with the sentence. */
function mayFollowForeign(reading: NameReading, at: number, word: NameWord): boolean {
  const { parts } = word;
  if (parts & (Part.grammar | Part.definite | Part.report | Part.never | Part.role | Part.honorific | Part.kin | Part.orgAdjective)) return false;
  if (word.enclitic && !word.mine && !word.word.endsWith('ك')) return false;
  if (parts & Part.verb && (word.word.startsWith('ي') || word.word.startsWith('ت'))) return false;
  const next = reading.words[at + 1];
  if (!next || next.kind !== TokenKind.word) return true;
  if (word.adverbial && !(next.parts & (Part.role | Part.and | Part.report | Part.grammar))) return false;
  if (word.adverbial && word.stem.endsWith('ا')) return false;
  if (parts & Part.verb) return (next.parts & (Part.role | Part.and)) !== 0 || reading.key(at + 1) === 'ان' || word.word.startsWith('وو');
  return (next.parts & Part.definite) === 0 || (next.parts & (Part.nisba | Part.role | Part.prefixed)) !== 0;
}

function mayFollowJoiner(word: NameWord): boolean {
  return (
    word.kind === TokenKind.word && !(word.parts & (Part.grammar | Part.never | Part.and)) && (word.seen || !(word.parts & Part.prefixed)) && !word.enclitic
  );
}
