import type { Span } from '../span.ts';
import type { Chrome, ChromeReason } from './shape.ts';

const REASONS: readonly ChromeReason[] = ['ad', 'navigation', 'related', 'caption', 'credit', 'tags', 'promo', 'repeat', 'residue'];

/** Collects stretches that rules set aside and settles where they overlap. */
export interface ChromeMarks {
  /** Sets a stretch aside. */
  add(span: Span, reason: ChromeReason, by: string): void;
  /** Whether a stretch already set aside holds this offset. Valid for stretches that were added whole lines at a time. */
  has(offset: number): boolean;
  /** Why the stretch that holds this offset was set aside; null outside such stretches. */
  reasonAt(offset: number): ChromeReason | null;
  /** Disjoint and sorted: where two overlap the one that starts first keeps its stretch, of two that start together the longer. */
  settle(): readonly Chrome[];
}

export function createChromeMarks(length: number): ChromeMarks {
  const marks: Chrome[] = [];
  // The reason's number for each character: asked far more often than written.
  const reasons = new Uint8Array(length);
  return {
    add(span, reason, by) {
      const end = Math.min(span.end, length);
      if (end <= span.start) return;
      marks.push({ start: span.start, end, reason, by });
      reasons.fill(REASONS.indexOf(reason) + 1, span.start, end);
    },
    has: (offset) => (reasons[offset] ?? 0) > 0,
    reasonAt: (offset) => REASONS[(reasons[offset] ?? 0) - 1] ?? null,
    settle() {
      const sorted = marks.toSorted((a, b) => a.start - b.start || b.end - a.end || (a.by < b.by ? -1 : a.by > b.by ? 1 : 0));
      const settled: Chrome[] = [];
      let reached = 0;
      for (const mark of sorted) {
        const start = Math.max(mark.start, reached);
        if (start >= mark.end) continue;
        settled.push(start === mark.start ? mark : { ...mark, start });
        reached = mark.end;
      }
      return settled;
    },
  };
}
