import { type CalendarDay, dayNumber, dayValue, weekdayOf } from '../calendar.ts';
import { timeLexicon } from '../generated/time-words.ts';
import { hijriValue, hijriYearOf } from '../hijri.ts';
import { periodAt } from '../period.ts';
import type { HolidayEntry } from '../time-class.ts';
import type { TimeFind, TimeRule } from '../time-rule.ts';
import type { TimeText } from '../time-text.ts';

/** Feasts by name. They have a value where the text gives a year; in requests the last one counts. */
export const holiday: TimeRule = {
  id: 'holiday',
  triggers: ['holiday'],
  specificity: 3,
  examples: [
    ['زاروا البلدة في عيد الميلاد', '2018-05-15', 'عيد الميلاد', null],
    ['زاروا البلدة في عيد الشكر 2010', null, 'عيد الشكر 2010', '2010-11-25'],
    ['وصلوا في رأس السنة الهجرية', '2018-05-15', 'رأس السنة الهجرية', null],
  ],
  refuses: ['رأس المال', 'عيد سعيد'],
  find(text, token): TimeFind | null {
    const hit = text.holidayFrom(token);
    if (!hit) return null;
    const [, entry] = timeLexicon.holidays[hit.index] as (typeof timeLexicon.holidays)[number];
    const at = text.key(hit.last + 1) === 'من' ? hit.last + 2 : hit.last + 1;
    const year = periodAt(text, at, true);
    const first = text.word(token - 1)?.unit === 'D' && text.in(token - 1, 'unit') === 1 && !text.word(token - 1)?.definite ? token - 1 : token;
    if (year?.unit === 'Y' && year.year !== undefined)
      return { first, last: year.last, type: 'DATE', value: dateIn(entry, year.year), isRelative: year.isRelative };
    const value = text.register === 'utterance' ? latest(text, entry) : null;
    return { first, last: hit.last, type: 'DATE', value, isRelative: true };
  },
};

function dateIn(entry: HolidayEntry, year: number): string | null {
  if (entry.hijri) {
    // The feast of the Hijri year that begins in or before the Gregorian one.
    for (const hijri of [hijriYearOf(dayNumber(year, 1, 1)), hijriYearOf(dayNumber(year, 12, 31))]) {
      const value = hijriValue(hijri, entry.hijri[0], entry.hijri[1]);
      if (value?.startsWith(String(year))) return value;
    }
    return null;
  }
  if (entry.month === undefined) return null;
  if (entry.day !== undefined) return dayValue(dayNumber(year, entry.month, entry.day));
  if (!entry.nth) return null;
  const [weekday, which] = entry.nth;
  const first = dayNumber(year, entry.month, 1);
  return dayValue(first + ((weekday - weekdayOf(first) + 7) % 7) + (which - 1) * 7);
}

function latest(text: TimeText, entry: HolidayEntry): string | null {
  const today: CalendarDay | null = text.todayParts;
  if (!today || text.today === null) return null;
  const thisYear = dateIn(entry, today.year);
  return thisYear !== null && thisYear <= dayValue(text.today) ? thisYear : dateIn(entry, today.year - 1);
}
