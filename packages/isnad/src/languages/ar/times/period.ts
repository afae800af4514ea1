import { dayValue, monthValue, shiftMonth, weekValue, yearValue } from './calendar.ts';
import { hijriValue } from './hijri.ts';
import type { TimeUnit } from './time-class.ts';
import type { TimeText } from './time-text.ts';

/** A year, month, week or day told by its unit: «عام 2014», «الشهر الماضي», «هذا الأسبوع», «العام نفسه». */
export interface PeriodRead {
  readonly last: number;
  readonly unit: TimeUnit;
  readonly value: string | null;
  readonly year?: number;
  readonly month?: number;
  readonly isRelative: boolean;
  /** Points back to an earlier time of the text. */
  readonly isAnaphor: boolean;
}

/** Reads a period at a token, which is its unit, هذا, نفس or a year in digits; null where there is none. */
export function periodAt(text: TimeText, token: number, allowsBareYear: boolean): PeriodRead | null {
  if (allowsBareYear) {
    const year = bareYear(text, token);
    if (year) return year;
  }
  const word = text.word(token);
  if (!word) return null;
  if (word.in.this !== undefined) {
    const unit = definiteUnit(text, token + 1);
    if (!unit) return null;
    const direction = text.direction(token + 2);
    const named = unit === 'Y' ? text.year(token + 2) : null;
    if (named?.calendar === 'hijri') return { last: named.last, unit, value: hijriValue(named.year, null, null), isRelative: false, isAnaphor: false };
    return shifted(text, unit, 0, direction === 0 ? token + 2 : token + 1);
  }
  if (word.in.sameBefore !== undefined) {
    const unit = definiteUnit(text, token + 1);
    return unit ? { last: token + 1, unit, value: null, isRelative: false, isAnaphor: true } : null;
  }
  if (word.unit === null || word.in.unit === undefined) return null;
  const numbered = word.unit === 'Y' ? numberedYear(text, token) : null;
  if (numbered) return numbered;
  const unit = definiteUnit(text, token);
  if (!unit) return null;
  const direction = text.direction(token + 1);
  if (direction === -1 || direction === 0 || direction === 1) {
    if (unit === 'Y') {
      // «العام القادم 1437هـ»: the number tells which.
      const named = text.year(token + 2);
      if (named?.calendar === 'hijri') return { last: named.last, unit, value: hijriValue(named.year, null, null), isRelative: false, isAnaphor: false };
    }
    return shifted(text, unit, direction, token + 1);
  }
  if (text.in(token + 1, 'same') !== undefined) return { last: token + 1, unit, value: null, isRelative: false, isAnaphor: true };
  return null;
}

/** «عام 2014», «العام 2013», «سنة 1440 هـ», «عام 2014 الماضي». */
function numberedYear(text: TimeText, token: number): PeriodRead | null {
  if (text.in(token, 'unit') !== 1) return null;
  const year = text.year(token + 1);
  if (!year) return null;
  if (year.calendar === 'hijri') return { last: year.last, unit: 'Y', value: hijriValue(year.year, null, null), isRelative: false, isAnaphor: false };
  const last = text.direction(year.last + 1) === undefined ? year.last : year.last + 1;
  return { last, unit: 'Y', value: yearValue(year.year), year: year.year, isRelative: false, isAnaphor: false };
}

function bareYear(text: TimeText, token: number): PeriodRead | null {
  const year = text.year(token);
  if (!year) return null;
  if (year.calendar === 'hijri') return { last: year.last, unit: 'Y', value: hijriValue(year.year, null, null), isRelative: false, isAnaphor: false };
  return { last: year.last, unit: 'Y', value: yearValue(year.year), year: year.year, isRelative: false, isAnaphor: false };
}

/** The unit of a single word with ال at the token (العام, الشهر, الأسبوع, اليوم); null where it is none. */
export function definiteUnit(text: TimeText, token: number): TimeUnit | null {
  const word = text.word(token);
  return word?.definite && word.unit !== null && word.in.unit === 1 ? word.unit : null;
}

/** The period `by` units from the publication. */
export function shifted(text: TimeText, unit: TimeUnit, by: number, last: number): PeriodRead | null {
  const head = { last, unit, isRelative: true, isAnaphor: false };
  const { today, todayParts } = text;
  const isCalendar = unit === 'Y' || unit === 'M' || unit === 'W' || unit === 'D' || unit === 'decade';
  if (!isCalendar) return null;
  if (today === null || todayParts === null) return { ...head, value: null };
  if (unit === 'Y') return { ...head, value: yearValue(todayParts.year + by), year: todayParts.year + by };
  // «العقد الماضي» may be the last ten years or a calendar decade.
  if (unit === 'decade') return { ...head, value: null };
  if (unit === 'W') return { ...head, value: weekValue(today + by * 7) };
  if (unit === 'D') return { ...head, value: dayValue(today + by) };
  const { year, month } = shiftMonth(todayParts, by);
  return { ...head, value: monthValue(year, month), year, month };
}
