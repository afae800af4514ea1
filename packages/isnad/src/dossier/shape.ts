import type { Analysis } from '../analysis/index.ts';
import type { Article } from '../article/index.ts';
import type { Ledger } from '../ledger/index.ts';
import type { Notice } from '../notice.ts';
import type { Reuse, Thread } from '../story/index.ts';

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

/** What `buildDossier` is handed: one thread with all that was found in it, and how it was made. */
export interface DossierInput {
  readonly thread: Thread;
  /** Articles and analyses of the thread, in any order; others are left out. */
  readonly articles: readonly Article[];
  readonly analyses: readonly Analysis[];
  readonly reuses: readonly Reuse[];
  readonly ledger: Ledger;
  readonly notices: readonly Notice[];
  readonly version: string;
  readonly errors: MeasuredErrors | null;
  readonly excerpts?: boolean;
}

/** One line of the index for a thread that has its own dossier. */
export interface ThreadSummary {
  readonly id: string;
  readonly title: string;
  /** Address of its `dossier.html`, relative to the index. */
  readonly href: string;
  readonly articles: number;
  readonly outlets: number;
  readonly statements: number;
  readonly figures: number;
  /** Changes of position. */
  readonly changes: number;
  /** `YYYY-MM-DD` of its first and last dated article; null where none is dated. */
  readonly from: string | null;
  readonly to: string | null;
}

/** All that the index page shows. */
export interface IndexSummary {
  readonly version: string;
  readonly errors: MeasuredErrors | null;
  readonly threads: readonly ThreadSummary[];
  /** Articles that no dossier holds. */
  readonly singles: ReadonlyArray<{
    readonly document: string;
    readonly file: string;
    readonly title: string | null;
    readonly outlet: string | null;
    readonly day: string | null;
    readonly url: string | null;
  }>;
  readonly notices: readonly Notice[];
}

/** A format that a dossier is written in. */
export interface Exporter {
  /** The file's name without its ending, in `export/`: the format's id. */
  readonly id: string;
  /** The name that the file gets in the thread's folder. */
  readonly file: string;
  readonly mediaType: string;
  /** The file's text: the same bytes for the same dossier. */
  readonly write: (dossier: Dossier) => string;
}
