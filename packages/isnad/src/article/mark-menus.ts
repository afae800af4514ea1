import { endsSentence, isProse, wordCount } from './lines.ts';
import type { Reading } from './reading.ts';

/** Runs of fewer short lines may be an address or a list of the story's. */
const FEWEST = 3;

/**
 * Sets aside the menus that scraped texts carry above and below the story: runs of lines of a few words, one of which at least is a phrase
 * of navigation that `markPhrases` has set aside.
 */
export function markMenus(reading: Reading): void {
  const { text, lines, marks } = reading;
  const first = lines.findIndex((line, at) => at === reading.headline || isProse(text, line));
  const last = lines.findLastIndex((line) => isProse(text, line) && !marks.has(line.start));
  if (first < 0) return;
  markRun(reading, 0, first);
  if (last >= 0) markRun(reading, last + 1, lines.length);
}

function markRun(reading: Reading, from: number, to: number): void {
  const { text, lines, marks } = reading;
  let run = from;
  for (let at = from; at <= to; at++) {
    const line = lines[at];
    if (at < to && line && at !== reading.headline && (marks.has(line.start) || (wordCount(line) <= 5 && !endsSentence(text, line)))) continue;
    const members = lines.slice(run, at);
    const evidence = members.filter(({ start }) => marks.has(start)).length;
    if (members.length >= FEWEST && evidence * 4 >= members.length) {
      for (const member of members) if (!marks.has(member.start)) marks.add(member, 'navigation', 'menu');
    }
    run = at + 1;
  }
}
