import type { StoryRecord } from 'isnad/server';

export type ReuseLine = StoryRecord['reuses'][number];

/** One line of evidence for the direction of a copy, as the engine writes it (`rule:details`). */
export type ReuseEvidence =
  | { readonly kind: 'credit'; readonly document: string; readonly span: { readonly start: number; readonly end: number } | null; readonly actor: string }
  | { readonly kind: 'time'; readonly apart: number; readonly unit: 'minutes' | 'days' }
  | { readonly kind: 'same-url'; readonly url: string }
  | { readonly kind: 'modified' }
  | { readonly kind: 'other'; readonly text: string };

/** Null of what is told elsewhere: the shares of both texts. */
export function readReuseEvidence(line: string): ReuseEvidence | null {
  if (line.startsWith('containment:')) return null;
  const credit = /^credit:(.*?):(metadata|(\d+)-(\d+)):(.*)$/s.exec(line);
  if (credit !== null) {
    const [, document = '', , start, end, actor = ''] = credit;
    return { kind: 'credit', document, span: start === undefined ? null : { start: Number(start), end: Number(end) }, actor };
  }
  const time = /^time:(\d+) (minutes|days) apart$/.exec(line);
  if (time !== null) return { kind: 'time', apart: Number(time[1]), unit: time[2] === 'days' ? 'days' : 'minutes' };
  if (line.startsWith('same-url:')) return { kind: 'same-url', url: line.slice('same-url:'.length) };
  if (line.startsWith('modified:')) return { kind: 'modified' };
  return { kind: 'other', text: line };
}

/** Which article took from which: `[taker, source]`; null where both have it from elsewhere or nothing tells. */
export function takerOf({ a, b, direction }: Pick<ReuseLine, 'a' | 'b' | 'direction'>): readonly [taker: string, source: string] | null {
  return direction === 'a-from-b' ? [a, b] : direction === 'b-from-a' ? [b, a] : null;
}

/** Somebody in the table of takers and sources; an outlet that is not known is null. */
export type Party = string | null;

export interface TakingTable {
  readonly takers: readonly Party[];
  readonly sources: readonly Party[];
  /** Pairs of articles in which a taker has text from a source, by their places. */
  readonly counts: ReadonlyMap<string, number>;
}

/** The steps from taker to source that a pair shows: one where one took from the other, two where both have it from one agency; none where nothing tells. */
export function stepsOf(reuse: ReuseLine, outletOf: (document: string) => Party): ReadonlyArray<readonly [taker: Party, source: Party]> {
  const way = takerOf(reuse);
  if (way !== null) return [[outletOf(way[0]), outletOf(way[1])]];
  if (reuse.direction !== 'common-source' || reuse.root === null) return [];
  const root = reuse.root;
  return [...new Set([outletOf(reuse.a), outletOf(reuse.b)])].map((outlet) => [outlet, root] as const);
}

/** Who took from whom, over all pairs but versions of one page; those of most pairs first. */
export function takingTable(reuses: readonly ReuseLine[], outletOf: (document: string) => Party): TakingTable {
  const counts = new Map<string, number>();
  const takers = new Map<Party, number>();
  const sources = new Map<Party, number>();
  for (const reuse of reuses) {
    if (reuse.kind === 'revision') continue;
    for (const [taker, source] of stepsOf(reuse, outletOf)) {
      const key = cellKey(taker, source);
      counts.set(key, (counts.get(key) ?? 0) + 1);
      takers.set(taker, (takers.get(taker) ?? 0) + 1);
      sources.set(source, (sources.get(source) ?? 0) + 1);
    }
  }
  const most = (own: ReadonlyMap<Party, number>): Party[] =>
    [...own].sort((x, y) => y[1] - x[1] || ((x[0] ?? '~') < (y[0] ?? '~') ? -1 : 1)).map(([party]) => party);
  return { takers: most(takers), sources: most(sources), counts };
}

export function cellKey(taker: Party, source: Party): string {
  return JSON.stringify([taker, source]);
}
