// The inflected forms of a noun or adjective by the flags of Ayaspell's affix file, without proclitics and attached pronouns.
//
// The first letter of a flag is the inflection, the second its use: A after ال, B without it, C and D before a pronoun of a person or a thing,
// E after ال with a genitive, F only before a genitive.
import { WordClass } from '../../../packages/isnad/src/languages/ar/lexicon/word-class.ts';
import type { FormTable } from './form-table.ts';
import { type Affixes, withSuffixes } from './hunspell.ts';

const w = WordClass;

/** What each inflection adds to the classes of the word, and what it says of it whatever the word's section. */
const inflections: Readonly<Record<string, number>> = {
  A: 0,
  B: 0,
  C: w.dual,
  D: w.dual,
  E: w.dual,
  F: w.dual,
  G: w.dual,
  H: w.femininePlural | w.feminine,
  I: w.masculinePlural,
  J: w.accusative,
  K: 0,
  L: w.nisba | w.adjective,
  M: w.nisba | w.adjective,
  N: w.nisba | w.adjective | w.noun | w.masculinePlural,
};
const relative = 'LMN';
const wordKinds = w.noun | w.adjective | w.proper | w.particle | w.masdar | w.activeParticiple | w.passiveParticiple | w.elative;

/** Adds every form of the word to the table. */
export function addNounForms(table: FormTable, affixes: Affixes, word: string, flags: ReadonlySet<string>, classes: number): void {
  table.add(word, classes | (word.endsWith('ة') ? w.feminine : 0) | (flags.has('AA') || flags.has('BA') ? w.takesArticle : 0));
  for (const flag of flags) {
    const [inflection = '', use = ''] = flag;
    const added = inflections[inflection];
    // Names are written with pronouns so rarely that the rule would only misread other words.
    if (added === undefined || (classes & w.proper && 'CD'.includes(use) && !relative.includes(inflection))) continue;
    // A nisba is a new word: that the word is a name or a masdar says nothing of it.
    const base = (relative.includes(inflection) ? classes & ~wordKinds : classes) | added;
    for (const { form, rule } of withSuffixes(word, affixes.suffixes.get(flag))) {
      if (form.endsWith('ًى') || /[ًٌٍ]/u.test(form.slice(0, -2))) continue;
      const shape = base | shapeOf(form, rule.add, inflection);
      if (use === 'C' || use === 'D') {
        // Rules whose pronoun changes the end of the word carry ه as its place holder.
        const holder = form.endsWith('ه') && rule.add.endsWith('ه') && (rule.next.includes('aa') || rule.next.includes('bb'));
        table.addBeforeEnclitic(holder ? form.slice(0, -1) : form, shape | construct(rule.add, inflection));
      } else if (use === 'A' || use === 'E') table.add(form, shape | w.takesArticle | (use === 'E' ? w.construct : 0));
      else table.add(form, shape | construct(rule.add, inflection));
    }
  }
}

/** Gender and number that the ending itself shows. */
function shapeOf(form: string, ending: string, inflection: string): number {
  if (form.endsWith('ة') || (inflection === 'B' && ending.startsWith('ت'))) return w.feminine;
  if (!relative.includes(inflection) && inflection !== 'D') return 0;
  if (inflection === 'N') return 0;
  if (ending.endsWith('يات')) return w.femininePlural | w.feminine;
  const feminine = /^(?:.*ي)?ت(?:ان?|ين?)$/u.test(ending) ? w.feminine : 0;
  return feminine | (inflection !== 'D' && /ي(?:ت?ان|ت?ين|تا|تي|ي)$/u.test(ending) ? w.dual : 0) | (/^و?ئ?يته$/u.test(ending) ? w.feminine : 0);
}

/** A dual or sound plural that ends without its ن. */
function construct(ending: string, inflection: string): number {
  return 'CDEFGIN'.includes(inflection) && !ending.endsWith('ن') ? w.construct : 0;
}
