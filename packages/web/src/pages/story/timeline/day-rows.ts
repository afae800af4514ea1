import type { StatementLine } from 'isnad/server';
import type { Lane } from './lanes.ts';

export type DayRow =
  | { readonly kind: 'day'; readonly at: string | null; readonly count: number }
  /** `isFirst`: the actor's first on that day. */
  | { readonly kind: 'statement'; readonly place: number; readonly isFirst: boolean };

/** Day under day, undated last; on each day the statements in the order of the lanes, those of one actor together. */
export function dayRows(lanes: readonly Lane[], statements: readonly Pick<StatementLine, 'actor' | 'at'>[]): readonly DayRow[] {
  const days = new Map<string | null, { readonly start: number; readonly places: number[] }>();
  const add = (at: string | null, start: number, place: number): void => {
    const day = days.get(at);
    if (day === undefined) days.set(at, { start, places: [place] });
    else day.places.push(place);
  };
  for (const { dated, undated } of lanes) {
    for (const { place, when } of dated) add(statements[place]!.at, when.from, place);
    for (const place of undated) add(null, Number.POSITIVE_INFINITY, place);
  }
  const sorted = [...days].sort((a, b) => a[1].start - b[1].start || ((a[0] ?? '') < (b[0] ?? '') ? -1 : 1));
  return sorted.flatMap(([at, { places }]): DayRow[] => {
    const seen = new Map<number | null, number[]>();
    for (const place of places) {
      const { actor } = statements[place]!;
      const own = seen.get(actor);
      if (own === undefined) seen.set(actor, [place]);
      else own.push(place);
    }
    const rows = [...seen.values()].flatMap((own) => own.map((place, index): DayRow => ({ kind: 'statement', place, isFirst: index === 0 })));
    return [{ kind: 'day', at, count: places.length }, ...rows];
  });
}
