import { exporters, type MeasuredErrors } from '../dossier/index.ts';
import type { Notice } from '../notice.ts';
import { type Page, pageFromBytes } from '../page/index.ts';
import type { Added, Reading, Store } from '../store/index.ts';
import type { Grouping } from '../story/index.ts';
import type { Knowledge } from './engine.ts';
import type { ThreadJob } from './records/thread-job.ts';
import { workDossier, workThread } from './records/work-thread.ts';
import { indexArticles } from './search/index-articles.ts';

/** A page as somebody hands it to the desk. */
export interface GivenPage {
  /** Its name, never a path of this machine. */
  readonly name: string;
  readonly bytes: Uint8Array;
  /** What is known of it from outside its own text. */
  readonly given: Partial<Page['given']>;
}

/** A dossier in one format. */
export interface ExportedFile {
  /** Its name in a dossier's folder. */
  readonly file: string;
  readonly mediaType: string;
  readonly content: string | Uint8Array<ArrayBuffer>;
}

/** Makes a PDF of a page that is one file. */
export type Printer = (html: string) => Promise<Uint8Array>;

/** The heavy work behind the desk: done beside the server, so that it goes on answering. */
export interface Workshop {
  /** Reads pages and keeps them; what cannot be read is a notice. */
  add(pages: readonly GivenPage[]): Promise<Added & { readonly notices: readonly Notice[] }>;
  /** Threads and reuses as they are now. */
  group(): Promise<Grouping>;
  /** Puts a portion of what is new into the search index; gives how many articles are left. */
  index(): Promise<number>;
  /** Makes and keeps the record of a thread; gives its summary as JSON. */
  record(job: ThreadJob): Promise<{ readonly key: string; readonly summary: string }>;
  /** Writes the dossier of a thread in one format; null where there is no such format. */
  export(job: ThreadJob, format: string, excerpts: boolean): Promise<ExportedFile | null>;
  close(): Promise<void>;
}

/** Formats that a story or an article can be exported in. */
export function exportFormats(canPrint: boolean): readonly string[] {
  return [...exporters.map(({ id }) => id), ...(canPrint ? ['pdf'] : [])];
}

/** A workshop on this thread. Without a printer there is no PDF. */
export function createWorkshop(store: Store, knowledge: Knowledge, errors: MeasuredErrors | null, print: Printer | null = null): Workshop {
  return {
    async add(pages) {
      const readings: Reading[] = [];
      const notices: Notice[] = [];
      for (const page of pages) readPage(page, knowledge, readings, notices);
      return { ...(await store.add(readings, notices)), notices };
    },
    group: () => store.grouping(),
    index: () => indexArticles(store, knowledge.engine),
    record: (job) => workThread(store, knowledge, job),
    async export(job, format, excerpts) {
      const isPdf = format === 'pdf' && print !== null;
      const exporter = exporters.find(({ id }) => id === (isPdf ? 'html' : format));
      if (exporter === undefined) return null;
      const written = exporter.write(await workDossier(store, knowledge, job, errors, excerpts));
      if (isPdf) return { file: 'dossier.pdf', mediaType: 'application/pdf', content: new Uint8Array(await print(written)) };
      return { file: exporter.file, mediaType: exporter.mediaType, content: written };
    },
    close: async () => {},
  };
}

/** A page on which the engine fails is named in a notice and stops no other. */
function readPage({ name, bytes, given }: GivenPage, { engine }: Knowledge, readings: Reading[], notices: Notice[]): void {
  try {
    const page = pageFromBytes(bytes, name, { given });
    if (!('source' in page)) {
      notices.push(page);
      return;
    }
    const { article, notices: found } = engine.read(page);
    readings.push({ article, analysis: engine.analyse(article) });
    notices.push(...found);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    notices.push({ code: 'engine-fault', severity: 'error', file: name, by: 'engine', details: { reason } });
  }
}
