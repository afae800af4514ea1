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
  threads: { id: string; place: number };
  stories: { id: string; thread: string; place: number };
  story_articles: { story: string; document: string; place: number };
  reuses: { a: string; b: string; place: number; reuse: string };
  notices: { id: Generated<number>; file: string; code: string; severity: string; notice: string };
  /** `revision`: how often articles changed; `grouped`: the revision that threads, stories and reuses were made from. */
  facts: { name: string; value: string };
}
