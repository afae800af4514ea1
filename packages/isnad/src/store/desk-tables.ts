import type { Generated } from 'kysely';

/** The tables of the web desk: records that can be made again at any time, and what editors say, which cannot. */
export interface DeskTables {
  /** The revision at which each article came or changed last; kept by triggers, whoever writes. */
  article_revisions: { document: string; revision: number };
  /** The record of a thread as it is sent: JSON, gzipped. `key` says from what it was made. */
  records: { thread: string; key: string; summary: string; record: Uint8Array; ledger: Uint8Array };
  record_actors: {
    thread: string;
    actor: string;
    type: string;
    name: string;
    /** Spellings of all its names under which they meet, each between line breaks. */
    keys: string;
    /** `ActorLine` without its statements, and aliases. */
    line: string;
    statements: number;
    /** What the actor says in the thread; null where nothing. */
    said: string | null;
  };
  record_voices: { thread: string; actor: string; whom: string };
  corrections: { id: Generated<number>; subject: string; anchor: string; reason: string; made: string; undone: string | null };
  tokens: { role: string; hash: string };
  /** Articles that the search index does not hold yet; kept by triggers. */
  search_pending: { article: number };
  search_articles: {
    number: Generated<number>;
    article: number;
    document: string;
    length: number;
    first_statement: number;
    statement_lengths: Uint8Array;
  };
  search_segments: { segment: Generated<number>; articles: number };
  /** Where a term occurs, as `PostingsWriter` packs it. */
  search_postings: { segment: number; field: number; term: string; postings: Uint8Array };
  search_names: { stem: string; key: string; entity: string };
}
