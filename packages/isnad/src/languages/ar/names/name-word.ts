import { KeyBits } from '../../../analysis/key-table.ts';
import { lossyKey } from '../../../analysis/letters.ts';
import { TokenKind } from '../../../analysis/tokens.ts';
import { Clitic, type Reading, type WordType } from '../../../analysis/types.ts';
import type { World } from '../../../analysis/world.ts';
import { attributionLexicon } from '../generated/attribution.ts';
import { functionWords } from '../generated/function-words.ts';
import type { Lexicon } from '../lexicon/index.ts';
import { nominalClasses, verbClasses, WordClass } from '../lexicon/index.ts';
import { nameWords } from './generated/name-words.ts';
import { givenNames } from './given-names.ts';
import { plainKey, transliterationKey, withoutArticle } from './name-key.ts';
import { Part } from './name-part.ts';
import type { Nisbas } from './nisba.ts';
import { isIndefiniteAccusative, lastLetter } from './surface.ts';
import { wordSet } from './word-set.ts';
import { endsInPronoun, hidesAnd, isSaidToHer } from './word-shape.ts';

/** What holds of a word, as bits: see the getters of `NameWord`. */
const Trait = { folded: 1, enclitic: 2, mine: 4, definite: 8, seen: 16, adverbial: 32, fromAbroad: 64, sport: 128 } as const;

/** What a word is to names: computed once for each type. A small object of one shape, as the loops over all words ask it. */
export class NameWord {
  readonly kind: number;
  readonly parts: number;
  /** Code units of attached particles before the word. */
  readonly cut: number;
  /** Lossy key without particles, with ال. */
  readonly word: string;
  /** Lossy key without ال and enclitic. */
  readonly stem: string;
  /** The key under which its spellings meet. */
  readonly key: string;
  /** The key under which a family name is looked up: a common word's tells whether it has ال, «الفيلم» is not Mr «فيلم». */
  readonly shortKey: string;
  /** Index of the entity that the nisba belongs to, -1. */
  readonly nisba: number;
  readonly #traits: number;

  constructor(
    kind: number,
    parts: number,
    cut: number,
    word: string,
    stem: string = word,
    key: string = word,
    shortKey: string = key,
    traits: number = 0,
    nisba: number = -1,
  ) {
    this.kind = kind;
    this.parts = parts;
    this.cut = cut;
    this.word = word;
    this.stem = stem;
    this.key = key;
    this.shortKey = shortKey;
    this.nisba = nisba;
    this.#traits = traits;
  }

  /** The same word as one of grammar: «علي» of a writer who never ends a word in ى. */
  asGrammar(): NameWord {
    return new NameWord(this.kind, Part.grammar, this.cut, this.word, this.stem, this.key, this.shortKey, this.#traits, this.nisba);
  }

  /** Whether the key folds transliterations. */
  get folded(): boolean {
    return (this.#traits & Trait.folded) !== 0;
  }

  get enclitic(): boolean {
    return (this.#traits & Trait.enclitic) !== 0;
  }

  /** Ends in ـي that may be «my» or the end of a family name. */
  get mine(): boolean {
    return (this.#traits & Trait.mine) !== 0;
  }

  get definite(): boolean {
    return (this.#traits & Trait.definite) !== 0;
  }

  /** What may be «سـ» and a verb. */
  get seen(): boolean {
    return (this.#traits & Trait.seen) !== 0;
  }

  /** May be an indefinite accusative or a past verb: «ردا», «عانق». */
  get adverbial(): boolean {
    return (this.#traits & Trait.adverbial) !== 0;
  }

  /** A given name from abroad, beyond doubt: what follows it is its family name. */
  get fromAbroad(): boolean {
    return (this.#traits & Trait.fromAbroad) !== 0;
  }

  get sport(): boolean {
    return (this.#traits & Trait.sport) !== 0;
  }
}

const sport = wordSet('sport');
const partOfClass: Readonly<Record<string, number>> = {
  role: Part.role,
  honorific: Part.honorific,
  kin: Part.kin,
  placeHead: Part.placeHead,
  placePart: Part.placePart,
  orgHead: Part.orgHead,
  mediaHead: Part.mediaHead,
  companyHead: Part.companyHead,
  clubHead: Part.clubHead,
  orgAdjective: Part.orgAdjective,
  ministry: Part.ministry,
  stateBody: Part.stateBody,
  shortHead: Part.shortHead,
  joiner: Part.joiner,
  never: Part.never,
  eventHead: Part.eventHead,
  regime: Part.regime,
};

/** What lists say of a word, as bits. */
const Fact = { grammar: 1, given: 2, givenOrWord: 4, abroad: 8, place: 16 } as const;
const properClasses = WordClass.proper | WordClass.noun | WordClass.adjective | WordClass.particle | verbClasses;
const nounClasses = WordClass.noun | WordClass.adjective;

/** Classifies the types of words for names. Each type is asked once; see `createTypeReader`. */
export function createNameWords(
  world: World,
  lexicon: Lexicon,
  nisbas: Nisbas,
): { classify: (type: WordType) => NameWord; keyOf: (key: string) => string; isFolded: (key: string) => boolean } {
  const classes = new KeyBits(1 << 13);
  for (const [name, words] of Object.entries(nameWords)) {
    const part = partOfClass[name];
    if (part !== undefined) for (const word of words) classes.mark(lossyKey(word), part);
  }
  for (const cue of attributionLexicon.cues) {
    for (const verb of cue.verbs) {
      const [form, code] = verb.split(' ');
      if (form && code && code[1] !== undefined && code[2] === 's' && code[3] === 'a') classes.mark(lossyKey(form), Part.report);
    }
  }
  for (const speaker of attributionLexicon.speakers) {
    if (/people|source|document/.test(speaker.class)) for (const word of speaker.words) classes.mark(lossyKey(word), Part.never);
  }
  const given = givenNames(world, lexicon);
  const atHome = new Set(world.givenNames.filter((name) => !name.foreign).map((name) => lossyKey(name.name)));
  const abroad = new Set(world.givenNames.filter((name) => name.foreign).map((name) => lossyKey(name.name)));
  const grammar = new Set(Object.values(functionWords).flatMap((words) => words.map(lossyKey)));
  const placeNames = new Set<string>();
  for (const entity of world.entities)
    if (entity.type !== 'PER') for (const name of [entity.name, ...entity.variants]) if (!name.includes(' ')) placeNames.add(lossyKey(name));
  // One look-up a word for all of these.
  const facts = new KeyBits(1 << 15);
  const note = (words: Iterable<string>, fact: number): void => {
    for (const word of words) facts.mark(word, fact);
  };
  note(grammar, Fact.grammar);
  note(abroad, Fact.abroad);
  note(placeNames, Fact.place);
  for (const [word, isWord] of given) note([word], isWord ? Fact.givenOrWord : Fact.given);
  return { classify, keyOf, isFolded };

  function isFolded(key: string): boolean {
    if (key.startsWith('عبدال')) return false;
    const bits = lexicon.lookup(withoutArticle(key));
    return bits === 0 || ((bits & properClasses) === WordClass.proper && !atHome.has(key));
  }

  function keyOf(key: string): string {
    if (key.startsWith('عبدال')) return key;
    return isFolded(key) ? transliterationKey(key) : plainKey(key);
  }

  function classify(type: WordType): NameWord {
    const reading = type.readings[0] as Reading;
    if (type.kind === TokenKind.foreign) return new NameWord(type.kind, Part.foreign, 0, type.key);
    if (type.kind !== TokenKind.word) return new NameWord(type.kind, 0, 0, type.key);
    const { clitics, word } = reading;
    // «أوهارا»: the particle of questions stands before no word of the news that is not one of grammar.
    if (clitics & Clitic.hamza && !(facts.get(reading.stem) & Fact.grammar)) return foreignName(type, type.key, 0, Part.unknown);
    // «ـي» and «ـك» on a word that the lexicon does not know end a name: هاردي, نوفاك.
    const fact = facts.get(word);
    const isGiven = (fact & (Fact.given | Fact.givenOrWord)) !== 0;
    const short = reading.enclitic === 'ي' || reading.enclitic === 'ك';
    const isName =
      reading.enclitic !== '' &&
      ((reading.enclitic === 'ه' && lastLetter(type.text) === 'ة') ||
        isGiven ||
        (clitics & Clitic.al) !== 0 ||
        (reading.enclitic === 'ك' && word.length > 4 && word.endsWith('يك') && !(classes.get(reading.stem) & Part.kin)) ||
        (short && (reading.classes === 0 || (reading.classes & nounClasses) === 0)));
    const stem = isName ? word : reading.stem;
    const enclitic = reading.enclitic !== '' && !isName;
    let parts = classes.get(stem) | (stem === word ? 0 : classes.get(word));
    // «نظيرتها»
    if (enclitic && stem.endsWith('ت')) parts |= classes.get(`${stem.slice(0, -1)}ه`);
    if (enclitic) parts &= Part.role | Part.kin | Part.regime | Part.companyHead | Part.clubHead | Part.honorific;
    // «فرأس المال» is not Firas.
    const hidesHamza = isGiven && /.[أإ]/.test(type.text) && (type.readings[1]?.classes ?? 0) !== 0;
    const isAli = word === 'علي' && lastLetter(type.text) === 'ي';
    const isOn = word === 'علي' && !isAli;
    if (fact & Fact.grammar && !isAli && !(word === 'انا' && type.text.includes('آ'))) parts |= Part.grammar;
    if (clitics & Clitic.al) parts |= Part.definite;
    if (clitics & (Clitic.wa | Clitic.fa)) parts |= Part.and;
    if (clitics & (Clitic.ba | Clitic.lam | Clitic.kaf | Clitic.seen)) parts |= Part.prefixed;
    const bits = isName || isSaidToHer(reading, lexicon) ? 0 : reading.classes;
    if (bits & verbClasses && !(bits & nominalClasses)) parts |= Part.verb;
    if (bits & nounClasses) parts |= Part.noun;
    if (bits & WordClass.proper) parts |= Part.proper;
    if (bits & WordClass.adjective) parts |= Part.adjective;
    let nisba = -1;
    if (!enclitic) {
      nisba = nisbas.one(stem);
      if (nisba >= 0) parts |= Part.nisba;
      if (isGiven && !isOn && !(parts & Part.grammar) && !isIndefiniteAccusative(type.text) && !hidesHamza)
        parts |= fact & Fact.givenOrWord ? Part.givenOrWord : Part.given;
      if (!isGiven && (bits & properClasses) === WordClass.proper && !(fact & Fact.place)) parts |= Part.givenOrWord;
      if (
        bits === 0 &&
        !(parts & (Part.grammar | Part.nisba | Part.never | Part.role | Part.orgHead | Part.placeHead | Part.ministry | Part.orgAdjective)) &&
        word.length > 1 &&
        !(reading.wordId >= 0 && endsInPronoun(word, lexicon))
      )
        parts |= Part.unknown;
    }
    const folded = bits === 0;
    // «وبنغالور»: no name known to begin so; «و» stands before one.
    if (folded && parts & Part.unknown && clitics === 0 && (hidesAnd(word) || /^و[أإآ]..../.test(type.text)))
      return foreignName(type, word.slice(1), 1, parts | Part.and);
    const key = keyOf(word);
    const definite = (parts & Part.definite) !== 0;
    const mine = enclitic && (reading.enclitic === 'ي' || (reading.enclitic === 'ني' && (bits & nounClasses) !== 0));
    const traits =
      (folded ? Trait.folded : 0) |
      (enclitic ? Trait.enclitic : 0) |
      (mine ? Trait.mine : 0) |
      (definite ? Trait.definite : 0) |
      ((clitics & ~(Clitic.wa | Clitic.fa)) === Clitic.seen ? Trait.seen : 0) |
      (bits & (WordClass.accusative | WordClass.verbPerfect) ? Trait.adverbial : 0) |
      (fact & Fact.abroad ? Trait.fromAbroad : 0) |
      (sport.has(stem) ? Trait.sport : 0);
    return new NameWord(type.kind, parts, reading.cut, word, stem, key, definite && !folded ? `ال${key}` : key, traits, nisba);
  }
}

/** A name that the lexicon does not know, without what was cut off. */
function foreignName(type: WordType, name: string, cut: number, parts: number): NameWord {
  return new NameWord(type.kind, parts, cut, name, name, transliterationKey(name), undefined, Trait.folded);
}
