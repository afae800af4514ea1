import type { Analysis } from '../analysis/index.ts';
import type { Article } from '../article/index.ts';
import type { Notice } from '../notice.ts';
import type { Grouping } from '../story/index.ts';
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

/** Articles with their findings in one database file. Whatever a promise has confirmed survives the end of the process at any moment. */
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
  /** Threads, stories and reuses, as `group` finds them in all articles; kept until articles change. */
  grouping(): Promise<Grouping>;
  /** Articles in which every stem occurs, the best first (BM25); ties by document. */
  search(stems: readonly string[], limit: number): Promise<readonly ArticleRow[]>;
  notices(): Promise<readonly Notice[]>;
  /** What the web desk keeps beside the articles. */
  readonly desk: DeskStore;
  close(): Promise<void>;
}
