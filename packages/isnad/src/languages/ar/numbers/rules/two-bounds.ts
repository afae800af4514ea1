import type { JoinRule } from '../number-rule.ts';

/** A lower and an upper bound side by side: «أكثر من 10 وأقل من 15». */
export const twoBounds: JoinRule = {
  id: 'two-bounds',
  specificity: 1,
  examples: [['عدد أكبر من عشرة وأقل من خمسة عشر', 'أكبر من عشرة وأقل من خمسة عشر', 10, 15]],
  refuses: ['أكثر من ٤٠ وأقل من ١٠'],
  join(text, pieces, at) {
    const from = pieces[at];
    const to = pieces[at + 1];
    if (!from || !to || from.max !== null || from.min === null || to.min !== null || to.max === null || from.min >= to.max || from.kind === 'vague')
      return null;
    let next = from.last + 1;
    while (next < to.first && /^[،,]$|^(و|او)$/.test(text.key(next))) next++;
    if (next !== to.first) return null;
    return { piece: { ...to, first: from.first, start: from.start, min: from.min, by: 'two-bounds' }, taken: 2 };
  },
};
