import type { JoinRule } from '../number-rule.ts';
import { joinRange } from '../range.ts';

const dashes = new Set(['-', '–', '—', '~', '−']);

/** «10-12», «10 – 12». */
export const rangeDash: JoinRule = {
  id: 'range-dash',
  specificity: 1,
  examples: [
    ['يحتاج 10-12 عاملا', '10-12', 10, 12],
    ['يحتاج 10 – 12 عاملا', '10 – 12', 10, 12],
  ],
  refuses: ['في 6-8-2015', 'فاز 3-1'],
  join(text, pieces, at) {
    const from = pieces[at];
    const to = pieces[at + 1];
    if (!from?.digits || !to || to.first !== from.last + 2 || !dashes.has(text.key(from.last + 1))) return null;
    if (isDateMark(text.key(to.last + 1)) || isDateMark(text.key(from.first - 1))) return null;
    const piece = joinRange(text, from, to, from.first, 'range-dash');
    return piece && { piece, taken: 2 };
  },
};

function isDateMark(key: string): boolean {
  return dashes.has(key) || key === '/' || key === ':';
}
