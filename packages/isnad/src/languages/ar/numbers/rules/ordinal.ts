import type { NumberRule } from '../number-rule.ts';

/** Ordinals in words; tens with ال count as ordinals. */
export const ordinal: NumberRule = {
  id: 'ordinal',
  specificity: 2,
  examples: [
    ['الفصل الثاني عشر', 'الثاني عشر', 12, 12],
    ['اليوم الثامن والعشرين', 'الثامن والعشرين', 28, 28],
    ['المرة الخامسة والعشرون', 'الخامسة والعشرون', 25, 25],
    ['المرة الحادية عشرة', 'الحادية عشرة', 11, 11],
    ['الباب الأول', 'الأول', 1, 1],
  ],
  refuses: ['عاد ثانية', 'بعد ثانية واحدة'],
  read(text, token) {
    const read = text.grammar.ordinal(token);
    return read && { first: token, last: read.last, min: read.value, max: read.value, approximate: false, kind: 'ordinal', scale: 1, digits: false };
  },
};
