import { dayValue, weekdayOf } from '../calendar.ts';
import { periodAt } from '../period.ts';
import type { TimeFind, TimeRule } from '../time-rule.ts';

/** A week with a day of it behind: «الأسبوع المقبل يوم الجمعة», «هذا الأسبوع الجمعة». */
export const weekOfDay: TimeRule = {
  id: 'week-of-day',
  triggers: ['unit', 'this'],
  specificity: 4,
  examples: [
    ['يعود الأسبوع المقبل يوم الجمعة', '2016-11-07', 'الأسبوع المقبل يوم الجمعة', '2016-11-18'],
    ['يعود هذا الأسبوع الجمعة', '2016-11-07', 'هذا الأسبوع الجمعة', '2016-11-11'],
  ],
  refuses: ['الأسبوع المقبل والجمعة'],
  find(text, token): TimeFind | null {
    const week = periodAt(text, token, false);
    if (week?.unit !== 'W' || week.isAnaphor || text.in(token - 1, 'this') !== undefined) return null;
    const at = text.word(week.last + 1)?.unit === 'D' && text.in(week.last + 1, 'unit') === 1 ? week.last + 2 : week.last + 1;
    const name = text.in(at, 'weekday');
    const word = text.word(at);
    if (name === undefined || !word?.definite || word.clitics !== 0) return null;
    const direction = text.in(token, 'this') !== undefined ? 0 : (text.direction(week.last) ?? 0);
    const value = text.today === null ? null : dayValue(text.today - weekdayOf(text.today) + 7 * direction + name);
    return { first: token, last: at, type: 'DATE', value, isRelative: true };
  },
};
