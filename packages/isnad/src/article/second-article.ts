import { endsSentence, isProse, type Line, wordCount } from './lines.ts';
import type { Reading } from './reading.ts';

/**
 * Where the second article that a bare heading of links opens ends: the index of the first line after it.
 * `at + 1` where no second article stands there. A second article is a headline with prose below it, either after the page said that the
 * first one is over, or about what its own headline says rather than what the first one said.
 */
export function findSecondArticle(reading: Reading, at: number): number {
  const { text, lines, knowledge, words } = reading;
  const title = lines[at + 1];
  const lead = lines[at + 2];
  if (!title || !lead || wordCount(title) > 25 || wordCount(title) < 3) return at + 1;
  if (endsSentence(text, title) || !isProse(text, lead)) return at + 1;
  if (!isOver(reading, at) && !isAnotherMatter(reading, at)) return at + 1;
  let next = at + 3;
  while (next < lines.length) {
    const line = lines[next] as Line;
    const opensList = knowledge.phrases
      .allAt(words, line.firstWord, line.lastWord)
      .some(({ value, next: after }) => after === line.lastWord && (value.places.includes('heading') || value.places.includes('whole')));
    if (opensList) break;
    next++;
  }
  return next;
}

/** A source line or the tags stood between the last prose and the heading. */
function isOver(reading: Reading, at: number): boolean {
  const { text, lines, marks } = reading;
  let closed = false;
  for (let before = at - 1; before >= Math.max(0, at - 40); before--) {
    const line = lines[before] as Line;
    const reason = marks.reasonAt(line.start);
    if (reason === 'credit' || reason === 'tags') closed = true;
    else if (reason === null && isProse(text, line)) return closed;
  }
  return false;
}

/** The lead takes its words from the heading's own title, far more than the first article does. */
function isAnotherMatter(reading: Reading, at: number): boolean {
  const { lines, words } = reading;
  if (at * 10 < lines.length * 4) return false;
  const own = new Set<number>();
  const heading = (lines[at] as Line).firstWord;
  // The nearest words suffice, and keep many headings linear.
  for (let word = Math.max(0, heading - 2000); word < heading; word++) if (isContent(reading, word)) own.add(words.hash[word] as number);
  const lead = lines[at + 2] as Line;
  const said = new Set<number>();
  for (let word = lead.firstWord; word < lead.lastWord; word++) said.add(words.hash[word] as number);
  const title = lines[at + 1] as Line;
  let all = 0;
  let inLead = 0;
  let inOwn = 0;
  for (let word = title.firstWord; word < title.lastWord; word++) {
    if (!isContent(reading, word)) continue;
    all++;
    if (said.has(words.hash[word] as number)) inLead++;
    if (own.has(words.hash[word] as number)) inOwn++;
  }
  return all >= 3 && inLead * 2 >= all && inOwn < inLead;
}

function isContent({ words }: Reading, word: number): boolean {
  return (words.end[word] as number) - (words.start[word] as number) >= 4;
}
