import { TokenKind } from '../../../analysis/tokens.ts';
import type { Reading, WordType } from '../../../analysis/types.ts';
import type { CueNoun, SpeakerClass } from './lexicon.ts';
import type { CueParticiple, CueVerb } from './words.ts';

/** What holds of a word, as bits: see the getters of `WordRoles`. */
export const Role = {
  complementiser: 1 << 0,
  attached: 1 << 1,
  pronominal: 1 << 2,
  joined: 1 << 3,
  definite: 1 << 4,
  verbOnly: 1 << 5,
  verbPossible: 1 << 6,
  verbLikely: 1 << 7,
  proper: 1 << 8,
  nominal: 1 << 9,
  adjective: 1 << 10,
  masdar: 1 << 11,
  unknown: 1 << 12,
  givenName: 1 << 13,
  reports: 1 << 14,
  approximates: 1 << 15,
  counts: 1 << 16,
} as const;

/** What a word may be to attribution: computed once for each type. A small object, as all words of a text are asked again and again. */
export class WordRoles {
  readonly type: WordType;
  readonly verbs: readonly CueVerb[];
  readonly participles: readonly CueParticiple[];
  readonly nouns: ReadonlyArray<{ readonly noun: CueNoun; readonly reading: Reading }>;
  /** The preposition that the word is (alone, with و), or that is attached to it; empty for none. */
  readonly preposition: string;
  readonly functionClass: string;
  readonly speaker: SpeakerClass['class'] | null;
  /** Stem of the best nominal reading. */
  readonly stem: string;
  readonly key: string;
  readonly enclitic: string;
  readonly mark: string;
  readonly bestClitics: number;
  readonly #bits: number;
  readonly #cuts: number;

  constructor(
    type: WordType,
    bits: number,
    cuts: number,
    bestClitics: number,
    verbs: readonly CueVerb[],
    participles: readonly CueParticiple[],
    nouns: WordRoles['nouns'],
    preposition: string,
    functionClass: string,
    speaker: SpeakerClass['class'] | null,
    stem: string,
    enclitic: string,
  ) {
    this.type = type;
    this.#bits = bits;
    this.#cuts = cuts;
    this.bestClitics = bestClitics;
    this.verbs = verbs;
    this.participles = participles;
    this.nouns = nouns;
    this.preposition = preposition;
    this.functionClass = functionClass;
    this.speaker = speaker;
    this.stem = stem;
    this.key = type.key;
    this.enclitic = enclitic;
    this.mark = type.kind === TokenKind.punctuation ? type.text : type.kind === TokenKind.lineBreak ? '\n' : '';
  }

  /** The same word as part of a person's name: «علي» is no preposition there. */
  asName(): WordRoles {
    const bits = (this.#bits & ~Role.pronominal) | Role.nominal | Role.givenName;
    return new WordRoles(this.type, bits, 0, this.bestClitics, [], [], [], '', '', null, this.stem, '');
  }

  /** أن، إن، بأن, alone or with a pronoun. */
  get complementiser(): boolean {
    return (this.#bits & Role.complementiser) !== 0;
  }

  /** Whether the preposition is attached: the word goes on after it, at `cut`. */
  get attached(): boolean {
    return (this.#bits & Role.attached) !== 0;
  }

  /** The preposition carries a pronoun (منه، عليها). */
  get pronominal(): boolean {
    return (this.#bits & Role.pronominal) !== 0;
  }

  /** و or ف before the word, in its best reading. */
  get joined(): boolean {
    return (this.#bits & Role.joined) !== 0;
  }

  get definite(): boolean {
    return (this.#bits & Role.definite) !== 0;
  }

  /** A finite verb and nothing else. */
  get verbOnly(): boolean {
    return (this.#bits & Role.verbOnly) !== 0;
  }

  get verbPossible(): boolean {
    return (this.#bits & Role.verbPossible) !== 0;
  }

  /** Its best reading is a finite verb and no noun. */
  get verbLikely(): boolean {
    return (this.#bits & Role.verbLikely) !== 0;
  }

  /** The lexicon knows it as a proper name and nothing else. */
  get proper(): boolean {
    return (this.#bits & Role.proper) !== 0;
  }

  get nominal(): boolean {
    return (this.#bits & Role.nominal) !== 0;
  }

  get adjective(): boolean {
    return (this.#bits & Role.adjective) !== 0;
  }

  get masdar(): boolean {
    return (this.#bits & Role.masdar) !== 0;
  }

  /** Known to no lexicon: a name, most often. */
  get unknown(): boolean {
    return (this.#bits & Role.unknown) !== 0;
  }

  /** A given name, though it may be a common word too. */
  get givenName(): boolean {
    return (this.#bits & Role.givenName) !== 0;
  }

  /** A noun at which a construction without a verb may begin: a noun of report or of saying, a phrase of blame, an expectation. */
  get reports(): boolean {
    return (this.#bits & Role.reports) !== 0;
  }

  /** «نحو», «أكثر»: before a number it makes that less sure. */
  get approximates(): boolean {
    return (this.#bits & Role.approximates) !== 0;
  }

  /** A number, in digits or words. */
  get counts(): boolean {
    return (this.#bits & Role.counts) !== 0;
  }

  get cut(): number {
    return this.#cuts & 0xffff;
  }

  /** Code units before the word after an attached ب, in any reading; 0 where none has one. */
  get baCut(): number {
    return this.#cuts >>> 16;
  }
}

/**
 * What the loops over all tokens ask of a word, as bits: they skip most tokens without touching their roles. `cue`: a verb or participle of report or a noun of
 * opinion may stand here; `finite`: a verb, as far as the word itself tells; `being`: كان or بات; `herald`: a word that may be a verb is one after it.
 */
export const Hint = { known: 1, cue: 2, finite: 4, being: 8, herald: 16, reports: 32, saying: 64 } as const;

/** Words of grammar after which a word that may be a verb is one. */
const heralds = /^[وف]?(قد|لقد|سوف|لم|لن|لا|عندما|حينما|بعدما|قبلما|كلما|لما|حين|حيث|اذا|لو|كي|لكي|ثم)$/;

/** Verbal nouns whose speaker follows: «بعد قول الرئيس إن». */
const sayings = /^(قول|اعلان|تاكيد|نفي|تصريح|تحذير|اتهام|دعوه|مطالبه)$/;

export function hintsOf(roles: WordRoles): number {
  const opines = roles.key === 'في' || (roles.enclitic !== '' && roles.attached && roles.preposition === 'ب');
  const finite =
    (roles.verbPossible || roles.verbs.length > 0) &&
    roles.definite === (roles.enclitic !== '') &&
    !roles.attached &&
    roles.functionClass === '' &&
    roles.preposition === '';
  return (
    Hint.known |
    (roles.verbs.length > 0 || roles.participles.length > 0 || opines ? Hint.cue : 0) |
    (finite ? Hint.finite : 0) |
    (/^[وف]?(كان|كانت|كانوا|بات|باتت)$/.test(roles.key) ? Hint.being : 0) |
    (roles.functionClass === 'relative' || heralds.test(roles.key) ? Hint.herald : 0) |
    (roles.reports ? Hint.reports : 0) |
    (!roles.definite && !roles.attached && sayings.test(roles.stem) ? Hint.saying : 0)
  );
}
