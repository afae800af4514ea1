import type { Span } from '../../span.ts';

/** A stretch of a text with what was found in it; the marks count from the excerpt's own start. */
export interface Excerpt {
  readonly excerpt: string;
  readonly marks: readonly Span[];
}

/** Code units of an excerpt, and of what stands before its first mark. */
const length = 260;
const before = 60;

/** The stretch inside `bounds` in which most of the marks lie, cut at spaces. `marks` are sorted by start. */
export function excerptOf(text: string, bounds: Span, marks: readonly Span[]): Excerpt {
  const own = marks.filter(({ start, end }) => start >= bounds.start && end <= bounds.end);
  let best = 0;
  let most = -1;
  for (let first = 0, last = 0; first < own.length; first++) {
    while (last < own.length && own[last]!.end <= own[first]!.start + length - before) last++;
    if (last - first > most) {
      best = first;
      most = last - first;
    }
  }
  let start = Math.max(bounds.start, (own[best]?.start ?? bounds.start) - before);
  let end = Math.min(bounds.end, start + length);
  if (start > bounds.start) {
    const space = text.slice(start, own[best]?.start ?? start).search(/\s/);
    start = space < 0 ? (own[best]?.start ?? start) : start + space + 1;
  }
  if (end < bounds.end) {
    const cut = text.slice(start, end).search(/\s\S*$/);
    if (cut > 0) end = start + cut;
  }
  return {
    excerpt: text.slice(start, end),
    marks: withoutOverlaps(own.filter((mark) => mark.start >= start && mark.end <= end)).map((mark) => ({ start: mark.start - start, end: mark.end - start })),
  };
}

function withoutOverlaps(marks: readonly Span[]): readonly Span[] {
  const kept: Span[] = [];
  for (const mark of marks) if (mark.start >= (kept.at(-1)?.end ?? 0)) kept.push(mark);
  return kept;
}
