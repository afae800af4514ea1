import type { NumberRule } from '../number-rule.ts';

const last = new Set('اخر الاخر الاخير الاخيره'.split(' '));
const relative = new Set('التالي التاليه السابق السابقه الحالي الحاليه'.split(' '));

/** A place that is told against another one: «الأخير», «قبل الأخير», «التالي». It has no number. */
export const relativeOrdinal: NumberRule = {
  id: 'relative-ordinal',
  specificity: 0,
  examples: [
    ['احذف السطر الأخير', 'الأخير', null, null],
    ['اقرأ ما قبل الأخير', 'قبل الأخير', null, null],
  ],
  refuses: ['قبل الغداء'],
  read(text, token) {
    const end = endOf((at) => text.key(at), token);
    return end < 0 ? null : { first: token, last: end, min: null, max: null, approximate: false, kind: 'ordinal', scale: 1, digits: false };
  },
};

function endOf(key: (token: number) => string, token: number): number {
  const word = key(token);
  if (last.has(word) || relative.has(word)) return token;
  if (word === 'قبل' || word === 'سبقت') return last.has(key(token + 1)) ? token + 1 : -1;
  if (word === 'الذي' && /^قبلا?$/.test(key(token + 1)) && last.has(key(token + 2)) && key(token - 1) === 'هي') return token + 2;
  if (word === 'الواحد' && key(token + 1) === 'قبل' && last.has(key(token + 2))) return token + 2;
  if (word === 'الثانيه' && key(token + 1) === 'الي' && last.has(key(token + 2))) return token + 2;
  return -1;
}
