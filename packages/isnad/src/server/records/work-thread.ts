import { gzipSync } from 'node:zlib';
import { buildDossier, type Dossier, type MeasuredErrors } from '../../dossier/index.ts';
import { type Ledger, reconcile } from '../../ledger/index.ts';
import type { Notice } from '../../notice.ts';
import type { KeptRecord, Reading, Store } from '../../store/index.ts';
import { correctReading } from '../corrections/correct-reading.ts';
import { withFormerPlaces, withoutStatements } from '../corrections/without-statements.ts';
import type { Knowledge } from '../engine.ts';
import { makeRecord } from './make-record.ts';
import { recordActors } from './record-actors.ts';
import type { ThreadJob } from './thread-job.ts';

interface Worked {
  /** By time, undated last; with corrections in them, but for the statements that are taken out. */
  readonly readings: readonly Reading[];
  /** The same without those statements. */
  readonly thinned: readonly Reading[];
  readonly taken: ReadonlyMap<string, string>;
  /** Statements by their places in `thinned`, and in `readings`. */
  readonly ledger: Ledger;
  readonly ledgerOfAll: Ledger;
}

/** Makes and keeps the record of a thread. */
export async function workThread(store: Store, { engine, world, version }: Knowledge, job: ThreadJob): Promise<Pick<KeptRecord, 'key' | 'summary'>> {
  const { readings, thinned, taken, ledger, ledgerOfAll } = await readThread(store, { engine, world, version }, job);
  const { title } = dossierOf(job, thinned, ledger, [], version, null, false);
  const record = makeRecord({ thread: job.thread, title, readings, reuses: job.reuses, ledger: ledgerOfAll, taken });
  const kept = {
    thread: job.thread.id,
    key: job.key,
    summary: JSON.stringify(record.summary),
    record: gzipSync(JSON.stringify(record)),
    ledger: gzipSync(JSON.stringify(ledgerOfAll)),
    actors: recordActors(record, ledgerOfAll),
  };
  await store.desk.keepRecord(kept);
  return { key: kept.key, summary: kept.summary };
}

/** The dossier of a thread, with the corrections in it. */
export async function workDossier(store: Store, knowledge: Knowledge, job: ThreadJob, errors: MeasuredErrors | null, excerpts: boolean): Promise<Dossier> {
  const { thinned, ledger } = await readThread(store, knowledge, job);
  const files = new Set(thinned.map(({ article }) => article.file));
  const notices = (await store.notices()).filter(({ severity, file }) => severity !== 'error' && files.has(file));
  return dossierOf(job, thinned, ledger, notices, knowledge.version, errors, excerpts);
}

async function readThread(store: Store, { engine, world }: Knowledge, { thread, reuses, corrections }: ThreadJob): Promise<Worked> {
  const readings: Reading[] = [];
  const thinned: Reading[] = [];
  const taken = new Map<string, string>();
  const placesOf = new Map<string, readonly number[]>();
  for await (const found of store.readings(thread.stories.flatMap(({ articles }) => articles))) {
    const corrected = correctReading(found, corrections, engine);
    const { article, analysis } = corrected.reading;
    readings.push(corrected.reading);
    if (corrected.taken.size === 0) {
      thinned.push(corrected.reading);
      continue;
    }
    for (const [place, correction] of corrected.taken) taken.set(`${article.document}#${place}`, correction);
    const rest = withoutStatements(analysis, corrected.taken);
    placesOf.set(article.document, rest.places);
    thinned.push({ article, analysis: rest.analysis });
  }
  const ledger = reconcile(
    thread,
    thinned.map(({ article }) => article),
    thinned.map(({ analysis }) => analysis),
    reuses,
    world,
  );
  return { readings: readings.sort(byTime), thinned, taken, ledger, ledgerOfAll: withFormerPlaces(ledger, placesOf) };
}

function dossierOf(
  { thread, reuses }: ThreadJob,
  readings: readonly Reading[],
  ledger: Ledger,
  notices: readonly Notice[],
  version: string,
  errors: MeasuredErrors | null,
  excerpts: boolean,
): Dossier {
  const articles = readings.map(({ article }) => article);
  const analyses = readings.map(({ analysis }) => analysis);
  return buildDossier({ thread, articles, analyses, reuses, ledger, notices, version, errors, excerpts });
}

function byTime({ article: a }: Reading, { article: b }: Reading): number {
  const time = (published: typeof a.published): string => published?.instant ?? published?.day ?? '~';
  return compare(a.published?.day ?? '~', b.published?.day ?? '~') || compare(time(a.published), time(b.published)) || compare(a.document, b.document);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
