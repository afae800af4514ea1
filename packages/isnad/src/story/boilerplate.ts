import { createShingleIndex } from './shingle-index.ts';

/** What an article is to `Holdings`: numbers that stand for it, its outlet (null where unknown) and its page (versions of one page are one). */
export interface Holder {
  readonly number: number;
  readonly outlet: string | null;
  readonly page: string;
  /** Its shingles, each once. */
  readonly hashes: Int32Array;
}

/** Who holds which shingle, apart from those that an outlet repeats. */
export interface Holdings {
  add(holder: Holder): void;
  remove(holder: Holder): void;
  /** Writes the numbers of those who hold the shingle, and do not hold it as their outlet's boilerplate, into `into`; gives how many. */
  holders(hash: number, into: number[]): number;
  /** The outlet writes the shingle under or over article after article. */
  isBoilerplate(outlet: string | null, hash: number): boolean;
  /** Any outlet does so. */
  isRepeated(hash: number): boolean;
  readonly bytes: number;
}

/** So many pages of an outlet that share a shingle make it the outlet's own manner: no text of others is run so often by one outlet. */
const many = 12;
/** So many are enough when they are … */
const fewest = 3;
/** … this share of all its articles here, and no other outlet has the shingle: furniture is an outlet's own, an agency's text is not. */
const share = 0.4;

interface Outlet {
  readonly members: Map<number, Holder>;
  /** The shingles that it repeats, with the pages that each stands on and the articles that hold it. */
  readonly repeats: Map<number, { readonly holders: Set<number>; readonly pages: Map<string, number> }>;
}

/**
 * Keeps who holds which shingle, and what is boilerplate: newsletter calls, disclaimers, standing biographies, formulas of courtesy. Whether it is follows from the
 * set of articles alone, whatever the order in which they came; what changes with an article concerns the holders of its own shingles, and of its outlet's where that has less than
 * thirty articles.
 * @param changed is told of every shingle that became an outlet's boilerplate or is so no longer, and who holds it
 */
export function createHoldings(changed: (hash: number, holders: Iterable<number>) => void): Holdings {
  const index = createShingleIndex();
  const outlets = new Map<string, Outlet>();
  const all = new Map<number, Holder>();
  /** The outlets that repeat a shingle. */
  const repeating = new Map<number, Set<string>>();
  const gathered: number[] = [];

  const outletOf = (name: string): Outlet => {
    let outlet = outlets.get(name);
    if (outlet === undefined) {
      outlet = { members: new Map(), repeats: new Map() };
      outlets.set(name, outlet);
    }
    return outlet;
  };

  /** Looks at the shingle anew after something changed for it, and moves holders to where they belong now. */
  const review = (hash: number): void => {
    const count = index.holders(hash, gathered);
    const repeaters = repeating.get(hash);
    if (count < fewest && repeaters === undefined) return;
    const groups = new Map<string | null, number[]>();
    for (let i = 0; i < count; i++) {
      const { outlet } = all.get(gathered[i]!)!;
      const group = groups.get(outlet);
      if (group === undefined) groups.set(outlet, [gathered[i]!]);
      else group.push(gathered[i]!);
    }
    const parties = new Set([...groups.keys(), ...(repeaters ?? [])]).size;
    for (const name of [...(repeaters ?? [])]) {
      const outlet = outletOf(name);
      const repeat = outlet.repeats.get(hash)!;
      if (isManner(repeat.pages.size, parties, outlet.members.size)) continue;
      outlet.repeats.delete(hash);
      repeaters!.delete(name);
      if (repeaters!.size === 0) repeating.delete(hash);
      for (const holder of repeat.holders) index.add(hash, holder);
      report(hash, repeat.holders);
    }
    for (const [name, group] of groups) {
      if (name === null || group.length < fewest) continue;
      const pages = new Map<string, number>();
      for (const holder of group) countPage(pages, all.get(holder)!.page, 1);
      const outlet = outletOf(name);
      if (!isManner(pages.size, parties, outlet.members.size)) continue;
      outlet.repeats.set(hash, { holders: new Set(group), pages });
      repeating.set(hash, (repeating.get(hash) ?? new Set()).add(name));
      for (const holder of group) index.remove(hash, holder);
      report(hash, group);
    }
  };
  const report = (hash: number, moved: Iterable<number>): void => {
    changed(hash, moved);
    const others: number[] = [];
    others.length = index.holders(hash, others);
    changed(hash, others);
    for (const name of repeating.get(hash) ?? []) changed(hash, outletOf(name).repeats.get(hash)!.holders);
  };

  /** The outlet has one article more or less: what is a share of all may be none now, or have become one. */
  const resize = (outlet: Outlet, before: number): void => {
    const after = outlet.members.size;
    if (leastShared(before) === leastShared(after)) return;
    if (after > before) for (const hash of [...outlet.repeats.keys()]) review(hash);
    else for (const member of outlet.members.values()) for (const hash of member.hashes) review(hash);
  };

  return {
    add(holder) {
      all.set(holder.number, holder);
      const outlet = holder.outlet === null ? null : outletOf(holder.outlet);
      outlet?.members.set(holder.number, holder);
      if (outlet !== null) resize(outlet, outlet.members.size - 1);
      for (const hash of holder.hashes) {
        const repeat = outlet?.repeats.get(hash);
        if (repeat !== undefined) {
          repeat.holders.add(holder.number);
          countPage(repeat.pages, holder.page, 1);
        } else if (index.add(hash, holder.number) || repeating.has(hash)) review(hash);
      }
    },
    remove(holder) {
      const outlet = holder.outlet === null ? null : outletOf(holder.outlet);
      outlet?.members.delete(holder.number);
      for (const hash of holder.hashes) {
        const repeat = outlet?.repeats.get(hash);
        if (repeat !== undefined) {
          repeat.holders.delete(holder.number);
          countPage(repeat.pages, holder.page, -1);
        } else index.remove(hash, holder.number);
        review(hash);
      }
      all.delete(holder.number);
      if (outlet !== null) resize(outlet, outlet.members.size + 1);
    },
    holders: index.holders,
    isBoilerplate: (outlet, hash) => outlet !== null && outlets.get(outlet)?.repeats.has(hash) === true,
    isRepeated: (hash) => repeating.has(hash),
    get bytes() {
      return index.bytes;
    },
  };
}

/** The least number of pages that is enough for an outlet of this size. */
function leastShared(articles: number): number {
  return Math.min(many, Math.max(fewest, Math.ceil(share * articles)));
}

/** @param parties outlets that have the shingle; articles without an outlet are one */
function isManner(pages: number, parties: number, articles: number): boolean {
  return pages >= many || (parties === 1 && pages >= leastShared(articles));
}

function countPage(pages: Map<string, number>, page: string, by: 1 | -1): void {
  const count = (pages.get(page) ?? 0) + by;
  if (count === 0) pages.delete(page);
  else pages.set(page, count);
}
