import { endsSentence, isProse, type Line, wordCount } from './lines.ts';
import type { Reading } from './reading.ts';
import { foldText } from './words.ts';

/** Sets aside the short lines that a plain text carries above its headline: the outlet's name, a section. */
export function markAbove(reading: Reading): void {
  const { text, lines, marks, headline } = reading;
  for (let at = 0; at < headline; at++) {
    const line = lines[at] as Line;
    if (!marks.has(line.start) && !isProse(text, line) && wordCount(line) <= 14) marks.add(line, 'navigation', 'above-headline');
  }
  markTitleAgain(reading);
}

/** The headline's own words on a line of their own again, as pages show them in trails of links and above pictures. */
function markTitleAgain({ text, lines, marks, headline }: Reading): void {
  const title = lines[headline];
  if (!title || title.end - title.start > 400) return;
  const folded = foldText(text.slice(title.start, title.end));
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at] as Line;
    if (at === headline || marks.has(line.start) || wordCount(line) !== wordCount(title) || endsSentence(text, line)) continue;
    if (foldText(text.slice(line.start, line.end)) === folded) marks.add(line, 'repeat', 'headline-again');
  }
}
