import type { KnowledgeIndex } from './knowledge-index.ts';
import { endsSentence, isProse, type Line, wordCount } from './lines.ts';
import { findVisibleDates } from './visible-date.ts';
import { foldText, type Words } from './words.ts';

/** Lines from the top among which a headline stands. */
const TOP = 15;

/**
 * Index of the headline's line in a plain text: the line that says what the given title says; else, of the lines above the first prose that
 * are neither furniture nor a date, the one with the most words; -1 where the text opens with its prose.
 */
export function findTextHeadline(text: string, words: Words, lines: readonly Line[], given: string | null, knowledge: KnowledgeIndex): number {
  if (given !== null) {
    const title = foldText(given);
    for (let at = 0; at < Math.min(lines.length, TOP); at++) {
      const line = lines[at] as Line;
      if (line.end - line.start < 600 && foldText(text.slice(line.start, line.end)) === title) return at;
    }
  }
  let best = -1;
  let most = 2;
  for (let at = 0; at < Math.min(lines.length - 1, TOP); at++) {
    const line = lines[at] as Line;
    const count = wordCount(line);
    const apart = (lines[at + 1] as Line).afterGap;
    const asks = count <= 20 && apart && /[؟!…"”»]$/.test(text.charAt(line.end - 1));
    if (isProse(text, line) && !asks) break;
    if (count <= most || count > 25 || (endsSentence(text, line) && !asks)) continue;
    if (/^[#([*•]/.test(text.charAt(line.start)) || text.slice(line.start, line.end).includes('||')) continue;
    if (isFurniture(text, words, line, knowledge)) continue;
    best = at;
    most = count;
    // A first line that stands apart is the headline, whatever follows.
    if (apart && at === 0) break;
  }
  // Lines of verse and lists are no headline: prose must follow.
  return best >= 0 && lines.slice(best + 1, best + TOP).some((line) => wordCount(line) >= 15 || isProse(text, line)) ? best : -1;
}

function isFurniture(text: string, words: Words, line: Line, knowledge: KnowledgeIndex): boolean {
  if (findVisibleDates(text, words, line.firstWord, line.lastWord, knowledge).length > 0 && wordCount(line) <= 16) return true;
  return knowledge.phrases.allAt(words, line.firstWord, line.lastWord).some(({ value, next }) => {
    if (value.places.includes('whole') || value.places.includes('heading')) return next === line.lastWord;
    if (value.places.includes('begins') && !value.last) return wordCount(line) <= value.longest;
    return value.places.includes('label') && /^\s*[:/|>»]/.test(text.slice(words.end[next - 1], line.end).slice(0, 4));
  });
}
