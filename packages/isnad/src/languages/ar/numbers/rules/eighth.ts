import type { NumberRule } from '../number-rule.ts';

/** ثُمن, an eighth, in requests. In news ثمن without its vowel is a price. */
export const eighth: NumberRule = {
  id: 'eighth',
  specificity: 0,
  examples: [['أكلت ثمن الكعكة', 'ثمن', 0.125, 0.125]],
  refuses: ['بثمن بخس'],
  read(text, token) {
    if (text.key(token) !== 'ثمن' || !text.key(token + 1).startsWith('ال')) return null;
    return { first: token, last: token, min: 0.125, max: 0.125, approximate: false, kind: 'fraction', scale: 1, digits: false };
  },
};
