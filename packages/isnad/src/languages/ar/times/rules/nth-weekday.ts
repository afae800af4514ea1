import { dayNumber, daysInMonth, dayValue, weekdayOf } from '../calendar.ts';
import { nearestYear } from '../nearest.ts';
import { periodAt } from '../period.ts';
import { tenseAround } from '../tense.ts';
import type { TimeFind, TimeRule } from '../time-rule.ts';
import type { TimeText } from '../time-text.ts';

/** «أول يوم جمعة من يوليو», «الأحد الثاني من الشهر الجاري»; in requests «الأحد الثاني» of the month. */
export const nthWeekday: TimeRule = {
  id: 'nth-weekday',
  triggers: ['weekday'],
  specificity: 4,
  examples: [
    ['يلتقون في أول يوم جمعة من يوليو 2016', null, 'أول يوم جمعة من يوليو 2016', '2016-07-01'],
    ['يلتقون الأحد الثاني من الشهر الجاري', '2017-09-27', 'الأحد الثاني من الشهر الجاري', '2017-09-10'],
  ],
  refuses: ['الأحد الأول', 'يوم الجمعة من يوليو', 'وصل الاثنين الخامس من مارس 2018'],
  find(text, token): TimeFind | null {
    const weekday = text.in(token, 'weekday');
    if (weekday === undefined) return null;
    const lead = text.word(token - 1)?.unit === 'D' ? text.numberTo(token - 2) : text.numberTo(token - 1);
    const behind = text.numberFrom(token + 1);
    const isBefore = lead?.kind === 'ordinal';
    const ordinal = isBefore ? lead : behind?.kind === 'ordinal' ? behind : null;
    if (!ordinal || ordinal.min === null || ordinal.min > 5) return null;
    const end = isBefore ? token : ordinal.last;
    const first = isBefore ? ordinal.first : token;
    const month = monthAfter(text, end + 1);
    if (month && !isBefore && isDayOfMonth(month, weekday, ordinal.min)) return null;
    if (month)
      return {
        first,
        last: month.last,
        type: 'DATE',
        value: month.year === null ? null : nth(month.year, month.month, weekday, ordinal.min),
        isRelative: month.isRelative,
      };
    if (text.register === 'news' || isBefore || !text.todayParts) return null;
    return { first, last: end, type: 'DATE', value: nth(text.todayParts.year, text.todayParts.month, weekday, ordinal.min), isRelative: true };
  },
};

/** «الاثنين الخامس من مارس 2018»: a Monday that is the fifth, not the fifth Monday. */
function isDayOfMonth({ year, month }: { year: number | null; month: number }, weekday: number, day: number): boolean {
  return year !== null && weekdayOf(dayNumber(year, month, day)) === weekday;
}

function nth(year: number, month: number, weekday: number, which: number): string | null {
  const first = dayNumber(year, month, 1);
  const day = first + ((weekday - weekdayOf(first) + 7) % 7) + (which - 1) * 7;
  return day < first + daysInMonth(year, month) ? dayValue(day) : null;
}

function monthAfter(text: TimeText, token: number): { year: number | null; month: number; last: number; isRelative: boolean } | null {
  if (text.key(token) !== 'من' && text.key(token) !== 'في') return null;
  const period = periodAt(text, token + 1, false);
  if (period?.unit === 'M' && period.year !== undefined && period.month !== undefined)
    return { year: period.year, month: period.month, last: period.last, isRelative: true };
  const month = text.month(text.word(token + 1)?.unit === 'M' ? token + 2 : token + 1);
  if (month?.calendar !== 'gregorian') return null;
  const year = periodAt(text, month.last + 1, true);
  if (year?.unit === 'Y' && year.year !== undefined) return { year: year.year, month: month.month, last: year.last, isRelative: year.isRelative };
  const { today, todayParts } = text;
  return {
    year: today === null || !todayParts ? null : nearestYear(today, todayParts.year, month.month, null, tenseAround(text, token, month.last)),
    month: month.month,
    last: month.last,
    isRelative: true,
  };
}
