import type { Language } from 'isnad/words';
import { numberWords } from './numbers.ts';

const locales: Readonly<Record<Language, string>> = { ar: 'ar-EG-u-nu-arab-ca-gregory', en: 'en-GB' };

const formats = new Map<string, Intl.DateTimeFormat>();

export function calendarFormat(language: Language, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `${language} ${JSON.stringify(options)}`;
  const found = formats.get(key) ?? new Intl.DateTimeFormat(locales[language], { timeZone: 'UTC', ...options });
  formats.set(key, found);
  return found;
}

export type DateLength = 'long' | 'short';

const seasons: Readonly<Record<string, Readonly<Record<Language, string>>>> = {
  SP: { ar: 'ربيع', en: 'spring' },
  SU: { ar: 'صيف', en: 'summer' },
  FA: { ar: 'خريف', en: 'autumn' },
  WI: { ar: 'شتاء', en: 'winter' },
};

const quarters: Readonly<Record<string, Readonly<Record<Language, string>>>> = {
  1: { ar: 'الربع الأول من', en: 'first quarter of' },
  2: { ar: 'الربع الثاني من', en: 'second quarter of' },
  3: { ar: 'الربع الثالث من', en: 'third quarter of' },
  4: { ar: 'الربع الرابع من', en: 'fourth quarter of' },
};

/** The year that a value names, without a thousands separator. */
function year(value: string, language: Language): string {
  return new Intl.NumberFormat(language === 'ar' ? 'ar-u-nu-arab' : 'en', { useGrouping: false }).format(Number(value));
}

/**
 * A TIMEX3 value in words: «١٢ أكتوبر ٢٠٢٤», "October 2024", «صيف ٢٠٢٤». A form that has no words of its own (a duration, a set) is given as it is written.
 * `short` leaves the month in its short form.
 */
export function dateWords(value: string, language: Language, length: DateLength = 'long'): string {
  const slash = value.indexOf('/');
  if (slash > 0) return `${dateWords(value.slice(0, slash), language, length)} – ${dateWords(value.slice(slash + 1), language, length)}`;
  const month = length === 'long' ? 'long' : 'short';
  if (/^\d{4}-\d\d-\d\d/.test(value)) {
    const date = new Date(`${value.slice(0, 10)}T00:00:00Z`);
    if (!Number.isNaN(date.getTime())) return calendarFormat(language, { day: 'numeric', month, year: 'numeric' }).format(date);
  }
  if (/^\d{4}-\d\d$/.test(value)) {
    const date = new Date(`${value}-01T00:00:00Z`);
    if (!Number.isNaN(date.getTime())) return calendarFormat(language, { month, year: 'numeric' }).format(date);
  }
  if (/^\d{4}$/.test(value)) return year(value, language);
  const decade = /^(\d{3})$/.exec(value);
  if (decade !== null) return language === 'ar' ? `عقد ${year(`${value}0`, language)}` : `the ${value}0s`;
  const quarter = /^(\d{4})-Q([1-4])$/.exec(value);
  if (quarter !== null) return `${quarters[quarter[2]!]![language]} ${year(quarter[1]!, language)}`;
  const season = /^(\d{4})-(SP|SU|FA|WI)$/.exec(value);
  if (season !== null) return `${seasons[season[2]!]![language]} ${year(season[1]!, language)}`;
  const week = /^(\d{4})-W(\d\d)$/.exec(value);
  if (week !== null) {
    const number = numberWords(Number(week[2]), language);
    return language === 'ar' ? `الأسبوع ${number} من ${year(week[1]!, language)}` : `week ${number} of ${week[1]}`;
  }
  return value;
}

/** Two days as one stretch: «١١ – ١٤ أكتوبر ٢٠٢٤»; the one day where both are the same; null where neither is known. */
export function periodWords(from: string | null, to: string | null, language: Language, length: DateLength = 'short'): string | null {
  if (from === null || to === null) return from === null && to === null ? null : dateWords((from ?? to)!, language, length);
  if (from === to) return dateWords(from, language, length);
  const ends = [from, to].map((day) => new Date(`${day}T00:00:00Z`));
  if (ends.some((end) => Number.isNaN(end.getTime()))) return `${from} – ${to}`;
  const month = length === 'long' ? 'long' : 'short';
  if (from.slice(0, 7) === to.slice(0, 7)) return `${numberWords(Number(from.slice(8)), language)}–${dateWords(to, language, length)}`;
  if (from.slice(0, 4) === to.slice(0, 4)) return `${calendarFormat(language, { day: 'numeric', month }).format(ends[0])} – ${dateWords(to, language, length)}`;
  return `${dateWords(from, language, length)} – ${dateWords(to, language, length)}`;
}

/** An ISO date-time as day and hour, in the time of the one who reads. */
export function momentWords(value: string, language: Language): string {
  const date = new Date(value);
  if (Number.isNaN(date.getTime())) return value;
  return new Intl.DateTimeFormat(locales[language], { day: 'numeric', month: 'short', year: 'numeric', hour: '2-digit', minute: '2-digit' }).format(date);
}

/** Days from the first to the last, both counted; null where one is not known. */
export function daysBetween(from: string | null, to: string | null): number | null {
  if (from === null || to === null) return null;
  const days = (Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000 + 1;
  return Number.isNaN(days) ? null : Math.round(days);
}
