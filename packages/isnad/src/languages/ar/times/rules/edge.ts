import { definiteUnit, shifted } from '../period.ts';
import type { TimeRule } from '../time-rule.ts';

/** «نهاية العام», «مطلع الشهر»: the publication's own. With a year, month or direction of its own the time itself is found first and takes the edge in. */
export const edge: TimeRule = {
  id: 'edge',
  triggers: ['edge'],
  specificity: 1,
  examples: [
    ['بحلول نهاية العام', '2024-10-12', 'نهاية العام', '2024-12'],
    ['مطلع العام الجاري', '2018-05-15', 'مطلع العام الجاري', '2018-01'],
    ['أواخر العام الماضي', '2018-05-15', 'أواخر العام الماضي', '2017'],
    ['نهاية الشهر', '2018-05-15', 'نهاية الشهر', '2018-05'],
    ['مطلع يونيو المقبل', '2018-05-15', 'مطلع يونيو المقبل', '2018-06'],
  ],
  refuses: ['نهاية الأسبوع', 'بداية الطريق', 'نهاية العام الدراسي'],
  find(text, token) {
    const unit = definiteUnit(text, token + 1);
    if ((unit !== 'Y' && unit !== 'M') || text.word(token)?.definite) return null;
    const next = text.key(token + 2);
    if (next.startsWith('ال') && next.length > 4) return null;
    const read = shifted(text, unit, 0, token + 1);
    if (!read) return null;
    const parts = read.year === undefined ? {} : { year: read.year, ...(read.month === undefined ? {} : { month: read.month }) };
    return { first: token + 1, last: token + 1, type: 'DATE', value: read.value, isRelative: true, parts };
  },
};
