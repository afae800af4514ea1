/** A half-open stretch of `article.text`, in UTF-16 code units: what `text.slice(start, end)` takes. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

export function contains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

export function quote(text: string, span: Span): string {
  return text.slice(span.start, span.end);
}
