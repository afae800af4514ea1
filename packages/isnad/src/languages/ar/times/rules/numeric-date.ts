import { dayNumber, dayValue, isDay } from '../calendar.ts';
import { hijriValue } from '../hijri.ts';
import type { TimeFind, TimeRule } from '../time-rule.ts';
import type { TimeText } from '../time-text.ts';

const separators = new Set(['/', '-', '\\', '–']);

/** Dates in digits: 2015/8/6, 6-8-2015, 06/08/2015, 2015-08-06, 8.5.2016. Between two readings the day stands first, as Arabic pages write it. */
export const numericDate: TimeRule = {
  id: 'numeric-date',
  triggers: ['number', 'dottedDigits'],
  specificity: 4,
  examples: [
    ['نشر في 2015/8/6', null, '2015/8/6', '2015-08-06'],
    ['نشر 6-8-2015', null, '6-8-2015', '2015-08-06'],
    ['نشر ٢٠١٥-٠٨-٠٦', null, '٢٠١٥-٠٨-٠٦', '2015-08-06'],
    ['نشر 08/25/2015', null, '08/25/2015', '2015-08-25'],
    ['نشر 8.5.2016', null, '8.5.2016', '2016-05-08'],
    ['زاره يوم الثلاثاء الموافق 4 / 8 / 2015م', '2015-08-08', 'يوم الثلاثاء الموافق 4 / 8 / 2015م', '2015-08-04'],
    ['وقع يوم الخميس الموافق 21 / 10 / 1436هـ هناك', '2015-08-08', 'يوم الخميس الموافق 21 / 10 / 1436هـ', '2015-08-06'],
  ],
  refuses: ['نسبة 4 / 8 / 15', 'فاز 3-1', 'رقم 12/45', 'بند 15/20/99'],
  find(text, token) {
    const dotted = dottedDate(text, token);
    if (dotted) return dotted;
    if (!isDigits(text.key(token)) || isLink(text, token - 1)) return null;
    const hijri = hijriDate(text, token);
    if (hijri) return hijri;
    const [a, b, c] = [text.key(token), text.key(token + 2), text.key(token + 4)];
    // «الموافق 4 / 8 / 2015م»
    if (isSpaced(text, token) && /^\d{4}$/.test(c)) {
      const spaced = dateOf(a, b, c, token, token + 4);
      return spaced && text.in(token + 5, 'gregorianEra') !== undefined ? { ...spaced, last: token + 5 } : spaced;
    }
    if (!isLink(text, token + 1) || !isDigits(b)) return null;
    if (isLink(text, token + 3) && text.key(token + 3) === text.key(token + 1) && isDigits(c) && !isLink(text, token + 5))
      return dateOf(a, b, c, token, token + 4);
    return null;
  },
};

/** 21/10/1436هـ, 1436 / 10 / 21: the year tells the calendar, so that spaces around the marks do no harm. */
function hijriDate(text: TimeText, token: number): TimeFind | null {
  const [a, b, c] = [text.key(token), text.key(token + 2), text.key(token + 4)];
  const mark = text.key(token + 1);
  if (!separators.has(mark) || text.key(token + 3) !== mark || !/^\d{1,2}$/.test(b)) return null;
  const [year, day, last] = /^1[345]\d\d$/.test(a) ? [Number(a), Number(c), token + 4] : /^1[345]\d\d$/.test(c) ? [Number(c), Number(a), token + 4] : [0, 0, 0];
  if (year === 0 || !/^\d{1,4}$/.test(a) || !/^\d{1,4}$/.test(c)) return null;
  const value = hijriValue(year, Number(b), day);
  const end = text.in(last + 1, 'hijriEra') === undefined ? last : last + 1;
  return value === null || Number(b) > 12 ? null : { first: token, last: end, type: 'DATE', value, parts: { yearGiven: true } };
}

function dottedDate(text: TimeText, token: number): TimeFind | null {
  const match = /^(\d{1,4})\.(\d{1,2})\.(\d{2,4})$/.exec(text.key(token));
  return match ? dateOf(match[1] as string, match[2] as string, match[3] as string, token, token) : null;
}

function dateOf(a: string, b: string, c: string, first: number, last: number): TimeFind | null {
  const isYearFirst = a.length === 4;
  const year = Number(isYearFirst ? a : c.length === 4 ? c : c.length === 2 ? `20${c}` : 'x');
  const day = Number(isYearFirst ? c : a);
  const month = Number(b);
  if (!(year >= 1800 && year <= 2100) || a.length > 4 || b.length > 2 || (isYearFirst && c.length > 2)) return null;
  if (c.length === 2 && !isYearFirst && Number(c) > 40) return null;
  const found = (m: number, d: number): TimeFind => ({
    first,
    last,
    type: 'DATE',
    value: dayValue(dayNumber(year, m, d)),
    parts: { year, month: m, day: d, yearGiven: true },
  });
  if (isDay(year, month, day)) return found(month, day);
  if (!isYearFirst && isDay(year, day, month)) return found(day, month);
  return null;
}

/** Marks with spaces around them, where what stands beside tells that it is a date. */
function isSpaced(text: TimeText, token: number): boolean {
  const mark = text.key(token + 1);
  if (!separators.has(mark) || text.key(token + 3) !== mark || !/^\d{1,2}$/.test(text.key(token + 2)) || isLink(text, token + 1)) return false;
  return text.in(token + 5, 'gregorianEra') !== undefined || text.in(token - 1, 'corresponding') !== undefined || text.bare(token - 1) === 'تاريخ';
}

function isDigits(key: string): boolean {
  return /^\d{1,4}$/.test(key);
}

function isLink(text: TimeText, token: number): boolean {
  return separators.has(text.key(token)) && text.tokens.end[token - 1] === text.tokens.start[token] && text.tokens.start[token + 1] === text.tokens.end[token];
}
