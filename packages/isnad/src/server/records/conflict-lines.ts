import type { Contradiction, Ledger, Mutation } from '../../ledger/index.ts';
import { contains, overlaps, type Span } from '../../span.ts';
import type { Reading } from '../../store/index.ts';
import type { ConflictEnd, ContradictionLine, MutationLine } from '../shape.ts';

/** What ends are looked up in; statements by `document#index`, with their place in the record. */
export interface ConflictSource {
  readonly readings: readonly Reading[];
  readonly statementPlace: ReadonlyMap<string, number>;
}

/** Contradictions and mutations with the statements that their ends stand in, so that who said it and when is told beside the words. */
export function conflictLines(
  { contradictions, mutations, points }: Ledger,
  { readings, statementPlace }: ConflictSource,
): { readonly contradictions: readonly ContradictionLine[]; readonly mutations: readonly MutationLine[] } {
  const readingOf = new Map(readings.map((reading) => [reading.article.document, reading]));
  const pointPlace = new Map(points.map(({ id }, place) => [id, place]));
  const end = ({ document, span }: Contradiction['a'] | Mutation['from']): ConflictEnd => {
    const index = statementAt(readingOf.get(document), span);
    const statement = index === null ? null : (statementPlace.get(`${document}#${index}`) ?? null);
    return { document, start: span.start, end: span.end, statement };
  };
  return {
    contradictions: contradictions.map(({ type, a, b, point, by }) => ({
      type,
      a: end(a),
      b: end(b),
      point: point === null ? null : (pointPlace.get(point) ?? null),
      by,
    })),
    mutations: mutations.map(({ type, from, to, direction, by }) => ({ type, from: end(from), to: end(to), direction, by })),
  };
}

/** The statement whose content the span is; else that of the figure there; else the shortest whose cue or content holds it. */
function statementAt(reading: Reading | undefined, span: Span): number | null {
  if (reading === undefined) return null;
  const { attributions, figures } = reading.analysis;
  const same = attributions.findIndex(({ content }) => content.start === span.start && content.end === span.end);
  if (same >= 0) return same;
  const figure = figures.find(({ start, end }) => start === span.start && end === span.end);
  if (figure !== undefined) return figure.attribution;
  let best: number | null = null;
  let length = Number.POSITIVE_INFINITY;
  for (const [index, { cue, content }] of attributions.entries()) {
    if (!contains(content, span) && !overlaps(cue, span)) continue;
    if (content.end - content.start >= length) continue;
    best = index;
    length = content.end - content.start;
  }
  return best;
}
