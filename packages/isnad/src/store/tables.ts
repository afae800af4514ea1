import type { Generated } from 'kysely';
import type { DeskTables } from './desk-tables.ts';

/** The tables of a store. What SQL joins stands in columns; what was found in an article is one JSON text. */
export interface Tables extends DeskTables {
  articles: {
    id: Generated<number>;
    document: string;
    file: string;
    hash: string;
    outlet: string | null;
    headline: string | null;
    day: string | null;
    /** Orders the articles: day and instant as ISO text, undated last. */
    time: string;
    url: string | null;
    statements: number;
    figures: number;
    /** `{article, analysis}` as JSON. */
    reading: string;
  };
  /** What grouping needs of each article: no reading is parsed for it. */
  article_terms: {
    article: number;
    /** Days since 1970 in UTC; null where the article has no date. */
    day: number | null;
    /** Hours since 1970. */
    time: number | null;
    /** Orders the articles of one moment, and names the story that begins with this one. */
    identity: string;
    outlet: string;
    /** As `packTerms` packs them. */
    terms: Uint8Array;
  };
  /** Each dated article with the story that held it at the end of its own day. */
  article_stories: { article: number; day: number; story: string; vector: Uint8Array };
  /** Stories that can get no more articles, by the day on which that was so, in order. */
  closed_stories: { story: string; day: number; place: number; born: number; seen: number; centre: Uint8Array };
  /** Each closed story with the thread that held it at the end of that day. */
  story_threads: { story: string; day: number; thread: string };
  /** Stories and threads that went into others, and on which day of the stream. */
  merges: { level: Level; day: number; place: number; id: string; into: string };
  /** The days that are decided, with a digest of what was decided. */
  decided_days: { level: Decision; day: number; digest: string };
  /** Days from which on stories or threads are to be decided anew. */
  changed_days: { level: Level; day: number };
  /** The grouping: each article with its story and thread. */
  article_groups: { article: number; story: string; thread: string };
  /** What became of stories and threads that were kept once; `change` counts the groupings. */
  former_groups: { id: string; successor: string | null; kind: 'merged' | 'split' | 'removed'; day: string | null; change: number };
  /** What the search for copies needs of each article, as `packTrace` packs it. */
  traces: { id: Generated<number>; article: number; trace: Uint8Array };
  /** The articles that were compared with the earlier ones, by the number of their trace; `gone`: 1 where the article is there no more, and that was not looked at yet. */
  compared_traces: {
    id: number;
    document: string;
    hash: string;
    url: string | null;
    outlet: string | null;
    time: string;
    hashes: Uint8Array;
    partners: Uint8Array;
    gone: number;
  };
  /** What two articles share, as JSON; the earlier one is `a`. */
  reuses: { a: string; b: string; reuse: string };
  notices: { id: Generated<number>; file: string; code: string; severity: string; notice: string };
  /**
   * `revision`: how often articles changed; `grouped`, `reused`: the revision that groups and reuses were made from; `last-day`: the last day with articles
   * then; `terms`, `traces`: the version of what `article_terms` and `traces` hold.
   */
  facts: { name: string; value: string };
}

export type Level = 'story' | 'thread';
export type Decision = Level | 'closed';
