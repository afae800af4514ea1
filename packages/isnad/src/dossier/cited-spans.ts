import type { Analysis } from '../analysis/index.ts';
import type { Article } from '../article/index.ts';
import type { FigureRef, Ledger } from '../ledger/index.ts';
import type { Span } from '../span.ts';
import { sentencesAround, statementEvidence } from './evidence.ts';
import type { Entry } from './lookup.ts';

/** The stretches of each article that the record cites, by document: disjoint, sorted, joined where they touch. */
export function citedSpans(entries: readonly Entry[], ledger: Ledger): ReadonlyMap<string, readonly Span[]> {
  const spans = new Map<string, Span[]>(entries.map((entry) => [entry.article.document, []]));
  const byDocument = new Map(entries.map((entry) => [entry.article.document, entry]));
  const cite = (document: string, span: Span | null): void => {
    const entry = byDocument.get(document);
    if (entry !== undefined && span !== null) spans.get(document)?.push(sentencesAround(entry, span));
  };
  for (const entry of entries) {
    const { article, analysis } = entry;
    cite(article.document, article.title);
    for (const statement of analysis.attributions) {
      const evidence = statementEvidence(entry, statement);
      spans.get(article.document)?.push({ start: evidence.start, end: evidence.end });
      cite(article.document, evidence.elsewhere);
    }
  }
  const citeFigure = ({ document, index }: FigureRef): void => cite(document, byDocument.get(document)?.analysis.figures[index] ?? null);
  for (const series of ledger.series) for (const { figure } of series.values) citeFigure(figure);
  for (const { total, parts } of ledger.totals) for (const figure of [total, ...parts]) citeFigure(figure);
  for (const { from, to } of ledger.mutations) for (const end of [from, to]) cite(end.document, end.span);
  for (const { a, b } of ledger.contradictions) for (const end of [a, b]) cite(end.document, end.span);
  return new Map([...spans].map(([document, list]) => [document, joined(list)]));
}

/** The article with everything but the kept stretches blanked: the same length, so that every offset still counts in the text as it was read. */
export function excerptedArticle(article: Article, kept: readonly Span[]): Article {
  let text = '';
  let done = 0;
  for (const span of kept) {
    text += blank(article.text.slice(done, span.start)) + article.text.slice(span.start, span.end);
    done = span.end;
  }
  return { ...article, text: text + blank(article.text.slice(done)) };
}

/** The analysis without what would tell the words that the excerpts leave out. */
export function excerptedAnalysis(analysis: Analysis): Analysis {
  return { ...analysis, words: [] };
}

function blank(text: string): string {
  return text.replace(/[^\n]/g, ' ');
}

function joined(spans: readonly Span[]): Span[] {
  const out: Span[] = [];
  for (const span of [...spans].sort((a, b) => a.start - b.start || a.end - b.end)) {
    const last = out.at(-1);
    if (last !== undefined && span.start <= last.end) out[out.length - 1] = { start: last.start, end: Math.max(last.end, span.end) };
    else out.push({ start: span.start, end: span.end });
  }
  return out;
}
