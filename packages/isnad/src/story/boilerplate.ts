/** Shingles that an outlet repeats. */
export interface Boilerplate {
  has(outlet: string | null, hash: number): boolean;
}

/** So many articles of an outlet that share a shingle make it the outlet's own manner, when they are … */
const fewest = 3;
/** … this share of all that it has here, */
const share = 0.4;
/** or this many: an agency's text is not run so often by one outlet. */
const many = 12;

/**
 * What outlets write under or over article after article: newsletter calls, disclaimers, standing biographies.
 * @param texts every article once, with the hashes of its shingles
 */
export function boilerplateOf(texts: ReadonlyArray<{ readonly outlet: string | null; readonly hashes: Int32Array }>): Boilerplate {
  const outlets = new Map<string, { texts: number; uses: Map<number, number> }>();
  for (const { outlet, hashes } of texts) {
    if (outlet === null) continue;
    let entry = outlets.get(outlet);
    if (entry === undefined) {
      entry = { texts: 0, uses: new Map() };
      outlets.set(outlet, entry);
    }
    entry.texts++;
    for (const hash of new Set(hashes)) entry.uses.set(hash, (entry.uses.get(hash) ?? 0) + 1);
  }
  const repeated = new Map<string, Set<number>>();
  for (const [outlet, { texts: all, uses }] of outlets) {
    const set = new Set<number>();
    for (const [hash, used] of uses) if (used >= fewest && (used >= many || used >= share * all)) set.add(hash);
    if (set.size > 0) repeated.set(outlet, set);
  }
  return { has: (outlet, hash) => outlet !== null && repeated.get(outlet)?.has(hash) === true };
}
