import { endsSentence, isProse, type Line, wordCount } from './lines.ts';
import { readPieces } from './name-pieces.ts';
import type { Reading } from './reading.ts';

/** Lines of a few words at either end of the story: writers' names, and captions of pictures that the page showed there. */
const LONGEST_CAPTION = 14;

/**
 * Sets aside what stands between headline and story, or below the story, and is no sentence: a line that opens with a given name is the
 * writer's, a line with a word of captions («أثناء», «جانب من») is a picture's, an address alone is a link.
 */
export function markEdges(reading: Reading): void {
  const { lines, headline, marks, text } = reading;
  for (let at = headline + 1, seen = 0; at < lines.length && seen < 2; at++) {
    const line = lines[at] as Line;
    if (marks.has(line.start)) continue;
    seen++;
    if (isProse(text, line) || !markEdge(reading, at, followed(reading, at))) break;
  }
  for (let at = lines.length - 1, seen = 0; at > headline + 1 && seen < 4; at--) {
    const line = lines[at] as Line;
    if (marks.has(line.start)) continue;
    seen++;
    if (isProse(text, line) || !markEdge(reading, at, true)) break;
  }
}

function markEdge(reading: Reading, at: number, apart: boolean): boolean {
  const { lines, marks, text, words, knowledge } = reading;
  const line = lines[at] as Line;
  const count = wordCount(line);
  if (count === 0 || count > LONGEST_CAPTION || line.kind === 'heading' || line.end - line.start > 200 || endsSentence(text, line) || !apart) return false;
  const written = text.slice(line.start, line.end);
  if (/[:؟?"“«]/.test(written.replace(/^https?:/, ''))) return false;
  if (/^(?:https?:\/\/|www\.)\S+$/i.test(written)) {
    marks.add(line, 'navigation', 'bare-address');
    return true;
  }
  if (/^\.\.\s*و/.test(written)) {
    marks.add(line, 'caption', 'caption-series');
    return true;
  }
  if (count >= 2 && count <= 9 && readPieces(reading, line.firstWord, line.lastWord).every(({ words: size }) => size <= 5) && opensWithName(reading, line)) {
    const place = /\s[-–—_]\s?|\s?[-–—_]\s/.test(written);
    if (count <= 5 || place) {
      marks.add(line, 'credit', 'writer');
      reading.byline ??= written.split(/\s*[-–—_/]\s*/)[0] ?? null;
      return true;
    }
  }
  for (let word = line.firstWord; word < line.lastWord; word++) {
    if (!knowledge.captionWords.longestAt(words, word, line.lastWord)) continue;
    marks.add(line, 'caption', 'caption-word');
    return true;
  }
  return false;
}

function opensWithName({ text, words, knowledge }: Reading, line: Line): boolean {
  // «على» folds to «علي».
  if (text.slice(words.start[line.firstWord], words.end[line.firstWord]).endsWith('ى')) return false;
  return knowledge.givenNames.longestAt(words, line.firstWord, line.lastWord) !== null;
}

/** Prose follows the line at once: it is not one of a list, or of verse. */
function followed({ lines, marks }: Reading, at: number): boolean {
  const next = lines.slice(at + 1, at + 4).find(({ start }) => !marks.has(start));
  return next !== undefined && wordCount(next) >= 9;
}
