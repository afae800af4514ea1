import type { Candidate } from './reading.ts';

/** Of candidates that overlap the longest stays, then the stronger, then the first rule by name. Sorted by start. */
export function resolve(candidates: readonly Candidate[], length: number): Candidate[] {
  const order = [...candidates].sort(
    (a, b) =>
      b.last - b.first - (a.last - a.first) || b.strength - a.strength || a.first - b.first || compare(a.by, b.by) || compare(a.entity ?? '', b.entity ?? ''),
  );
  const taken = new Uint8Array(length);
  const kept: Candidate[] = [];
  for (const candidate of order) {
    let free = true;
    for (let i = candidate.first; i <= candidate.last && free; i++) free = taken[i] === 0;
    if (!free) continue;
    taken.fill(1, candidate.first, candidate.last + 1);
    kept.push(candidate);
  }
  return kept.sort((a, b) => a.start - b.start);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
