/**
 * What the written citation forms of a verb tell of its build: the derived form, whether it is doubled or hollow, and its stems without vowel signs.
 * Method: the classical ten forms read off perfect and imperfect together, since either alone is ambiguous once unvocalised.
 */

/** A verb by its two citation forms, third person masculine singular, as written: «أفاد» and «يفيد». */
export interface Verb {
  readonly perfect: string;
  /** Begins with ي. */
  readonly imperfect: string;
  /** False for a verb that is never used in the passive; true when left out, except for form VII, which has none. */
  readonly passive?: boolean;
}

/** Forms I–X by their usual numbers, IX being فعلّ with initial ا; `quadriliteral` is فعلل, `quadriliteral-ta` تفعلل. */
export type VerbPattern = 'I' | 'II' | 'III' | 'IV' | 'V' | 'VI' | 'VII' | 'VIII' | 'IX' | 'X' | 'quadriliteral' | 'quadriliteral-ta';

/** The build of a verb. `perfect` and `imperfect` carry no vowel signs; `imperfect` has lost its person prefix ي. */
export interface VerbBuild {
  readonly pattern: VerbPattern;
  readonly perfect: string;
  readonly imperfect: string;
  /** Second and third root letter alike and written once: ردّ. */
  readonly doubled: boolean;
  /** A long vowel stands for the middle root letter and shortens before consonants: قال, قلت. */
  readonly hollow: boolean;
  readonly passive: boolean;
}

const signs = /[\u064B-\u065F\u0670\u0640]/gu;
const finalShadda = /\u0651[\u064B-\u0650\u0652]*$/u;
const innerShadda = /\u0651[\u064B-\u0650\u0652]*[^\u064B-\u0652]/u;

/** The word without vowel signs and tatweel; the letters, hamza seats included, stay as they are. */
function withoutSigns(word: string): string {
  return word.normalize('NFC').replace(signs, '');
}

/**
 * Reads the build of a verb. The letters decide wherever they can; a shadda decides where they cannot: form II (صرّح beside شرح), a doubled
 * form X (استقلّ beside استمع) and a doubled form III (حاجّ) are recognised by it, and without it count as the other reading.
 * Throws RangeError when the imperfect does not begin with ي or either form is shorter than two letters.
 */
export function verbBuild(verb: Verb): VerbBuild {
  const perfect = withoutSigns(verb.perfect);
  const person = withoutSigns(verb.imperfect);
  if (!/^\p{Script=Arabic}{2,}$/u.test(perfect) || !/^ي\p{Script=Arabic}{2,}$/u.test(person)) {
    throw new RangeError(`Unexpected verb «${verb.perfect}/${verb.imperfect}», expected a perfect and an imperfect beginning with ي`);
  }
  const imperfect = person.slice(1);
  const doubled = isDoubled(perfect, imperfect, finalShadda.test(verb.perfect.normalize('NFC')));
  const pattern = patternOf(perfect, imperfect, doubled, innerShadda.test(verb.perfect.normalize('NFC')));
  const hollow = !doubled && perfect.at(-2) === 'ا' && 'اوي'.includes(imperfect.at(-2) ?? '') && !isWeak(perfect.at(-1));
  return { pattern, perfect, imperfect, doubled, hollow, passive: verb.passive ?? pattern !== 'VII' };
}

function isWeak(letter: string | undefined): boolean {
  return letter === 'ا' || letter === 'ى' || letter === 'ي' || letter === 'و';
}

/** Whether the last root letter is doubled: by the shadda, or by a length that no other build has. */
function isDoubled(perfect: string, imperfect: string, shadda: boolean): boolean {
  if (shadda) return true;
  if (isWeak(perfect.at(-1)) || perfect.at(-2) === 'ا') return false;
  if (perfect.length === 2) return true;
  if (perfect.length === 3 && perfect.startsWith('أ')) return imperfect.length === 2 && imperfect === perfect.slice(1);
  // افتعل whose first root letter merged with the ت (اتهم, اطلع, ادخر) is as long as a doubled verb.
  return perfect.length === 4 && perfect.startsWith('ا') && !'تطدثذظ'.includes(perfect[1] ?? '');
}

function patternOf(perfect: string, imperfect: string, doubled: boolean, inner: boolean): VerbPattern {
  const [first, second, third] = perfect;
  if (first === 'ا') return patternAfterAlef(perfect, doubled);
  if (first === 'ت' && imperfect.startsWith('ت') && perfect.length >= 4 && second !== 'ا') {
    if (second === 'آ' || third === 'ا') return 'VI';
    return perfect.length === 4 ? 'V' : 'quadriliteral-ta';
  }
  if (first === 'آ') return imperfect.startsWith('ؤا') ? 'III' : 'IV';
  if (first === 'أ' && !'أؤئ'.includes(imperfect[0] ?? '')) return 'IV';
  if (second === 'ا' && (perfect.length >= 4 || doubled)) return 'III';
  if (perfect.length >= 4) return 'quadriliteral';
  const keepsWaw = first === 'و' && imperfect.startsWith('و');
  return perfect.length === 3 && (inner || keepsWaw || imperfect.startsWith('ؤ')) ? 'II' : 'I';
}

function patternAfterAlef(perfect: string, doubled: boolean): VerbPattern {
  const rest = perfect.slice(3);
  if (perfect.startsWith('است') && (rest.length >= 3 || (rest.length === 2 && doubled))) return 'X';
  if (perfect.startsWith('ان') && perfect[2] !== 'ت') return 'VII';
  if (doubled && !'تطد'.includes(perfect[2] ?? '') && !'تطد'.includes(perfect[1] ?? '')) return 'IX';
  return 'VIII';
}
