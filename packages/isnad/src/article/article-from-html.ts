export { articleFromText as articleFromHtml } from './article-from-text.ts';
