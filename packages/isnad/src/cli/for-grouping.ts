import type { Analysis } from '../analysis/index.ts';
import type { Article } from '../article/index.ts';

/**
 * What grouping reads of an article, and no more, so that a whole year of news can be grouped in memory: its time and name, its headline, its words and who
 * it mentions. The groups are the same.
 */
export function forGrouping(article: Article, analysis: Analysis): readonly [Article, Analysis] {
  const end = article.title?.end ?? 0;
  return [
    { ...article, text: copy(article.text.slice(0, end)), blocks: article.blocks.slice(0, 1), chrome: [] },
    { ...analysis, sentences: [], numerals: [], timexes: [], figures: [], attributions: [] },
  ];
}

/** A slice keeps its whole parent text alive; a copy does not. */
function copy(slice: string): string {
  return Buffer.from(slice, 'utf16le').toString('utf16le');
}
