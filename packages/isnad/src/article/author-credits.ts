import type { KnowledgeIndex } from './knowledge-index.ts';
import { endOfNamedAgency } from './name-pieces.ts';
import type { Credit } from './shape.ts';
import { scanWords } from './words.ts';

/** The agencies that an author field names, as it writes them. */
export function creditsOfAuthor(author: string | null, knowledge: KnowledgeIndex): readonly Credit[] {
  if (author === null) return [];
  const words = scanWords(author, 0, Math.min(author.length, 500));
  const credits: Credit[] = [];
  for (let word = 0; word < words.count; word++) {
    const found = knowledge.names.longestAt(words, word, words.count);
    if (!found) {
      const next = endOfNamedAgency(words, word, words.count, knowledge);
      if (next === word) continue;
      credits.push({ name: author.slice(words.start[word], words.end[next - 1]), span: null, by: 'author' });
      word = next - 1;
      continue;
    }
    if (found.value.kind === 'agency') {
      credits.push({ name: author.slice(words.start[word], words.end[found.next - 1]), span: null, by: 'author' });
    }
    word = found.next - 1;
  }
  return credits;
}
