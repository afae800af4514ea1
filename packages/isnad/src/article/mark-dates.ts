import { noteCredits } from './credited-names.ts';
import { type Line, wordCount } from './lines.ts';
import type { Reading } from './reading.ts';
import { findVisibleDates, type VisibleDate } from './visible-date.ts';

/** A date that stands on a line of its own, with whether the line calls it an update. */
export interface DateLine extends VisibleDate {
  readonly update: boolean;
}

/** Lines below the headline, and above the end, where a page tells its date; a date line between them is the story's. */
const NEAR = 6;

/**
 * Finds the lines that are a date with the words that go with one («الاثنين», «نُشر في», a clock time) and sets them aside. Looks through
 * the first and last lines and through what is furniture already: a date inside the story is the story's.
 */
export function markDateLines(reading: Reading): readonly DateLine[] {
  const { lines, marks, text, words, knowledge } = reading;
  const found: DateLine[] = [];
  const base = reading.headline >= 0 ? reading.headline : lines.findIndex(({ start }) => !marks.has(start));
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at] as Line;
    const count = wordCount(line);
    const near = at <= base + NEAR || at >= lines.length - NEAR || marks.has(line.start);
    if (!near || at === reading.headline || count > 22 || count < 2 || line.end - line.start > 300) continue;
    const dates = findVisibleDates(text, words, line.firstWord, line.lastWord, knowledge);
    if (dates.length === 0 && (count > 6 || marks.has(line.start))) continue;
    let rest = 0;
    let cut = -1;
    for (let word = line.firstWord; word < line.lastWord; word++) {
      const start = words.start[word] as number;
      if (dates.some((date) => date.start <= start && start < date.end)) continue;
      const name = knowledge.names.longestAt(words, word, line.lastWord);
      // A picture's credit in brackets makes the line a caption.
      if (name?.value.photos && text.charCodeAt(start - 1) === 0x28) rest += 9;
      if (cut < 0 && knowledge.updateWords.longestAt(words, word, line.lastWord)) cut = start;
      const known = knowledge.dateWords.longestAt(words, word, line.lastWord) ?? (dates.length > 0 ? name : null);
      if (known) word = known.next - 1;
      else if (!/^[\d٠-٩۰-۹]/.test(text.charAt(start)) && (words.end[word] as number) - start > 1) rest++;
    }
    // Below the story no name stands beside its date. Without a date, a line of nothing but such words is one still: «منذ 5 ساعات».
    const onTop = at <= base + NEAR || marks.has(line.start);
    if (rest > (onTop && dates.length > 0 ? 3 : 0) || (!onTop && dates.length === 0)) continue;
    for (const date of dates) found.push({ ...date, update: cut >= 0 && (dates.length === 1 || date.start > cut) });
    if (!marks.has(line.start)) noteCredits(reading, line.firstWord, line.end);
    marks.add(line, 'credit', 'date-line');
  }
  return found;
}
