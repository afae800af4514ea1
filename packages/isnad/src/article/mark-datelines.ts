import { noteCredits } from './credited-names.ts';
import { endsSentence, isProse, isSentenceEnd, isSpace, type Line, wordCount } from './lines.ts';
import { readPieces } from './name-pieces.ts';
import type { Reading } from './reading.ts';

/** Lines from the top in which bylines and datelines are looked for, and from the bottom for credits. */
const TOP = 5;
const BOTTOM = 4;

/** Sets aside bylines, datelines and credit lines, and notes the agencies and the writer that they name. */
export function markDatelines(reading: Reading): void {
  const { lines, marks, text, headline } = reading;
  let seen = 0;
  for (let at = headline + 1; at < lines.length && seen < TOP; at++) {
    const line = lines[at] as Line;
    if (marks.has(line.start)) continue;
    seen++;
    if (markWholeByline(reading, line)) continue;
    const end = datelineEnd(reading, line);
    if (end > line.start) {
      noteCredits(reading, line.firstWord, end);
      marks.add({ start: line.start, end }, 'credit', 'dateline');
    }
    if (isProse(text, line)) break;
  }
  markClosing(reading);
}

/** A line that is nothing but names: «دبي - العربية.نت», «كتب: سالم منصور». */
function markWholeByline(reading: Reading, line: Line): boolean {
  const { marks, text } = reading;
  const count = wordCount(line);
  if (count === 0 || count > 12 || line.end - line.start > 200 || line.kind === 'heading') return false;
  const pieces = readPieces(reading, line.firstWord, line.lastWord);
  if (endsSentence(text, line) && !pieces.every(({ name }) => name)) return false;
  const known = pieces.filter(({ name }) => name !== null);
  const unknownFits = pieces.every(({ name, words }) => name !== null || words <= 4);
  const supplier = known.some(({ name }) => name?.kind !== 'place');
  const fits = pieces.length >= 2 ? known.length > 0 && unknownFits && (supplier || pieces.length === 2) : supplier && known[0]?.whole === true;
  if (!fits || (pieces.length === 1 && known[0]?.name?.kind === 'place')) return false;
  noteCredits(reading, line.firstWord, line.end);
  marks.add(line, 'credit', 'byline');
  reading.byline ??= pieces.find(({ name, words }) => name === null && words >= 2)?.text ?? null;
  return true;
}

/** Where a dateline that opens a line of prose ends; the line's start where none opens it. */
function datelineEnd(reading: Reading, line: Line): number {
  const { text, words } = reading;
  const limit = Math.min(line.lastWord, line.firstWord + 12);
  const reach = limit < line.lastWord ? (words.start[limit] as number) : line.end;
  const stop = firstStop(text, line.start, reach);
  return bracketedEnd(reading, line, reach) ?? closedEnd(reading, line, stop) ?? gluedEnd(reading, line, limit) ?? line.start;
}

/** «عمّان، الأردن (بترا) –»: a name in brackets with a dash after it. */
function bracketedEnd(reading: Reading, line: Line, reach: number): number | null {
  const { text, words, knowledge } = reading;
  const open = text.indexOf('(', line.start);
  if (open < 0 || open >= reach || /[.:؟!"«“]/.test(text.slice(line.start, open).replace(/\.نت/g, ''))) return null;
  const close = text.indexOf(')', open);
  if (close < 0 || close - open > 40) return null;
  const dash = /^\s*(?:[-–—ـ]{1,3}|:)/.exec(text.slice(close + 1, close + 8));
  if (!dash) return null;
  const inner = text.slice(open + 1, close).trim();
  let word = line.firstWord;
  while (word < line.lastWord && (words.start[word] as number) < open) word++;
  const known = knowledge.names.longestAt(words, word, line.lastWord);
  if (!known && !/^[A-Z][A-Za-z. ]{1,11}$/.test(inner)) return null;
  return close + 1 + dash[0].length;
}

/** «أبها - مريم الجابر:», «واس - الرياض:»: pieces of names closed by a colon or a long dash. */
function closedEnd(reading: Reading, line: Line, stop: number): number | null {
  const { text, words } = reading;
  if (stop <= line.start || stop >= line.end) return null;
  let word = line.firstWord;
  while (word < line.lastWord && (words.start[word] as number) < stop) word++;
  const count = word - line.firstWord;
  if (count === 0 || count > 9) return null;
  const pieces = readPieces(reading, line.firstWord, word);
  const known = pieces.filter(({ name }) => name !== null);
  if (known.length === 0 || pieces.some(({ name, words: size }) => name === null && size > 4)) return null;
  const supplier = known.some(({ name, whole }) => name?.kind !== 'place' && whole);
  if (pieces.length < 2 && !(supplier && known[0]?.whole)) return null;
  if (!supplier && known.every(({ whole }) => !whole)) return null;
  // Two places before a colon are two parties: «بيروت - دمشق: قمة».
  if (!supplier && known.length === pieces.length) return null;
  let end = stop;
  while (end < line.end && /[-–—:ـ]/.test(text.charAt(end))) end++;
  reading.byline ??= pieces.find(({ name, words: size }) => name === null && size >= 2)?.text ?? null;
  return end;
}

/** «سالم منصور - عين اليوم أعلنت …»: a supplier's name after a dash, with the sentence right behind it; «لندن - رويترز - قال». */
function gluedEnd(reading: Reading, line: Line, limit: number): number | null {
  const { text, words, knowledge } = reading;
  for (let word = line.firstWord; word < Math.min(limit, line.firstWord + 6); word++) {
    const start = words.start[word] as number;
    const before = text.slice(line.start, start);
    if (word > line.firstWord && !/(?:^|\s)[-–—ـ|/]{1,2}\s*$|\S[-–—|]{1,2}\s*$/.test(before)) continue;
    if (word > line.firstWord && /[.:؟!"«“]/.test(before)) return null;
    const found = knowledge.names.longestAt(words, word, line.lastWord);
    if (!found || (found.value.kind !== 'agency' && found.value.kind !== 'outlet')) continue;
    const end = words.end[found.next - 1] as number;
    const after = /^\s*(?:[-–—]{1,3}|\|+)\s/.exec(text.slice(end, end + 8));
    if (word === line.firstWord && !after) return null;
    // A supplier that opens the line is a dateline only with a place or a dash behind it.
    if (word > line.firstWord && word - line.firstWord > 5) return null;
    const next = end + (after ? after[0].trimEnd().length : 0);
    if (word === line.firstWord) return placeAfter(reading, found.next, line) ?? null;
    return next;
  }
  return null;
}

/** «رويترز - القاهرة - قال»: the end of the place and of the dash behind it. */
function placeAfter(reading: Reading, word: number, line: Line): number | null {
  const { words, knowledge, text } = reading;
  const place = knowledge.names.longestAt(words, word, line.lastWord);
  if (place?.value.kind !== 'place') return null;
  const end = words.end[place.next - 1] as number;
  const dash = /^\s*[-–—:]{1,2}\s/.exec(text.slice(end, end + 8));
  return end + (dash ? dash[0].trimEnd().length : 0);
}

/** Credits below the prose: «وكالات», «(أ ف ب)», «- سالم منصور», an address. */
function markClosing(reading: Reading): void {
  const { lines, marks, text, words, headline } = reading;
  let seen = 0;
  for (let at = lines.length - 1; at > headline && seen < BOTTOM; at--) {
    const line = lines[at] as Line;
    if (marks.has(line.start)) continue;
    seen++;
    const count = line.end - line.start <= 200 ? wordCount(line) : 99;
    const pieces = count <= 10 ? readPieces(reading, line.firstWord, line.lastWord) : [];
    const names =
      pieces.length > 0 &&
      pieces.every(({ name, whole }) => name !== null && whole) &&
      pieces.some(({ name }) => name?.kind === 'agency' || name?.kind === 'outlet');
    const signature =
      /^\s*[-–—ـ*]\s*\p{L}/u.test(text.slice(line.start, line.start + 4)) &&
      count >= 2 &&
      count <= 5 &&
      !endsSentence(text, line) &&
      !/[:"«“\d]/.test(text.slice(line.start, line.end));
    const address =
      count <= 8 && /^\S*[\w.-]+@[\w.-]+\.\w+\S*$|^@\w+$/.test(text.slice(line.start, line.end).split(/\s+/).at(-1) ?? '') && !endsSentence(text, line);
    if (names || (signature && seen === 1) || address) {
      if (names) noteCredits(reading, line.firstWord, line.end);
      marks.add(line, 'credit', names ? 'credit-line' : signature ? 'signature' : 'address');
      continue;
    }
    const from = trailingCredit(reading, line);
    if (from < line.end) {
      let word = line.lastWord;
      while (word > line.firstWord && (words.start[word - 1] as number) >= from) word--;
      noteCredits(reading, word, line.end);
      marks.add({ start: from, end: line.end }, 'credit', 'trailing-credit');
    }
    if (isProse(text, line)) break;
  }
}

/** «… مساء اليوم. (رويترز)»: names alone after the last sentence of a line. */
function trailingCredit(reading: Reading, line: Line): number {
  const { text, words } = reading;
  let word = line.lastWord;
  while (word > line.firstWord && line.lastWord - word < 6) {
    word--;
    const gapFrom = word > line.firstWord ? (words.end[word - 1] as number) : line.start;
    const start = words.start[word] as number;
    let from = -1;
    for (let i = gapFrom; i < start; i++) {
      if (isSentenceEnd(text.charCodeAt(i))) from = i + 1;
    }
    if (from < 0) continue;
    while (from < start && (isSpace(text.charCodeAt(from)) || /["”»]/.test(text.charAt(from)))) from++;
    const pieces = readPieces(reading, word, line.lastWord);
    return pieces.every(({ name, whole }) => whole && (name?.kind === 'agency' || name?.kind === 'outlet')) ? from : line.end;
  }
  return line.end;
}

/** The first colon or long dash within reach that stands before any sentence end. */
function firstStop(text: string, from: number, to: number): number {
  for (let i = from; i < to; i++) {
    const unit = text.charCodeAt(i);
    if (unit === 0x3a) return i;
    if (unit === 0x2d && text.charCodeAt(i + 1) === 0x2d) return i;
    if (unit === 0x2014) return i;
    // «العربية.نت» holds a dot that ends nothing.
    if (isSentenceEnd(unit) && isSpace(text.charCodeAt(i + 1)) && text.charCodeAt(i - 2) !== 0x20) return -1;
  }
  return -1;
}
