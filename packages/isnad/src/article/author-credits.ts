import { creditsAmong } from './credited-names.ts';
import type { KnowledgeIndex } from './knowledge-index.ts';
import type { Credit } from './shape.ts';
import { scanWords } from './words.ts';

const longest = 500;

/** The agencies that an author field names, and the outlets other than the article's own. */
export function creditsOfAuthor(author: string | null, outlet: string | null, knowledge: KnowledgeIndex): readonly Credit[] {
  if (author === null) return [];
  const words = scanWords(author, 0, Math.min(author.length, longest));
  return creditsAmong(author, words, 0, words.count, knowledge)
    .filter(({ actor }) => actor === null || actor !== outlet)
    .map(({ name, actor, several }) => ({ name, actor, several, span: null, by: 'author' }));
}
