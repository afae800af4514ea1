import type { Analysis } from '../analysis/index.ts';
import type { Article } from '../article/index.ts';
import type { Notice } from '../notice.ts';
import type { Grouping, Thread } from '../story/index.ts';
import type { DeskStore } from './desk-shape.ts';

/** An article with what was found in it. */
export interface Reading {
  readonly article: Article;
  readonly analysis: Analysis;
}

/** One line of a list of articles. */
export interface ArticleRow {
  readonly document: string;
  readonly file: string;
  readonly outlet: string | null;
  readonly headline: string | null;
  /** `YYYY-MM-DD`. */
  readonly day: string | null;
  readonly url: string | null;
  readonly statements: number;
  readonly figures: number;
}

export interface Added {
  /** Documents that were not there before, as the store names them. */
  readonly added: readonly string[];
  /** Documents whose file has changed since, or is read anew by a newer version. */
  readonly updated: readonly string[];
  /** Documents that were there already, with the same bytes. */
  readonly known: readonly string[];
}

/** What became of a story or thread. */
export interface Successor {
  readonly id: string;
  /** Where its articles are now, or some of them; null where all of them are gone. */
  readonly into: string | null;
  /** `merged`: all went into one other; `split`: into several. */
  readonly kind: 'merged' | 'split' | 'removed';
  /** The first day of the stream that had changed, `YYYY-MM-DD`; null where it had no date. */
  readonly day: string | null;
  /** The grouping of this store that changed it, counted from 1; null where the stream merged it before it was ever kept. */
  readonly change: number | null;
}

/**
 * Articles with their findings in one database file. Whatever a promise has confirmed survives the end of the process at any moment; when the machine loses its
 * power, the last of it may be missing, whole calls of it, and the file is sound.
 */
export interface Store {
  /**
   * Keeps readings and the notices of their files, all or none. A file that is known is replaced; a page whose bytes are known under another file is not
   * kept twice; a document whose name another file has taken goes by its file.
   */
  add(readings: readonly Reading[], notices: readonly Notice[]): Promise<Added>;
  /** Takes articles out, by document or file; gives the documents that were there. */
  remove(names: readonly string[]): Promise<readonly string[]>;
  /** All articles by time, undated last. */
  articles(): Promise<readonly ArticleRow[]>;
  /** Readings of these documents, or of all, by document. */
  readings(documents?: readonly string[]): AsyncIterable<Reading>;
  /** By document or file; null where there is none. */
  reading(name: string): Promise<Reading | null>;
  /** Threads and stories, as `group` finds them in all articles. They are kept; what has changed since is decided anew, and what follows from that. */
  threads(): Promise<readonly Thread[]>;
  /** Threads and stories with the reuses that `group` finds in all articles, kept and brought up to date likewise. */
  grouping(): Promise<Grouping>;
  /** Brings threads, stories and reuses up to date, so that asking for them finds them decided. */
  settle(): Promise<void>;
  /**
   * What became of a story or thread that is there no more, step by step until all that it became is there. Empty where it is there, or was never known.
   */
  successors(id: string): Promise<readonly Successor[]>;
  /** Articles in which every stem occurs, the best first (BM25); ties by document. */
  search(stems: readonly string[], limit: number): Promise<readonly ArticleRow[]>;
  notices(): Promise<readonly Notice[]>;
  /** What the web desk keeps beside the articles. */
  readonly desk: DeskStore;
  close(): Promise<void>;
}
