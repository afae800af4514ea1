import type { Holdings } from './boilerplate.ts';

/** An article is compared with at most so many earlier ones, those that share the most with it. */
const mostPartners = 24;
/** Of a shingle that many hold, the first ones count, which are the nearest to its origin, and the ones right before the article. */
const firstHolders = 16;
const latestHolders = 16;

/** Gives the earlier articles that an article is to be compared with: those that share the most shingles with it; ties to the earlier. */
export type PartnerFinder = (self: number, outlet: string | null, hashes: Int32Array) => number[];

/** @param compare the order of two articles by their numbers; below 0 where the first is the earlier */
export function createPartnerFinder(holdings: Holdings, compare: (a: number, b: number) => number): PartnerFinder {
  let shared = new Int32Array(1 << 10);
  const holders: number[] = [];
  return (self, outlet, hashes) => {
    const met: number[] = [];
    const count = (holder: number): void => {
      while (holder >= shared.length) {
        const larger = new Int32Array(shared.length * 2);
        larger.set(shared);
        shared = larger;
      }
      if (shared[holder] === 0) met.push(holder);
      shared[holder]!++;
    };
    for (const hash of hashes) {
      const size = holdings.holders(hash, holders);
      if (size <= 1 || holdings.isBoilerplate(outlet, hash)) continue;
      if (size <= firstHolders + latestHolders) for (let i = 0; i < size; i++) count(holders[i]!);
      else for (const holder of nearest(holders.slice(0, size), self, compare)) count(holder);
    }
    const chosen = met.filter((other) => other !== self && compare(other, self) < 0);
    if (chosen.length > 1) chosen.sort((x, y) => shared[y]! - shared[x]! || compare(x, y));
    for (const holder of met) shared[holder] = 0;
    return chosen.slice(0, mostPartners);
  };
}

function nearest(holders: readonly number[], self: number, compare: (a: number, b: number) => number): number[] {
  const earlier = holders.filter((holder) => compare(holder, self) < 0).sort(compare);
  if (earlier.length <= firstHolders + latestHolders) return earlier;
  return [...earlier.slice(0, firstHolders), ...earlier.slice(-latestHolders)];
}
