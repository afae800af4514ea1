import type { StoryRecord } from 'isnad/server';
import { isWrong } from '../figures/totals.tsx';

export type ConflictEnd = StoryRecord['contradictions'][number]['a'];

/** What stands on either side, so that each is named for what it is. */
export type EndRole = 'affirm' | 'deny' | 'one' | 'other' | 'origin' | 'copy' | 'first' | 'second' | 'body' | 'headline';

/** Two quotations that cannot both hold, or of which one was made from the other. */
export interface ConflictPair {
  readonly key: string;
  readonly group: 'contradiction' | 'mutation' | 'headline';
  readonly type: string;
  readonly ends: readonly [ConflictEnd, ConflictEnd];
  readonly roles: readonly [EndRole, EndRole];
  /** Index into the story's points. */
  readonly point: number | null;
  readonly isDirectionUnknown: boolean;
  readonly by: string;
}

export type Total = StoryRecord['totals'][number];
export type Conflict = ConflictPair | { readonly key: string; readonly group: 'total'; readonly type: 'total'; readonly total: Total };

/** All that conflicts or changed on the way: contradictions, then headlines, then what changed in copies, then totals that do not fit. */
export function conflictsOf(record: Pick<StoryRecord, 'contradictions' | 'mutations' | 'totals'>): Conflict[] {
  const contradictions = record.contradictions.map(
    ({ type, a, b, point, by }): ConflictPair => ({
      key: keyOf(type, a, b),
      group: 'contradiction',
      type,
      ends: [a, b],
      roles: type === 'figures' ? ['one', 'other'] : ['affirm', 'deny'],
      point,
      isDirectionUnknown: false,
      by,
    }),
  );
  const mutations = record.mutations.map(({ type, from, to, direction, by }): ConflictPair => {
    const isHeadline = type === 'headline-says-more';
    const isUnknown = direction === 'unknown';
    return {
      key: keyOf(type, from, to),
      group: isHeadline ? 'headline' : 'mutation',
      type,
      ends: [from, to],
      roles: isHeadline ? ['body', 'headline'] : isUnknown ? ['first', 'second'] : ['origin', 'copy'],
      point: null,
      isDirectionUnknown: isUnknown && !isHeadline,
      by,
    };
  });
  const totals = record.totals
    .filter(isWrong)
    .map((total): Conflict => ({ key: `total ${total.total.document} ${total.total.index}`, group: 'total', type: 'total', total }));
  return [...contradictions, ...mutations.filter(({ group }) => group === 'headline'), ...mutations.filter(({ group }) => group === 'mutation'), ...totals];
}

function keyOf(type: string, a: ConflictEnd, b: ConflictEnd): string {
  return [type, a.document, a.start, a.end, b.document, b.start, b.end].join(' ');
}

/** How many there are of each type, in the order in which they first come. */
export function typesOf(conflicts: readonly Conflict[]): ReadonlyArray<readonly [type: string, count: number]> {
  const counts = new Map<string, number>();
  for (const { type } of conflicts) counts.set(type, (counts.get(type) ?? 0) + 1);
  return [...counts];
}
