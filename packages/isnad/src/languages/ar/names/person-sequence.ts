import { TokenKind } from '../../../analysis/tokens.ts';
import { barred, endsName, hidesFamily, mayBeBareFamily, mayBeFamily, mayFollowForeign } from './family-name.ts';
import { Part } from './name-part.ts';
import type { NameWord } from './name-word.ts';
import { has, isVan, type NameReading } from './reading.ts';
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
    if (
      count > 0 &&
      ((word.word === 'الدين' && !joined) ||
        (word.word === 'العابدين' && previous?.word === 'زين') ||
        (word.word === 'الله' && previous !== null && divine.has(previous.stem)))
    ) {
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
    if (count > 0 && !joined && isVan(reading, at) && (previous?.fromAbroad || trusted) && isForeignTail(reading, reading.next(at))) {
      joined = true;
      continue;
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
        // «ابن عمه»
        (word.stem === 'ابن' && has(reading, next, Part.kin)) ||
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
        !isBetweenGiven(reading, at, parts, previous) &&
        !(count === 1 && given > 0 && trusted && endsName(reading, at) && !word.enclitic)
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
    else if ((trusted || given > 1) && count > 0 && count < 4 && previous !== null && mayBeBareFamily(reading, at, word, previous)) {
      common++;
      ended = true;
    } else if (given === 1 && count === 1 && previous !== null && mayBeListed(reading, at, word, previous)) {
      common++;
      ended = true;
    } else if (trusted && count === 0 && mayBegin(reading, at)) common++;
    else break;
    previous = word;
    last = at;
    count++;
  }
  return last < 0 ? null : { last, words: count, given, unknown, common };
}

/** «عزام هلال رياض»: a word that heads other names, between two given names. */
function isBetweenGiven(reading: NameReading, at: number, parts: number, previous: NameWord | null): boolean {
  const after = reading.words[reading.next(at)];
  // «أحمد سيف محرم اليافعي»
  if (parts & Part.never && previous?.parts && previous.parts & (Part.given | Part.givenOrWord) && after?.definite && after.stem.endsWith('ي')) return true;
  if (parts & (Part.role | Part.never | Part.placeHead) || !previous || !(previous.parts & (Part.given | Part.givenOrWord))) return false;
  const next = reading.next(at);
  return has(reading, next, Part.given | Part.givenOrWord) && !has(reading, next, Part.and | Part.prefixed);
}

/** «الإعلامي مصيب نعيمكو»: a common noun that a name from no lexicon follows, after a title. */
export function mayBegin(reading: NameReading, at: number): boolean {
  const { parts, enclitic, adverbial } = reading.words[at] as NameWord;
  if (!(parts & Part.noun) || enclitic || adverbial) return false;
  if (parts & (barred | Part.definite | Part.and | Part.prefixed | Part.nisba | Part.orgAdjective | Part.placePart | Part.clubHead)) return false;
  const next = reading.next(at);
  return (
    next === at + 1 &&
    has(reading, next, Part.unknown | Part.given | Part.givenOrWord) &&
    !has(reading, next, (barred & ~Part.grammar) | Part.definite | Part.and | Part.prefixed | Part.nisba | Part.adjective)
  );
}

/** «وأحمد رزق، وغادة عادل»: a common noun after an Arabic given name, with nothing more before the next mark. */
function mayBeListed(reading: NameReading, at: number, word: NameWord, previous: NameWord): boolean {
  if (!(previous.parts & Part.given) || previous.fromAbroad || word.adverbial || word.enclitic) return false;
  if (
    !(word.parts & Part.noun) ||
    word.parts & (barred | Part.adjective | Part.and | Part.prefixed | Part.definite | Part.nisba | Part.orgAdjective | Part.clubHead | Part.placePart)
  )
    return false;
  const mark = reading.text(at + 1);
  return mark === '،' || mark === '.' || mark === ',';
}

/** Words that «الله» makes a name. */
const divine = wordSet('ofGod');

/** What «فان» stands before. */
function isForeignTail(reading: NameReading, token: number): boolean {
  return has(reading, token, Part.unknown | Part.joiner) && !has(reading, token, Part.definite | Part.and | Part.prefixed);
}

/** «سيروب»: what looks like «سـ» and a verb, after a name. */
function isSeen(word: NameWord): boolean {
  return word.seen;
}

function mayFollowJoiner(word: NameWord): boolean {
  return (
    word.kind === TokenKind.word && !(word.parts & (Part.grammar | Part.never | Part.and)) && (word.seen || !(word.parts & Part.prefixed)) && !word.enclitic
  );
}
