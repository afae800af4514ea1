import type { Analysis } from '../analysis/index.ts';
import type { Article } from '../article/index.ts';
import { citedSpans, excerptedAnalysis, excerptedArticle } from './cited-spans.ts';
import { headlineOf } from './lookup.ts';
import type { Dossier, DossierInput } from './shape.ts';

/**
 * The view model of one thread: its articles by time, the headline of the most central one as title, and, with `excerpts`, only the cited sentences.
 * Gives the same dossier for any order of articles, analyses and reuses.
 * @throws where an article of the thread has no analysis: that is a fault of the caller, not of the news.
 */
export function buildDossier(input: DossierInput): Dossier {
  const documents = new Set(input.thread.stories.flatMap((story) => story.articles));
  const articles = input.articles.filter((article) => documents.has(article.document)).sort(byTime);
  const found = new Map(input.analyses.map((analysis) => [analysis.document, analysis]));
  const analyses = articles.map((article) => {
    const analysis = found.get(article.document);
    if (analysis === undefined) throw new Error(`dossier ${input.thread.id}: ${article.document} was not analysed`);
    return analysis;
  });
  const excerpts = input.excerpts ?? false;
  const central = mostCentral(articles, analyses);
  const kept = excerpts
    ? citedSpans(
        articles.map((article, index) => ({ index, article, analysis: analyses[index] as Analysis })),
        input.ledger,
      )
    : null;
  return {
    id: input.thread.id,
    title: central === null ? input.thread.id : headlineOf(central),
    made: { version: input.version, errors: input.errors },
    thread: input.thread,
    articles: kept === null ? articles : articles.map((article) => excerptedArticle(article, kept.get(article.document) ?? [])),
    analyses: kept === null ? analyses : analyses.map(excerptedAnalysis),
    reuses: input.reuses
      .filter((reuse) => documents.has(reuse.a) && documents.has(reuse.b))
      .sort((a, b) => compare(a.a, b.a) || compare(a.b, b.b) || compare(a.kind, b.kind)),
    ledger: input.ledger,
    notices: [...input.notices].sort((a, b) => compare(a.file, b.file) || (a.span?.start ?? -1) - (b.span?.start ?? -1) || compare(a.code, b.code)),
    excerpts,
  };
}

/** By publication time, undated last, then by document. A day without an hour stands before the hours of that day. */
function byTime(a: Article, b: Article): number {
  const days = compare(a.published?.day ?? '9999-99-99', b.published?.day ?? '9999-99-99');
  return days || instant(a) - instant(b) || compare(a.document, b.document);
}

function instant(article: Article): number {
  const time = article.published?.instant === undefined || article.published.instant === null ? Number.NaN : Date.parse(article.published.instant);
  return Number.isNaN(time) ? 0 : time;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** The article whose words lie nearest to those of all articles together (cosine to the centroid of log counts); one with a headline where there is one. */
function mostCentral(articles: readonly Article[], analyses: readonly Analysis[]): Article | null {
  const sum = new Map<string, number>();
  const vectors = analyses.map((analysis) => {
    const weights = analysis.words.map(([stem, count]) => [stem, 1 + Math.log(count)] as const);
    const length = Math.sqrt(weights.reduce((total, [, weight]) => total + weight * weight, 0));
    return weights.map(([stem, weight]) => [stem, weight / length] as const);
  });
  for (const vector of vectors) for (const [stem, weight] of vector) sum.set(stem, (sum.get(stem) ?? 0) + weight);
  let best: Article | null = null;
  let score = -1;
  articles.forEach((article, index) => {
    const near = (vectors[index] ?? []).reduce((total, [stem, weight]) => total + weight * (sum.get(stem) ?? 0), 0);
    // A headline outweighs any nearness, which is at most the number of articles.
    const own = near + (article.headline === null ? 0 : articles.length + 1);
    if (own > score) {
      best = article;
      score = own;
    }
  });
  return best;
}
