import { noteCredits } from './credited-names.ts';
import type { PagePhrase } from './knowledge.ts';
import { endsSentence, isProse, isSpace, type Line, wordCount } from './lines.ts';
import { endOfGlued, isLabelMark, markWithin } from './mark-glued.ts';
import type { Reading } from './reading.ts';
import { findSecondArticle } from './second-article.ts';

/** How many lines are the last ones. */
const LAST = 4;

/** Sets aside what the phrases of page furniture name: whole lines, headings with their lists, and stretches glued into a line. */
export function markPhrases(reading: Reading): void {
  const { lines, marks } = reading;
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at] as Line;
    if (at === reading.headline || marks.has(line.start)) continue;
    const next = markLine(reading, at);
    if (next === at) markWithin(reading, line, at >= lines.length - LAST);
    else at = next - 1;
  }
}

/** Judges the line as a whole. Gives the index of the first line not yet settled; `at` itself where the line stays. */
function markLine(reading: Reading, at: number): number {
  const { text, words, lines, marks, knowledge } = reading;
  const line = lines[at] as Line;
  for (const { value: phrase, next } of knowledge.phrases.allAt(words, line.firstWord, line.lastWord)) {
    if (phrase.last && (at < lines.length - LAST || endsSentence(text, line))) continue;
    const alone = restIsNumbers(reading, next, line.lastWord);
    const after = next < line.lastWord ? (words.start[next] as number) : line.end;
    const label = isLabelMark(text, words.end[next - 1] as number, after);
    if (phrase.places.includes('heading') && alone && !opensQuote(text, line)) return markHeaded(reading, at, phrase);
    if (phrase.places.includes('whole') && alone) {
      marks.add(line, phrase.reason, phrase.id);
      return at + 1;
    }
    if (phrase.places.includes('label') && label && !alone && wordCount(line) <= (phrase.longest || 45)) {
      return markLabelled(reading, at, phrase, next);
    }
    // One or two words may well begin a sentence of the story.
    if (phrase.places.includes('begins') && wordCount(line) <= phrase.longest && (next - line.firstWord >= 3 || !isProse(text, line))) {
      marks.add(line, phrase.reason, phrase.id);
      return at + 1;
    }
  }
  return markCounter(reading, at) || markButtons(reading, at) ? at + 1 : at;
}

/** A number with what it counts: «12 تعليقا», «3 دقائق قراءة». */
function markCounter({ words, lines, marks, knowledge, text }: Reading, at: number): boolean {
  const line = lines[at] as Line;
  if (wordCount(line) > 6 || endsSentence(text, line)) return false;
  let word = line.firstWord;
  while (word < line.lastWord && isNumber(text, words.start[word] as number)) word++;
  if (word === line.firstWord || word === line.lastWord) return false;
  const found = knowledge.phrases
    .allAt(words, word, line.lastWord)
    .find(({ value, next }) => next === line.lastWord && (value.places.includes('whole') || value.places.includes('begins')));
  if (!found) return false;
  marks.add(line, found.value.reason, found.value.id);
  return true;
}

/** The reason that a phrase gives for a line as a whole; null where none does. */
export function reasonOfLine(reading: Reading, at: number): PagePhrase['reason'] | null {
  const { knowledge, words, lines, text } = reading;
  const line = lines[at] as Line;
  const found = knowledge.phrases.allAt(words, line.firstWord, line.lastWord).find(({ value, next }) => {
    if (value.places.includes('label') && next < line.lastWord && text.slice(words.end[next - 1], words.start[next]).includes(':')) {
      if (value.reason === 'credit') noteCredits(reading, next, line.end);
      return wordCount(line) <= (value.longest || 45);
    }
    if (value.places.includes('begins')) return wordCount(line) <= value.longest;
    return next === line.lastWord && (value.places.includes('whole') || value.places.includes('heading'));
  });
  return found?.value.reason ?? null;
}

/** A row of buttons or menu words in one line: «طباعة فيسبوك تويتر نسخ الرابط». */
function markButtons(reading: Reading, at: number): boolean {
  const { words, lines, marks, knowledge, text } = reading;
  const line = lines[at] as Line;
  const count = wordCount(line);
  if (count < 3 || count > 60 || endsSentence(text, line)) return false;
  let phrases = 0;
  let covered = 0;
  let reason: PagePhrase['reason'] = 'navigation';
  for (let word = line.firstWord; word < line.lastWord; ) {
    const found = knowledge.phrases.allAt(words, word, line.lastWord).find(({ value }) => value.places.includes('whole'));
    if (found) {
      if (phrases === 0) reason = found.value.reason;
      phrases++;
      covered += found.next - word;
    }
    word = found?.next ?? word + 1;
  }
  if (phrases < 3 || covered * 10 < count * 6) return false;
  marks.add(line, reason, 'buttons');
  return true;
}

/** A labelled line: the whole of it, unless a sentence of the story runs on after a short label's own. */
function markLabelled(reading: Reading, at: number, phrase: PagePhrase, next: number): number {
  const { text, words, lines, marks } = reading;
  const line = lines[at] as Line;
  if (phrase.reason === 'related' && wordCount(line) > 24) {
    const end = endOfGlued(reading, words.start[next] as number, line.end, next, line.lastWord);
    if (end < line.end) {
      marks.add({ start: line.start, end }, phrase.reason, phrase.id);
      markWithin(reading, { ...line, start: skipSpace(text, end, line.end) }, false);
      return at + 1;
    }
  }
  if (phrase.reason === 'credit') noteCredits(reading, next, line.end);
  marks.add(line, phrase.reason, phrase.id);
  return at + 1;
}

/** A heading with what it heads: bulleted and unpunctuated lines; a second article to its end. */
function markHeaded(reading: Reading, at: number, phrase: PagePhrase): number {
  const { text, lines, marks } = reading;
  const heading = lines[at] as Line;
  let next = phrase.reason === 'related' && !reading.linksKnown ? findSecondArticle(reading, at) : at + 1;
  if (next === at + 1) {
    while (next < lines.length) {
      const line = lines[next] as Line;
      if (next === reading.headline || line.kind === 'heading' || !isListed(text, line, next === at + 1)) break;
      if (startsPhrase(reading, line)) break;
      next++;
    }
    // One unpunctuated line ahead of prose is what a heading over a single link heads; more are its list.
  }
  const last = lines[next - 1] as Line;
  marks.add({ start: heading.start, end: last.end }, phrase.reason, phrase.id);
  return next;
}

/** A line that a heading of links, tags or buttons can head. */
function isListed(text: string, line: Line, first: boolean): boolean {
  const count = wordCount(line);
  if (isBullet(text.charCodeAt(line.start))) return count <= 40;
  if (isProse(text, line) && !/[؟!]$/.test(text.charAt(line.end - 1))) return false;
  // A headline may ask or exclaim; what ends with one full stop is a sentence.
  return count <= (first ? 21 : 18) && !(count >= 4 && /[^.]\.$/.test(text.slice(line.end - 2, line.end)));
}

function startsPhrase(reading: Reading, line: Line): boolean {
  const { knowledge, words, text } = reading;
  return knowledge.phrases.allAt(words, line.firstWord, line.lastWord).some(({ value, next }) => {
    if (value.last) return false;
    if (value.places.includes('begins')) return wordCount(line) <= value.longest;
    const after = next < line.lastWord ? (words.start[next] as number) : line.end;
    return restIsNumbers(reading, next, line.lastWord)
      ? value.places.includes('whole') || value.places.includes('heading')
      : value.places.includes('label') && isLabelMark(text, words.end[next - 1] as number, after);
  });
}

function restIsNumbers(reading: Reading, from: number, to: number): boolean {
  const { text, words } = reading;
  for (let word = from; word < to; word++) {
    if (!isNumber(text, words.start[word] as number)) return false;
  }
  return to - from <= 3;
}

function isNumber(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  return (unit >= 0x30 && unit <= 0x39) || (unit >= 0x660 && unit <= 0x669);
}

function opensQuote(text: string, line: Line): boolean {
  return /[“"«]/.test(text.charAt(line.start));
}

function isBullet(unit: number): boolean {
  return unit === 0x2022 || unit === 0xb7 || unit === 0x25aa || unit === 0x25cf || unit === 0x2023 || unit === 0x2043 || unit === 0xbb || unit === 0x2a;
}

function skipSpace(text: string, from: number, to: number): number {
  let i = from;
  while (i < to && isSpace(text.charCodeAt(i))) i++;
  return i;
}
