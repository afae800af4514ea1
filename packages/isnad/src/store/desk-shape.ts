import type { Notice } from '../notice.ts';
import type { SearchIndex } from './desk-index-shape.ts';

/** One article as the desk's lists need it. */
export interface DeskRow {
  readonly document: string;
  readonly hash: string;
  readonly outlet: string | null;
  readonly headline: string | null;
  /** `YYYY-MM-DD`. */
  readonly day: string | null;
  readonly statements: number;
  readonly figures: number;
  /** The revision at which it came or changed last. */
  readonly revision: number;
}

/** The record of a thread, ready to be sent. */
export interface KeptRecord {
  readonly thread: string;
  /** What it was made from: articles, corrections, version. */
  readonly key: string;
  /** JSON. */
  readonly summary: string;
  /** JSON, gzipped. */
  readonly record: Uint8Array;
  readonly ledger: Uint8Array;
  readonly actors: readonly RecordActor[];
}

/** Somebody in the record of one thread. */
export interface RecordActor {
  readonly actor: string;
  readonly type: string;
  readonly name: string;
  /** Spellings under which all its names meet. */
  readonly keys: readonly string[];
  /** JSON. */
  readonly line: string;
  readonly statements: number;
  /** JSON; null where it says nothing. */
  readonly said: string | null;
  readonly speaksFor: readonly string[];
}

/** What an editor said, with what finds it again after a new analysis. */
export interface CorrectionRow {
  readonly id: number;
  /** JSON. */
  readonly subject: string;
  /** JSON. */
  readonly anchor: string;
  readonly reason: string;
  /** ISO date-time. */
  readonly made: string;
  readonly undone: string | null;
}

/** The tables of the web desk. */
export interface DeskStore {
  /** Grows with every change of articles and corrections. */
  revision(): Promise<number>;
  /** All articles by time, undated last. */
  rows(): Promise<readonly DeskRow[]>;
  noticesOf(file: string): Promise<readonly Notice[]>;
  /** Keys and summaries of all records, by thread. */
  records(): Promise<ReadonlyMap<string, { readonly key: string; readonly summary: string }>>;
  record(thread: string): Promise<Pick<KeptRecord, 'key' | 'record' | 'ledger'> | null>;
  keepRecord(record: KeptRecord): Promise<void>;
  /** Forgets records of threads that are no more. */
  forgetRecords(threads: readonly string[]): Promise<void>;
  /** One actor in every thread that has a record. */
  actor(id: string): Promise<ReadonlyArray<Omit<RecordActor, 'keys' | 'speaksFor'> & { readonly thread: string }>>;
  /** Names of everybody in a thread's record, by id. */
  actorNames(thread: string): Promise<ReadonlyMap<string, string>>;
  /** Threads whose record names an actor. */
  threadsOf(actor: string): Promise<ReadonlySet<string>>;
  /** Those who speak for somebody. */
  voicesFor(actor: string): Promise<ReadonlyArray<Pick<RecordActor, 'actor' | 'line' | 'statements'>>>;
  /** Those with a name that begins with the key, those with most statements first. */
  actorsNamed(key: string, type: string | null, limit: number): Promise<ReadonlyArray<Pick<RecordActor, 'actor' | 'line' | 'statements'>>>;
  /** The name of one of them; null where the record does not name the actor. */
  actorName(thread: string, actor: string): Promise<string | null>;
  readonly index: SearchIndex;
  corrections(): Promise<readonly CorrectionRow[]>;
  addCorrection(correction: Omit<CorrectionRow, 'id' | 'undone'>): Promise<number>;
  /** False where there is none, or it is undone already. */
  undoCorrection(id: number, at: string): Promise<boolean>;
  tokens(): Promise<ReadonlyArray<{ readonly role: string; readonly hash: string }>>;
  setToken(role: string, hash: string): Promise<void>;
}
