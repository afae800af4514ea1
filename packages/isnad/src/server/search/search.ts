import type { Attribution } from '../../analysis/index.ts';
import { statementEvidence } from '../../dossier/index.ts';
import type { Span } from '../../span.ts';
import type { Reading } from '../../store/index.ts';
import type { Catalogue } from '../catalogue.ts';
import { correctReading } from '../corrections/correct-reading.ts';
import type { Desk } from '../desk.ts';
import type { DeskEngine } from '../engine.ts';
import { citationOf } from '../records/article-record.ts';
import { Refused } from '../refusals.ts';
import type { SearchHit, SearchResult } from '../shape.ts';
import { excerptOf } from './excerpt.ts';
import type { FindOptions } from './find.ts';
import { findPhrases, readQuery, type SearchQuery } from './query.ts';

export interface SearchOptions extends FindOptions {
  readonly q: string;
  readonly offset: number;
  readonly limit: number;
}

/** What is marked in a text. */
interface Wanted {
  readonly stems: ReadonlySet<string>;
  readonly phrases: SearchQuery['phrases'];
}

/** Articles or statements in which every word occurs in any form, and every quoted phrase as it stands. */
export async function search(desk: Desk, catalogue: Catalogue, options: SearchOptions): Promise<SearchResult> {
  const started = performance.now();
  const engine = await desk.engine();
  const query = readQuery(options.q, engine);
  const found = await desk.finder.find(desk, catalogue, query, options);
  const wanted = { stems: found.stems, phrases: query.phrases };
  const hits: SearchHit[] = [];
  for (const { document, index } of found.page(options.offset, options.limit)) {
    const kept = await readingOf(desk, document);
    if (kept === null) continue;
    const { reading } = correctReading(kept, catalogue.corrections, engine);
    const thread = catalogue.articles.get(document)?.thread ?? '';
    const statement = index === null ? null : reading.analysis.attributions[index];
    // An article that is read anew at this moment is found again when it is.
    if (statement === undefined) continue;
    hits.push(
      statement === null || index === null
        ? articleHit(reading, thread, wanted, engine)
        : await statementHit(desk, reading, thread, statement, index, wanted, engine),
    );
  }
  return { total: found.total, isExact: found.isExact, hits, milliseconds: Math.round((performance.now() - started) * 100) / 100 };
}

/** Null for an article that was taken out at this moment. */
async function readingOf(desk: Desk, document: string): Promise<Reading | null> {
  try {
    return await desk.reading(document);
  } catch (error) {
    if (error instanceof Refused) return null;
    throw error;
  }
}

function articleHit({ article }: Reading, thread: string, wanted: Wanted, engine: DeskEngine): SearchHit {
  const bounds = { start: 0, end: article.text.length };
  return { article: citationOf(article), thread, statement: null, ...excerptOf(article.text, bounds, marksIn(article.text, [bounds], wanted, engine)) };
}

/** The statement's sentences, with what was looked for marked in its source and content. */
async function statementHit(
  { store }: Desk,
  { article, analysis }: Reading,
  thread: string,
  statement: Attribution,
  index: number,
  wanted: Wanted,
  engine: DeskEngine,
): Promise<SearchHit> {
  const { source, content, act, said } = statement;
  const parts = source === null ? [content] : source.start < content.start ? [source, content] : [content, source];
  const name = source === null ? null : ((await store.desk.actorName(thread, source.actor)) ?? article.text.slice(source.start, source.end));
  return {
    article: citationOf(article),
    thread,
    statement: { index, actor: source?.actor ?? null, name, act, at: said },
    ...excerptOf(article.text, statementEvidence({ index: 0, article, analysis }, statement), marksIn(article.text, parts, wanted, engine)),
  };
}

/** Phrases and words that are looked for, sorted by start. */
function marksIn(text: string, parts: readonly Span[], { stems, phrases }: Wanted, engine: DeskEngine): readonly Span[] {
  const marks: Span[] = [];
  for (const { start: from, end } of parts) {
    const words = text.slice(from, end);
    const found = [...(findPhrases(words, phrases) ?? []), ...engine.wordsOf(words).filter(({ stem }) => stems.has(stem))];
    for (const mark of found) marks.push({ start: mark.start + from, end: mark.end + from });
  }
  return marks.sort((a, b) => a.start - b.start || b.end - a.end);
}
