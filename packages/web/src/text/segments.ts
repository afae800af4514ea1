/** A stretch of a text that is to be shown in a way of its own; marks may overlap in any manner. Half-open, UTF-16 code units. */
export interface Mark {
  readonly start: number;
  readonly end: number;
}

/** A stretch of the text under one set of marks, in the order in which the marks were given. */
export interface Segment<M extends Mark> {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly marks: readonly M[];
}

/**
 * Cuts `text` between `from` and `to` where marks begin and end: every character stands once and in order. Marks outside and marks without length are left out.
 * O(n log n) in the marks, and linear in what the segments hold.
 */
export function segmentsOf<M extends Mark>(text: string, marks: readonly M[], from = 0, to = text.length): Segment<M>[] {
  const first = Math.max(0, from);
  const last = Math.min(text.length, to);
  const edges: Array<{ readonly at: number; readonly mark: number; readonly opens: boolean }> = [];
  marks.forEach((mark, index) => {
    const start = Math.max(mark.start, first);
    const end = Math.min(mark.end, last);
    if (start < end) edges.push({ at: start, mark: index, opens: true }, { at: end, mark: index, opens: false });
  });
  edges.sort((a, b) => a.at - b.at);
  const segments: Segment<M>[] = [];
  const open = new Set<number>();
  let done = first;
  for (let edge = 0; edge < edges.length; ) {
    const at = edges[edge]!.at;
    if (at > done) segments.push(cut(text, done, at, open, marks));
    done = Math.max(done, at);
    for (; edge < edges.length && edges[edge]!.at === at; edge++) {
      const { mark, opens } = edges[edge]!;
      if (opens) open.add(mark);
      else open.delete(mark);
    }
  }
  if (done < last) segments.push(cut(text, done, last, open, marks));
  return segments;
}

function cut<M extends Mark>(text: string, start: number, end: number, open: ReadonlySet<number>, marks: readonly M[]): Segment<M> {
  return { start, end, text: text.slice(start, end), marks: [...open].sort((a, b) => a - b).map((index) => marks[index]!) };
}
