import { lossyKey } from '../../../analysis/letters.ts';
import type { Counted } from '../../../analysis/shape.ts';
import { TokenKind } from '../../../analysis/tokens.ts';
import { Clitic, type WordType } from '../../../analysis/types.ts';
import type { Vocabulary } from '../../../analysis/vocabulary.ts';
import { functionWords } from '../generated/function-words.ts';
import { WordClass } from '../lexicon/word-class.ts';
import { createTypeReader, type TypeReader } from '../numbers/type-cache.ts';
import type { CountedCategory } from './counted-category.ts';
import { countedLexicon } from './generated/counted.ts';

export const countedShelf = 'ar-counted';

/** What a token is to the rules of figures. */
export interface CountedWord {
  /** Category of a noun that the lexicon lists. */
  readonly category: CountedCategory | null;
  /** Category of the noun under an attached pronoun (تجاربها). */
  readonly possessed: CountedCategory | null;
  /** 1 singular, 2 dual, 3 plural. */
  readonly number: number;
  readonly definite: boolean;
  readonly clitics: number;
  readonly enclitic: string;
  /** What the word says has happened to those counted after it, and before it. */
  readonly before: Counted | null;
  readonly after: Counted | null;
  /** May be a noun after a number: an Arabic word without particles that is neither grammar nor a verb. */
  readonly isBareNoun: boolean;
  readonly isVerb: boolean;
  readonly isCommonNoun: boolean;
  /** A sound masculine plural: people, as a rule. */
  readonly isPersonal: boolean;
  readonly isSingularNisba: boolean;
  /** An adjective or participle in ـة: it never follows a number of a few. */
  readonly isSingularAdjective: boolean;
  /** An adjective of a place or people, by the lexicon or by its ending. */
  readonly isNisba: boolean;
  readonly key: string;
}

const grammar = new Set(
  Object.values(functionWords)
    .flat()
    .concat(
      'عالميا محليا دوليا إقليميا قاريا تحديدا تقريبا سابقا لاحقا مباشرة تماما إجمالا فعليا رسميا عموما خصوصا خاصة ذهابا إيابا تواليا تباعا معا جميعا مجددا ممكن ضمن مقابل مقارنة بالإضافة إضافة وفق حسب عبر بحسب وفقا بينما فيما حيث لكن كما إلا أو أم ثم بل لدى عند أي كل بعض جميع هذا هذه ذلك تلك التي الذي الذين وهو وهي هو هي هم ما لا لم لن قد منه منهما بما مما ممن فقط أيضا حاليا سنويا يوميا شهريا أسبوعيا مليون مليار ألف على'.split(
        ' ',
      ),
    )
    .map(lossyKey),
);
const participles = WordClass.passiveParticiple | WordClass.activeParticiple | WordClass.adjective;
const verbs = WordClass.verbPerfect | WordClass.verbImperfect | WordClass.verbImperative;
const nominals =
  WordClass.noun | WordClass.adjective | WordClass.proper | WordClass.activeParticiple | WordClass.passiveParticiple | WordClass.masdar | WordClass.nisba;

/** How the rules of figures see a token. Most tokens stand near no number and are never asked for their word. */
export interface CountedWords {
  readonly word: TypeReader<CountedWord>;
  /** The word where it is a noun of the lexicon in the dual. */
  readonly dual: TypeReader<CountedWord>;
}

/** What each type is to the rules of figures. */
export function createCountedWords(vocabulary: Vocabulary): CountedWords {
  const nouns = new Map<string, readonly [CountedCategory, number]>();
  countedLexicon.counted.forEach(([form, category, number], index) => {
    if (form.includes(' ')) {
      vocabulary.addPhrase(form, { shelf: countedShelf, index });
      return;
    }
    if (/^[\u0621-\u064a]/.test(form)) {
      vocabulary.addWord(form);
      vocabulary.addWord(`ال${form}`);
    }
    const key = lossyKey(form);
    if (!nouns.has(key)) nouns.set(key, [category, number]);
  });
  const before = new Map<string, Counted>();
  const after = new Map<string, Counted>();
  for (const [word, category, side] of countedLexicon.outcomes) {
    // «بمقتل» is بـ with its noun: no evidence that the word is whole.
    if (!/^[وفبلك]/.test(word)) vocabulary.addWord(word);
    (side === 'before' ? before : after).set(lossyKey(word), category);
  }
  // Most words end in a letter that no dual ends in.
  const lastOfDuals = new Set<number>();
  for (const [key, [, number]] of nouns) if (number === 2) lastOfDuals.add(key.charCodeAt(key.length - 1));
  const classified = (type: WordType): CountedWord | null => classify(type, nouns, before, after);
  return {
    word: createTypeReader(classified),
    dual: createTypeReader((type) => {
      if (type.kind === TokenKind.word && !(lastOfDuals.has(type.key.charCodeAt(type.key.length - 1)) && mayBeDual(type, nouns))) return null;
      const word = classified(type);
      return word?.number === 2 ? word : null;
    }),
  };
}

function mayBeDual(type: WordType, nouns: ReadonlyMap<string, readonly [CountedCategory, number]>): boolean {
  for (const { word, enclitic } of type.readings) {
    if (enclitic !== '') continue;
    if (nouns.get(word)?.[1] === 2 || (word.startsWith('ال') && nouns.get(word.slice(2))?.[1] === 2)) return true;
  }
  return false;
}

function classify(
  type: WordType,
  nouns: ReadonlyMap<string, readonly [CountedCategory, number]>,
  before: ReadonlyMap<string, Counted>,
  after: ReadonlyMap<string, Counted>,
): CountedWord | null {
  const best = type.readings[0];
  if (!best || type.kind === TokenKind.lineBreak || type.kind === TokenKind.number) return null;
  if (type.kind !== TokenKind.word) {
    const found = nouns.get(type.key) ?? nouns.get(type.text.toLowerCase());
    return found ? { ...empty, category: found[0], number: found[1], key: type.key } : null;
  }
  let reading = best;
  // «جنيه» and its like look as if a pronoun or a particle were attached.
  // Every noun that is counted is in the vocabulary, with ال and without.
  const whole = type.keyId < 0 || type.key.startsWith('ال') ? undefined : nouns.get(type.key);
  let noun = whole;
  let happenedBefore: Counted | null = null;
  let happenedAfter: Counted | null = null;
  let possessed: CountedCategory | null = null;
  for (const candidate of type.readings) {
    const bare = candidate.word.startsWith('ال') ? candidate.word.slice(2) : candidate.word;
    happenedBefore ??= before.get(candidate.word) ?? (candidate.enclitic === '' ? (before.get(bare) ?? null) : null);
    happenedAfter ??= after.get(candidate.word) ?? null;
    if (candidate.enclitic !== '') possessed ??= candidate.stemId < 0 ? null : (nouns.get(candidate.stem)?.[0] ?? null);
    if (noun || candidate.enclitic !== '' || candidate.wordId < 0) continue;
    noun = nouns.get(candidate.word) ?? nouns.get(bare);
    if (noun) reading = candidate;
  }
  // «دولارللأوقية»: two words that the page ran together.
  const gluedMoney = noun || best.classes !== 0 ? null : /^(دولار|يورو|ريال|درهم|دينار|جنيه)ا?لل/.exec(type.key);
  if (gluedMoney) noun = nouns.get(gluedMoney[1] as string);
  const definite = reading.word.startsWith('ال') && reading.word.length > 3 && !nouns.has(reading.word);
  // «الأمن» has letters of a verb, but no verb begins with ال before a hamza.
  const isVerb = !/^[وف]?ال[أإآ]/.test(type.text) && best.classes !== 0 && (best.classes & verbs) !== 0 && (best.classes & nominals) === 0;
  const isGrammar = grammar.has(type.key) || grammar.has(best.word);
  return {
    category: noun?.[0] ?? null,
    possessed: noun ? null : possessed,
    number: noun?.[1] ?? 0,
    definite,
    clitics: whole ? 0 : reading.clitics & ~Clitic.al,
    enclitic: best.enclitic,
    before: happenedBefore,
    after: happenedAfter,
    isBareNoun:
      !isGrammar &&
      !isVerb &&
      happenedAfter === null &&
      !definite &&
      best.enclitic === '' &&
      (best.clitics & ~Clitic.al) === 0 &&
      type.key.length >= 2 &&
      !best.word.startsWith('ال'),
    isVerb,
    isCommonNoun: isCommon(best.classes),
    isPersonal: isPersonal(type.key, best.classes),
    isNisba: isNisba(type.text, type.key, best.classes),
    isSingularNisba: noun === undefined && /[^يا]ي$/.test(type.key) && !/ا.ي$/.test(type.key),
    isSingularAdjective: noun === undefined && /^م.*ه$/.test(type.key) && (best.classes & participles) !== 0,
    key: type.key,
  };
}

/** «منقذين», «متسلقي الجبال»: a sound masculine plural, whole or before a genitive. */
function isPersonal(key: string, classes: number): boolean {
  if (key.length < 5 || (classes & WordClass.masculinePlural) === 0) return false;
  if (/[وي]ن$/.test(key)) return (classes & WordClass.dual) === 0;
  return /^م.*[^ا]ي$/.test(key) && (classes & WordClass.construct) !== 0;
}

/** A noun that is no name; sound feminine plurals are nouns though they serve as adjectives (المنتجات). */
function isCommon(classes: number): boolean {
  if (classes & (WordClass.proper | WordClass.nisba)) return false;
  return (classes & WordClass.femininePlural) !== 0 || ((classes & (WordClass.noun | WordClass.masdar)) !== 0 && (classes & WordClass.adjective) === 0);
}

/** فلسطينيا, سوري, روسيين: after a number the people of a place. ى is no ي here. */
function isNisba(surface: string, key: string, classes: number): boolean {
  if (key.length < 4 || /^(كرس|ناد|واد|قاض|مبان|اغان|اراض|ليال|ثوان|ايد|بر|اعلام|حي$|كل)/.test(key)) return false;
  if (/(يا|يين|يون)$/.test(key)) return key.length >= 5;
  return /ي[\u064b-\u0652]*$/.test(surface) && (classes === 0 || (classes & WordClass.nisba) !== 0);
}

const empty: CountedWord = {
  category: null,
  possessed: null,
  number: 0,
  definite: false,
  clitics: 0,
  enclitic: '',
  before: null,
  after: null,
  isBareNoun: false,
  isVerb: false,
  isCommonNoun: false,
  isPersonal: false,
  isSingularNisba: false,
  isSingularAdjective: false,
  isNisba: false,
  key: '',
};
