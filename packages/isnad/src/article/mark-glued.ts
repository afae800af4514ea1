import type { PagePhrase } from './knowledge.ts';
import { endsSentence, isCloser, isSentenceEnd, isSpace, type Line } from './lines.ts';
import type { FoundPhrase } from './phrase-index.ts';
import type { Reading } from './reading.ts';

/** A line's stretch, in code units and in words. */
type Stretch = Pick<Line, 'start' | 'end' | 'firstWord' | 'lastWord'>;

/** Stretches glued into a line of prose. */
export function markWithin(reading: Reading, line: Stretch, isLast: boolean): void {
  const { words, knowledge } = reading;
  for (let word = line.firstWord; word < line.lastWord; word++) {
    if ((words.start[word] as number) < line.start) continue;
    const found = knowledge.phrases.allAt(words, word, line.lastWord);
    if (found.length > 0) word = markAt(reading, line, isLast, word, found);
  }
}

/** Marks what the first of the phrases that begin at a word calls for; gives the last word that is done with. */
function markAt(reading: Reading, line: Stretch, isLast: boolean, word: number, found: ReadonlyArray<FoundPhrase<PagePhrase>>): number {
  const { text, words, marks, knowledge } = reading;
  const start = words.start[word] as number;
  const after = afterSentence(text, line.start, start);
  // What closes a line needs no sentence before it.
  if (after === null && !found.some(({ value }) => value.places.includes('closes'))) return word;
  for (const { value: phrase, next } of found) {
    if (phrase.last && (!isLast || endsSentence(text, line))) continue;
    const from = backOverMarks(text, line.start, start);
    const phraseEnd = words.end[next - 1] as number;
    const following = next < line.lastWord ? (words.start[next] as number) : line.end;
    if (phrase.places.includes('closes') && next === line.lastWord && line.lastWord - line.firstWord <= phrase.longest) {
      marks.add({ start: line.start, end: line.end }, phrase.reason, phrase.id);
      return line.lastWord;
    }
    if (phrase.places.includes('ends') && after === 'sentence' && next === line.lastWord && start > line.start) {
      marks.add({ start: from, end: line.end }, phrase.reason, phrase.id);
      return line.lastWord;
    }
    if (phrase.places.includes('between') && after === 'sentence' && start > line.start && knowledge.openers.longestAt(words, next, line.lastWord)) {
      marks.add({ start: from, end: phraseEnd }, phrase.reason, phrase.id);
      return word;
    }
    if (phrase.places.includes('tail') && after === 'sentence' && start > line.start) {
      marks.add({ start: from, end: line.end }, phrase.reason, phrase.id);
      return line.lastWord;
    }
    if (phrase.places.includes('inside') && start > line.start && isLabelMark(text, phraseEnd, following) && next < line.lastWord) {
      const end = endOfGlued(reading, following, line.end, next, line.lastWord);
      marks.add({ start: from, end }, phrase.reason, phrase.id);
      let last = word;
      while (last + 1 < line.lastWord && (words.start[last + 1] as number) < end) last++;
      return last;
    }
  }
  return word;
}

/** Where a glued headline ends: at a sentence end, before a verb that opens the next sentence, else at the end of the line. */
export function endOfGlued(reading: Reading, from: number, lineEnd: number, word: number, lastWord: number): number {
  const { text, words, knowledge } = reading;
  for (let at = word; at < lastWord; at++) {
    if (at > word + 3 && knowledge.openers.longestAt(words, at, lastWord)) return trimEnd(text, from, words.start[at] as number);
    const wordEnd = words.end[at] as number;
    const following = at + 1 < lastWord ? (words.start[at + 1] as number) : lineEnd;
    for (let i = wordEnd; i < following; i++) {
      const unit = text.charCodeAt(i);
      // Two dots part the halves of a headline; one dot or a question mark ends it.
      if (isSentenceEnd(unit) && text.charCodeAt(i + 1) !== unit && text.charCodeAt(i - 1) !== unit && at > word + 1 && unit !== 0x2026) return i + 1;
    }
  }
  return lineEnd;
}

/** A sentence, a bracket or a caption has just ended before `at`, or the line begins there. */
function afterSentence(text: string, lineStart: number, at: number): 'sentence' | 'bracket' | null {
  let i = at - 1;
  let passed = false;
  while (i >= lineStart) {
    const unit = text.charCodeAt(i);
    // Bullets, hashes and brackets stand between the sentence and the phrase.
    if (isSpace(unit) || isMark(unit)) {
      if (isBar(unit)) passed = true;
      i--;
      continue;
    }
    if (isSentenceEnd(unit)) return 'sentence';
    if (!isCloser(unit)) return passed ? 'sentence' : null;
    if (unit === 0x29 || unit === 0x5d) return 'bracket';
    i--;
  }
  return 'sentence';
}

/** The mark that follows a label: a colon, two dots, a bar, an arrow, a spaced dash; or the end of the line. */
export function isLabelMark(text: string, from: number, to: number): boolean {
  const gap = text.slice(from, Math.min(to, from + 12));
  return /[:|>›/\\؛←↓▼⬇👈]|\.\.|…|\s»\s|[-–—]\s|\s[-–—]/u.test(gap) && !/[.؟!]\s*$/.test(gap.replace(/\.\.+|…/g, '')) ? !/^\s*["“«(]+$/.test(gap) : false;
}

function isMark(unit: number): boolean {
  return (
    unit === 0x23 ||
    unit === 0x2a ||
    unit === 0x2d ||
    unit === 0x2013 ||
    unit === 0x2014 ||
    unit === 0x2022 ||
    unit === 0x28 ||
    unit === 0x5b ||
    isBar(unit) ||
    (unit >= 0xd800 && unit <= 0xdfff) ||
    (unit >= 0x25a0 && unit <= 0x27bf)
  );
}

function isBar(unit: number): boolean {
  return unit === 0x7c || unit === 0xbb || unit === 0x2022 || unit === 0xb7;
}

/** Takes the marks that open a glued stretch with it. */
function backOverMarks(text: string, lineStart: number, at: number): number {
  let i = at;
  while (i > lineStart && (isMark(text.charCodeAt(i - 1)) || (isSpace(text.charCodeAt(i - 1)) && i - 1 > lineStart && isMark(text.charCodeAt(i - 2))))) i--;
  return i;
}

function trimEnd(text: string, from: number, to: number): number {
  let end = to;
  while (end > from && isSpace(text.charCodeAt(end - 1))) end--;
  return end;
}
