import type { Attribution } from '../../analysis/index.ts';
import { statementEvidence } from '../../dossier/index.ts';
import type { Span } from '../../span.ts';
import type { Reading, SearchBounds } from '../../store/index.ts';
import type { Catalogue } from '../catalogue.ts';
import { type CorrectedReading, correctReading } from '../corrections/correct-reading.ts';
import type { Desk } from '../desk.ts';
import type { DeskEngine } from '../engine.ts';
import { citationOf } from '../records/article-record.ts';
import type { SearchHit, SearchResult } from '../shape.ts';
import { excerptOf } from './excerpt.ts';
import { findPhrases, readQuery, type SearchQuery } from './query.ts';

export interface SearchOptions extends SearchBounds {
  readonly q: string;
  readonly in: 'articles' | 'statements';
  readonly offset: number;
  readonly limit: number;
}

/** Articles that are read at most to find phrases or statements; what lies beyond is not counted, and the result says so. */
const mostRead = 400;

/** Articles or statements in which every word occurs in any form, and every quoted phrase as it stands. */
export async function search(desk: Desk, catalogue: Catalogue, options: SearchOptions): Promise<SearchResult> {
  const started = performance.now();
  const engine = await desk.engine();
  const query = readQuery(options.q, engine);
  const isPlain = options.in === 'articles' && query.phrases.length === 0;
  const { offset, limit } = options;
  const needed = isPlain ? offset + limit : mostRead + 1;
  const documents = await desk.store.desk.withStems(query.stems, options, needed);
  const done = (total: number, isExact: boolean, hits: readonly SearchHit[]): SearchResult => ({
    total,
    isExact,
    hits,
    milliseconds: Math.round((performance.now() - started) * 100) / 100,
  });
  if (isPlain) {
    const hits: SearchHit[] = [];
    for (const document of documents.slice(offset)) {
      const reading = await readingOf(desk, catalogue, document, engine);
      if (reading !== null) hits.push(articleHit(reading.reading, catalogue, query, [], engine));
    }
    const total = documents.length < needed ? documents.length : await desk.store.desk.countWithStems(query.stems, options);
    return done(total, true, hits);
  }
  const found: Array<() => Promise<SearchHit>> = [];
  for (const document of documents.slice(0, mostRead)) {
    const reading = await readingOf(desk, catalogue, document, engine);
    if (reading === null) continue;
    if (options.in === 'articles') {
      const phrases = findPhrases(reading.reading.article.text, query.phrases);
      if (phrases !== null) found.push(async () => articleHit(reading.reading, catalogue, query, phrases, engine));
    } else found.push(...statementHits(desk, reading, catalogue, query, engine));
  }
  const hits: SearchHit[] = [];
  for (const hit of found.slice(offset, offset + limit)) hits.push(await hit());
  return done(found.length, documents.length <= mostRead, hits);
}

/** Null for an article that was added after the catalogue was made: it comes with the next one. */
async function readingOf(desk: Desk, { articles, corrections }: Catalogue, document: string, engine: DeskEngine): Promise<CorrectedReading | null> {
  return articles.has(document) ? correctReading(await desk.reading(document), corrections, engine) : null;
}

function articleHit({ article }: Reading, { articles }: Catalogue, { stems }: SearchQuery, phrases: readonly Span[], engine: DeskEngine): SearchHit {
  const wanted = new Set(stems);
  const marks = phrases.length > 0 ? phrases : engine.wordsOf(article.text).filter(({ stem }) => wanted.has(stem));
  return {
    article: citationOf(article),
    thread: articles.get(article.document)?.thread ?? '',
    statement: null,
    ...excerptOf(article.text, { start: 0, end: article.text.length }, marks),
  };
}

/** Statements whose source and content together hold what is looked for. */
function statementHits(
  { store }: Desk,
  { reading: { article, analysis }, taken }: CorrectedReading,
  catalogue: Catalogue,
  query: SearchQuery,
  engine: DeskEngine,
): Array<() => Promise<SearchHit>> {
  const wanted = new Set(query.stems);
  const words = engine.wordsOf(article.text).filter(({ stem }) => wanted.has(stem));
  const thread = catalogue.articles.get(article.document)?.thread ?? '';
  return analysis.attributions.flatMap((statement, index) => {
    const stretches = statement.source === null ? [statement.content] : [statement.source, statement.content];
    const own = words.filter((word) => stretches.some((stretch) => stretch.start <= word.start && word.end <= stretch.end));
    if (taken.has(index) || new Set(own.map(({ stem }) => stem)).size < wanted.size) return [];
    const { start: from } = statement.content;
    const phrases = findPhrases(article.text.slice(from, statement.content.end), query.phrases);
    if (phrases === null) return [];
    const marks = query.phrases.length > 0 ? phrases.map(({ start, end }) => ({ start: start + from, end: end + from })) : own;
    return [
      async (): Promise<SearchHit> => ({
        article: citationOf(article),
        thread,
        statement: await statementOf(store, thread, article.text, statement, index),
        ...excerptOf(article.text, statementEvidence({ index: 0, article, analysis }, statement), marks),
      }),
    ];
  });
}

async function statementOf(
  store: Desk['store'],
  thread: string,
  text: string,
  { source, act, said }: Attribution,
  index: number,
): Promise<SearchHit['statement']> {
  const names = source === null ? null : await store.desk.actorNames(thread);
  const name = source === null ? null : (names?.get(source.actor) ?? text.slice(source.start, source.end));
  return { index, actor: source?.actor ?? null, name, act, at: said };
}
