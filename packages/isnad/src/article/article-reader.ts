import type { Notice } from '../notice.ts';
import type { Page } from '../page/index.ts';
import { articleFromHtml } from './article-from-html.ts';
import { articleFromText } from './article-from-text.ts';
import type { ArticleKnowledge } from './knowledge.ts';
import { indexKnowledge } from './knowledge-index.ts';
import type { Article } from './shape.ts';
import { findOddCharacters } from './source-notices.ts';

export interface ReadArticle {
  readonly article: Article;
  readonly notices: readonly Notice[];
}

export type ArticleReader = (page: Page) => ReadArticle;

/**
 * A reader that tells articles from the pages around them. Pure: the same page gives the same article. It never refuses a page; what is odd
 * or lacking (no date, broken characters, a page that breaks off, no article at all) is said in its notices.
 */
export function createArticleReader(knowledge: ArticleKnowledge): ArticleReader {
  const index = indexKnowledge(knowledge);
  return (page) => {
    const { article, notices } = page.kind === 'html' ? articleFromHtml(page, index) : articleFromText(page, index);
    const found = [...findOddCharacters(page), ...notices];
    if (article.published === null) {
      found.push({ code: 'undated', severity: 'info', file: page.file, by: 'publication-time', details: { document: page.document } });
    }
    return { article, notices: found };
  };
}
