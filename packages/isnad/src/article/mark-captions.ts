import type { SupplierName } from './knowledge-index.ts';
import { isSentenceEnd, isSpace, type Line, wordCount } from './lines.ts';
import { endOfGlued } from './mark-glued.ts';
import type { Reading } from './reading.ts';

const LONGEST = 32;

/**
 * Sets aside captions that their credit in brackets gives away, «… (Getty)», as a line of their own or glued into one, and the headline
 * of another story that is glued behind a caption.
 */
export function markCaptions(reading: Reading): void {
  const { text, lines, marks } = reading;
  let at = 0;
  for (let open = text.indexOf('('); open >= 0; open = text.indexOf('(', open + 1)) {
    while (at + 1 < lines.length && (lines[at] as Line).end <= open) at++;
    const line = lines[at];
    if (!line || open < line.start || marks.has(open)) continue;
    const word = wordFrom(reading, line, open);
    // A bounded look ahead keeps a text of opening brackets linear.
    const length = text.slice(open, Math.min(line.end, open + 60)).indexOf(')');
    if (length < 0) continue;
    const close = open + length;
    const credit = creditWithin(reading, word, line.lastWord, close);
    if (credit === null) continue;
    const start = captionStart(text, line.start, open);
    const first = wordFrom(reading, line, start);
    const size = word - first;
    const atEnd = onlySpace(text, close + 1, line.end);
    if (size > LONGEST || (size < 2 && !(atEnd && start === line.start))) continue;
    const strict = credit.kind === 'archive' || credit.id.startsWith('photo-');
    const alone = atEnd && start === line.start && wordCount(line) <= 24;
    const glued = !atEnd && start > line.start && size <= 25 && takesUp(reading, line, close + 1);
    if (!strict && !alone && !glued) continue;
    // «(بترا)» behind a verb of report, or behind «وكالة», belongs to its sentence.
    if (!strict && (size < 3 || reports(reading, first, word))) continue;
    marks.add({ start, end: close + 1 }, 'caption', 'caption-credit');
    if (!atEnd) markGluedHeadline(reading, line, close + 1);
  }
}

/** A section's name or a colon headline behind a glued caption, up to the verb that takes the report up again. */
function markGluedHeadline(reading: Reading, line: Line, from: number): void {
  const { text, words, knowledge, marks } = reading;
  let start = from;
  while (start < line.end && isSpace(text.charCodeAt(start))) start++;
  const word = wordFrom(reading, line, start);
  if (word >= line.lastWord || knowledge.openers.longestAt(words, word, line.lastWord)) return;
  const section = knowledge.sections.longestAt(words, word, line.lastWord);
  const end = endOfGlued(reading, start, line.end, word, line.lastWord);
  if (wordFrom(reading, line, end) - word > 22) return;
  if (!section && !text.slice(start, end).includes(':')) return;
  marks.add({ start, end }, 'related', 'glued-headline');
}

function captionStart(text: string, lineStart: number, open: number): number {
  let i = open - 1;
  const floor = Math.max(lineStart, open - 400);
  while (i >= floor) {
    const unit = text.charCodeAt(i);
    const next = text.charCodeAt(i + 1);
    if ((isSentenceEnd(unit) && (isSpace(next) || /["”»]/.test(text.charAt(i + 1)))) || unit === 0x29) break;
    i--;
  }
  i++;
  while (i < open && (isSpace(text.charCodeAt(i)) || /["”»]/.test(text.charAt(i)))) i++;
  return i;
}

function reports({ words, knowledge, text }: Reading, from: number, to: number): boolean {
  for (let word = from; word < to; word++) if (knowledge.openers.longestAt(words, word, to)) return true;
  // A sentence that is joined to the one before it is the report's.
  if (/^[وف]\p{L}{4,}/u.test(text.slice(words.start[from], words.end[from]))) return true;
  for (let word = Math.max(from, to - 5); word < to; word++) if (knowledge.agencyWords.longestAt(words, word, to)) return true;
  return false;
}

/** The supplier of pictures that a bracket names, alone or behind a photographer: «(سالم منصور/رويترز)». */
function creditWithin({ words, knowledge }: Reading, from: number, to: number, close: number): SupplierName | null {
  for (let word = from; word < Math.min(to, from + 6) && (words.start[word] as number) < close; word++) {
    const found = knowledge.names.longestAt(words, word, to);
    if (found?.value.photos && (words.end[found.next - 1] as number) <= close) return found.value;
  }
  return null;
}

/** A sentence of the report, or the headline of another story, begins right behind the bracket. */
function takesUp(reading: Reading, line: Line, from: number): boolean {
  const { text, words, knowledge } = reading;
  if (!isSpace(text.charCodeAt(from))) return false;
  const word = wordFrom(reading, line, from);
  return knowledge.openers.longestAt(words, word, line.lastWord) !== null || knowledge.sections.longestAt(words, word, line.lastWord) !== null;
}

function wordFrom({ words }: Reading, line: Line, offset: number): number {
  let low = line.firstWord;
  let high = line.lastWord;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((words.start[middle] as number) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

function onlySpace(text: string, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (!isSpace(text.charCodeAt(i)) && text.charCodeAt(i) !== 0x2e) return false;
  return true;
}
