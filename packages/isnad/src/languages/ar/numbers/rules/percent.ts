import { Clitic } from '../../../../analysis/types.ts';
import type { JoinRule, NumberPiece, NumberText } from '../number-rule.ts';

/** A number with a percent sign on either side, or with «في المئة», «بالمئة». */
export const percent: JoinRule = {
  id: 'percent',
  specificity: 1,
  examples: [
    ['ارتفع 2.5% اليوم', '2.5%', 2.5, 2.5],
    ['ارتفع ٧٪', '٧٪', 7, 7],
    ['ارتفع %25 مقارنة بالصيف', '%25', 25, 25],
    ['ارتفع 0.3 بالمئة', '0.3 بالمئة', 0.3, 0.3],
    ['ارتفع عشرين في المائة', 'عشرين في المائة', 20, 20],
  ],
  refuses: ['في المئة الأولى', 'example.org/?q=30%25%2020%'],
  join(text, pieces, at) {
    const piece = pieces[at];
    if (piece?.kind !== 'cardinal') return null;
    if (isInAddress(text, piece)) return null;
    const last = percentEnd(text, piece.last + 1);
    if (last > 0) {
      const joined = { ...piece, last, end: text.tokens.end[last] as number, kind: 'percent' as const, by: 'percent' };
      return { piece: joined, taken: takenUpTo(pieces, at, last) };
    }
    const before = piece.first - 1;
    if (text.grammar.word(before)?.isPercent && text.tokens.end[before] === text.tokens.start[piece.first])
      return { piece: { ...piece, first: before, start: text.tokens.start[before] as number, kind: 'percent', by: 'percent' }, taken: 1 };
    if (text.register === 'news') return null;
    // «نسبة 10», «بالمائة 10» in requests.
    const isNamed = text.key(before) === 'نسبه' || (hasHundred(text, before) && ((text.grammar.word(before)?.clitics ?? 0) & Clitic.ba) !== 0);
    return isNamed ? { piece: { ...piece, first: before, start: text.tokens.start[before] as number, kind: 'percent', by: 'percent' }, taken: 1 } : null;
  },
};

/** Percent signs of an address on the net: %28, 20%20. */
function isInAddress(text: NumberText, piece: NumberPiece): boolean {
  const from = piece.start;
  const before = text.tokens.text.slice(Math.max(0, from - 2), from);
  const after = text.tokens.text.slice(piece.end, piece.end + 2);
  return /[A-Za-z=&?]%?$|[A-Za-z0-9(=]%$/.test(before) || /^%[0-9A-Za-z]/.test(after);
}

/** The last token of a percent mark that begins at `token`; 0 where none does. */
function percentEnd(text: NumberText, token: number): number {
  const word = text.grammar.word(token);
  if (word?.isPercent) return token;
  if (hasHundred(text, token) && (word?.clitics ?? 0) & Clitic.ba) return token;
  if (text.key(token) === 'في' && hasHundred(text, token + 1)) return token + 1;
  return 0;
}

function hasHundred(text: NumberText, token: number): boolean {
  const word = text.grammar.word(token);
  return word?.roles.hundred !== undefined && word.definite;
}

/** The hundred of «في المئة» was read as a piece of its own. */
function takenUpTo(pieces: ReadonlyArray<{ readonly first: number }>, at: number, last: number): number {
  let taken = 1;
  while ((pieces[at + taken]?.first ?? Infinity) <= last) taken++;
  return taken;
}
