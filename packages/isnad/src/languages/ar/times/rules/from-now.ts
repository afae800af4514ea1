import { calendarDay, dayNumber, daysInMonth, dayValue, shiftMonth } from '../calendar.ts';
import type { TimeFind, TimeRule } from '../time-rule.ts';
import { lengthFrom } from './duration.ts';

/** A length of time counted from the publication: «بعد أسبوعين من الآن», «قبل شهر و21 يوما من الآن». */
export const fromNow: TimeRule = {
  id: 'from-now',
  triggers: ['unit', 'number'],
  specificity: 4,
  examples: [
    ['يعود بعد أسبوعين من الآن', '2016-11-07', 'بعد أسبوعين من الآن', '2016-11-21'],
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
    const value = text.today === null || !length.value ? null : shifted(text.today, length.value, sign);
    return { first, last: last + 2, type: 'DATE', value, isRelative: true };
  },
};

function shifted(today: number, duration: string, sign: number): string | null {
  const parts = /^P(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)W)?(?:(\d+)D)?$/.exec(duration);
  if (!parts) return null;
  const [years, months, weeks, days] = parts.slice(1).map((part) => Number(part ?? 0)) as [number, number, number, number];
  const day = calendarDay(today);
  const { year, month } = shiftMonth(day, sign * (years * 12 + months));
  return dayValue(dayNumber(year, month, Math.min(day.day, daysInMonth(year, month))) + sign * (weeks * 7 + days));
}
