/**
 * Where notes stand beside the lines that they belong to: each as near to its line as the notes before it allow, none over another. The active note stands at its
 * line, and those before it give way upwards. `wanted` and `heights` are pixels, `wanted` ascending; gives the top of each note. Linear.
 */
export function placeNotes(wanted: readonly number[], heights: readonly number[], gap: number, active: number | null): number[] {
  const tops: number[] = [];
  let free = Number.NEGATIVE_INFINITY;
  for (let at = 0; at < wanted.length; at++) {
    const top = at === active ? wanted[at]! : Math.max(wanted[at]!, free);
    tops.push(top);
    free = top + heights[at]! + gap;
  }
  if (active === null) return tops;
  let ceiling = tops[active]!;
  for (let at = active - 1; at >= 0; at--) {
    const top = Math.min(tops[at]!, ceiling - gap - heights[at]!);
    if (top === tops[at]) break;
    tops[at] = top;
    ceiling = top;
  }
  // Nothing stands above the first line: what was pushed over it comes down again, the active note with it where there is no room.
  let floor = Math.min(0, wanted[0] ?? 0);
  for (let at = 0; at < tops.length; at++) {
    if (tops[at]! >= floor && at > active) break;
    tops[at] = Math.max(tops[at]!, floor);
    floor = tops[at]! + heights[at]! + gap;
  }
  return tops;
}
