import { TokenKind } from '../../../../analysis/tokens.ts';
import { calendarDay, dayNumber, daysInMonth, dayValue, weekdayOf, weekValue } from '../calendar.ts';
import { periodAt } from '../period.ts';
import type { TimeUnit } from '../time-class.ts';
import type { TimeFind, TimeRule } from '../time-rule.ts';
import type { TimeText } from '../time-text.ts';

const rests = new Set(['بقيه', 'باقي']);

/** What is left of a period, its week-end, or the period by its bare name, in requests: «بقية الأسبوع», «عطلة نهاية الأسبوع», «أسبوعي», «الأسبوع بعد القادم», «العام التالي». */
export const restOf: TimeRule = {
  id: 'rest-of',
  register: 'utterance',
  triggers: ['unit', 'this', 'season'],
  specificity: 3,
  examples: [
    ['سأرحل بقية الأسبوع', '2016-11-07', 'بقية الأسبوع', '2016-11-07/2016-11-13'],
    ['سأكون بالخارج في عطلة نهاية الأسبوع', '2016-11-07', 'عطلة نهاية الأسبوع', '2016-11-12/2016-11-13'],
    ['سأخرج العام التالي', '2016-11-07', 'العام التالي', '2017'],
  ],
  refuses: ['بقية الناس'],
  find(text, token): TimeFind | null {
    if (text.in(token, 'season') !== undefined)
      return text.kind(token + 1) === TokenKind.word || text.kind(token + 1) === TokenKind.number
        ? null
        : { first: text.in(token - 1, 'edge') === undefined ? token : token - 1, last: token, type: 'DATE', value: null, isRelative: true };
    const read = unitAt(text, token);
    if (!read) return null;
    const { unit, last, by } = read;
    const lead = text.key(token - 1);
    if (rests.has(lead)) return { first: token - 1, last, type: 'DATE', value: rest(text.today, unit), isRelative: true };
    if (text.in(token - 1, 'edge') === 5 && unit === 'W') {
      const first = text.key(token - 2) === 'عطله' ? token - 2 : token - 1;
      const end = text.today === null ? null : text.today - weekdayOf(text.today) + 6 + 7 * by;
      return { first, last, type: 'DATE', value: end === null ? null : `${dayValue(end)}/${dayValue(end + 1)}`, isRelative: true };
    }
    if (!read.isBare) return null;
    return { first: token, last, type: 'DATE', value: bareValue(text, unit, by), isRelative: true };
  },
};

interface UnitRead {
  readonly unit: TimeUnit;
  readonly last: number;
  readonly by: number;
  /** Tells a period without lead: «أسبوعي», «الأسبوع بعد القادم». */
  readonly isBare: boolean;
}

function unitAt(text: TimeText, token: number): UnitRead | null {
  const period = periodAt(text, token, false);
  if (period && !period.isAnaphor) return { unit: period.unit, last: period.last, by: 0, isBare: false };
  if (/^[اإأ]سبوعي$/.test(text.tokens.types.get(text.tokens.type[token] as number).text)) return { unit: 'W', last: token, by: 0, isBare: true };
  const word = text.word(token);
  if (!word?.definite || word.unit === null || word.in.unit !== 1 || !['W', 'M', 'Y'].includes(word.unit)) return null;
  if (text.key(token + 1) === 'بعد' && text.direction(token + 2) !== undefined) return { unit: word.unit, last: token + 2, by: 2, isBare: true };
  if (text.direction(token + 1) === 2) return { unit: word.unit, last: token + 1, by: 1, isBare: true };
  return { unit: word.unit, last: token, by: 0, isBare: word.unit === 'W' && text.tokens.length === 1 };
}

function rest(today: number | null, unit: TimeUnit): string | null {
  if (today === null) return null;
  const { year, month } = calendarDay(today);
  const end = unit === 'W' ? today - weekdayOf(today) + 7 : unit === 'M' ? dayNumber(year, month, daysInMonth(year, month)) : dayNumber(year, 12, 31);
  return `${dayValue(today)}/${dayValue(end)}`;
}

function bareValue(text: TimeText, unit: TimeUnit, by: number): string | null {
  if (text.today === null || !text.todayParts) return null;
  if (unit === 'W') return weekValue(text.today + 7 * by);
  if (unit === 'Y') return String(text.todayParts.year + by);
  const index = text.todayParts.year * 12 + text.todayParts.month - 1 + by;
  return `${Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, '0')}`;
}
