import type { NumberRule } from '../number-rule.ts';

/** «ربع النهائي», «نصف سنوي»: the name of a round or of a pace. */
const nameAfter = /^(ال)?(نهائيه?|سنويه?|شهريه?)$/;

/** Parts of one in words. */
export const fraction: NumberRule = {
  id: 'fraction',
  specificity: 3,
  examples: [
    ['قطع ثلاثة أرباع الطريق', 'ثلاثة أرباع', 0.75, 0.75],
    ['قطع نصف الطريق', 'نصف', 0.5, 0.5],
    ['قطع ثلثي الطريق', 'ثلثي', 2 / 3, 2 / 3],
  ],
  refuses: ['بلغ الفريق الدور ربع النهائي', 'خرج من نصف نهائي البطولة', 'أعلنت نتائجها ربع السنوية'],
  read(text, token) {
    const read = text.grammar.fraction(token);
    if (read && nameAfter.test(text.key(read.last + 1))) return null;
    return read && { first: token, last: read.last, min: read.value, max: read.value, approximate: false, kind: 'fraction', scale: 1, digits: read.digits };
  },
};
