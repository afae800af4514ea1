import { calendarDay, dayNumber, daysInMonth, dayValue, monthValue, shiftMonth, weekValue, yearValue } from '../calendar.ts';
import type { TimeFind, TimeRule } from '../time-rule.ts';
import { lengthFrom } from './duration.ts';

/** A length of time counted from the publication: «بعد أسبوعين من الآن», «قبل شهر و21 يوما من الآن». */
export const fromNow: TimeRule = {
  id: 'from-now',
  triggers: ['unit', 'number'],
  specificity: 4,
  examples: [
    ['يعود بعد أسبوعين من الآن', '2016-11-07', 'بعد أسبوعين من الآن', '2016-W47'],
    ['كانت قبل 200 سنة من الآن مدينة', '2018-04-22', 'قبل 200 سنة من الآن', '1818'],
    ['وصل قبل شهر و21 يوما من الآن', '2017-11-23', 'قبل شهر و21 يوما من الآن', '2017-10-02'],
  ],
  refuses: ['بعد أسبوعين من الحفل'],
  find(text, token): TimeFind | null {
    const length = lengthFrom(text, token, false);
    if (!length) return null;
    const { last } = length;
    if (text.key(last + 1) !== 'من' || text.key(last + 2) !== 'الان') return null;
    const lead = text.bare(token - 1);
    const sign = lead === 'بعد' ? 1 : -1;
    const first = lead === 'بعد' || lead === 'قبل' ? token - 1 : token;
    const value = text.today === null || !length.value ? null : shifted(text.today, length.value, sign, text.register === 'news');
    return { first, last: last + 2, type: 'DATE', value, isRelative: true };
  },
};

/** In news a length in one unit tells no finer a time than that unit. */
function shifted(today: number, duration: string, sign: number, isRounded: boolean): string | null {
  const parts = /^P(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)W)?(?:(\d+)D)?$/.exec(duration);
  if (!parts) return null;
  const [years, months, weeks, days] = parts.slice(1).map((part) => Number(part ?? 0)) as [number, number, number, number];
  const day = calendarDay(today);
  const { year, month } = shiftMonth(day, sign * (years * 12 + months));
  if (isRounded && months + weeks + days === 0) return yearValue(year);
  if (isRounded && weeks + days === 0) return monthValue(year, month);
  if (isRounded && years + months + days === 0) return weekValue(today + sign * weeks * 7);
  return dayValue(dayNumber(year, month, Math.min(day.day, daysInMonth(year, month))) + sign * (weeks * 7 + days));
}
