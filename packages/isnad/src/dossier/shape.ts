import type { Analysis } from '../analysis/shape.ts';
import type { Article } from '../article/shape.ts';
import type { Ledger } from '../ledger/shape.ts';
import type { Notice } from '../notice.ts';
import type { Reuse, Thread } from '../story/shape.ts';

/** All that a dossier shows of one thread: the exporters read this and nothing else. */
export interface Dossier {
  readonly id: string;
  /** Headline of the most central article. */
  readonly title: string;
  readonly made: { readonly version: string; readonly errors: MeasuredErrors | null };
  readonly thread: Thread;
  /** By publication time, undated last, then by document. */
  readonly articles: readonly Article[];
  /** One for each article, in the same order. */
  readonly analyses: readonly Analysis[];
  readonly reuses: readonly Reuse[];
  readonly ledger: Ledger;
  readonly notices: readonly Notice[];
  /** Only the sentences that are cited are carried, not whole articles. */
  readonly excerpts: boolean;
}

/** F1 on the gold sets, as `npm run eval` measured them for this version. */
export interface MeasuredErrors {
  readonly measured: string;
  readonly rows: ReadonlyArray<{ readonly measure: string; readonly f1: number }>;
}
