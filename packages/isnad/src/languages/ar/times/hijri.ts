import { type DayNumber, dayNumber, dayValue } from './calendar.ts';
import { timeLexicon } from './generated/time-words.ts';

const { firstYear, firstDay, months } = timeLexicon.ummAlQura;
const starts = monthStarts();

/** First day of a month of the Umm al-Qura calendar; null outside its table (1300 to 1500). Month 13 is the next year's first. */
function hijriMonthStart(year: number, month: number): DayNumber | null {
  const index = (year - firstYear) * 12 + month - 1;
  return index >= 0 && index < starts.length ? (starts[index] as number) : null;
}

/** The Gregorian value of a Hijri date: a day, or `from/to` for a month or a year. Null where there is no such date. */
export function hijriValue(year: number, month: number | null, day: number | null): string | null {
  const first = hijriMonthStart(year, month ?? 1);
  const next = month === null ? hijriMonthStart(year + 1, 1) : hijriMonthStart(year, month + 1);
  if (first === null || next === null) return null;
  if (day === null) return `${dayValue(first)}/${dayValue(next - 1)}`;
  return day >= 1 && first + day - 1 < next ? dayValue(first + day - 1) : null;
}

/** The Hijri year that holds a Gregorian day. */
export function hijriYearOf(day: DayNumber): number {
  let low = firstYear;
  let high = firstYear + months.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((hijriMonthStart(middle, 1) ?? dayNumber(9999, 1, 1)) <= day) low = middle;
    else high = middle - 1;
  }
  return low;
}

function monthStarts(): Int32Array {
  const days = new Int32Array(months.length * 12 + 1);
  let day = firstDay;
  months.forEach((bits, year) => {
    for (let month = 0; month < 12; month++) {
      days[year * 12 + month] = day;
      day += bits & (1 << month) ? 30 : 29;
    }
  });
  days[months.length * 12] = day;
  return days;
}
