import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import {
  buildDossier,
  type Dossier,
  exporters,
  exportHtml,
  exportIndex,
  type IndexSummary,
  type MeasuredErrors,
  type ThreadSummary,
} from '../dossier/index.ts';
import { reconcile, reusesByThread } from '../ledger/index.ts';
import type { Notice } from '../notice.ts';
import type { Reading } from '../store/index.ts';
import type { Grouping, Thread } from '../story/index.ts';
import type { Engine } from './engine.ts';
import { composeLedgerWorld } from './ledger-world.ts';
import type { Printer } from './print/print-page.ts';
import type { Terminal } from './terminal.ts';

export interface DossierChoice {
  readonly out: string;
  /** Articles that a thread needs. */
  readonly minArticles: number;
  /** Only threads with an article that holds all of these words; null for all. */
  readonly about: string | null;
  /** Only these threads; null for all. */
  readonly threads: ReadonlySet<string> | null;
  readonly excerpts: boolean;
  /** The formats that are written; every exporter's unless told. */
  readonly formats?: readonly string[];
  /** Makes the PDF, where that is among the formats. */
  readonly print?: Printer;
}

export interface DossierSummary {
  /** The index page. */
  readonly index: string;
  readonly articles: number;
  readonly threads: ReadonlyArray<ThreadSummary & { readonly folder: string }>;
  /** Articles that no dossier holds. */
  readonly singles: number;
  /** Articles of threads that were not asked for. */
  readonly leftOut: number;
  readonly statements: number;
  readonly figures: number;
  readonly notices: number;
}

/** How the dossiers are made: the version, and how often it errs. */
export interface Made {
  readonly version: string;
  readonly errors: MeasuredErrors | null;
}

/** Reconciles every thread that is wanted and writes its folder, then the index. Gives the counts. */
export async function writeDossiers(
  readings: readonly Reading[],
  { threads, reuses }: Grouping,
  notices: readonly Notice[],
  choice: DossierChoice,
  { version, errors }: Made,
  engine: Engine,
  terminal: Terminal,
): Promise<DossierSummary> {
  const byDocument = new Map(readings.map((reading) => [reading.article.document, reading]));
  const of = (thread: Thread): Reading[] => thread.stories.flatMap((story) => story.articles.flatMap((document) => byDocument.get(document) ?? []));
  const stems = choice.about === null ? [] : engine.stemsOf(choice.about);
  const isAbout = (reading: Reading): boolean => {
    const own = new Set(reading.analysis.words.map(([stem]) => stem));
    return stems.every((stem) => own.has(stem));
  };
  const wanted = threads.filter(
    (thread) => (choice.threads?.has(thread.id) ?? true) && (choice.about === null || (stems.length > 0 && of(thread).some(isAbout))),
  );
  const told = wanted.filter((thread) => of(thread).length >= choice.minArticles);
  const singles = wanted.filter((thread) => !told.includes(thread)).flatMap(of);
  const world = composeLedgerWorld(engine);
  const reusesOf = reusesByThread(told, reuses);
  const unread = notices.filter((notice) => notice.severity === 'error');
  const summaries: ThreadSummary[] = [];
  await mkdir(choice.out, { recursive: true });
  for (const [at, thread] of told.entries()) {
    terminal.progress('writing', { count: at + 1, total: told.length });
    const own = of(thread);
    const articles = own.map(({ article }) => article);
    const analyses = own.map(({ analysis }) => analysis);
    const files = new Set(articles.map(({ file }) => file));
    const ledger = reconcile(thread, articles, analyses, reusesOf(thread), world);
    const dossier = buildDossier({
      thread,
      articles,
      analyses,
      reuses: reusesOf(thread),
      ledger,
      notices: [...notices.filter((notice) => notice.severity !== 'error' && files.has(notice.file)), ...unread],
      version,
      errors,
      excerpts: choice.excerpts,
    });
    await mkdir(join(choice.out, thread.id), { recursive: true });
    for (const exporter of exporters)
      if (choice.formats?.includes(exporter.id) ?? true) await writeFile(join(choice.out, thread.id, exporter.file), exporter.write(dossier));
    if (choice.print !== undefined) await writeFile(join(choice.out, thread.id, 'dossier.pdf'), await choice.print(exportHtml(dossier)));
    summaries.push(summaryOf(dossier, choice.formats?.includes('html') ?? true));
  }
  const summary: IndexSummary = {
    version,
    errors,
    threads: summaries,
    singles: singles.map(({ article }) => ({
      document: article.document,
      file: article.file,
      title: article.headline,
      outlet: article.outletName ?? article.outlet,
      day: article.published?.day ?? null,
      url: article.url,
    })),
    notices,
  };
  const index = join(choice.out, 'index.html');
  await writeFile(index, exportIndex(summary));
  const sum = (count: (thread: ThreadSummary) => number): number => summaries.reduce((total, thread) => total + count(thread), 0);
  return {
    index,
    articles: readings.length,
    threads: summaries.map((thread) => ({ ...thread, folder: join(choice.out, thread.id) })),
    singles: singles.length,
    leftOut: readings.length - singles.length - sum((thread) => thread.articles),
    statements: sum((thread) => thread.statements),
    figures: sum((thread) => thread.figures),
    notices: notices.length,
  };
}

function summaryOf(dossier: Dossier, hasPage: boolean): ThreadSummary {
  const days = dossier.articles.flatMap((article) => article.published?.day ?? []).sort();
  const outlets = new Set(dossier.articles.flatMap((article) => article.outletName ?? article.outlet ?? []));
  const count = (of: (analysis: Dossier['analyses'][number]) => number): number => dossier.analyses.reduce((total, analysis) => total + of(analysis), 0);
  return {
    id: dossier.id,
    title: dossier.title,
    href: hasPage ? `${dossier.id}/dossier.html` : `${dossier.id}/`,
    articles: dossier.articles.length,
    outlets: outlets.size,
    statements: count((analysis) => analysis.attributions.length),
    figures: count((analysis) => analysis.figures.length),
    changes: dossier.ledger.changes.length,
    from: days[0] ?? null,
    to: days.at(-1) ?? null,
  };
}
