/**
 * All written forms of an Arabic verb from its two citation forms: persons, numbers, moods as far as letters show them, imperatives, passive.
 * Forms carry hamza as written and no vowel signs; where current spelling allows several seats for a hamza each spelling is a form of its own.
 */
import { passiveBuild } from './passive-build.ts';
import { type Verb, type VerbBuild, verbBuild } from './verb-form.ts';

export type { Verb } from './verb-form.ts';

/** One written form of a verb. */
export interface VerbForm {
  readonly form: string;
  readonly tense: 'perfect' | 'imperfect' | 'imperative';
  /** `short` is the jussive and subjunctive where they are written differently (يكتبوا, يقل, ينف); null outside the imperfect. */
  readonly mood: 'indicative' | 'short' | null;
  readonly person: 1 | 2 | 3;
  /** Null where the form serves both: first person and second person dual. */
  readonly gender: 'm' | 'f' | null;
  readonly number: 'singular' | 'dual' | 'plural';
  readonly passive: boolean;
}

type Inflection = Pick<VerbForm, 'person' | 'gender' | 'number'>;

const inflection = (person: 1 | 2 | 3, gender: 'm' | 'f' | null, number: VerbForm['number']): Inflection => ({ person, gender, number });

/** Endings that begin with a consonant, before which long vowels shorten and doubled letters part. */
const consonantEndings: readonly (readonly [string, Inflection])[] = [
  ['ن', inflection(3, 'f', 'plural')],
  ['ت', inflection(2, 'm', 'singular')],
  ['ت', inflection(2, 'f', 'singular')],
  ['تما', inflection(2, null, 'dual')],
  ['تم', inflection(2, 'm', 'plural')],
  ['تن', inflection(2, 'f', 'plural')],
  ['ت', inflection(1, null, 'singular')],
  ['نا', inflection(1, null, 'plural')],
];

/** The imperfect's person prefixes by the stem they take: `bare`, `dual`, `masculine` plural, second person `feminine`, plural in `nun`. */
const imperfectPersons: readonly (readonly [string, keyof ImperfectStems, Inflection])[] = [
  ['ي', 'bare', inflection(3, 'm', 'singular')],
  ['ت', 'bare', inflection(3, 'f', 'singular')],
  ['ي', 'dual', inflection(3, 'm', 'dual')],
  ['ت', 'dual', inflection(3, 'f', 'dual')],
  ['ي', 'masculine', inflection(3, 'm', 'plural')],
  ['ي', 'nun', inflection(3, 'f', 'plural')],
  ['ت', 'bare', inflection(2, 'm', 'singular')],
  ['ت', 'feminine', inflection(2, 'f', 'singular')],
  ['ت', 'dual', inflection(2, null, 'dual')],
  ['ت', 'masculine', inflection(2, 'm', 'plural')],
  ['ت', 'nun', inflection(2, 'f', 'plural')],
  ['أ', 'bare', inflection(1, null, 'singular')],
  ['ن', 'bare', inflection(1, null, 'plural')],
];

interface ImperfectStems {
  readonly bare: readonly string[];
  /** The jussive without ending. */
  readonly short: readonly string[];
  readonly dual: readonly string[];
  readonly masculine: readonly string[];
  readonly feminine: readonly string[];
  readonly nun: readonly string[];
}

/**
 * Conjugates a verb. Gives every form of perfect, imperfect (both written moods) and imperative, then the passive of perfect and imperfect
 * unless the verb has none; the order is fixed. The same letters come more than once where they serve several persons.
 * Throws RangeError for what is no verb (see `verbBuild`).
 */
export function conjugate(verb: Verb): VerbForm[] {
  const build = verbBuild(verb);
  const forms = [...perfectForms(build, false), ...imperfectForms(build, false), ...imperativeForms(build)];
  if (!build.passive) return forms;
  const passive = passiveBuild(build);
  return [...forms, ...perfectForms(passive, true), ...imperfectForms(passive, true)];
}

/**
 * The form as it is written before an attached pronoun: نفى → نفا, قالوا → قالو, قلتم → قلتمو, يقرأ → يقرؤ beside يقرأ.
 * Gives every spelling that differs from or equals the form itself.
 */
export function beforePronoun(form: string): string[] {
  if (form.endsWith('ى')) return [`${form.slice(0, -1)}ا`];
  if (form.endsWith('وا')) return [form.slice(0, -1)];
  if (form.endsWith('تم') && form.length > 3) return [form, `${form}و`];
  if (form.endsWith('أ')) return [form, `${form.slice(0, -1)}ؤ`, `${form.slice(0, -1)}ئ`];
  if (form.endsWith('اء')) return [form, `${form.slice(0, -1)}ؤ`, `${form.slice(0, -1)}ئ`];
  if (form.endsWith('يء')) return [`${form.slice(0, -1)}ئ`];
  return [form];
}

function perfectForms(build: VerbBuild, passive: boolean): VerbForm[] {
  const { perfect, doubled, hollow } = build;
  const last = perfect.at(-1) ?? '';
  const base = perfect.slice(0, -1);
  let feminine = perfect;
  let dual = `${perfect}ا`;
  let plural = [`${perfect}وا`];
  let closed = perfect;
  if (hollow) {
    closed = perfect.slice(0, -2) + (last === 'ء' ? shortHamza(build) : last);
    if (last === 'ء' && perfect.at(-2) === 'ي') {
      feminine = `${base}ئ`;
      dual = `${base}ئا`;
      plural = [`${base}ئوا`];
    } else if (last === 'ء') plural = [`${base}ؤوا`, `${base}ءوا`];
  } else if (doubled) closed = perfect + last;
  else if (last === 'ى' || last === 'ا') {
    const glide = last === 'ا' && base.at(-1) !== 'ي' ? 'و' : 'ي';
    feminine = base;
    dual = `${base + glide}ا`;
    plural = [`${base}وا`];
    closed = base + glide;
  } else if (last === 'ي') plural = [`${base}وا`];
  else if (last === 'أ') {
    dual = `${base}آ`;
    plural = hamzaBeforeWaw(base).map((stem) => `${stem}وا`);
  }
  const form = (letters: string, of: Inflection): VerbForm => ({ form: letters, tense: 'perfect', mood: null, ...of, passive });
  return [
    form(perfect, inflection(3, 'm', 'singular')),
    form(`${feminine}ت`, inflection(3, 'f', 'singular')),
    form(dual, inflection(3, 'm', 'dual')),
    form(`${feminine}تا`, inflection(3, 'f', 'dual')),
    ...plural.map((letters) => form(letters, inflection(3, 'm', 'plural'))),
    ...consonantEndings.map(([ending, of]) => form(join(closed, ending), of)),
  ];
}

/** The seat of a final hamza once the long vowel before it is gone: جئت, سؤت, أضأت. */
function shortHamza({ pattern, perfect, imperfect }: VerbBuild): string {
  if (perfect.at(-2) === 'ي') return 'ئ';
  if (pattern !== 'I') return 'أ';
  return imperfect.at(-2) === 'و' ? 'ؤ' : 'ئ';
}

/** The spellings of a hamza on alef once a long u follows: قرؤوا, قرأوا, قرءوا (لجئوا after a letter that joins). */
function hamzaBeforeWaw(base: string): string[] {
  return [`${base}ؤ`, `${base}أ`, base + ('ادذرزو'.includes(base.at(-1) ?? '') ? 'ء' : 'ئ')];
}

/** Written together: a final ن or ت and the same letter opening the ending are one letter with shadda. */
function join(stem: string, ending: string): string {
  const last = stem.at(-1);
  return (last === 'ن' || last === 'ت') && ending.startsWith(last) ? stem + ending.slice(1) : stem + ending;
}

function imperfectStems({ imperfect, doubled, hollow }: VerbBuild): ImperfectStems {
  const last = imperfect.at(-1) ?? '';
  const base = imperfect.slice(0, -1);
  const same = [imperfect];
  if (hollow) {
    const vowel = imperfect.at(-2) ?? '';
    const seat = last !== 'ء' ? last : vowel === 'ي' ? 'ئ' : vowel === 'و' ? 'ؤ' : 'أ';
    const short = [imperfect.slice(0, -2) + seat];
    if (last !== 'ء') return { bare: same, short, dual: same, masculine: same, feminine: same, nun: short };
    const open = vowel === 'ي' ? `${base}ئ` : imperfect;
    return { bare: same, short, dual: [open], masculine: [open, `${base}ؤ`], feminine: [`${base}ئ`], nun: short };
  }
  if (doubled) {
    const parted = [imperfect + last];
    return { bare: same, short: [imperfect, ...parted], dual: same, masculine: same, feminine: same, nun: parted };
  }
  if ('يوىا'.includes(last) && last !== '') {
    const glided = [base + (last === 'و' ? 'و' : 'ي')];
    return { bare: same, short: [base], dual: glided, masculine: [base], feminine: [base], nun: glided };
  }
  if (last === 'أ') {
    const feminine = [`${base}ئ`, imperfect];
    return { bare: same, short: same, dual: [`${base}آ`], masculine: hamzaBeforeWaw(base), feminine, nun: same };
  }
  if (last === 'ئ') return { bare: same, short: same, dual: same, masculine: [imperfect, `${base}ؤ`], feminine: same, nun: same };
  if (last === 'ؤ') return { bare: same, short: same, dual: same, masculine: same, feminine: [`${base}ئ`, imperfect], nun: same };
  return { bare: same, short: same, dual: same, masculine: same, feminine: same, nun: same };
}

/** The long and the short ending of each stem of the imperfect. */
const imperfectEndings = {
  bare: ['', ''],
  short: ['', ''],
  dual: ['ان', 'ا'],
  masculine: ['ون', 'وا'],
  feminine: ['ين', 'ي'],
  nun: ['ن', 'ن'],
} as const satisfies Record<keyof ImperfectStems, readonly [string, string]>;

/** «يقرآن»: the alef of the dual melts into a hamza before it. */
function withEnding(stem: string, ending: string): string {
  return stem.endsWith('آ') && ending.startsWith('ا') ? stem + ending.slice(1) : join(stem, ending);
}

function imperfectForms(build: VerbBuild, passive: boolean): VerbForm[] {
  const stems = imperfectStems(build);
  const forms: VerbForm[] = [];
  for (const [prefix, kind, of] of imperfectPersons) {
    const [long, short] = imperfectEndings[kind];
    const indicative = stems[kind].flatMap((stem) => prefixed(build, prefix, withEnding(stem, long)));
    const jussive = stems[kind === 'bare' ? 'short' : kind].flatMap((stem) => prefixed(build, prefix, withEnding(stem, short)));
    for (const form of indicative) forms.push({ form, tense: 'imperfect', mood: 'indicative', ...of, passive });
    for (const form of jussive) {
      if (!indicative.includes(form)) forms.push({ form, tense: 'imperfect', mood: 'short', ...of, passive });
    }
  }
  return forms;
}

/** The person prefix before a stem; two hamzas at the head of the first person melt: آخذ, أومن. */
function prefixed({ pattern }: VerbBuild, prefix: string, stem: string): string[] {
  if (prefix !== 'أ') return [prefix + stem];
  if (stem.startsWith('أ')) return [`آ${stem.slice(1)}`];
  return stem.startsWith('ؤ') && pattern === 'IV' ? [prefix + stem, `أو${stem.slice(1)}`] : [prefix + stem];
}

function imperativeForms(build: VerbBuild): VerbForm[] {
  const stems = imperfectStems(build);
  const parts: readonly (readonly [keyof ImperfectStems, Inflection])[] = [
    ['short', inflection(2, 'm', 'singular')],
    ['feminine', inflection(2, 'f', 'singular')],
    ['dual', inflection(2, null, 'dual')],
    ['masculine', inflection(2, 'm', 'plural')],
    ['nun', inflection(2, 'f', 'plural')],
  ];
  return parts.flatMap(([kind, of]) =>
    stems[kind]
      .map((stem) => imperative(build, withEnding(stem, imperfectEndings[kind][1])))
      .filter((form) => form.length > 1)
      .map((form): VerbForm => ({ form, tense: 'imperative', mood: null, ...of, passive: false })),
  );
}

/** The imperative from the prefixless short form: what begins with two consonants takes an alef, form IV its hamza back. */
function imperative({ pattern, perfect, imperfect, hollow, doubled }: VerbBuild, stem: string): string {
  if (perfect.startsWith('ائ')) return `ائ${stem.slice(1)}`;
  if (perfect.startsWith('ا')) return `ا${stem}`;
  if (pattern === 'IV') return stem.startsWith('ؤ') ? `آ${stem.slice(1)}` : `أ${stem}`;
  if (stem.startsWith('ؤا')) return `آ${stem.slice(2)}`;
  if (stem.startsWith('ؤ')) return `أ${stem.slice(1)}`;
  if (pattern !== 'I' || hollow || imperfect.length < 3) {
    // «ردّ» needs no alef while its letters stay together; «اردد» does.
    return pattern === 'I' && doubled && stem.startsWith(imperfect + perfect.slice(-1)) ? `ا${stem}` : stem;
  }
  if (['أخذ', 'أكل', 'أمر'].includes(perfect)) return stem.slice(1);
  return stem.startsWith('أ') ? `ائ${stem.slice(1)}` : `ا${stem}`;
}
