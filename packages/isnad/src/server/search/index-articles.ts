import type { SearchedArticle, Store } from '../../store/index.ts';
import type { DeskEngine } from '../engine.ts';
import { searchedArticle } from './searched-article.ts';

/** Articles that are indexed in one transaction, and readings that are in memory at once. */
const portion = 2000;
const page = 200;

/** Puts a portion of the articles that the search index lacks into it; gives how many are left. */
export async function indexArticles({ desk: { index } }: Store, engine: Pick<DeskEngine, 'wordsOf' | 'nameKey'>): Promise<number> {
  const articles: SearchedArticle[] = [];
  while (articles.length < portion) {
    const readings = await index.next(articles.at(-1)?.row ?? 0, page);
    if (readings.length === 0) break;
    for (const reading of readings) articles.push(searchedArticle(reading, reading.row, engine));
  }
  if (articles.length === 0) return 0;
  await index.keep(articles);
  return index.pending();
}
