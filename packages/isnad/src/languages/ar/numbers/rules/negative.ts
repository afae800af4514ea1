import type { JoinRule, NumberText } from '../number-rule.ts';

/** Numbers below zero: «سالب خمسة», «ناقص 3», «-0.6». A hyphen that begins a line is a bullet in news. */
export const negative: JoinRule = {
  id: 'negative',
  specificity: 1,
  examples: [
    ['بلغت الحرارة سالب خمسة', 'سالب خمسة', -5, -5],
    ['انخفض النمو إلى -0.6 هناك', '-0.6', -0.6, -0.6],
  ],
  refuses: ['من 10-12', '-3 كتب', 'كوفيد-19', 'فاز ضيفه 4 -1 هناك', 'صاروخ من طراز سبيرانتو -7', 'تنص المادة -3- على ذلك'],
  join(text, pieces, at) {
    const piece = pieces[at];
    if (!piece || piece.min === null || piece.min === 0 || (piece.kind !== 'cardinal' && piece.kind !== 'fraction')) return null;
    const before = piece.first - 1;
    const key = text.key(before);
    if (key !== 'سالب' && key !== 'ناقص' && !(key === '-' && isSign())) return null;
    const start = text.tokens.start[before] as number;
    return { piece: { ...piece, first: before, start, min: -piece.min, max: -piece.min, by: 'negative' }, taken: 1 };

    function isSign(): boolean {
      if (!piece?.digits || text.tokens.end[before] !== text.tokens.start[piece.first]) return false;
      const character = text.tokens.text[(text.tokens.start[before] as number) - 1] ?? '\n';
      if (character === ' ' && text.register === 'news' && isJoinedToWord(text, before - 1)) return false;
      return character === '(' || character === '<' || character === ' ' || (character === '\n' && text.register === 'utterance');
    }
  },
};

/** In news a minus stands after words that lead up to a value; «4 -1» is a score, «إس -300» a model, «المادة -3-» a label. */
const leads = new Set('الي من بين عند تحت دون حتي نحو حوالي بلغ بلغت تبلغ يبلغ سجل سجلت تسجل درجه حراره الحراره'.split(' '));

function isJoinedToWord(text: NumberText, token: number): boolean {
  return token >= 0 && !leads.has(text.bare(token));
}
