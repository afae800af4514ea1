import { classOf, LetterClass } from '../../../analysis/letters.ts';

/** The last letter of a word as it is written, over its diacritics; the Persian yeh counts as ي. */
export function lastLetter(word: string): string {
  let at = word.length - 1;
  while (at > 0 && classOf[word.charCodeAt(at)] === LetterClass.mark) at--;
  return word[at] === 'ی' ? 'ي' : (word[at] ?? '');
}

/** Whether a word ends in the indefinite ـًا, ـاً or ـً. */
export function isIndefiniteAccusative(word: string): boolean {
  const at = word.lastIndexOf('\u064b');
  return at >= 0 && at >= word.length - 2 && (at === word.length - 1 || word[at + 1] === 'ا');
}
