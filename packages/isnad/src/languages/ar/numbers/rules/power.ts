import type { JoinRule } from '../number-rule.ts';

/** Powers: «1.1^23», «2.5^-1», «12e+14». */
export const power: JoinRule = {
  id: 'power',
  specificity: 2,
  examples: [
    ['احسب 2^3', '2^3', 8, 8],
    ['احسب 12e+2', '12e+2', 1200, 1200],
  ],
  refuses: ['احسب 2 ثم 3'],
  join(text, pieces, at) {
    const base = pieces[at];
    const exponent = pieces[at + 1];
    if (!base?.digits || !exponent?.digits || base.min === null || exponent.min === null) return null;
    const between = text.tokens.text.slice(base.end, exponent.start);
    if (!/^-*(\^|e)[+-]?$/i.test(between)) return null;
    const sign = between.includes('-') ? -1 : 1;
    const before = text.key(base.first - 1) === '-' ? base.first - 1 : base.first;
    const value = (before < base.first ? -1 : 1) * (/e/i.test(between) ? base.min * 10 ** (sign * exponent.min) : base.min ** (sign * exponent.min));
    return { piece: { ...exponent, first: before, start: text.tokens.start[before] as number, min: value, max: value, by: 'power' }, taken: 2 };
  },
};
