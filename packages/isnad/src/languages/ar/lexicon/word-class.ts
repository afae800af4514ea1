/** What the lexicon tells of a written form, as bits of one number. Spellings that fall together in the lossy key unite their bits. */
export const WordClass = {
  verbPerfect: 1 << 0,
  verbImperfect: 1 << 1,
  verbImperative: 1 << 2,
  noun: 1 << 3,
  adjective: 1 << 4,
  particle: 1 << 5,
  proper: 1 << 6,
  activeParticiple: 1 << 7,
  passiveParticiple: 1 << 8,
  /** Verbal noun. */
  masdar: 1 << 9,
  /** Adjective in ـي derived from a name or noun. */
  nisba: 1 << 10,
  /** Comparative أفعل. */
  elative: 1 << 11,
  feminine: 1 << 12,
  dual: 1 << 13,
  /** Sound masculine plural. */
  masculinePlural: 1 << 14,
  /** Sound feminine plural. */
  femininePlural: 1 << 15,
  /** Dual or plural that has lost its ن before a genitive. */
  construct: 1 << 16,
  /** Indefinite accusative in ـا. */
  accusative: 1 << 17,
  /** ال may precede. */
  takesArticle: 1 << 18,
  /** An attached pronoun may follow. */
  takesEnclitic: 1 << 19,
  /** The form stands only before an attached pronoun: «مدرست», «أبنائ», «نفا». */
  beforeEnclitic: 1 << 20,
  /** Some spelling of the key ends in ة; without this bit a final ه is no ة. */
  tehMarbuta: 1 << 21,
  /** Some spelling of the key ends in ى; without this bit a final ي is no ى. */
  alefMaqsura: 1 << 22,
} as const;

/** Any finite verb form. */
export const verbClasses: number = WordClass.verbPerfect | WordClass.verbImperfect | WordClass.verbImperative;

/** Any class that no finite verb has. */
export const nominalClasses: number = WordClass.noun | WordClass.adjective | WordClass.particle | WordClass.proper;
