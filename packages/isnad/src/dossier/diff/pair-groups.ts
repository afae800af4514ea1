/** Groups of one side paired with those of the other by the members that they share. */
export interface Pairing {
  /** For each group of A, the places of the groups of B that share members with it, the one that shares most first; ties by place. */
  readonly toB: ReadonlyArray<readonly number[]>;
  readonly toA: ReadonlyArray<readonly number[]>;
}

/** Pairs groups by their members, given as keys; a group's id means nothing here, for it shifts when members come. Linear in the number of members. */
export function pairGroups(a: ReadonlyArray<readonly string[]>, b: ReadonlyArray<readonly string[]>): Pairing {
  const holders = new Map<string, number[]>();
  for (const [place, members] of b.entries())
    for (const member of new Set(members)) {
      const own = holders.get(member);
      if (own === undefined) holders.set(member, [place]);
      else own.push(place);
    }
  const shared = { a: a.map(() => new Map<number, number>()), b: b.map(() => new Map<number, number>()) };
  for (const [place, members] of a.entries())
    for (const member of new Set(members))
      for (const other of holders.get(member) ?? []) {
        count(shared.a[place] as Map<number, number>, other);
        count(shared.b[other] as Map<number, number>, place);
      }
  const ranked = (counts: ReadonlyMap<number, number>): readonly number[] => [...counts].sort((x, y) => y[1] - x[1] || x[0] - y[0]).map(([place]) => place);
  return { toB: shared.a.map(ranked), toA: shared.b.map(ranked) };
}

function count(counts: Map<number, number>, place: number): void {
  counts.set(place, (counts.get(place) ?? 0) + 1);
}
