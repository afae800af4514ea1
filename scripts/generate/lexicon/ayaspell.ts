// The forms of Ayaspell's dictionary with the classes that its files, sections and morphological notes tell.
import { WordClass } from '../../../packages/isnad/src/languages/ar/lexicon/word-class.ts';
import type { FormTable } from './form-table.ts';
import { type Affixes, type Entry, withSuffixes } from './hunspell.ts';
import { addNounForms } from './noun-forms.ts';

const w = WordClass;

/** Classes of the words of a section of names.dic; `agreeing` for those that take ـة, which are adjectives in the adjectives' sections. */
const sections: readonly { readonly heading: RegExp; readonly classes: number; readonly agreeing: number }[] = [
  { heading: /^(?:القارات|البلدان|العواصم|اسماء،أشخاص)$/u, classes: w.proper, agreeing: w.proper | w.noun },
  { heading: /مصادر$/u, classes: w.noun | w.masdar, agreeing: w.noun | w.masdar },
  { heading: /اسم-الفاعل$/u, classes: w.noun, agreeing: w.noun | w.adjective | w.activeParticiple },
  { heading: /اسم-المفعول$/u, classes: w.noun, agreeing: w.noun | w.adjective | w.passiveParticiple },
  { heading: /^مبالغة/u, classes: w.noun, agreeing: w.noun | w.adjective },
  { heading: /صفة-مشبهة$|صفات/u, classes: w.noun | w.adjective, agreeing: w.adjective },
  { heading: /^التفضيل$/u, classes: w.adjective | w.elative, agreeing: w.adjective },
  { heading: /^النسبة$/u, classes: w.noun, agreeing: w.noun | w.adjective | w.nisba },
  { heading: /^اسم-جامد$/u, classes: w.noun, agreeing: w.noun | w.adjective },
];
const anywhere = { classes: w.noun, agreeing: w.noun | w.adjective };

/** Adds the dictionary to the table. */
export function addAyaspell(table: FormTable, affixes: Affixes, entries: readonly Entry[]): void {
  // The last lines of names.dic are the dictionary's own credits.
  const credits = entries.findLastIndex((entry) => entry.file === 'names.dic' && entry.flags.size > 0);
  for (const [index, entry] of entries.entries()) {
    if (entry.file === 'verb.huns.dic') addVerbForms(table, affixes, entry);
    else if (entry.file === 'tools.dic') addParticle(table, affixes, entry);
    else if (entry.file === 'names.dic' && index <= credits && !entry.word.endsWith('لله')) {
      addNounForms(table, affixes, bare(entry.word), entry.flags, nounClasses(entry));
    }
  }
}

/** Without the invisible marks that some entries end in. */
function bare(word: string): string {
  return word.replace(/\p{Cf}/gu, '');
}

function nounClasses({ word, flags, section }: Entry): number {
  const { classes, agreeing } = sections.find(({ heading }) => heading.test(section)) ?? anywhere;
  if (classes === w.noun && isName(flags)) return w.noun | w.proper;
  if (flags.has('BA') || flags.has('BB')) return agreeing;
  // Plurals of the elatives and adjectives stand among them.
  if (classes & w.elative) return /^[أآ]/u.test(word) ? classes : w.adjective | w.noun;
  return classes;
}

/** A word without article and pronoun that still has a nisba or stands alone is a name or as good as one. */
function isName(flags: ReadonlySet<string>): boolean {
  return flags.has('AB') && !flags.has('AA') && !flags.has('AC');
}

function addParticle(table: FormTable, affixes: Affixes, { word, flags }: Entry): void {
  // Composites with the article or a proclitic, some of them with the interrogative أ melted in.
  if (/^(?:آل|لل)ل?[اذت]|^فوالله$|^[بل]ه$/u.test(word)) return;
  const classes = /^(?:[^ا].*)[وي]ن$/u.test(word) && flags.size > 10 ? w.particle | w.noun : w.particle;
  addNounForms(table, affixes, word, flags, classes);
  if (['aa', 'bb', 'cc', 'dd', 'ee', 'ff'].some((flag) => flags.has(flag))) table.addBeforeEnclitic(word.replace(/ه$/u, ''), classes);
}

const past = w.verbPerfect;
const present = w.verbImperfect;
const order = w.verbImperative;

/** The tenses in which an ending occurs, by the first letter of its flags; `E` and others left out are energetic or hold none. */
const endings: Readonly<Record<string, number>> = {
  A: past | present | order,
  B: present,
  C: past | present | order,
  D: past,
  F: past,
  I: past,
  J: past,
  K: past,
  L: past,
  M: past,
  N: past,
  O: past | present | order,
  Q: present,
  R: present | order,
  S: present,
  G: past | present | order,
  H: past | present | order,
};

function addVerbForms(table: FormTable, affixes: Affixes, { word, flags, morphology }: Entry): void {
  const tenses = (morphology.includes('is:pst') ? past : 0) | (morphology.includes('is:prst') ? present : 0) | (morphology.includes('is:imp') ? order : 0);
  if (!tenses || isEnergetic(word, tenses)) return;
  addVerbForm(table, word, tenses);
  // Of many verbs in ـي Ayaspell lists the short dual (يشتكيا) without the long one.
  if (tenses & present && /^[يت].+[^و]ا$/u.test(word)) addVerbForm(table, `${word}ن`, present);
  for (const flag of flags) {
    const [inflection = '', use = ''] = flag;
    let classes = tenses & (endings[inflection] ?? 0);
    // The first person has no endings; the ن that Ayaspell lists there is energetic. An entry may be a perfect as well (أعلن).
    if (!'HG'.includes(inflection) && !/^[يت]/u.test(word)) classes &= ~present;
    if (!classes) continue;
    if (use === 'x') for (const { form } of withSuffixes(word, affixes.suffixes.get(flag))) addVerbForm(table, form, classes);
    // One pronoun tells the stem that all take; third person pronouns (i) are the most widely allowed.
    else if (use === 'i' || (use === 'd' && !flags.has(`${inflection}i`))) {
      for (const { form } of withSuffixes(word, affixes.suffixes.get(flag))) {
        const pronoun = use === 'i' ? 'ه' : 'ك';
        if (!form.endsWith(pronoun)) continue;
        const stem = form.slice(0, -1);
        for (const spelling of spellings(stem)) table.addBeforeEnclitic(spelling, classes);
      }
    }
  }
}

function addVerbForm(table: FormTable, form: string, classes: number): void {
  for (const spelling of spellings(form)) table.add(spelling, classes);
}

/** Of the spellings of a hamza before a long u Ayaspell lists one (بدؤوا, جاؤوا); بدأوا, بدءوا, لجئوا, جاءوا are as common. */
function spellings(form: string): string[] {
  const [, base, ending] = /^(.+)ؤ(و|وا|ون)$/u.exec(form) ?? [];
  if (!base) return [form];
  const seats = base.endsWith('ا') ? ['ء'] : ['أ', /[دذرزو]$/u.test(base) ? 'ء' : 'ئ'];
  return [form, ...seats.map((seat) => base + seat + ending)];
}

/** Energetic forms (لأكتبنّ) are absent from news and spell like other words. */
function isEnergetic(word: string, tenses: number): boolean {
  return (tenses & past) === 0 && /[ي]نان$|ونن$/u.test(word);
}
