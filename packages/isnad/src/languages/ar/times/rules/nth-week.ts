import { dayNumber, daysInMonth, weekdayOf, weekValue } from '../calendar.ts';
import { nearestYear } from '../nearest.ts';
import { periodAt } from '../period.ts';
import type { TimeFind, TimeRule } from '../time-rule.ts';

/** A week of a month or year by its place: «الأسبوع الثالث من هذا الشهر», «الأسبوع الأخير من 2015», «أسبوع 16 سبتمبر». */
export const nthWeek: TimeRule = {
  id: 'nth-week',
  register: 'utterance',
  triggers: ['unit'],
  specificity: 4,
  examples: [
    ['سأخرج الأسبوع الثالث من هذا الشهر', '2016-11-07', 'الأسبوع الثالث من هذا الشهر', '2016-W46'],
    ['سأخرج الأسبوع الأول من عام 2015', null, 'الأسبوع الأول من عام 2015', '2015-W01'],
  ],
  refuses: ['الأسبوع الثالث'],
  find(text, token): TimeFind | null {
    const word = text.word(token);
    if (word?.unit !== 'W' || word.in.unit !== 1) return null;
    const dated = text.numberFrom(token + 1);
    if (!word.definite && dated?.kind === 'cardinal') {
      const month = text.month(dated.last + 1);
      return month ? { first: token, last: month.last, type: 'DATE', value: null, isRelative: true } : null;
    }
    const which = dated?.kind === 'ordinal' ? dated.min : text.bare(token + 1) === 'الاخير' ? 0 : null;
    if (which === null || !word.definite) return null;
    const end = dated?.kind === 'ordinal' ? dated.last : token + 1;
    const at = text.key(end + 1) === 'من' ? end + 2 : end + 1;
    const period = periodAt(text, at, true);
    if (period && (period.unit === 'M' || period.unit === 'Y'))
      return { first: token, last: period.last, type: 'DATE', value: weekOf(period.year, period.month, which), isRelative: true };
    const month = text.month(at);
    if (month?.calendar !== 'gregorian') return null;
    const { today, todayParts } = text;
    const year = today === null || !todayParts ? undefined : (nearestYear(today, todayParts.year, month.month, null, 'past') ?? undefined);
    return { first: token, last: month.last, type: 'DATE', value: weekOf(year, month.month, which), isRelative: true };
  },
};

/** The week that holds the nth Thursday, as ISO counts; 0 is the last one. */
function weekOf(year: number | undefined, month: number | undefined, which: number): string | null {
  if (year === undefined) return null;
  const first = dayNumber(year, month ?? 1, 1);
  const last = dayNumber(year, month ?? 12, daysInMonth(year, month ?? 12));
  const thursday = first + ((4 - weekdayOf(first) + 7) % 7);
  const day = which === 0 ? last - ((weekdayOf(last) - 4 + 7) % 7) : thursday + (which - 1) * 7;
  return day <= last ? weekValue(day) : null;
}
