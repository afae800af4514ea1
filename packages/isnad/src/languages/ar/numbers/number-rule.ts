import type { Context } from '../../../analysis/language.ts';
import type { Numeral } from '../../../analysis/shape.ts';
import type { Tokens } from '../../../analysis/tokens.ts';
import type { BoundPhrases } from './bound-phrases.ts';
import type { NumberGrammar } from './number-grammar.ts';

/** A numeral with the tokens that it stands on. */
export interface NumberPiece extends Numeral {
  readonly first: number;
  readonly last: number;
  /** Multiplier of its last word, 1 where there is none. */
  readonly scale: number;
  /** Written in digits alone. */
  readonly digits: boolean;
}

/** `utterance`: short requests, in which signs, ratios and relative ordinals count as numbers. */
export type Register = 'news' | 'utterance';

/** One text as the number rules read it. */
export interface NumberText {
  readonly context: Context;
  readonly tokens: Tokens;
  readonly register: Register;
  readonly grammar: NumberGrammar;
  readonly bounds: BoundPhrases;
  /** Lossy key of a token; empty outside the text. */
  key(token: number): string;
  /** The word of a token without its particles, by its best reading. */
  bare(token: number): string;
}

/** `[text, the words found, min, max]`: every rule's examples run in the assembled finder. */
export type NumberExample = readonly [text: string, words: string, min: number | null, max: number | null];

interface RuleHead {
  /** The file's name. */
  readonly id: string;
  /** Between two readings of equal length the more specific stands. */
  readonly specificity: number;
  readonly examples: readonly NumberExample[];
  /** Texts in which the rule must find nothing. */
  readonly refuses: readonly string[];
}

/** Reads a number that begins at a token. */
export interface NumberRule extends RuleHead {
  read(text: NumberText, token: number): Omit<NumberPiece, 'by' | 'start' | 'end'> | null;
}

/** Joins the piece at `at` with what stands around it; `taken` is how many pieces it uses up. */
export interface JoinRule extends RuleHead {
  join(text: NumberText, pieces: readonly NumberPiece[], at: number): { readonly piece: NumberPiece; readonly taken: number } | null;
}

/** Bounds or softens one piece. */
export interface BoundRule extends RuleHead {
  bound(text: NumberText, piece: NumberPiece, before: NumberPiece | null, after: NumberPiece | null): NumberPiece | null;
}
