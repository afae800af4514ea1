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
}
