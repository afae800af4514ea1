import { gunzipSync } from 'node:zlib';
import type { Ledger } from '../ledger/index.ts';
import type { Store } from '../store/index.ts';
import type { Catalogue, ThreadEntry } from './catalogue.ts';
import { keepWithin } from './kept-bytes.ts';
import { type ThreadJob, threadJob } from './records/thread-job.ts';
import type { StorySummary } from './shape.ts';
import type { Workshop } from './workshop.ts';

/** Bytes of records, and of ledgers as they are once parsed, that are held in memory. */
const recordBytes = 64 * 1024 * 1024;
const ledgerBytes = 8 * 1024 * 1024;
/** Keys that are counted before others get their turn. */
const keysAtOnce = 200;

/** The record of a thread as it is sent. */
export interface SentRecord {
  readonly key: string;
  /** JSON, gzipped. */
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** Records of threads: kept in the database, made when they are asked for or in the background, never twice from the same articles. */
export interface RecordKeeper {
  /** The summary of the kept record where it is of these very articles; else the outline. */
  summary(entry: ThreadEntry): StorySummary;
  job(entry: ThreadEntry, catalogue: Catalogue): ThreadJob;
  record(entry: ThreadEntry, catalogue: Catalogue): Promise<SentRecord>;
  ledger(entry: ThreadEntry, catalogue: Catalogue): Promise<Ledger>;
  /** Takes in the summaries of the records that are kept already. */
  prepare(catalogue: Catalogue): Promise<void>;
  /** Makes every record that is missing or old, in the order of the catalogue, until `isOver`. */
  makeAll(catalogue: Catalogue, isOver: () => boolean, onMade: (made: number, total: number) => void): Promise<void>;
  /** Grows whenever a summary changes. */
  readonly stamp: number;
}

export function keepRecords(store: Store, workshop: Workshop, version: string): RecordKeeper {
  const jobs = new WeakMap<ThreadEntry, ThreadJob>();
  const summaries = new Map<string, { readonly key: string; readonly json: string; summary?: StorySummary }>();
  let latest: Catalogue | null = null;
  const making = new Map<string, Promise<void>>();
  const records = keepWithin<SentRecord>(recordBytes);
  const ledgers = keepWithin<Ledger>(ledgerBytes);
  let stamp = 0;

  const job = (entry: ThreadEntry, catalogue: Catalogue): ThreadJob => {
    const known = jobs.get(entry);
    if (known !== undefined) return known;
    const made = threadJob(entry, catalogue.corrections, version);
    jobs.set(entry, made);
    return made;
  };
  const take = (thread: string, key: string, summary: string): void => {
    summaries.set(thread, { key, json: summary });
    stamp++;
  };
  const make = (wanted: ThreadJob): Promise<void> => {
    const name = `${wanted.thread.id}\n${wanted.key}`;
    const running = making.get(name);
    if (running !== undefined) return running;
    const started = workshop
      .record(wanted)
      .then(({ key, summary }) => take(wanted.thread.id, key, summary))
      .finally(() => making.delete(name));
    making.set(name, started);
    return started;
  };
  const kept = async (entry: ThreadEntry, catalogue: Catalogue) => {
    const wanted = job(entry, catalogue);
    const before = await store.desk.record(wanted.thread.id);
    if (before?.key === wanted.key) return before;
    await make(wanted);
    const after = await store.desk.record(wanted.thread.id);
    if (after === null) throw new Error(`the record of ${wanted.thread.id} was made but is not there`);
    return after;
  };

  return {
    get stamp() {
      return stamp;
    },
    job,
    summary(entry) {
      const known = summaries.get(entry.thread.id);
      if (known === undefined || latest === null || job(entry, latest).key !== known.key) return entry.outline;
      known.summary ??= JSON.parse(known.json) as StorySummary;
      return known.summary;
    },
    async record(entry, catalogue) {
      const { key, thread } = job(entry, catalogue);
      const name = `${thread.id}\n${key}`;
      const known = records.get(name);
      if (known !== undefined) return known;
      const { record } = await kept(entry, catalogue);
      const sent = { key, bytes: new Uint8Array(record) };
      records.set(name, sent, sent.bytes.length);
      return sent;
    },
    async ledger(entry, catalogue) {
      const { key, thread } = job(entry, catalogue);
      const name = `${thread.id}\n${key}`;
      const known = ledgers.get(name);
      if (known !== undefined) return known;
      const { ledger } = await kept(entry, catalogue);
      const json = gunzipSync(ledger);
      const parsed = JSON.parse(json.toString('utf8')) as Ledger;
      ledgers.set(name, parsed, json.length);
      return parsed;
    },
    async prepare(catalogue) {
      const known = await store.desk.records();
      for (const [thread, { key, summary }] of known) if (summaries.get(thread)?.key !== key) take(thread, key, summary);
      latest = catalogue;
    },
    async makeAll(catalogue, isOver, onMade) {
      const known = await store.desk.records();
      const stale: ThreadEntry[] = [];
      let counted = 0;
      for (const entry of catalogue.threads.values()) {
        if (++counted % keysAtOnce === 0) await new Promise((resolve) => setImmediate(resolve));
        if (known.get(entry.thread.id)?.key !== job(entry, catalogue).key) stale.push(entry);
      }
      const gone = [...known.keys()].filter((thread) => !catalogue.threads.has(thread));
      await store.desk.forgetRecords(gone);
      for (const thread of gone) summaries.delete(thread);
      for (const [at, entry] of stale.entries()) {
        if (isOver()) return;
        await make(job(entry, catalogue));
        onMade(at + 1, stale.length);
      }
    },
  };
}
