import { monthValue } from '../calendar.ts';
import { definiteUnit, type PeriodRead, periodAt, shifted } from '../period.ts';
import type { TimeRule } from '../time-rule.ts';
import type { TimeText } from '../time-text.ts';

const fiscal = /^المالي(ه)?$/;

/** Quarters and halves of a year: «الربع الأول من 2018», «النصف الثاني من العام الماضي». */
export const portion: TimeRule = {
  id: 'portion',
  triggers: ['portion'],
  specificity: 3,
  examples: [
    ['أرباح الربع الأول من 2018', null, 'الربع الأول من 2018', '2018-Q1'],
    ['في الربع الثالث من العام الحالي', '2015-08-08', 'الربع الثالث من العام الحالي', '2015-Q3'],
    ['النصف الأول من عام 2017', null, 'النصف الأول من عام 2017', '2017-01/2017-06'],
    ['أرباح الربع الثالث من السنة المالية الجارية', '2018-05-16', 'الربع الثالث من السنة المالية الجارية', null],
  ],
  refuses: ['الربع الأول من المباراة', 'نصف العام', 'ربع النهائي'],
  find(text, token) {
    const size = text.in(token, 'portion');
    if (size === undefined || !text.word(token)?.definite) return null;
    const ordinal = text.numberFrom(token + 1);
    const which = ordinal?.kind === 'ordinal' ? ordinal.min : size === 4 && text.bare(token + 1) === 'الاخير' ? 4 : null;
    if (which === null || which > size) return null;
    const after = (ordinal?.last ?? token + 1) + 1;
    const at = text.key(after) === 'من' || text.key(after) === 'في' || text.key(after) === 'ل' ? after + 1 : after;
    const year = yearAt(text, at);
    if (!year) return null;
    const value =
      year.year === undefined
        ? null
        : size === 4
          ? `${year.year}-Q${which}`
          : `${monthValue(year.year, which === 1 ? 1 : 7)}/${monthValue(year.year, which === 1 ? 6 : 12)}`;
    return {
      first: token,
      last: year.last,
      type: 'DATE',
      value,
      isRelative: year.isRelative,
      ...(year.year === undefined ? {} : { parts: { year: year.year } }),
    };
  },
};

export function yearAt(text: TimeText, token: number): PeriodRead | null {
  const read = periodAt(text, token, true);
  if (read) return read.unit === 'Y' ? read : null;
  // «الربع الأول من العام»: the publication's own year; a fiscal year begins when its state says.
  if (definiteUnit(text, token) === 'Y' && fiscal.test(text.key(token + 1))) {
    let last = text.direction(token + 2) === undefined ? token + 1 : token + 2;
    const named = text.year(last + 1);
    if (named) last = named.last;
    return { last, unit: 'Y', value: null, isRelative: true, isAnaphor: false };
  }
  return definiteUnit(text, token) === 'Y' ? shifted(text, 'Y', 0, token) : null;
}
