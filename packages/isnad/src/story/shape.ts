import type { Span } from '../span.ts';

/** The coverage of one happening, over hours or days. */
export interface Story {
  readonly id: string;
  /** Document names, by time; those of one moment in an order that their contents decide. */
  readonly articles: readonly string[];
}

/** Stories that continue one another: one affair, months long. */
export interface Thread {
  readonly id: string;
  readonly stories: readonly Story[];
}

/** A passage that stands in two articles. */
export interface Alignment {
  readonly a: { readonly document: string; readonly span: Span };
  readonly b: { readonly document: string; readonly span: Span };
  /** Share of equal words, 0 to 1. */
  readonly similarity: number;
}

/** What one article took from another, which way, and how that is known. */
export interface Reuse {
  readonly a: string;
  readonly b: string;
  readonly kind: 'copy' | 'passages' | 'revision';
  readonly alignments: readonly Alignment[];
  /** Share of each article's words that stand in the other, in passages and unchanged, 0 to 1. */
  readonly containment: { readonly a: number; readonly b: number };
  readonly direction: 'a-from-b' | 'b-from-a' | 'common-source' | 'unknown';
  /** The agency at the root, where a credit names one. */
  readonly root: string | null;
  readonly evidence: readonly string[];
}

export interface Grouping {
  readonly threads: readonly Thread[];
  readonly reuses: readonly Reuse[];
}
