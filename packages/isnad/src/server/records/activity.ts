const day = 86_400_000;
const most = 24;

/** Articles in each of at most 24 equal stretches from the first day to the last, the shortest a day; `days` is sorted. */
export function activityOf(days: readonly string[]): readonly number[] {
  const first = days[0];
  const last = days.at(-1);
  if (first === undefined || last === undefined) return [];
  const start = Date.parse(first);
  const length = Math.round((Date.parse(last) - start) / day) + 1;
  const stretches = Math.min(most, length);
  const counts = new Array<number>(stretches).fill(0);
  let known = '';
  let place = 0;
  for (const one of days) {
    if (one !== known) place = Math.floor((Math.round((Date.parse(one) - start) / day) * stretches) / length);
    known = one;
    counts[place] = (counts[place] ?? 0) + 1;
  }
  return counts;
}
