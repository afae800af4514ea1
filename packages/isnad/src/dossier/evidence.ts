import type { Attribution } from '../analysis/index.ts';
import type { Span } from '../span.ts';
import { contains } from '../span.ts';
import { type Entry, firstEndingAfter } from './lookup.ts';

export type PartRole = 'source' | 'cue' | 'content' | 'via' | 'figure' | 'passage';

/** A stretch inside an evidence quotation that plays a part in what it is evidence of. */
export interface Part extends Span {
  readonly role: PartRole;
}

/** The contiguous stretch of one article that a cell rests on. */
export interface Evidence extends Span {
  readonly entry: Entry;
  /** Inside the stretch, sorted by start. Parts may overlap. */
  readonly parts: readonly Part[];
  /** Where a link leads: the cue, the number, or the start of the passage. */
  readonly target: number;
  /** The statement's source, where it stands outside the stretch. */
  readonly elsewhere: Span | null;
  /** The content or passage goes on outside the stretch. */
  readonly cut: boolean;
}

/** UTF-16 code units that one quotation holds at most; a longer one is cut at a sentence or a word, and says so. */
export const longestQuotation = 1500;

/** The sentence or sentences that hold the statement's cue and content (and source, where it stands among them). */
export function statementEvidence(entry: Entry, statement: Attribution): Evidence {
  const { cue, content, source, via } = statement;
  let stretch = sentencesAround(entry, hull(cue, content));
  let cut = false;
  if (stretch.end - stretch.start > longestQuotation) {
    stretch = shortened(entry, stretch, cue);
    cut = !contains(stretch, content);
  }
  if (source !== null && !contains(stretch, source)) {
    const wider = sentencesAround(entry, hull(stretch, source));
    // A subject named in the sentence before or after belongs into the quotation; one named paragraphs away is quoted on its own.
    if (wider.end - wider.start <= stretch.end - stretch.start + 300 && wider.end - wider.start <= longestQuotation) stretch = wider;
  }
  const parts: Part[] = [part('cue', cue), part('content', content), ...via.map((one) => part('via', one))];
  if (source !== null) parts.push(part('source', source));
  const elsewhere = source !== null && !contains(stretch, source) ? { start: source.start, end: source.end } : null;
  return { entry, ...stretch, parts: clipped(parts, stretch), target: cue.start, elsewhere, cut };
}

/** The sentences around a span, with the span marked. */
export function spanEvidence(entry: Entry, span: Span, role: PartRole = 'passage'): Evidence {
  const whole = sentencesAround(entry, span);
  const long = whole.end - whole.start > longestQuotation;
  const stretch = long ? shortened(entry, whole, { start: span.start, end: span.start }) : whole;
  return { entry, ...stretch, parts: clipped([part(role, span)], stretch), target: span.start, elsewhere: null, cut: long && !contains(stretch, span) };
}

function part(role: PartRole, span: Span): Part {
  return { role, start: span.start, end: span.end };
}

function clipped(parts: readonly Part[], stretch: Span): Part[] {
  return parts
    .map((one) => ({ ...one, start: Math.max(one.start, stretch.start), end: Math.min(one.end, stretch.end) }))
    .filter((one) => one.start < one.end)
    .sort((a, b) => a.start - b.start || b.end - a.end || (a.role < b.role ? -1 : 1));
}

function hull(a: Span, b: Span): Span {
  return { start: Math.min(a.start, b.start), end: Math.max(a.end, b.end) };
}

/** The span widened to the bounds of the sentences that it touches; as it is where no sentence holds its ends. */
export function sentencesAround(entry: Entry, span: Span): Span {
  const { sentences } = entry.analysis;
  const first = sentences[firstEndingAfter(sentences, span.start)];
  const last = sentences[firstEndingAfter(sentences, Math.max(span.start, span.end - 1))];
  return {
    start: first !== undefined && first.start < span.start ? first.start : Math.max(0, span.start),
    end: last !== undefined && last.start < span.end && last.end > span.end ? last.end : Math.min(entry.article.text.length, span.end),
  };
}

/** A stretch of at most `longestQuotation` around `keep`, cut at white space. */
function shortened(entry: Entry, whole: Span, keep: Span): Span {
  const { text } = entry.article;
  const before = Math.min(keep.start - whole.start, Math.floor(longestQuotation / 3));
  let start = keep.start - before;
  let end = Math.min(whole.end, start + longestQuotation);
  if (start > whole.start) {
    const space = text.slice(start, keep.start).search(/\s/);
    start = space < 0 ? keep.start : start + space + 1;
  }
  if (end < whole.end) {
    const tail = text.slice(Math.max(keep.end, start), end);
    const space = tail.search(/\s\S*$/);
    // Without any white space the cut falls between two whole characters.
    if (space > 0) end = Math.max(keep.end, start) + space;
    else if (end > keep.end && /[\ud800-\udbff]/.test(text.charAt(end - 1))) end -= 1;
  }
  return { start, end: Math.max(end, keep.end) };
}
