import type { SupplierName } from './knowledge-index.ts';
import type { Reading } from './reading.ts';

/** One of the names that a byline, a dateline or a credit line is made of. */
export interface NamePiece {
  readonly text: string;
  readonly words: number;
  /** The known name that opens it; null for a name that no shelf knows. */
  readonly name: SupplierName | null;
  /** The known name is all of it. */
  readonly whole: boolean;
}

/** An agency that no shelf knows says itself that it is one: «وكالة … للأنباء». */
const NAMED_AGENCY = /^وكالة(?:\s\p{L}+){1,3}$/u;
const namedAgency: SupplierName = { kind: 'agency', id: 'agency-named', photos: false };

/** Parts words `from` to `to` at dashes, bars, slashes, commas, colons and brackets, and looks every part up. */
export function readPieces(reading: Reading, from: number, to: number): readonly NamePiece[] {
  const { text, words, knowledge } = reading;
  const pieces: NamePiece[] = [];
  let begin = from;
  for (let word = from; word < to; word++) {
    // An underscore alone parts as a dash does.
    if (begin === word && text.slice(words.start[word], words.end[word]) === '_') {
      begin = word + 1;
      continue;
    }
    const last = word + 1 === to;
    const gap = last ? '' : text.slice(words.end[word] as number, words.start[word + 1] as number);
    const underscore = !last && text.slice(words.start[word + 1], words.end[word + 1]) === '_';
    if (!last && !underscore && !/[-–—ـ|/\\،,:+()[\]«»"“”]/.test(gap)) continue;
    // «العربية.نت» and «أ.ف.ب» hold marks of their own: a known name is not parted.
    const found = knowledge.names.longestAt(words, begin, to);
    const end = found && found.next > word + 1 ? found.next : word + 1;
    const piece = text.slice(words.start[begin] as number, words.end[end - 1] as number);
    const named = !found && NAMED_AGENCY.test(piece);
    pieces.push({
      text: piece,
      words: end - begin,
      name: named ? namedAgency : found && found.next <= end ? found.value : null,
      whole: named || found?.next === end,
    });
    begin = end;
    word = end - 1;
  }
  return pieces;
}

/** Notes the agencies among the words from `from` on that end before offset `end`. */
export function noteCredits(reading: Reading, from: number, end: number): void {
  const { text, words, knowledge, credits } = reading;
  for (let word = from; word < words.count && (words.end[word] as number) <= end; word++) {
    const found = knowledge.names.longestAt(words, word, words.count);
    if (!found) {
      const named = /^وكالة(?:\s\p{L}+){0,2}\sللأنباء/u.exec(text.slice(words.start[word] as number, Math.min(end, (words.start[word] as number) + 60)));
      if (!named) continue;
      const start = words.start[word] as number;
      credits.push({ name: named[0], span: { start, end: start + named[0].length }, by: 'credit' });
      while (word + 1 < words.count && (words.start[word + 1] as number) < start + named[0].length) word++;
      continue;
    }
    const span = { start: words.start[word] as number, end: words.end[found.next - 1] as number };
    if (found.value.kind === 'agency' && span.end <= end) credits.push({ name: text.slice(span.start, span.end), span, by: 'credit' });
    word = found.next - 1;
  }
}
