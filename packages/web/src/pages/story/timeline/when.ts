/** A stretch of time in days since 1 January 1970 (UTC), its end not in it. */
export interface When {
  readonly from: number;
  readonly to: number;
}

const msOfDay = 86_400_000;

function dayNumber(year: number, month: number, day: number): number {
  return Date.UTC(year, month, day) / msOfDay;
}

/** The day `YYYY-MM-DD` that holds a time. */
export function dayOfTime(time: number): string {
  return new Date(Math.floor(time) * msOfDay).toISOString().slice(0, 10);
}

const monthsOfSeason: Readonly<Record<string, number>> = { SP: 2, SU: 5, FA: 8, WI: 11 };

/**
 * The stretch that a TIMEX3 value names: an hour, a day, a week, a month, a quarter, a season, a year, a decade, or from the first of two to the second.
 * Null where it names no stretch of the calendar (a duration, a set, nothing).
 */
export function whenOf(value: string | null): When | null {
  if (value === null) return null;
  const slash = value.indexOf('/');
  if (slash > 0) {
    const first = whenOf(value.slice(0, slash));
    const last = whenOf(value.slice(slash + 1));
    return first === null || last === null || last.to <= first.from ? null : { from: first.from, to: last.to };
  }
  const day = /^(\d{4})-(\d\d)-(\d\d)(?:T(\d\d)(?::(\d\d))?|$|T)/.exec(value);
  if (day !== null) {
    const from = dayNumber(Number(day[1]), Number(day[2]) - 1, Number(day[3]));
    if (dayOfTime(from) !== value.slice(0, 10)) return null;
    if (day[4] === undefined) return { from, to: from + 1 };
    const hour = from + (Number(day[4]) + Number(day[5] ?? 0) / 60) / 24;
    return { from: hour, to: hour + 1 / 24 };
  }
  const month = /^(\d{4})-(\d\d)$/.exec(value);
  if (month !== null) return months(Number(month[1]), Number(month[2]) - 1, 1);
  const week = /^(\d{4})-W(\d\d)$/.exec(value);
  if (week !== null) {
    // The week that holds 4 January is the first (ISO 8601).
    const fourth = dayNumber(Number(week[1]), 0, 4);
    const monday = fourth - ((fourth + 3) % 7);
    const from = monday + (Number(week[2]) - 1) * 7;
    return { from, to: from + 7 };
  }
  const quarter = /^(\d{4})-Q([1-4])$/.exec(value);
  if (quarter !== null) return months(Number(quarter[1]), (Number(quarter[2]) - 1) * 3, 3);
  const season = /^(\d{4})-(SP|SU|FA|WI)$/.exec(value);
  if (season !== null) return months(Number(season[1]), monthsOfSeason[season[2]!]!, 3);
  if (/^\d{4}$/.test(value)) return months(Number(value), 0, 12);
  if (/^\d{3}$/.test(value)) return months(Number(value) * 10, 0, 120);
  return null;
}

function months(year: number, first: number, count: number): When {
  return { from: dayNumber(year, first, 1), to: dayNumber(year, first + count, 1) };
}
