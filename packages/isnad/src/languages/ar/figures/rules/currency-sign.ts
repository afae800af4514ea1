import type { FigureRule } from '../figure-rule.ts';

const signs = new Set(['$', '€', '£', '¥', 'usd', 'eur', 'gbp']);

/** A currency sign before the number: «$20». Behind it the sign is read as a noun. */
export const currencySign: FigureRule = {
  id: 'currency-sign',
  specificity: 2,
  examples: [['بسعر $20 للقطعة', '$20', 20, 20, 'money']],
  refuses: ['بسعر 20 للقطعة'],
  find(text, piece) {
    if (piece.kind !== 'cardinal' || !signs.has(text.key(piece.first - 1))) return null;
    const first = piece.first - 1;
    return {
      first,
      last: piece.last,
      min: piece.min,
      max: piece.max,
      approximate: piece.approximate,
      counts: 'money',
      what: [first, first],
      unit: text.key(first),
      isPart: false,
    };
  },
};
