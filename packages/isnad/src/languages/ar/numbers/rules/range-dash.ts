import { lossyKey } from '../../../../analysis/letters.ts';
import { TokenKind } from '../../../../analysis/tokens.ts';
import { functionWords } from '../../generated/function-words.ts';
import type { JoinRule, NumberPiece, NumberText } from '../number-rule.ts';
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
  refuses: ['في 6-8-2015', 'فاز 3-1', 'خسر الفريق 1-3 أمام ضيفه', 'فازت 6-4 و6-7 و7-5', 'انتهت المباراة 2-4.', 'بعد خسارته 1-4 ذهابا'],
  join(text, pieces, at) {
    const from = pieces[at];
    const to = pieces[at + 1];
    if (!from?.digits || !to || to.first !== from.last + 2 || !dashes.has(text.key(from.last + 1))) return null;
    if (isDateMark(text.key(to.last + 1)) || isDateMark(text.key(from.first - 1))) return null;
    if (text.register === 'news' && isScore(text, from, to)) return null;
    const piece = joinRange(text, from, to, from.first, 'range-dash');
    return piece && { piece, taken: 2 };
  },
};

function isDateMark(key: string): boolean {
  return dashes.has(key) || key === '/' || key === ':';
}

const highestScore = 199;
const grammar = new Set(Object.values(functionWords).flat().concat('ذهابا', 'إيابا').map(lossyKey));

/** «1-3 أمام ضيفه», «6-7 و7-6»: two small numbers with nothing counted after them are a score. */
function isScore(text: NumberText, from: NumberPiece, to: NumberPiece): boolean {
  if (!to.digits || from.kind !== 'cardinal' || to.kind !== 'cardinal' || (from.max ?? 0) > highestScore || (to.max ?? 0) > highestScore) return false;
  const next = to.last + 1;
  if (next >= text.tokens.length) return true;
  const type = text.tokens.types.get(text.tokens.type[next] as number);
  if (type.kind !== TokenKind.word) return type.kind !== TokenKind.foreign && type.key !== '%';
  const best = type.readings[0];
  return type.key === 'و' || grammar.has(type.key) || (best !== undefined && (best.clitics !== 0 || grammar.has(best.word)));
}
