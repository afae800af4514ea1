import type { Analysis } from '../analysis/index.ts';
import type { Article, ReadArticle } from '../article/index.ts';
import type { LedgerWorld } from '../ledger/index.ts';
import type { Page } from '../page/index.ts';
import type { Span } from '../span.ts';

/** The rooms from page to analysis with the shelves in them, handed in. */
export interface DeskEngine {
  read(page: Page): ReadArticle;
  analyse(article: Article): Analysis;
  /** For each word with content, the search stems that may be meant by it. */
  stemChoicesOf(words: string): ReadonlyArray<readonly string[]>;
  /** The words of a text where they stand, with the stem of each; words without content are left out. */
  wordsOf(text: string): ReadonlyArray<Span & { readonly stem: string }>;
  /** The key under which spellings of one word of a name may meet (جونغ, جونج). `word` is in the spelling of `lossyKey`. */
  nameKey(word: string): string;
}

/** How records and dossiers are made. */
export interface Knowledge {
  readonly engine: DeskEngine;
  readonly world: LedgerWorld;
  /** Of the engine: a record made by another version is made anew. */
  readonly version: string;
}
