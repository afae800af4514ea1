import { periodAt } from '../period.ts';
import type { TimeRule } from '../time-rule.ts';
import type { TimeText } from '../time-text.ts';

/** Years, months, weeks told by their unit: «عام 2014», «العام الماضي», «هذا الأسبوع», «الشهر نفسه». */
export const period: TimeRule = {
  id: 'period',
  triggers: ['unit', 'this', 'sameBefore'],
  specificity: 2,
  examples: [
    ['بدأ البناء عام 2022', null, 'عام 2022', '2022'],
    ['في وقت سابق من هذا العام', '2024-10-29', 'هذا العام', '2024'],
    ['في الأسبوع الماضي', '2024-10-29', 'الأسبوع الماضي', '2024-W43'],
    ['قمة الشهر الماضي', '2018-01-22', 'الشهر الماضي', '2017-12'],
    ['خلال الشهر الجاري', '2018-05-22', 'الشهر الجاري', '2018-05'],
    ['يعود العام المقبل', '2018-02-03', 'العام المقبل', '2019'],
    ['في العام القادم 1437هـ', '2015-08-08', 'العام القادم 1437هـ', '2015-10-14/2016-10-01'],
    ['باع الكتاب عام 2014 الماضي', '2015-08-08', 'عام 2014 الماضي', '2014'],
    ['خلال هذا العام', null, 'هذا العام', null],
  ],
  refuses: ['الأمين العام للمنظمة', 'عقد اجتماع', 'أهل السنة', 'ثلاثة أعوام', 'الشهر العقاري'],
  find(text, token) {
    // «هذا» before the unit takes the whole.
    if (text.in(token, 'unit') !== undefined && (text.in(token - 1, 'this') !== undefined || text.in(token - 1, 'sameBefore') !== undefined)) return null;
    const read = periodAt(text, token, false);
    if (!read || (read.unit === 'D' && !read.isAnaphor)) return null;
    if (read.isAnaphor) {
      const level = read.unit === 'Y' ? 'year' : read.unit === 'M' ? 'month' : read.unit === 'D' ? 'day' : null;
      return level && { first: token, last: read.last, type: 'DATE', value: null, anaphor: { level } };
    }
    const first = text.register === 'utterance' ? leadOf(text, token) : token;
    const parts = read.year === undefined ? {} : { year: read.year, ...(read.month === undefined ? {} : { month: read.month }), yearGiven: !read.isRelative };
    return { first, last: read.last, type: 'DATE', value: read.value, isRelative: read.isRelative, parts };
  },
};

/** «في وقت لاحق من», «لاحقا في» before a period: part of the time in requests. */
function leadOf(text: TimeText, token: number): number {
  if (text.key(token - 1) === 'من' && text.key(token - 2) === 'لاحق' && text.key(token - 3) === 'وقت') return token - 3;
  return text.key(token - 1) === 'في' && text.key(token - 2) === 'لاحقا' ? token - 2 : token;
}
