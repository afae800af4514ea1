import type { Counted } from '../../../analysis/shape.ts';
import type { NumberPiece } from '../numbers/index.ts';
import type { FigureText } from './figure-text.ts';

/** A figure with the tokens that it stands on. */
export interface FigureFind {
  readonly first: number;
  readonly last: number;
  readonly min: number | null;
  readonly max: number | null;
  readonly approximate: boolean;
  readonly counts: Counted;
  /** Tokens that say what is counted; null where they do not stand beside the number. */
  readonly what: readonly [first: number, last: number] | null;
  readonly unit: string | null;
  /** A part of the total that stands before it in the sentence. */
  readonly isPart: boolean;
}

/** `[text, the words found, min, max, counts]`. */
export type FigureExample = readonly [text: string, words: string, min: number | null, max: number | null, counts: Counted];

/** One way in which a text tells what a number counts. */
export interface FigureRule {
  /** The file's name. */
  readonly id: string;
  readonly specificity: number;
  readonly examples: readonly FigureExample[];
  readonly refuses: readonly string[];
  /** The figure of a number; `found` holds those before it in the text. */
  find(text: FigureText, piece: NumberPiece, found: readonly FigureFind[]): FigureFind | null;
}

/** A figure that no numeral tells: the dual. */
export interface WordFigureRule extends Omit<FigureRule, 'find'> {
  findAt(text: FigureText, token: number): FigureFind | null;
}
