export { type ArticleReader, createArticleReader, type ReadArticle } from './article-reader.ts';
export { bareArticle } from './bare-article.ts';
export type { AgencyName, ArticleKnowledge, MonthName, Outlet, PagePhrase, PagePhrases, PhrasePlace } from './knowledge.ts';
export type * from './shape.ts';
