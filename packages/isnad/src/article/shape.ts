import type { Span } from '../span.ts';

export type ChromeReason = 'ad' | 'navigation' | 'related' | 'caption' | 'credit' | 'tags' | 'promo' | 'repeat' | 'residue';

/** A stretch of the text that is not the article's own prose. Spans are disjoint and sorted. */
export interface Chrome extends Span {
  readonly reason: ChromeReason;
  /** The rule that set it aside. */
  readonly by: string;
}

/** A block of the text: a paragraph, heading, list item … Blocks are disjoint, sorted, and hold no line break at either end. */
export interface Block extends Span {
  readonly kind: 'headline' | 'heading' | 'paragraph' | 'item';
}

export interface PublicationTime {
  /** `YYYY-MM-DD` in the time stamp's own zone. */
  readonly day: string;
  /** ISO date-time as the page gives it, where it gives one. */
  readonly instant: string | null;
  /** Where it stands in `text`, where it does. */
  readonly span: Span | null;
  readonly by: string;
}

/** An article told from the page around it. `text` keeps everything that was read; chrome is marked, not deleted. */
export interface Article {
  readonly document: string;
  readonly file: string;
  /** SHA-256 of the page's bytes. */
  readonly hash: string;
  readonly kind: 'html' | 'text' | 'record';
  readonly url: string | null;
  /** The outlet's id on the shelf `outlets/`, else the domain or the name that the page gives; null where nothing tells. */
  readonly outlet: string | null;
  readonly outletName: string | null;
  /** The headline inside `text`. */
  readonly title: Span | null;
  /** The headline as words: the span's, or metadata's where the text does not carry it. */
  readonly headline: string | null;
  readonly byline: string | null;
  /** Agencies that a credit line, a dateline or the author field names. */
  readonly credits: readonly Credit[];
  readonly published: PublicationTime | null;
  readonly modified: string | null;
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly chrome: readonly Chrome[];
}

/** An agency that an article names as its origin. */
export interface Credit {
  /** As written. */
  readonly name: string;
  /** Its id in the world; null where the world does not know it, and where none is named. */
  readonly actor: string | null;
  /** Agencies are credited, and none of them is named: «وكالات». */
  readonly several: boolean;
  /** Where it stands in `text`; null where metadata gives it. */
  readonly span: Span | null;
  readonly by: string;
}
