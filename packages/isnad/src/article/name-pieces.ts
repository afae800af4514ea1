import type { KnowledgeIndex, SupplierName } from './knowledge-index.ts';
import type { Reading } from './reading.ts';
import type { Words } from './words.ts';

/** One of the names that a byline, a dateline or a credit line is made of. */
export interface NamePiece {
  readonly text: string;
  readonly words: number;
  /** The known name that opens it; null for a name that no shelf knows. */
  readonly name: SupplierName | null;
  /** The known name is all of it. */
  readonly whole: boolean;
}

const namedAgency: SupplierName = {
  kind: 'agency',
  id: 'agency-named',
  photos: false,
  credited: { actor: null, several: false, weak: false },
};
const LONGEST_NAMED = 4;

/**
 * The word after an agency's name that no shelf knows but that says itself what it is, «وكالة الوادي للأنباء»: it opens and closes with words
 * of agencies; `from` where no such name begins there.
 */
export function endOfNamedAgency(words: Words, from: number, to: number, knowledge: KnowledgeIndex): number {
  if (!knowledge.agencyWords.longestAt(words, from, to)) return from;
  for (let word = from + 1; word < Math.min(to, from + LONGEST_NAMED); word++) if (knowledge.agencyWords.longestAt(words, word, to)) return word + 1;
  return from;
}

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
    const named = !found && endOfNamedAgency(words, begin, end, knowledge) === end;
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
