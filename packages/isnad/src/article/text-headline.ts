import { endsSentence, type Line, wordCount } from './lines.ts';
import { foldText } from './words.ts';

/**
 * Index of the headline's line in a plain text: the line that says what the given title says, else a first line of up to 25 words that is
 * no sentence and stands apart from the lines below it; -1 where the text opens with its prose.
 */
export function findTextHeadline(text: string, lines: readonly Line[], given: string | null): number {
  if (given !== null) {
    const title = foldText(given);
    for (let at = 0; at < Math.min(lines.length, 12); at++) {
      const line = lines[at] as Line;
      if (line.end - line.start < 600 && foldText(text.slice(line.start, line.end)) === title) return at;
    }
  }
  for (let at = 0; at < Math.min(lines.length, 4); at++) {
    const line = lines[at] as Line;
    const next = lines[at + 1];
    const count = wordCount(line);
    if (!next || count > 25) return -1;
    if (count < 3 || /^[#(\[*]/.test(text.charAt(line.start)) || text.slice(line.start, line.end).includes('||')) continue;
    if (endsSentence(text, line) && !/[!؟?…"”»]$/.test(text.slice(line.start, line.end))) return -1;
    if (next.afterGap || (wordCount(next) >= 15 && count <= 20)) return at;
  }
  return -1;
}
