import type { Article } from '../article/index.ts';
import type { PhraseHit } from './phrases.ts';
import type { Quotation, Sentence } from './sentences.ts';
import type { Attribution, Figure, Mention, Numeral, Timex } from './shape.ts';
import type { Tokens } from './tokens.ts';
import type { Splitter } from './types.ts';
import type { Vocabulary } from './vocabulary.ts';
import type { World } from './world.ts';

/** One article as the rules read it. Made once for each article, before any rule runs. */
export interface Context {
  readonly article: Article;
  readonly tokens: Tokens;
  readonly sentences: readonly Sentence[];
  /** Index of each token's sentence; -1 for line breaks. */
  readonly sentenceOf: Int32Array;
  readonly quotations: readonly Quotation[];
  /** How many quotations each token stands in. */
  readonly quotationDepth: Int32Array;
  /** 1 where a token stands in chrome: rules find nothing there. */
  readonly chrome: Uint8Array;
  /** Every phrase of the shelves in the text, by first token, then by length. */
  readonly phrases: readonly PhraseHit[];
  /** `YYYY-MM-DD` that relative times are counted from; null where the article's date is not known. */
  readonly anchor: string | null;
}

/** What was found so far; each finder reads what earlier ones found. */
export interface Found {
  readonly numerals: readonly Numeral[];
  readonly timexes: readonly Timex[];
  readonly mentions: readonly Mention[];
  readonly figures: readonly Figure[];
}

/** A language at work over one vocabulary and one world: what a language folder must give. */
export interface Language {
  readonly id: string;
  readonly split: Splitter;
  /** Search stem of a reading; empty for words that carry no content. */
  searchStem(tokens: Tokens, token: number): string;
  findNumerals(context: Context): Numeral[];
  findTimexes(context: Context, found: Pick<Found, 'numerals'>): Timex[];
  findMentions(context: Context, found: Pick<Found, 'numerals' | 'timexes'>): Mention[];
  findFigures(context: Context, found: Pick<Found, 'numerals' | 'timexes' | 'mentions'>): Figure[];
  findAttributions(context: Context, found: Found): Attribution[];
  /** The figures with the statement that gives each. */
  giveFigures(context: Context, figures: readonly Figure[], attributions: readonly Attribution[]): Figure[];
}

/** A language folder: puts its words into the vocabulary and returns the language at work. */
export type LanguageShelf = (vocabulary: Vocabulary, world: World) => Language;
