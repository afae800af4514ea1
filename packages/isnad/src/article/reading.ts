import type { ChromeMarks } from './chrome-marks.ts';
import type { KnowledgeIndex } from './knowledge-index.ts';
import type { Line } from './lines.ts';
import type { Credit } from './shape.ts';
import type { Words } from './words.ts';

/** What the rules that read an article's lines share: the text, its words and lines, and what they have found so far. */
export interface Reading {
  readonly text: string;
  readonly words: Words;
  readonly lines: readonly Line[];
  /** Index of the headline's line; -1 where the text carries none. */
  readonly headline: number;
  readonly marks: ChromeMarks;
  readonly credits: Credit[];
  readonly knowledge: KnowledgeIndex;
  /** Links are told by the markup, so a heading of links heads no second article. */
  readonly linksKnown: boolean;
  /** The writer that a byline names. */
  byline: string | null;
}
