import { Clitic } from '../../../../analysis/types.ts';
import type { JoinRule, NumberText } from '../number-rule.ts';

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
  refuses: ['في المئة الأولى'],
  join(text, pieces, at) {
    const piece = pieces[at];
    if (piece?.kind !== 'cardinal') return null;
    const last = percentEnd(text, piece.last + 1);
    if (last > 0) {
      const joined = { ...piece, last, end: text.tokens.end[last] as number, kind: 'percent' as const, by: 'percent' };
      return { piece: joined, taken: takenUpTo(pieces, at, last) };
    }
    const before = piece.first - 1;
    if (text.grammar.word(before)?.isPercent && text.tokens.end[before] === text.tokens.start[piece.first])
      return { piece: { ...piece, first: before, start: text.tokens.start[before] as number, kind: 'percent', by: 'percent' }, taken: 1 };
    return null;
  },
};

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
