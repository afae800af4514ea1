import type { FigureRule } from '../figure-rule.ts';

/** Every percentage. */
export const percentage: FigureRule = {
  id: 'percentage',
  specificity: 3,
  examples: [
    ['ارتفعت 0.3 بالمئة', '0.3 بالمئة', 0.3, 0.3, 'percent'],
    ['تتراوح بين 40% و60% منها', 'بين 40% و60%', 40, 60, 'percent'],
    ['خفض واحدا بالمئة', 'واحدا بالمئة', 1, 1, 'percent'],
  ],
  refuses: ['في المئة يوم'],
  find(text, piece) {
    if (piece.kind !== 'percent') return null;
    const decimal = decimalOf(text.key(piece.first));
    return {
      first: piece.first,
      last: piece.last,
      min: decimal ?? piece.min,
      max: decimal ?? piece.max,
      approximate: piece.approximate,
      counts: 'percent',
      what: null,
      unit: '%',
      isPart: text.isPart(piece),
    };
  },
};

/** In a percentage a dot parts decimals, never thousands. */
function decimalOf(key: string): number | null {
  return /^\d{1,3}\.\d{3}$/.test(key) ? Number(key) : null;
}
