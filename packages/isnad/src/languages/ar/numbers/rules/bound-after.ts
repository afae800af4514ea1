import type { BoundRule } from '../number-rule.ts';

const mostWordsBetween = 3;

/** «20 أو أكثر», «70 حالة على الأقل», «عشرون بيتا تقريبا». */
export const boundAfter: BoundRule = {
  id: 'bound-after',
  specificity: 1,
  examples: [
    ['حضر 20 أو أكثر', '20 أو أكثر', 20, null],
    ['بني 70 بيتا على الأقل', '70', 70, null],
    ['بني عشرون بيتا تقريبا', 'عشرون', 20, 20],
    ['بني 20 على الأكثر', '20 على الأكثر', null, 20],
  ],
  refuses: [],
  bound(text, piece, _before, after) {
    const touching = text.bounds.startingAt(piece.last + 1, 'after');
    // «5000 أو أقل من 6000» compares with another number.
    const right = touching && (isNumber(touching.last + 1) || (text.key(touching.last + 1) === 'من' && isNumber(touching.last + 2))) ? null : touching;
    if (right?.effect === 'same' && piece.min === piece.max && !followsBound()) return null;
    const hit = right ?? nearby();
    if (!hit) return null;
    const min = hit.effect === 'max' ? null : piece.min;
    const max = hit.effect === 'min' ? null : piece.max;
    if (min === null && max === null) return null;
    const touches = hit.first === piece.last + 1;
    const last = touches ? hit.last : piece.last;
    return { ...piece, last, end: text.tokens.end[last] as number, min, max, approximate: piece.approximate || hit.effect === 'approx', by: 'bound-after' };

    function isNumber(token: number): boolean {
      return after !== null && after.first === token;
    }

    function followsBound(): boolean {
      const before = text.bounds.endingAt(piece.first - 1, 'before');
      return before !== null && before.effect !== 'approx';
    }

    function nearby() {
      const sentence = text.context.sentenceOf[piece.last];
      for (let token = piece.last + 1; token <= piece.last + 1 + mostWordsBetween; token++) {
        if (text.context.sentenceOf[token] !== sentence || (after && token >= after.first) || /^[،,.:؛(]/.test(text.key(token))) return null;
        const near = text.bounds.startingAt(token, 'near');
        if (near) return near;
      }
      return null;
    }
  },
};
