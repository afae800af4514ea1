import type { Timex, TimexType } from '../../../analysis/shape.ts';
import type { TimeClass } from './time-class.ts';
import type { TimeText } from './time-text.ts';

/** Parts of a date that a later rule may complete or narrow. */
export interface DateParts {
  readonly year?: number;
  readonly month?: number;
  readonly day?: number;
  /** The text itself gives the year. */
  readonly yearGiven?: boolean;
}

/** A time expression with the tokens that it stands on. */
export interface TimeFind {
  readonly first: number;
  readonly last: number;
  readonly type: TimexType;
  readonly value: string | null;
  readonly mod?: Timex['mod'];
  /** Counted from the publication time. */
  readonly isRelative?: boolean;
  /** Takes a part from an earlier time of the text: which, and what it adds. */
  readonly anaphor?: { readonly level: 'day' | 'month' | 'year'; readonly month?: number; readonly day?: number; readonly fromDay?: number };
  readonly parts?: DateParts;
}

/** `[text, published, the words found, value]`. */
export type TimeExample = readonly [text: string, published: string | null, words: string, value: string | null];

/** One form of time expressions. */
export interface TimeRule {
  /** The file's name. */
  readonly id: string;
  /** A rule for short requests alone; news would read other numbers as times by it. */
  readonly register?: 'utterance';
  /** Classes of words at which it looks; `number` stands for numbers in digits or words. */
  readonly triggers: readonly (TimeClass | 'number')[];
  /** Between finds of equal length the more specific stands. */
  readonly specificity: number;
  readonly examples: readonly TimeExample[];
  /** Texts (published 2018-05-15) in which it finds nothing. */
  readonly refuses: readonly string[];
  find(text: TimeText, token: number): readonly TimeFind[] | TimeFind | null;
}
