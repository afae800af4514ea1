import { isProse, type Line, wordCount } from './lines.ts';
import type { Reading } from './reading.ts';

/** Sets aside the short lines that a plain text carries above its headline: the outlet's name, a section. */
export function markAbove(reading: Reading): void {
  const { text, lines, marks, headline } = reading;
  for (let at = 0; at < headline; at++) {
    const line = lines[at] as Line;
    if (!marks.has(line.start) && !isProse(text, line) && wordCount(line) <= 14) marks.add(line, 'navigation', 'above-headline');
  }
}
