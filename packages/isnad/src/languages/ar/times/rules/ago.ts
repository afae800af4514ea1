import { TokenKind } from '../../../../analysis/tokens.ts';
import { calendarDay, dayValue, monthValue, shiftMonth, weekValue, yearValue } from '../calendar.ts';
import type { TimeUnit } from '../time-class.ts';
import type { TimeRule } from '../time-rule.ts';
import type { TimeText } from '../time-text.ts';

/** «قبل عامين», «قبل ثلاثة أيام»: as fine as its unit. What is counted from another event (قبل يومين من …) has no value here. */
export const ago: TimeRule = {
  id: 'ago',
  triggers: ['unit', 'number'],
  specificity: 2,
  examples: [
    ['بدأت قبل عامين تتعلم', '2018-03-24', 'قبل عامين', '2016'],
    ['وصلت قبل 3 أيام', '2018-05-15', 'قبل 3 أيام', '2018-05-12'],
    ['وصلت قبل شهرين', '2018-01-15', 'قبل شهرين', '2017-11'],
    ['وصلت قبل أسبوع', '2018-05-15', 'قبل أسبوع', '2018-W19'],
  ],
  refuses: ['قبل يومين من الانتخابات', 'قبل أيام', 'قبل ساعتين', 'قبل نحو 3 أعوام من ذلك'],
  find(text, token) {
    if (text.bare(token - 1) !== 'قبل') return null;
    const piece = text.numberFrom(token);
    const unitAt = piece ? piece.last + 1 : token;
    const word = text.word(unitAt);
    if (!word || word.unit === null || word.definite || word.clitics !== 0 || word.in.unit === undefined) return null;
    const count = piece ? (piece.kind === 'cardinal' && Number.isInteger(piece.min) ? piece.min : null) : word.in.unit < 3 ? word.in.unit : null;
    if (count === null || count > 3000) return null;
    const next = text.key(unitAt + 1);
    if (next === 'من' || next === 'علي' || next === 'ونصف' || isContent(text, unitAt + 1)) return null;
    const value = text.today === null ? null : back(text.today, word.unit, count);
    if (value === undefined) return null;
    return { first: token - 1, last: unitAt, type: 'DATE', value, isRelative: true };
  },
};

function back(today: number, unit: TimeUnit, count: number): string | undefined {
  if (unit === 'D') return dayValue(today - count);
  if (unit === 'W') return weekValue(today - 7 * count);
  const parts = calendarDay(today);
  if (unit === 'M') {
    const { year, month } = shiftMonth(parts, -count);
    return monthValue(year, month);
  }
  if (unit === 'Y') return yearValue(parts.year - count);
  return undefined;
}

/** «قبل يوم الاثنين», «قبل شهر رمضان»: what follows is named, not counted. */
function isContent(text: TimeText, token: number): boolean {
  if (text.kind(token) === TokenKind.number) return true;
  const word = text.word(token);
  return (
    word !== null &&
    word.clitics === 0 &&
    (word.in.weekday !== undefined || word.in.month !== undefined || word.in.hijri !== undefined || word.in.monthHead !== undefined)
  );
}
