/** Tokens that something found stands on, first and last. */
interface Stretch {
  readonly first: number;
  readonly last: number;
}

/** Parts what was found into groups that do not touch each other, in the order of the text: who stands and who yields is decided within each. */
export function overlapping<Found extends Stretch>(found: readonly Found[]): Found[][] {
  const groups: Found[][] = [];
  let end = -1;
  for (const one of [...found].sort((a, b) => a.first - b.first)) {
    if (one.first > end) groups.push([one]);
    else (groups[groups.length - 1] as Found[]).push(one);
    if (one.last > end) end = one.last;
  }
  return groups;
}
