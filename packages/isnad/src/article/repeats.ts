import type { Span } from '../span.ts';
import { isCloser, isSentenceEnd, isSpace, type Line } from './lines.ts';
import type { Reading } from './reading.ts';

const SHINGLE = 6;
/** Repeated sentences of fewer words together are a refrain, a formula or a quotation that the lead gave already. */
const FEWEST = 11;

/**
 * Sets aside whole sentences that stand a second time in the text. Shingles of six words find where two passages meet; the later one is
 * followed as far as both agree, then cut to sentences. The headline and chrome take no part. Linear: every word is followed once.
 */
export function markRepeats(reading: Reading): void {
  const { text, words, marks } = reading;
  const prose = proseWords(reading);
  const n = prose.length;
  if (n < SHINGLE * 2) return;
  const seen = new Map<number, number>();
  const wordAt = (i: number): number => prose[i] as number;
  let i = 0;
  while (i + SHINGLE <= n) {
    const hash = shingle(reading, prose, i);
    const first = seen.get(hash);
    if (first === undefined) {
      seen.set(hash, i);
      i++;
      continue;
    }
    let length = 0;
    while (i + length < n && first + length < i && words.hash[wordAt(first + length)] === words.hash[wordAt(i + length)]) length++;
    if (length < SHINGLE) {
      i++;
      continue;
    }
    markSentences(i, i + length);
    i += Math.max(1, length - SHINGLE + 1);
  }

  /** Marks the whole sentences within prose words `from` to `to`, where they are long enough together. */
  function markSentences(from: number, to: number): void {
    const found: Span[] = [];
    let size = 0;
    let open = -1;
    let openWord = 0;
    for (let at = from; at < to; at++) {
      const word = prose[at] as number;
      if (open < 0 && startsSentence(text, words.start[word] as number)) {
        open = backOverQuote(text, words.start[word] as number);
        openWord = at;
      }
      if (open < 0) continue;
      const end = sentenceEndAfter(text, words.end[word] as number, at + 1 < n ? (words.start[prose[at + 1] as number] as number) : text.length);
      if (end < 0) continue;
      found.push({ start: open, end });
      size += at + 1 - openWord;
      open = -1;
    }
    if (size >= FEWEST) for (const span of found) marks.add(span, 'repeat', 'repeat');
  }
}

/** Indexes of the words that are neither in the headline nor set aside. */
function proseWords(reading: Reading): Int32Array {
  const { lines, words, marks, headline } = reading;
  const list = new Int32Array(words.count);
  let count = 0;
  for (let at = 0; at < lines.length; at++) {
    if (at === headline) continue;
    const line = lines[at] as Line;
    for (let word = line.firstWord; word < line.lastWord; word++) if (!marks.has(words.start[word] as number)) list[count++] = word;
  }
  return list.subarray(0, count);
}

function shingle({ words }: Reading, prose: Int32Array, from: number): number {
  let hash = 17;
  for (let i = from; i < from + SHINGLE; i++) hash = (Math.imul(hash, 0x5bd1e995) ^ (words.hash[prose[i] as number] as number)) | 0;
  return hash;
}

function startsSentence(text: string, at: number): boolean {
  let i = at - 1;
  while (i >= 0) {
    const unit = text.charCodeAt(i);
    if (unit === 10 || unit === 13) return true;
    // «(...)» and an ellipsis end no sentence.
    if (isSentenceEnd(unit)) return text.charCodeAt(i - 1) !== unit;
    if (!isCloser(unit) && unit !== 0xab && unit !== 0x28) return false;
    i--;
  }
  return true;
}

/** The offset after the sentence's end mark between a word and the next; -1 where the sentence goes on. */
function sentenceEndAfter(text: string, from: number, to: number): number {
  let end = -1;
  for (let i = from; i < to; i++) {
    const unit = text.charCodeAt(i);
    if (isSentenceEnd(unit)) end = i + 1;
    else if (unit === 10 || unit === 13) return end < 0 ? i : end;
    else if (end >= 0 && !isSpace(unit) && isCloser(unit)) end = i + 1;
    else if (end >= 0 && !isSpace(unit)) return end;
  }
  return to === text.length && end < 0 ? to : end;
}

function backOverQuote(text: string, at: number): number {
  let i = at;
  while (i > 0 && /["“«(]/.test(text.charAt(i - 1))) i--;
  return i;
}
