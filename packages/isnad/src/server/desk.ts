import type { Logger } from 'pino';
import type { Reading, Store } from '../store/index.ts';
import { type Catalogue, makeCatalogue, type ThreadEntry } from './catalogue.ts';
import { standing } from './corrections/anchors.ts';
import type { DeskEngine } from './engine.ts';
import { createEventHub, type EventHub } from './events.ts';
import { keepRecords, type RecordKeeper } from './keep-records.ts';
import { keepWithin } from './kept-bytes.ts';
import { Refused } from './refusals.ts';
import { createFinder, type Finder } from './search/find.ts';
import type { Workshop } from './workshop.ts';

/** Bytes of readings that are held in memory, as they stand in the database. */
const readingBytes = 48 * 1024 * 1024;

/** What the routes work on: the database at its last revision, records, and what tells of changes. */
export interface Desk {
  readonly store: Store;
  readonly workshop: Workshop;
  readonly records: RecordKeeper;
  readonly finder: Finder;
  readonly events: EventHub;
  readonly version: string;
  engine(): Promise<DeskEngine>;
  /** Everything at the last revision that was read; waits for the first one. */
  catalogue(): Promise<Catalogue>;
  /** A thread by its id, or by one that it had before it was joined. @throws Refused */
  thread(catalogue: Catalogue, id: string): ThreadEntry;
  /** An article with its findings as the machine left them. @throws Refused */
  reading(document: string): Promise<Reading>;
  /** Waits for the search index to hold every article, but no longer than this many milliseconds. */
  indexed(most: number): Promise<void>;
  /** Reads the database anew where it has changed, and brings the records up to it; gives the new revision when the catalogue has it. */
  refresh(): Promise<void>;
  close(): Promise<void>;
}

export interface DeskParts {
  readonly store: Store;
  readonly workshop: Workshop;
  /** Loaded when it is first needed. */
  readonly engine: () => Promise<DeskEngine>;
  readonly version: string;
  readonly log: Logger;
  /** Milliseconds between two looks for changes that others made to the database; zero for none. */
  readonly watch: number;
}

export function createDesk({ store, workshop, engine, version, log, watch }: DeskParts): Desk {
  const events = createEventHub();
  const records = keepRecords(store, workshop, version);
  const finder = createFinder(store);
  const readings = keepWithin<Reading>(readingBytes);
  let loaded: Promise<DeskEngine> | null = null;
  let current: Catalogue | null = null;
  let reading: Promise<Catalogue> | null = null;
  let making: Promise<void> = Promise.resolve();
  let indexing: Promise<void> = Promise.resolve();
  let isClosed = false;

  const load = async (): Promise<Catalogue> => {
    for (;;) {
      const revision = await store.desk.revision();
      if (current?.revision === revision) return current;
      const [grouping, rows] = await Promise.all([workshop.group(), store.desk.rows()]);
      const corrections = standing(await store.desk.corrections());
      // Somebody wrote meanwhile: what was read may be of two revisions.
      if ((await store.desk.revision()) !== revision) continue;
      const made = makeCatalogue(revision, grouping, rows, corrections);
      await records.prepare(made);
      current = made;
      log.info({ revision, articles: current.articles.size, threads: current.threads.size }, 'catalogue');
      indexing = indexing.then(index);
      making = Promise.all([making, indexing]).then(() => make(made));
      events.tell('revision', { revision });
      return current;
    }
  };
  const index = async (): Promise<void> => {
    try {
      await finder.table.load();
      while (!isClosed && (await store.desk.index.pending()) > 0) {
        await workshop.index();
        await finder.table.load();
      }
    } catch (error) {
      if (!isClosed) log.error({ error: error instanceof Error ? error.stack : String(error) }, 'index');
    }
  };
  const make = async (catalogue: Catalogue): Promise<void> => {
    let told = 0;
    try {
      await records.makeAll(
        catalogue,
        () => isClosed || current !== catalogue,
        (made, total) => {
          const now = Date.now();
          if (made < total && now - told < 500) return;
          told = now;
          events.tell('records', { made, total });
        },
      );
    } catch (error) {
      if (!isClosed) log.error({ error: error instanceof Error ? error.stack : String(error) }, 'records');
    }
  };
  const refresh = (): Promise<Catalogue> => {
    reading ??= load().finally(() => {
      reading = null;
    });
    return reading;
  };
  const look = async (): Promise<void> => {
    try {
      if ((await store.desk.revision()) !== current?.revision) await refresh();
    } catch (error) {
      if (!isClosed) log.error({ error: error instanceof Error ? error.stack : String(error) }, 'watch');
    }
  };
  const timer = watch > 0 ? setInterval(() => void look(), watch) : null;
  timer?.unref();

  return {
    store,
    workshop,
    records,
    finder,
    events,
    version,
    engine() {
      loaded ??= engine();
      return loaded;
    },
    catalogue: async () => current ?? refresh(),
    thread({ threads, joined }, id) {
      const entry = threads.get(id) ?? threads.get(joined.get(id) ?? '');
      if (entry === undefined) throw new Refused('no-story', { name: id });
      return entry;
    },
    async reading(document) {
      const catalogue = current ?? (await refresh());
      const found = catalogue.articles.get(document);
      if (found === undefined) throw new Refused('no-article', { name: document });
      const name = `${found.row.revision}\n${document}`;
      const known = readings.get(name);
      if (known !== undefined) return known;
      const one = await store.reading(document);
      if (one === null || one.article.document !== document) throw new Refused('no-article', { name: document });
      readings.set(name, one, one.article.text.length * 8);
      return one;
    },
    async indexed(most) {
      let timer: NodeJS.Timeout | undefined;
      const late = new Promise<void>((resolve) => {
        timer = setTimeout(resolve, most);
      });
      await Promise.race([indexing, late]);
      clearTimeout(timer);
    },
    async refresh() {
      // One that runs may have begun before the change.
      if (reading !== null) await reading;
      await refresh();
    },
    async close() {
      isClosed = true;
      if (timer !== null) clearInterval(timer);
      events.close();
      await reading?.catch(() => {});
      await indexing;
      await making;
      await workshop.close();
    },
  };
}
