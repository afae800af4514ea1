import { Clitic } from '../../../../analysis/types.ts';
import type { NumberRule } from '../number-rule.ts';

/** Magnitudes without a number: they keep their words and give a lower bound alone. */
export const vague: NumberRule = {
  id: 'vague',
  specificity: 0,
  examples: [
    ['غادر عشرات المسافرين', 'عشرات', 20, null],
    ['غادر مئات الآلاف من الزوار', 'مئات الآلاف', 200000, null],
    ['غادر آلاف الزوار', 'آلاف', 2000, null],
  ],
  refuses: ['بيت ألفي'],
  read(text, token) {
    const word = text.grammar.word(token);
    if (!word) return null;
    let last = token;
    let value = word.roles.vague ?? word.roles.scales;
    if (value === undefined) return null;
    const next = text.grammar.word(token + 1);
    if (word.roles.vague !== undefined && next?.roles.scales !== undefined && (next.clitics & ~Clitic.al) === 0) {
      value *= next.roles.scales;
      last++;
    }
    return { first: token, last, min: value * 2, max: null, approximate: true, kind: 'vague', scale: 1, digits: false };
  },
};
