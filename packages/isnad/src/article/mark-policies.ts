import type { Line } from './lines.ts';
import type { Reading } from './reading.ts';

/** Paragraphs from the bottom in which a site speaks of itself. */
const BOTTOM = 6;

/** Sets aside paragraphs below the story in which the site speaks of its comments and its rules: two of their phrases at least. */
export function markPolicies({ lines, marks, words, knowledge }: Reading): void {
  let seen = 0;
  for (let at = lines.length - 1; at > 0 && seen < BOTTOM; at--) {
    const line = lines[at] as Line;
    if (marks.has(line.start)) continue;
    seen++;
    let phrases = 0;
    for (let word = line.firstWord; word < line.lastWord && phrases < 2; word++) {
      const found = knowledge.policies.longestAt(words, word, line.lastWord);
      if (!found) continue;
      phrases++;
      word = found.next - 1;
    }
    if (phrases >= 2) marks.add(line, 'navigation', 'site-policy');
  }
}
