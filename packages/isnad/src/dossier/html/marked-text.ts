import type { Span } from '../../span.ts';
import { escaped } from './markup.ts';

/** A stretch to be shown in a way of its own; stretches may overlap in any manner. */
export interface Mark extends Span {
  /** A class of the style sheet. */
  readonly kind: string;
}

/** Markup to stand before the character at an offset. */
export type Insert = readonly [offset: number, markup: string];

/** The text between two offsets with its marks and inserts: every character once and in order. Linear in text and marks. */
export function markedText(text: string, stretch: Span, marks: readonly Mark[], inserts: readonly Insert[] = []): string {
  const edges: Array<{ at: number; kind: string; step: 1 | -1 }> = [];
  for (const mark of marks) {
    const start = Math.max(mark.start, stretch.start);
    const end = Math.min(mark.end, stretch.end);
    if (start < end) edges.push({ at: start, kind: mark.kind, step: 1 }, { at: end, kind: mark.kind, step: -1 });
  }
  edges.sort((a, b) => a.at - b.at);
  const open = new Map<string, number>();
  const held = inserts.filter(([at]) => at >= stretch.start && at <= stretch.end).sort((a, b) => a[0] - b[0]);
  let out = '';
  let done = stretch.start;
  let nextInsert = 0;
  const write = (until: number): void => {
    if (until <= done) return;
    const kinds = [...open]
      .filter(([, count]) => count > 0)
      .map(([kind]) => kind)
      .sort()
      .join(' ');
    const words = escaped(text.slice(done, until));
    out += kinds === '' ? words : `<span class="${kinds}">${words}</span>`;
    done = until;
  };
  const insertUpTo = (at: number): void => {
    for (let insert = held[nextInsert]; insert !== undefined && insert[0] <= at; insert = held[++nextInsert]) {
      write(insert[0]);
      out += insert[1];
    }
  };
  for (const edge of edges) {
    insertUpTo(edge.at);
    write(edge.at);
    open.set(edge.kind, (open.get(edge.kind) ?? 0) + edge.step);
  }
  insertUpTo(stretch.end);
  write(stretch.end);
  return out;
}
