import { lossyKey } from '../analysis/index.ts';
import type { Span } from '../span.ts';
import { overlapLength } from './reuse-index.ts';

/** A word with its lossy key and its place in the article. */
export interface Word extends Span {
  readonly key: string;
}

/** Two stretches word by word. */
export interface WordAlignment {
  readonly a: readonly Word[];
  readonly b: readonly Word[];
  /** The word of `b` that each word of `a` is, or -1; rising. */
  readonly toB: readonly number[];
  /** Share of the longer one's words that are aligned. */
  readonly likeness: number;
}

/** Words of a stretch that are compared at most, so that the cost stays linear in the text. */
const mostWords = 120;

/** Aligns the words of two stretches by their longest common subsequence (Hunt and McIlroy, 1976), of the first 120 words of each. */
export function alignWords(textA: string, spanA: Span, textB: string, spanB: Span): WordAlignment {
  const a = wordsOf(textA, spanA);
  const b = wordsOf(textB, spanB);
  const width = b.length + 1;
  const best = new Uint16Array((a.length + 1) * width);
  for (let i = a.length - 1; i >= 0; i--)
    for (let j = b.length - 1; j >= 0; j--)
      best[i * width + j] = a[i]!.key === b[j]!.key ? best[(i + 1) * width + j + 1]! + 1 : Math.max(best[(i + 1) * width + j]!, best[i * width + j + 1]!);
  const toB = a.map(() => -1);
  for (let i = 0, j = 0; i < a.length && j < b.length; )
    if (a[i]!.key === b[j]!.key) toB[i++] = j++;
    else if (best[(i + 1) * width + j]! >= best[i * width + j + 1]!) i++;
    else j++;
  const longer = Math.max(a.length, b.length);
  return { a, b, toB, likeness: longer === 0 ? 0 : best[0]! / longer };
}

/** The words of `b` that stand where a span of `a`'s text does, as `counterpartOf`; null also for a span without a word there. */
export function counterpartOfSpan(words: WordAlignment, span: Span): readonly Word[] | null {
  const own = words.a.flatMap((word, at) => (overlapLength(span, word) > 0 ? [at] : []));
  return own.length === 0 ? null : counterpartOf(words, own[0]!, own.at(-1)!);
}

/** Whether a span of `b`'s text stands where a span of `a`'s does. */
export function standsFor(words: WordAlignment, a: Span, b: Span): boolean {
  return counterpartOfSpan(words, a)?.some((word) => overlapLength(b, word) > 0) ?? false;
}

/**
 * The words of `b` that stand where words `first` to `last` of `a` do: between the nearest aligned neighbours on either side, which must stand within two words, so that the
 * place is sure; null where it is not. Empty where nothing stands there.
 */
export function counterpartOf({ a, b, toB }: WordAlignment, first: number, last: number): readonly Word[] | null {
  const before = neighbour(toB, first - 1, -1);
  const after = neighbour(toB, last + 1, 1);
  if (before === null && after === null) return null;
  if ((before === null && first > 0) || (after === null && last < a.length - 1)) return null;
  return b.slice(before === null ? 0 : before + 1, after === null ? b.length : after);
}

function neighbour(toB: readonly number[], from: number, step: 1 | -1): number | null {
  for (let at = from, left = 2; left > 0 && at >= 0 && at < toB.length; at += step, left--) if (toB[at]! >= 0) return toB[at]!;
  return null;
}

function wordsOf(text: string, span: Span): Word[] {
  const words: Word[] = [];
  for (const match of text.slice(span.start, span.end).matchAll(/[\p{L}\p{M}\p{N}\u0640]+/gu)) {
    if (words.length === mostWords) break;
    const start = span.start + match.index;
    words.push({ key: lossyKey(match[0]), start, end: start + match[0].length });
  }
  return words;
}
