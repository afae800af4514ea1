import type { BoundRule, NumberPiece } from '../number-rule.ts';

/** «نحو 20», «أكثر من ألف», «ما لا يقل عن حوالي 50», «لا يتجاوز 7». */
export const boundBefore: BoundRule = {
  id: 'bound-before',
  specificity: 1,
  examples: [
    ['حضر نحو ألف طالب', 'نحو ألف', 1000, 1000],
    ['حضر أكثر من 76,000 طالب', 'أكثر من 76,000', 76000, null],
    ['حضر ما لا يقل عن نحو 50 طالبا', 'ما لا يقل عن نحو 50', 50, null],
    ['غرفة لا يتجاوز 7 أمتار', 'لا يتجاوز 7', null, 7],
    ['عدد الحضور قد يصل إلى 150', 'قد يصل إلى 150', null, 150],
    ['حضر ما يقدر بـ 14 طالبا', '14', 14, 14],
    ['بأكثر من 30 دينارا', 'أكثر من 30', 30, null],
  ],
  refuses: [],
  bound(text, piece) {
    let current: NumberPiece | null = null;
    let first = piece.first;
    for (;;) {
      const before = skipOpen(text, first - 1);
      const hit = text.bounds.endingAt(before, 'before');
      if (!hit || text.context.sentenceOf[hit.first] !== text.context.sentenceOf[piece.first]) break;
      const from: NumberPiece = current ?? piece;
      const min: number | null = hit.effect === 'max' ? null : from.min;
      const max: number | null = hit.effect === 'min' ? null : from.max;
      if (min === null && max === null) break;
      const start: number = hit.outside ? from.start : (text.tokens.start[hit.first] as number) + hit.cut;
      current = {
        ...from,
        first: hit.outside ? from.first : hit.first,
        start,
        min,
        max,
        approximate: from.approximate || hit.effect === 'approx',
        by: 'bound-before',
      };
      first = hit.first;
    }
    return current;
  },
};

function skipOpen(text: { key(token: number): string }, token: number): number {
  return text.key(token) === '(' || text.key(token) === 'ال' ? token - 1 : token;
}
