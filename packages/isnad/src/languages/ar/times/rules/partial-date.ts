import { dayNumber, dayValue, isDay, monthValue } from '../calendar.ts';
import { nearestYear } from '../nearest.ts';
import type { TimeFind, TimeRule } from '../time-rule.ts';
import type { TimeText } from '../time-text.ts';

/** Day and month, or month and year, in digits: «22/4», «4.22», «08/12, 2015», «3-2015». In news such digits are scores, ratios and prices. */
export const partialDate: TimeRule = {
  id: 'partial-date',
  register: 'utterance',
  triggers: ['number'],
  specificity: 2,
  examples: [
    ['سأعود 22/04', '2016-05-07', '22/04', '2016-04-22'],
    ['عدت 3/2015', null, '3/2015', '2015-03'],
    ['عدت 08/12, 2015', null, '08/12, 2015', '2015-08-12'],
  ],
  refuses: ['اشتريت 12 كتابا'],
  find(text, token): TimeFind | null {
    const read = partsAt(text, token);
    if (!read) return null;
    const { a, b, last } = read;
    if (a.length === 4 || b.length === 4) {
      const [year, month] = a.length === 4 ? [Number(a), Number(b)] : [Number(b), Number(a)];
      return year >= 1900 && year <= 2100 && month >= 1 && month <= 12 ? { first: token, last, type: 'DATE', value: monthValue(year, month) } : null;
    }
    const pair: ReadonlyArray<readonly [month: number, day: number]> = [
      [Number(a), Number(b)],
      [Number(b), Number(a)],
    ];
    const found = pair.find(([month, day]) => isDay(2020, month, day));
    if (!found) return null;
    const [month, day] = found;
    const behind = text.key(last + 1) === ',' || text.key(last + 1) === '،' ? text.key(last + 2) : '';
    if (/^(\d{4}|\d{2})$/.test(behind)) {
      const year = behind.length === 4 ? Number(behind) : 2000 + Number(behind);
      return isDay(year, month, day) ? { first: token, last: last + 2, type: 'DATE', value: dayValue(dayNumber(year, month, day)) } : null;
    }
    const year = text.today === null || !text.todayParts ? null : nearestYear(text.today, text.todayParts.year, month, day, 'past');
    return { first: token, last, type: 'DATE', value: year === null ? null : dayValue(dayNumber(year, month, day)), isRelative: true };
  },
};

function partsAt(text: TimeText, token: number): { a: string; b: string; last: number } | null {
  const dotted = /^(\d{1,2}|\d{4})\.(\d{1,2}|\d{4})$/.exec(text.key(token));
  if (dotted) return { a: dotted[1] as string, b: dotted[2] as string, last: token };
  const [a, b] = [text.key(token), text.key(token + 2)];
  const mark = text.key(token + 1);
  if (!/^(\d{1,2}|\d{4})$/.test(a) || !/^(\d{1,2}|\d{4})$/.test(b) || (mark !== '/' && mark !== '-') || (a.length === 4 && b.length === 4)) return null;
  if (['/', '-'].includes(text.key(token + 3)) || ['/', '-'].includes(text.key(token - 1))) return null;
  return { a, b, last: token + 2 };
}
