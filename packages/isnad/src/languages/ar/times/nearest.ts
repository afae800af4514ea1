import { type DayNumber, dayNumber, daysInMonth, isDay } from './calendar.ts';
import type { TimeText } from './time-text.ts';

/** How much farther a coming date counts than a past one: where the tense tells nothing, a date four months ahead weighs as one eight months ago. */
const weights = { future: 0.3, past: 6, none: 2.2 } as const;

/**
 * The year of a month or a day that the text gives without one: the nearest to the publication, past dates before coming ones unless
 * the words around it tell of what is to come. Null where no year has such a day.
 */
export function nearestYear(today: DayNumber, todayYear: number, month: number, day: number | null, tense: 'future' | 'past' | null): number | null {
  let best: number | null = null;
  let bestCost = Infinity;
  for (const year of [todayYear, todayYear - 1, todayYear + 1]) {
    if (day !== null && !isDay(year, month, day)) continue;
    const from = dayNumber(year, month, day ?? 1);
    const to = day === null ? dayNumber(year, month, daysInMonth(year, month)) : from;
    const cost = to < today ? today - to : from > today ? (from - today) * weights[tense ?? 'none'] : 0;
    if (cost < bestCost) {
      best = year;
      bestCost = cost;
    }
  }
  return best;
}

/** The year of a month or day that الماضي, الجاري or المقبل points to. */
export function directedYear(text: TimeText, month: number, day: number | null, direction: number): number | null {
  const { today, todayParts } = text;
  if (today === null || todayParts === null) return null;
  const { year, month: thisMonth } = todayParts;
  if (direction === 0) return nearestYear(today, year, month, day, null);
  if (direction !== 1 && direction !== -1) return null;
  if (day === null) {
    if (direction < 0) return month < thisMonth ? year : year - 1;
    return month > thisMonth ? year : year + 1;
  }
  for (const candidate of direction < 0 ? [year, year - 1] : [year, year + 1]) {
    if (!isDay(candidate, month, day)) continue;
    const number = dayNumber(candidate, month, day);
    if (direction < 0 ? number <= today : number >= today) return candidate;
  }
  return null;
}
