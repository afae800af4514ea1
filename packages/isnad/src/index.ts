/**
 * Isnad as a library: pages to articles, articles to findings, findings to stories, stories to a record, the record to a dossier. Every function takes
 * and returns plain frozen data; a fault in what is read is a `Notice`, never thrown.
 */
import { type Analysis, type Annotation, type AnnotationOptions, annotationOf } from './analysis/index.ts';
import { type Article, bareArticle } from './article/index.ts';
import { createEngine, type Engine } from './cli/engine.ts';
import { composeLedgerWorld } from './cli/ledger-world.ts';
import { version } from './cli/version.ts';
import { buildDossier, type Dossier } from './dossier/index.ts';
import { type Ledger, type LedgerWorld, reconcile as reconcileThread } from './ledger/index.ts';
import type { Notice } from './notice.ts';
import { type PageOptions, pageFromBytes, type ReadOptions, readPages } from './page/index.ts';
import { type Grouping, type GroupOptions, group as groupReadings, type Reuse, type Thread } from './story/index.ts';

export type * from './analysis/index.ts';
export type * from './article/index.ts';
export type { Dossier } from './dossier/index.ts';
export { exportHtml, exportJson, exportMarkdown } from './dossier/index.ts';
export type * from './ledger/index.ts';
export { type Notice, type NoticeCode, noticeMessage } from './notice.ts';
export type { PageOptions, ReadOptions } from './page/index.ts';
export { contains, overlaps, quote, type Span } from './span.ts';
export type { Alignment, Grouping, GroupOptions, Reuse, Story, Thread } from './story/index.ts';

/** An article with what was found in it. */
export interface Reading {
  readonly article: Article;
  readonly analysis: Analysis;
}

/** Articles that were read, and what is to be said about the files. */
export interface Readings {
  readonly articles: readonly Article[];
  readonly notices: readonly Notice[];
}

/** Reads files, and folders with all that is below them: HTML and plain text in any charset of Arabic pages. */
export async function read(paths: string | readonly string[], options: ReadOptions = {}): Promise<Readings> {
  const articles: Article[] = [];
  const notices: Notice[] = [];
  for await (const page of readPages(typeof paths === 'string' ? [paths] : paths, options)) {
    if (!('source' in page)) {
      notices.push(page);
      continue;
    }
    const one = engine().read(page);
    articles.push(one.article);
    notices.push(...one.notices);
  }
  return frozen({ articles, notices });
}

/** Reads one page that is in memory already; `file` names it in notices, and tells HTML from text by its ending. */
export function readBytes(bytes: Uint8Array, file: string, options: PageOptions = {}): Readings {
  const page = pageFromBytes(bytes, file, options);
  if (!('source' in page)) return frozen({ articles: [], notices: [page] });
  const { article, notices } = engine().read(page);
  return frozen({ articles: [article], notices });
}

/** Text without a page around it, as an article. `published` is `YYYY-MM-DD`; without it relative times stay open. */
export function articleOf(text: string, document: string, published: string | null = null): Article {
  return frozen(bareArticle(text, document, published));
}

/** Everything found in one article. */
export function analyse(article: Article): Analysis {
  return frozen(engine().analyse(article));
}

/** The findings in the exchange format of `isnad annotate`. */
export function annotate(article: Article, options: AnnotationOptions = {}): Annotation {
  return frozen(annotationOf(article, engine().analyse(article), options));
}

/** Stories, threads, and what articles took from one another. The order of the readings changes nothing. */
export function group(readings: readonly Reading[], options: GroupOptions = {}): Grouping {
  return frozen(groupReadings(readings, options));
}

/** The record of one thread: actors, points, positions and their changes, figure series, chains. */
export function reconcile(thread: Thread, readings: readonly Reading[], reuses: readonly Reuse[]): Ledger {
  return frozen(
    reconcileThread(
      thread,
      readings.map(({ article }) => article),
      readings.map(({ analysis }) => analysis),
      reuses,
      world(),
    ),
  );
}

/** The view model of one thread, for `exportHtml`, `exportJson` and `exportMarkdown`. */
export function dossier(
  thread: Thread,
  readings: readonly Reading[],
  reuses: readonly Reuse[],
  options: { readonly notices?: readonly Notice[]; readonly excerpts?: boolean } = {},
): Dossier {
  const articles = readings.map(({ article }) => article);
  const analyses = readings.map(({ analysis }) => analysis);
  const ledger = reconcile(thread, readings, reuses);
  const { notices = [], excerpts = false } = options;
  return frozen(buildDossier({ thread, articles, analyses, reuses, ledger, notices, version: version(), errors: null, excerpts }));
}

let builtEngine: Engine | null = null;
let builtWorld: LedgerWorld | null = null;

function engine(): Engine {
  builtEngine ??= createEngine();
  return builtEngine;
}

function world(): LedgerWorld {
  builtWorld ??= composeLedgerWorld(engine());
  return builtWorld;
}

/** Freezes a value with all that it holds. */
function frozen<Value>(value: Value): Value {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return value;
  Object.freeze(value);
  for (const part of Object.values(value)) frozen(part);
  return value;
}
