import { jsonModule, readLexicon } from '../read-lexicon.ts';

interface CountedEntry {
  readonly category: string;
  readonly unit?: string;
  readonly nouns?: readonly string[];
  readonly phrases?: readonly string[];
  readonly example: string;
}

interface OutcomeEntry {
  readonly category: string;
  readonly side: string;
  readonly words: readonly string[];
  readonly example: string;
}

const folder = 'packages/isnad/src/languages/ar/figures';
const counted = `${folder}/counted.yaml`;
const outcomes = `${folder}/outcomes.yaml`;

/** What numbers count, in all forms after a number, and the words that tell what happened to those counted. */
export const step = {
  inputs: [counted, outcomes],
  output: `${folder}/generated/counted.ts`,
  compile(read: (file: string) => string): string {
    const forms = new Map<string, readonly [category: string, number: number]>();
    const entries = readLexicon<CountedEntry>(read(counted), counted);
    for (const entry of entries) {
      if (!entry.example) throw new Error(`${counted}: ${entry.category} has no example`);
      for (const noun of entry.nouns ?? [])
        for (const [form, number] of formsOf(noun, entry.category === 'people')) {
          // A form of two entries keeps the first: what tells more stands higher in the file.
          if (!forms.has(form)) forms.set(form, [entry.category, number]);
        }
      for (const phrase of entry.phrases ?? []) if (!forms.has(phrase)) forms.set(phrase, [entry.category, 1]);
    }
    // What the file lists itself (نجمة, مدرسة) is no woman of the trade.
    for (const entry of entries)
      if (entry.category === 'people')
        for (const noun of entry.nouns ?? []) for (const [form, number] of feminineOf(noun)) if (!forms.has(form)) forms.set(form, ['people', number]);
    const value = {
      counted: [...forms].map(([form, [category, number]]) => [form, category, number] as const),
      outcomes: readLexicon<OutcomeEntry>(read(outcomes), outcomes).flatMap((entry) => {
        if (!entry.example) throw new Error(`${outcomes}: ${entry.category} ${entry.side} has no example`);
        return entry.words.map((word) => [word, entry.category, entry.side] as const);
      }),
    };
    const type =
      "{ readonly counted: ReadonlyArray<readonly [form: string, category: CountedCategory, number: number]>; readonly outcomes: ReadonlyArray<readonly [word: string, category: Counted, side: 'before' | 'after']> }";
    const imports = "import type { Counted } from '../../../../analysis/shape.ts';\nimport type { CountedCategory } from '../counted-category.ts';\n";
    return jsonModule('countedLexicon', type, imports, value, [counted, outcomes]);
  },
};

/** Singular, accusative, plurals (1 and 3) and duals (2) of «singular/plural/plural». Phrases inflect in their first word alone. */
function formsOf(noun: string, isPerson: boolean): Array<readonly [form: string, number: number]> {
  const [whole = '', ...plurals] = noun.split('/');
  const [singular = '', ...rest] = whole.split(' ');
  const tail = rest.length > 0 ? ` ${rest.join(' ')}` : '';
  const forms: Array<readonly [string, number]> = [[whole, 1]];
  // The hamza of لاجئ is often written on the line.
  if (singular.endsWith('ئ')) for (const ending of ['يء', 'ىء', 'ئا']) forms.push([`${singular.slice(0, -1)}${ending}`, 1]);
  const isFeminine = singular.endsWith('ة');
  const stem = isFeminine ? singular.slice(0, -1) : singular;
  if (!isFeminine && !/[اىء]$/.test(singular)) forms.push([`${singular}ا${tail}`, 1]);
  if (tail === '') {
    // «مستوطنات» are settlements before they are women who settle: women come last.
    if (plurals.length === 0 && !isFeminine) forms.push([`${stem}ون`, 3], [`${stem}ين`, 3]);
    if (plurals.length === 0 && !isFeminine && !isPerson) forms.push([`${stem}ات`, 3]);
    if (isFeminine) forms.push([`${stem}ات`, 3]);
    // Of participles the form in ـين may be the plural as well.
    if (isFeminine || plurals.length > 0)
      for (const ending of isFeminine ? ['تان', 'تين', 'تا', 'تي'] : ['ان', 'ين'])
        forms.push([`${stem}${ending}`, isParticiple(singular) || ending === 'تا' || ending === 'تي' ? 3 : 2]);
  }
  for (const plural of plurals) {
    forms.push([plural, 3]);
    if (!/[اىءة]$/.test(plural) && !plural.includes(' ') && !/ات$/.test(plural)) forms.push([`${plural}ا`, 3]);
  }
  return forms;
}

/** «معلمة», «معلمتان», «معلمات» of «معلم». */
function feminineOf(noun: string): Array<readonly [form: string, number: number]> {
  const singular = noun.split('/')[0] ?? '';
  if (singular.includes(' ') || /[ةىءاأآ]$/.test(singular) || singular.length < 4) return [];
  return [
    [`${singular}ة`, 1],
    [`${singular}تان`, 2],
    [`${singular}تين`, 2],
    [`${singular}ات`, 3],
  ];
}

/** Of the form فاعل, مفعل and the like, whose sound plural lives beside the broken one. */
function isParticiple(singular: string): boolean {
  return /^.ا..$|^م...?.$|^آخر$/.test(singular) && !['ضابط', 'طالب'].includes(singular);
}
