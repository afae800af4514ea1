import { yearValue } from '../calendar.ts';
import type { TimeFind, TimeRule } from '../time-rule.ts';
import type { TimeText } from '../time-text.ts';

/** Years in words or of few digits in requests: «عام 247», «ألف وسبعمئة وتسعة وثمانين», «تسعة عشر ثمانية وعشرون» (1928), «في الألفين». */
export const requestYear: TimeRule = {
  id: 'request-year',
  register: 'utterance',
  triggers: ['number'],
  specificity: 1,
  examples: [
    ['سأخرج عام 247', null, 'عام 247', '0247'],
    ['حدث ذلك في ألف وسبعمئة وتسعة وثمانين', null, 'ألف وسبعمئة وتسعة وثمانين', '1789'],
    ['عام تسعة عشر ثمانية وعشرين', null, 'عام تسعة عشر ثمانية وعشرين', '1928'],
  ],
  refuses: ['اشتريت 247 كتابا'],
  find(text, token): TimeFind | null {
    const piece = text.numberFrom(token);
    if (piece?.kind !== 'cardinal' || piece.min === null || !Number.isInteger(piece.min)) return null;
    const isNamed = text.word(token - 1)?.unit === 'Y' && text.in(token - 1, 'unit') === 1;
    const next = text.numberFrom(piece.last + 1);
    const isSplit = piece.min === 19 && !piece.digits && next?.kind === 'cardinal' && (next.min ?? 0) >= 10 && (next.min ?? 100) < 100;
    const first = isNamed ? leadOf(text, token - 1) : token;
    if (isSplit && next) return { first, last: next.last, type: 'DATE', value: yearValue(1900 + (next.min as number)) };
    if (isNamed && piece.min >= 100 && piece.min <= 2100) return { first, last: piece.last, type: 'DATE', value: yearValue(piece.min) };
    if (piece.digits || piece.min < 1000 || piece.min > 2100) return null;
    if (!['في', 'من', 'الي', 'مواليد'].includes(text.key(token - 1))) return null;
    const vague = text.key(piece.last + 1) === 'والعشرات' ? piece.last + 1 : piece.last;
    return { first, last: vague, type: 'DATE', value: vague > piece.last ? '201' : yearValue(piece.min) };
  },
};

function leadOf(text: TimeText, token: number): number {
  return text.in(token - 1, 'season') === undefined ? token : token - 1;
}
