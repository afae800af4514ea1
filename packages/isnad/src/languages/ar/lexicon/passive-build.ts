/** The stems of a verb's passive, as far as the passive changes its letters: قيل/يقال, نفي/ينفى, شورك/يشارك, يوصف, سئل. */
import type { VerbBuild } from './verb-form.ts';

/** Gives the same verb with the letters of its passive. The build must not be passive already. */
export function passiveBuild(build: VerbBuild): VerbBuild {
  return { ...build, perfect: passivePerfect(build), imperfect: passiveImperfect(build) };
}

function passivePerfect({ pattern, perfect, hollow, doubled }: VerbBuild): string {
  let letters = perfect;
  if (letters.startsWith('آ')) letters = `أو${letters.slice(1)}`;
  else if (letters.startsWith('ائ')) letters = `اؤ${letters.slice(2)}`;
  else if (pattern === 'III') letters = `${letters.slice(0, 1)}و${letters.slice(2)}`;
  else if (pattern === 'VI') letters = letters[1] === 'آ' ? `تؤو${letters.slice(2)}` : `${letters.slice(0, 2)}و${letters.slice(3)}`;
  if (hollow) return `${letters.slice(0, -2)}ي${letters.slice(-1)}`;
  if (doubled) return letters;
  const last = letters.at(-1) ?? '';
  const middle = letters.at(-2) ?? '';
  // The vowel before the last root letter is i, which draws a hamza onto ئ; at the head of the word the hamza stays where it is.
  const seat = letters.length > 2 && 'أؤء'.includes(middle) ? 'ئ' : middle;
  return letters.slice(0, -2) + seat + (last === 'ى' || last === 'ا' ? 'ي' : last === 'أ' || last === 'ؤ' ? 'ئ' : last);
}

function passiveImperfect({ pattern, perfect, imperfect, hollow, doubled }: VerbBuild): string {
  let letters = imperfect;
  if (pattern === 'I' && perfect.startsWith('و') && !letters.startsWith('و')) letters = `و${letters}`;
  if (letters.startsWith('أ')) letters = `ؤ${letters.slice(1)}`;
  if (hollow) return `${letters.slice(0, -2)}ا${letters.slice(-1)}`;
  if (doubled) return letters;
  const last = letters.at(-1) ?? '';
  const middle = letters.at(-2) ?? '';
  const seat = middle !== 'ئ' ? middle : letters.at(-3) === 'ا' ? 'ء' : 'أ';
  const end = last === 'ي' || last === 'و' ? (middle === 'ي' ? 'ا' : 'ى') : last === 'ئ' || last === 'ؤ' ? 'أ' : last;
  return letters.slice(0, -2) + (letters.length > 2 ? seat : middle) + end;
}
