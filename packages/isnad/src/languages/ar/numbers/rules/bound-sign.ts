import type { BoundRule } from '../number-rule.ts';

/** Comparison signs before a number: «>30», «<= 30». */
export const boundSign: BoundRule = {
  id: 'bound-sign',
  specificity: 1,
  examples: [
    ['العدد >30 هنا', '>30', 30, null],
    ['العدد <= 30 هنا', '<= 30', null, 30],
  ],
  refuses: ['العدد =>30', 'العدد <>30'],
  bound(text, piece) {
    if (piece.min === null || piece.max === null) return null;
    let first = piece.first - 1;
    const hasEqual = text.key(first) === '=';
    if (hasEqual) first--;
    const sign = text.key(first);
    if ((sign !== '>' && sign !== '<') || ['<', '>', '='].includes(text.key(first - 1))) return null;
    const start = text.tokens.start[first] as number;
    return sign === '>' ? { ...piece, first, start, max: null, by: 'bound-sign' } : { ...piece, first, start, min: null, by: 'bound-sign' };
  },
};
