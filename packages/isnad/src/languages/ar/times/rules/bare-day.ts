import { TokenKind } from '../../../../analysis/tokens.ts';
import { dayNumber, dayValue, isDay, shiftMonth } from '../calendar.ts';
import type { TimeRule } from '../time-rule.ts';
import type { TimeText } from '../time-text.ts';

const before = new Set('في يوم الي'.split(' '));

/** A day of the month by its number alone at the end of a request: «في 15», «يوم 27», «للثاني والعشرين», «الخميس 21». */
export const bareDay: TimeRule = {
  id: 'bare-day',
  register: 'utterance',
  triggers: ['number'],
  specificity: 0,
  examples: [
    ['سأعود في 15', '2016-11-20', '15', '2016-11-15'],
    ['عدت يوم الخميس 21', '2017-09-27', 'يوم الخميس 21', '2017-09-21'],
  ],
  refuses: ['اشتريت 15 كتابا'],
  find(text, token) {
    const piece = text.numberFrom(token);
    if (!piece || piece.min === null || piece.scale !== 1 || !Number.isInteger(piece.min) || piece.min < 1 || piece.min > 31) return null;
    if ((piece.kind !== 'cardinal' && piece.kind !== 'ordinal') || !isAtEnd(text, piece.last + 1)) return null;
    const weekday =
      text.in(token - 1, 'weekday') !== undefined ? token - 1 : text.key(token - 1) === 'في' && text.in(token - 2, 'weekday') !== undefined ? token - 2 : -1;
    const isAttached = text.tokens.types.get(text.tokens.type[token] as number).text.startsWith('لل');
    if (weekday < 0 && !before.has(text.key(token - 1)) && !isAttached) return null;
    if (piece.kind === 'ordinal' && weekday === token - 1 && piece.min <= 5) return null;
    const named = text.word(weekday - 1)?.unit === 'D' ? weekday - 1 : weekday;
    const first = weekday >= 0 ? named : text.key(token - 1) === 'في' ? token : isAttached ? token : token - 1;
    return { first, last: piece.last, type: 'DATE', value: latest(text, piece.min), isRelative: true };
  },
};

/** The last such day up to the reference day. */
function latest(text: TimeText, day: number): string | null {
  const { today, todayParts } = text;
  if (today === null || !todayParts) return null;
  for (let back = 0; back < 3; back++) {
    const { year, month } = shiftMonth(todayParts, -back);
    if (isDay(year, month, day) && dayNumber(year, month, day) <= today) return dayValue(dayNumber(year, month, day));
  }
  return null;
}

function isAtEnd(text: TimeText, token: number): boolean {
  return text.kind(token) === TokenKind.punctuation || text.kind(token) === TokenKind.lineBreak;
}
