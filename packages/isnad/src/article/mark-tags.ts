import { isSpace, type Line, wordCount } from './lines.ts';
import type { Reading } from './reading.ts';

/** Sets aside lines that are nothing but hashtags. */
export function markTags(reading: Reading): void {
  const { text, lines, words, marks } = reading;
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at] as Line;
    if (text.charCodeAt(line.start) !== 0x23 || at === reading.headline || marks.has(line.start)) continue;
    const count = wordCount(line);
    if (count === 0 || count > 40) continue;
    // A lone hashtag between paragraphs is a heading.
    if (count === 1 && at > reading.headline + 2 && at < lines.length - 2) continue;
    let tagged = 0;
    for (let word = line.firstWord; word < line.lastWord; word++) {
      let i = (words.start[word] as number) - 1;
      while (i > line.start && isSpace(text.charCodeAt(i))) i--;
      if (text.charCodeAt(i) === 0x23) tagged++;
    }
    // A lone hashtag of an agency is a credit, which is looked for after this.
    if (tagged === count && !(count === 1 && reading.knowledge.names.longestAt(words, line.firstWord, line.lastWord))) marks.add(line, 'tags', 'hashtags');
  }
}
