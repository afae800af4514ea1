import { dayNumber, dayValue, isDay } from '../calendar.ts';
import { countedByOrdinal, dayRange } from '../day-of-month-name.ts';
import { definiteUnit, periodAt } from '../period.ts';
import type { TimeFind, TimeRule } from '../time-rule.ts';
import type { TimeText } from '../time-text.ts';

/** A day of a month that is told by its place: «23 من الشهر الجاري», «في 12 الجاري», «الخامس من هذا الشهر». */
export const dayOfMonth: TimeRule = {
  id: 'day-of-month',
  triggers: ['number'],
  specificity: 3,
  examples: [
    ['يلعب يوم 23 من الشهر الجاري', '2018-03-19', 'يوم 23 من الشهر الجاري', '2018-03-23'],
    ['يفتتح في 15 يونيو ويغلق في 25 منه', '2018-05-29', '25 منه', '2018-06-25'],
    ['يلعب في 23 مارس المقبل و27 منه', '2018-02-27', '27 منه', '2018-03-27'],
    ['إضراب في 7 مايو وآخر في 8 و9 منه', '2018-05-03', '8 و9 منه', '2018-05-08/2018-05-09'],
    ['يعرض من 4 إلى 22 من الشهر الجاري', '2016-11-07', '4 إلى 22 من الشهر الجاري', '2016-11-04/2016-11-22'],
    ['يفتتح في 18 أغسطس ويغلق في 26 من الشهر نفسه', '2015-08-07', '26 من الشهر نفسه', '2015-08-26'],
    ['يفتتح في 12 الجاري', '2018-05-02', '12 الجاري', '2018-05-12'],
    ['وصل في الخامس من الشهر الماضي', '2018-01-19', 'الخامس من الشهر الماضي', '2017-12-05'],
  ],
  refuses: ['12 من الشهر', 'الفصل الخامس الحالي', 'الأسبوع الثالث من الشهر الماضي', 'تنتهي الأشهر الستة في الشهر المقبل'],
  find(text, token): TimeFind | null {
    const piece = text.numberFrom(token);
    if (!piece || piece.min === null || piece.scale !== 1 || !Number.isInteger(piece.min) || piece.min < 1 || piece.min > 31) return null;
    if (piece.kind !== 'cardinal' && piece.kind !== 'ordinal') return null;
    // «الأشهر الستة في الشهر المقبل»: in words a day is an ordinal, or one of the tens.
    if (piece.kind === 'cardinal' && !piece.digits && piece.min < 20) return null;
    if (piece.kind === 'ordinal' && countedByOrdinal.has(text.key(piece.first - 1))) return null;
    const range = dayRange(text, piece.first, piece.min);
    const first = range ? range.first : isDayWord(text, token - 1) ? token - 1 : token;
    const fromDay = range ? { fromDay: range.day } : {};
    // «في 15 يونيو، والأخيرة في 25 منه»
    if (
      piece.digits &&
      text.key(piece.last + 1) === 'منه' &&
      (['في', 'حتي', 'الي', 'يوم'].includes(text.bare(first - 1)) || (text.isJoined(token) && isAfterMonth(text, token)))
    )
      return { first, last: piece.last + 1, type: 'DATE', value: null, anaphor: { level: 'month', day: piece.min, ...fromDay } };
    const same = text.key(piece.last + 1) === 'من' ? periodAt(text, piece.last + 2, false) : null;
    if (same?.isAnaphor && same.unit === 'M')
      return { first, last: same.last, type: 'DATE', value: null, anaphor: { level: 'month', day: piece.min, ...fromDay } };
    const month = monthAfter(text, piece.last + 1, piece.kind === 'cardinal' && piece.digits);
    if (!month) return null;
    const { year, month: number, last } = month;
    if (year === undefined || number === undefined) return { first, last, type: 'DATE', value: null, isRelative: true };
    if (!isDay(year, number, piece.min)) return null;
    const to = dayValue(dayNumber(year, number, piece.min));
    if (range) return { first, last, type: 'DATE', value: `${dayValue(dayNumber(year, number, range.day))}/${to}`, isRelative: true };
    return { first, last, type: 'DATE', value: to, isRelative: true, parts: { year, month: number, day: piece.min } };
  },
};

function monthAfter(text: TimeText, token: number, allowsBareAdjective: boolean) {
  if (allowsBareAdjective && text.direction(token) === 0 && text.todayParts) return { ...text.todayParts, last: token };
  const at = text.key(token) === 'من' || text.key(token) === 'في' ? token + 1 : token;
  if (definiteUnit(text, at) !== 'M' && definiteUnit(text, at + 1) !== 'M') return null;
  const read = periodAt(text, at, false);
  return read?.unit === 'M' && !read.isAnaphor ? read : null;
}

function isDayWord(text: TimeText, token: number): boolean {
  const word = text.word(token);
  return word?.unit === 'D' && word.in.unit === 1 && !word.definite;
}

/** «23 مارس المقبل و27»: a month right before. */
function isAfterMonth(text: TimeText, token: number): boolean {
  for (let at = token - 1; at >= token - 4; at--) if (text.month(at)) return true;
  return false;
}
