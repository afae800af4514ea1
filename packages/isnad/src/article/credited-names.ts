import type { Span } from '../span.ts';
import type { CreditedName, KnowledgeIndex, SupplierName } from './knowledge-index.ts';
import { endOfNamedAgency } from './name-pieces.ts';
import type { Reading } from './reading.ts';
import { scanWords, type Words } from './words.ts';

/** An agency or outlet that is credited, and where in the text it is named. */
export interface CreditedPlace {
  readonly name: string;
  readonly actor: string | null;
  readonly several: boolean;
  readonly span: Span;
}

/** Marks between the parts of a credit. A wide gap parts as well. */
const parts = /[-–—ـ_|/\\،,:+()[\]«»"“”*.;؛]|\s\s|^$/;
const unnamed: CreditedName = { actor: null, several: false, weak: false };

/**
 * Those whom the words `from` to `to` credit, in order, each once: «الرياض-واس», «محمد علي (رويترز)», «كوالالمبور - رويترز/د ب أ». A name that is another word as well counts
 * where it stands alone between marks, and no person's name stands beside it: «قنا» is a town too, and its correspondents sign with it.
 */
export function creditsAmong(text: string, words: Words, from: number, to: number, knowledge: KnowledgeIndex): readonly CreditedPlace[] {
  const found: { from: number; next: number; start: number; credited: CreditedName }[] = [];
  const others: number[] = [];
  for (let word = from; word < to; word++) {
    if (knowledge.pictureWords.longestAt(words, word, to)) {
      word = endOfPictures(text, words, word, to) - 1;
      continue;
    }
    const name = nameAt(text, words, word, to, knowledge);
    if (name === null) others.push(word);
    else {
      if (name.credited !== null) found.push({ from: word, next: name.next, start: name.start, credited: name.credited });
      word = name.next - 1;
    }
  }
  /** A mark, an edge or the seam of two names stands before the word. */
  const isParted = (word: number): boolean =>
    word <= from ||
    word >= to ||
    parts.test(text.slice(words.end[word - 1], words.start[word])) ||
    (found.some((name) => name.from === word) && found.some(({ next }) => next === word));
  const isSigned = others.some((word) => isParted(word) && knowledge.givenNames.longestAt(words, word, to) !== null);
  const credits = new Map<string, CreditedPlace>();
  for (const { from: begin, next, start, credited } of found) {
    const isAlone = isParted(begin) && isParted(next);
    if (credited.weak && (!isAlone || isSigned)) continue;
    const span = { start, end: words.end[next - 1]! };
    const name = text.slice(span.start, span.end);
    const key = credited.actor ?? (credited.several ? '' : name);
    if (!credits.has(key)) credits.set(key, { name, actor: credited.actor, several: credited.several, span });
  }
  return [...credits.values()];
}

/** The word behind those that say who took the pictures: up to the bracket that closes, else to the end. */
function endOfPictures(text: string, words: Words, from: number, to: number): number {
  for (let word = from; word + 1 < to; word++) if (text.slice(words.end[word], words.start[word + 1]).includes(')')) return word + 1;
  return to;
}

interface NameAt {
  readonly next: number;
  /** Behind a conjunction: «ورويترز». */
  readonly start: number;
  readonly credited: CreditedName | null;
}

function nameAt(text: string, words: Words, word: number, to: number, knowledge: KnowledgeIndex): NameAt | null {
  const known = knowledge.names.longestAt(words, word, to);
  const start = words.start[word]!;
  if (known) return { next: known.next, start, credited: creditOf(known.value) };
  const next = endOfNamedAgency(words, word, to, knowledge);
  if (next > word) return { next, start, credited: unnamed };
  if (text[start] !== 'و') return null;
  const rest = scanWords(text, start + 1, words.end[to - 1]!);
  const joined = knowledge.names.longestAt(rest, 0, rest.count);
  return joined?.value.kind === 'agency' ? { next: word + joined.next, start: start + 1, credited: creditOf(joined.value) } : null;
}

function creditOf({ credited }: SupplierName): CreditedName | null {
  return credited;
}

/** Notes whom the words of a reading from `from` on that end before offset `end` credit. */
export function noteCredits({ text, words, knowledge, credits }: Reading, from: number, end: number): void {
  let to = from;
  while (to < words.count && words.end[to]! <= end) to++;
  for (const credit of creditsAmong(text, words, from, to, knowledge)) credits.push({ ...credit, by: 'credit' });
}
