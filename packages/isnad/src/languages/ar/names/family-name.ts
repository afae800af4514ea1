import { TokenKind } from '../../../analysis/tokens.ts';
import { Part } from './name-part.ts';
import { NameFlag } from './name-table.ts';
import type { NameWord } from './name-word.ts';
import { has, type NameReading } from './reading.ts';

/** Parts that a word of a person's name does not have. */
export const barred =
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

/**
 * «جيمس بالوتا», «رضوان لقديم», «كريستيان وولف»: a family name that begins like a particle. After a single given name what the particle
 * would leave is a word that nobody knows.
 */
export function hidesFamily(reading: NameReading, at: number, word: NameWord, previous: NameWord, count: number, trusted: boolean): boolean {
  if (word.kind !== TokenKind.word || count > 1 || reading.glued(at - 1)) return false;
  // «خوسيه ريينا»: nobody says «our» of anything right after a name.
  if (word.cut === 0) return word.enclitic && previous.fromAbroad && /(?:نا|ني|ك)$/.test(word.word) && !(word.parts & (barred | Part.definite));
  if (!(previous.parts & Part.given) && !(trusted && previous.parts & (Part.givenOrWord | Part.unknown))) return false;
  const { parts } = word;
  // «أليكس فيشمان»: «فـ» and a verb, after a name from abroad.
  if (parts & Part.verb && parts & Part.and && !(parts & (Part.report | Part.prefixed)) && !word.enclitic && word.word.startsWith('ي'))
    return reading.key(at).startsWith('ف') && (previous.fromAbroad || (trusted && previous.folded));
  // «قال رضوان لقديم إن»: nothing follows that the noun after the particle would need.
  if (trusted && parts & Part.prefixed && parts & Part.adjective && !(parts & (barred | Part.and | Part.definite | Part.nisba)) && !word.enclitic)
    return reading.key(at + 1) === 'ان' || reading.text(at + 1) === '،';
  if ((reading.flags[at] as number) & NameFlag.onShelf) return false;
  if (parts & (barred | Part.given | Part.givenOrWord | Part.noun | Part.adjective | Part.proper | Part.nisba | Part.orgAdjective)) return false;
  if (word.enclitic || (parts & Part.and && parts & Part.prefixed)) return false;
  if (!(parts & Part.unknown)) return word.stem.length <= 3 && (parts & Part.prefixed) !== 0 && previous.fromAbroad;
  if (parts & Part.definite) return previous.fromAbroad;
  return true;
}

/** Whether a role, a verb of speech or a mark comes after: then the word before belongs to the name, and is not what was done. */
export function endsName(reading: NameReading, at: number): boolean {
  const next = reading.words[at + 1];
  return next !== undefined && (next.kind === TokenKind.punctuation ? reading.text(at + 1) !== '.' : (next.parts & (Part.role | Part.report)) !== 0);
}

/** A word with ال that can end a name: «محمد الحلبي», «سلطان المطيري»; a common noun only next to a given name that is no foreign one. */
export function mayBeFamily(
  reading: NameReading,
  at: number,
  count: number,
  given: number,
  previous: NameWord | null,
  chained: boolean,
  trusted: boolean,
): boolean {
  const { parts, stem } = reading.words[at] as NameWord;
  // «جمال الجراح»: a trade as a family name.
  if (parts & Part.role && trusted && count === 1 && given + (isGivenWord(previous) ? 1 : 0) > 0 && !stem.endsWith('ه') && !has(reading, at + 1, Part.definite))
    return true;
  // «لي الخبر»
  if (count === 1 && previous !== null && previous.stem.length < 3) return false;
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
  if (isNisba) return !previous.folded || (previous.parts & Part.given) !== 0 || (parts & Part.unknown) !== 0;
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
export function mayBeBareFamily(reading: NameReading, at: number, word: NameWord, previous: NameWord): boolean {
  if (!(word.parts & Part.noun) || word.parts & (Part.nisba | Part.orgAdjective) || word.stem.endsWith('ا')) return false;
  // «سجل زردنسون هدفين»
  if (word.stem.endsWith('ين') && !(previous.parts & (Part.given | Part.givenOrWord))) return false;
  const next = reading.words[at + 1];
  if (!next) return true;
  if (next.kind !== TokenKind.word) return true;
  return (next.parts & (Part.grammar | Part.report | Part.role | Part.and)) !== 0 && (next.parts & Part.prefixed) === 0;
}

/** «جيف هاردي»: whatever word follows a given name from abroad, unless it goes on with the sentence. */
export function mayFollowForeign(reading: NameReading, at: number, word: NameWord): boolean {
  const { parts } = word;
  if (parts & (Part.grammar | Part.definite | Part.report | Part.never | Part.role | Part.honorific | Part.kin | Part.orgAdjective)) return false;
  // «سفن تركية»
  if (parts & (Part.nisba | Part.adjective) && word.stem.endsWith('ه')) return false;
  if (word.enclitic && !word.mine && !word.word.endsWith('ك')) return false;
  if (parts & Part.verb && (word.word.startsWith('ي') || word.word.startsWith('ت'))) return false;
  const next = reading.words[at + 1];
  if (!next || next.kind !== TokenKind.word) return true;
  if (word.adverbial && !(next.parts & (Part.role | Part.and | Part.report | Part.grammar))) return false;
  if (word.adverbial && word.stem.endsWith('ا')) return false;
  if (parts & Part.verb) return (next.parts & (Part.role | Part.and)) !== 0 || reading.key(at + 1) === 'ان' || word.word.startsWith('وو');
  return (next.parts & Part.definite) === 0 || (next.parts & (Part.nisba | Part.role | Part.prefixed)) !== 0;
}
