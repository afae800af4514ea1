import type { Span } from '../span.ts';

/** Index of the first span that starts at or after an offset; the spans are sorted by start. */
function firstFrom(spans: readonly Span[], offset: number): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (spans[middle]!.start < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The spans that start and end within another. */
export function spansWithin<T extends Span>(spans: readonly T[], { start, end }: Span): readonly T[] {
  const found: T[] = [];
  for (let at = firstFrom(spans, start); at < spans.length && spans[at]!.start < end; at++) if (spans[at]!.end <= end) found.push(spans[at]!);
  return found;
}

/** The sentence that holds a span; the span itself where none does. */
export function sentenceAround(span: Span, sentences: readonly Span[]): Span {
  const sentence = sentences[firstFrom(sentences, span.start + 1) - 1];
  return sentence !== undefined && sentence.end >= span.end ? sentence : span;
}
