import type { Reading } from '../../../analysis/types.ts';
import { type Lexicon, nominalClasses, verbClasses, WordClass } from '../lexicon/index.ts';

const nounClasses = WordClass.noun | WordClass.adjective;

/** «تلحمي»: news never speaks to a woman, so that a verb in تـ…ـي whose «هو» has no ـي is a name. */
export function isSaidToHer({ word, classes, enclitic }: Reading, lexicon: Lexicon): boolean {
  if (enclitic !== '' || word[0] !== 'ت' || !word.endsWith('ي') || word.length < 5 || !(classes & verbClasses) || classes & nominalClasses) return false;
  return (lexicon.lookup(`ي${word.slice(1)}`) & verbClasses) === 0;
}

/** «عددهم», which a shelf holds whole: a noun with its pronoun. */
export function endsInPronoun(word: string, lexicon: Lexicon): boolean {
  const stem = /^(.{3,})(?:هم|ها|هما|هن|نا|كم)$/.exec(word)?.[1];
  return stem !== undefined && (lexicon.lookup(stem) & nounClasses) !== 0;
}

/** Whether an unknown word that begins with و is «و» and a name: names in و go on with a vowel (ويلسون، والكر، وولف). */
export function hidesAnd(word: string): boolean {
  if (word[0] !== 'و' || word.length < 5) return false;
  const second = word[1] as string;
  if (second === 'ي') return isVowel(word[2] as string);
  return !isVowel(second) && second !== 'ل' && second !== 'ر';
}

function isVowel(letter: string): boolean {
  return letter === 'ا' || letter === 'و' || letter === 'ي';
}
