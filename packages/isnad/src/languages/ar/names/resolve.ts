import { overlapping } from '../../../analysis/overlapping.ts';
import type { Candidate } from './reading.ts';

/** Of candidates that overlap the longest stays, then the stronger, then the first rule by name. Sorted by start. */
export function resolve(candidates: readonly Candidate[]): Candidate[] {
  const kept: Candidate[] = [];
  for (const group of overlapping(candidates)) {
    if (group.length === 1) {
      kept.push(group[0] as Candidate);
      continue;
    }
    const free: Candidate[] = [];
    for (const candidate of group.sort(compareCandidates))
      if (free.every((other) => candidate.last < other.first || other.last < candidate.first)) free.push(candidate);
    kept.push(...free.sort((a, b) => a.start - b.start));
  }
  return kept;
}

function compareCandidates(a: Candidate, b: Candidate): number {
  return (
    b.last - b.first - (a.last - a.first) || b.strength - a.strength || a.first - b.first || compare(a.by, b.by) || compare(a.entity ?? '', b.entity ?? '')
  );
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
