import { Clitic } from '../../../../analysis/types.ts';
import { periodAt } from '../period.ts';
import type { TimeRule } from '../time-rule.ts';
import type { TimeText } from '../time-text.ts';

const codes = ['', 'SP', 'SU', 'FA', 'WI'];
const firstMonths = [0, 3, 6, 9, 12];

/** Seasons with a year or a direction. A winter bears the year in which it begins. */
export const season: TimeRule = {
  id: 'season',
  triggers: ['season', 'this'],
  specificity: 2,
  examples: [
    ['منذ الخريف الماضي', '2025-04-28', 'الخريف الماضي', '2024-FA'],
    ['خلال الصيف الماضي', '2024-10-12', 'الصيف الماضي', '2024-SU'],
    ['في صيف 2016', null, 'صيف 2016', '2016-SU'],
    ['في ربيع عام 2014', null, 'ربيع عام 2014', '2014-SP'],
    ['هذا الصيف', '2018-05-15', 'هذا الصيف', '2018-SU'],
    ['الشتاء المقبل', '2018-05-15', 'الشتاء المقبل', '2018-WI'],
  ],
  refuses: ['الربيع العربي', 'صيف حار'],
  find(text, token) {
    const at = text.in(token, 'this') === undefined ? token : token + 1;
    const name = text.in(at, 'season');
    if (name === undefined) return null;
    const word = text.word(at);
    const direction = at > token ? 0 : text.direction(at + 1);
    if (word?.definite && (direction === -1 || direction === 0 || direction === 1)) {
      const last = at > token ? at : at + 1;
      return { first: token, last, type: 'DATE', value: directed(text, name, direction), isRelative: true };
    }
    if (at > token || (word?.clitics ?? 0) & Clitic.al) return null;
    const yearAt = text.key(at + 1) === 'من' ? at + 2 : at + 1;
    const year = periodAt(text, yearAt, true);
    if (year?.unit !== 'Y' || year.year === undefined) return null;
    return { first: token, last: year.last, type: 'DATE', value: `${year.year}-${codes[name]}`, isRelative: year.isRelative, parts: { year: year.year } };
  },
};

function directed(text: TimeText, name: number, direction: number): string | null {
  if (!text.todayParts) return null;
  const { year, month } = text.todayParts;
  const begins = firstMonths[name] as number;
  // Months since the season's last beginning.
  const since = (month - begins + 12) % 12;
  const started = year - (month < begins ? 1 : 0);
  const isNow = since < 3;
  if (direction < 0) return `${isNow ? started - 1 : started}-${codes[name]}`;
  if (direction > 0) return `${started + 1}-${codes[name]}`;
  return `${isNow ? started : year}-${codes[name]}`;
}
