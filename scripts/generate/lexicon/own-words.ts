// The forms of this project's own word list, words.yaml, inflected with the rules of Ayaspell's affix file.
import { beforePronoun, conjugate } from '../../../packages/isnad/src/languages/ar/lexicon/conjugation.ts';
import { activeParticiple, masdar, passiveParticiple } from '../../../packages/isnad/src/languages/ar/lexicon/derived-nouns.ts';
import { WordClass } from '../../../packages/isnad/src/languages/ar/lexicon/word-class.ts';
import type { FormTable } from './form-table.ts';
import type { Affixes } from './hunspell.ts';
import { addNounForms } from './noun-forms.ts';

/** Words of one kind and one field. */
export interface WordGroup {
  /**
   * `noun` has a dual; `noun-at` also the plural in ـات; `plural` is a broken plural or collective; `adjective` takes ـة and ـون;
   * `nisba` an adjective in ـي; `elative` a comparative; `proper` and `particle` are not inflected; `verb` is given as perfect/imperfect; `exclude` takes forms out
   * again that other words of the language outweigh by far.
   */
  readonly kind: 'noun' | 'noun-at' | 'plural' | 'adjective' | 'nisba' | 'elative' | 'proper' | 'particle' | 'verb' | 'exclude';
  readonly field: string;
  readonly words: readonly string[];
  readonly example: string;
}

const w = WordClass;
const classOfKind: Readonly<Record<Exclude<WordGroup['kind'], 'verb' | 'exclude'>, number>> = {
  noun: w.noun,
  'noun-at': w.noun,
  plural: w.noun,
  adjective: w.adjective,
  nisba: w.adjective | w.noun | w.nisba,
  elative: w.adjective | w.elative,
  proper: w.proper,
  particle: w.particle,
};

/** The inflections of a kind, as first letters of Ayaspell's flags; C stands for the dual, whatever the word ends in. */
const inflectionsOfKind: Readonly<Record<keyof typeof classOfKind, string>> = {
  noun: 'ACJ',
  'noun-at': 'ACHJ',
  plural: 'AJ',
  adjective: 'BDHIJ',
  nisba: 'BDHNJ',
  elative: 'A',
  proper: '',
  particle: '',
};

/** Adds a group to the table. Throws on a kind or verb that it cannot read. */
export function addOwnWords(table: FormTable, affixes: Affixes, group: WordGroup): void {
  for (const word of group.words) {
    if (group.kind === 'exclude') table.remove(word);
    else if (group.kind === 'verb') addVerb(table, affixes, word);
    else addWord(table, affixes, word, group.kind, classOfKind[group.kind]);
  }
}

function addWord(table: FormTable, affixes: Affixes, word: string, kind: keyof typeof classOfKind, classes: number): void {
  const inflections = inflectionsOfKind[kind];
  if (inflections === undefined) throw new Error(`${word}: no such kind of word: ${kind}`);
  const flags = [...inflections].flatMap((inflection) => {
    const letter = inflection === 'C' ? dual(word) : inflection;
    return letter === 'J' ? ['JA'] : [`${letter}A`, `${letter}B`, `${letter}C`];
  });
  if (word.endsWith('ي') && kind === 'adjective') flags.push('KA');
  addNounForms(table, affixes, word, new Set(flags), classes);
}

/** Ayaspell's duals: after ى and ا (E), after hamza (G), else (C). */
function dual(word: string): string {
  return /[ىا]$/u.test(word) ? 'E' : /[ءأؤئ]$/u.test(word) ? 'G' : 'C';
}

const tenses = { perfect: w.verbPerfect, imperfect: w.verbImperfect, imperative: w.verbImperative } as const;

function addVerb(table: FormTable, affixes: Affixes, pair: string): void {
  const [perfect = '', imperfect = ''] = pair.split('/');
  const verb = { perfect, imperfect };
  for (const { form, tense } of conjugate(verb)) {
    table.add(form, tenses[tense]);
    for (const open of beforePronoun(form)) table.addBeforeEnclitic(open, tenses[tense]);
  }
  addWord(table, affixes, activeParticiple(verb), 'adjective', w.noun | w.adjective | w.activeParticiple);
  addWord(table, affixes, passiveParticiple(verb), 'adjective', w.noun | w.adjective | w.passiveParticiple);
  const noun = masdar(verb);
  if (noun) addWord(table, affixes, noun, 'noun-at', w.noun | w.masdar);
}
