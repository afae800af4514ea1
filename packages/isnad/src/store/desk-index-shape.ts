import type { Postings } from './desk-postings.ts';
import type { Reading } from './shape.ts';

/**
 * `words`: the stems of articles; `said`: those of statements; `text`: the words of articles as they stand, with their places; `quoted`: those of statements' contents.
 */
export type SearchField = 'words' | 'said' | 'text' | 'quoted';

/** What is searched of one article. */
export interface SearchedArticle {
  /** Its row in the database. */
  readonly row: number;
  readonly words: ReadonlyArray<readonly [stem: string, count: number]>;
  /** The words as they stand, in the spelling of `lossyKey`, in order; empty where something lies between two that parts them. */
  readonly text: readonly string[];
  /** By their places in the analysis. */
  readonly statements: ReadonlyArray<{ readonly words: ReadonlyArray<readonly [stem: string, count: number]>; readonly text: readonly string[] }>;
  /** Words inside names: the key under which spellings of one word may meet, the word's stem, and whose name it is. */
  readonly names: ReadonlyArray<{ readonly key: string; readonly stem: string; readonly entity: string }>;
}

/** One indexed article. Numbers grow as articles come, and are given once. */
export interface SearchedRow {
  readonly number: number;
  readonly document: string;
  /** Words that it is searched by. */
  readonly length: number;
  /** The number of its first statement; the others follow. */
  readonly firstStatement: number;
  /** The length of each statement, at most 255. */
  readonly statementLengths: Uint8Array;
}

/** The search index: postings in segments, each of articles that follow one another by number. */
export interface SearchIndex {
  /** Articles that are not in the index yet. */
  pending(): Promise<number>;
  /** The next of them behind a row. */
  next(after: number, limit: number): Promise<ReadonlyArray<Reading & { readonly row: number }>>;
  /** Puts articles into the index as one segment and merges small segments; articles that were taken out or changed meanwhile are left out. */
  keep(articles: readonly SearchedArticle[]): Promise<void>;
  /** Articles with greater numbers than this one, by number. */
  rows(after: number): Promise<readonly SearchedRow[]>;
  /** Numbers of all articles that are in the index and in the store. */
  numbers(): Promise<readonly number[]>;
  postings(field: SearchField, term: string): Promise<Postings>;
  /** Stems by which the same word of the same name is spelled elsewhere. */
  variants(stem: string): Promise<readonly string[]>;
  /** Forgets the whole index: every article is pending. */
  clear(): Promise<void>;
}
