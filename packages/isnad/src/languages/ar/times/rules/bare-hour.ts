import { TokenKind } from '../../../../analysis/tokens.ts';
import type { TimeFind, TimeRule } from '../time-rule.ts';
import type { TimeText } from '../time-text.ts';

/** An hour by its number alone in a request: «عند 7», «في السابعة», «على ثمانية وأربعين مساء», «1140 صباحا». */
export const bareHour: TimeRule = {
  id: 'bare-hour',
  register: 'utterance',
  triggers: ['number'],
  specificity: 1,
  examples: [
    ['سأعود في السابعة', null, 'السابعة', 'T07'],
    ['سأعود 1140 صباحا', null, '1140 صباحا', 'T11:40'],
    ['ضبط المنبه على عشرة عشرة', null, 'عشرة عشرة', 'T10:10'],
  ],
  refuses: ['وصلنا في السابع'],
  find(text, token): TimeFind | null {
    const piece = text.numberFrom(token);
    if (!piece || piece.min === null || !Number.isInteger(piece.min)) return null;
    const before = beforeHour(text, token);
    const part = partAfter(text, piece.last + 1);
    if (piece.digits && /^\d{3,4}$/.test(text.key(token)) && part) {
      const hour = Math.floor(piece.min / 100);
      return hour > 23 || piece.min % 100 > 59 ? null : told(text, token, part.last, hour, piece.min % 100, part.isLate);
    }
    if (piece.kind === 'ordinal') {
      const isFeminine = /ه$|عشر$/.test(text.key(piece.first)) || /^ال(حادي|ثاني)ه/.test(text.key(piece.first));
      return piece.min <= 12 && isFeminine && isAtEnd(text, piece.last + 1) ? told(text, token, piece.last, piece.min, null, false) : null;
    }
    if (piece.digits)
      return before === 'عند' && piece.min <= 24 && isAtEnd(text, piece.last + 1) ? told(text, token, piece.last, piece.min, null, false) : null;
    return inWords(text, token);
  },
};

/** «ثمانية وأربعين» (8:40), «عشرة وخمسة وأربعين», «خمسة عشر خمسة عشر». */
function inWords(text: TimeText, token: number): TimeFind | null {
  const first = text.numberFrom(token);
  if (!first || first.min === null || text.numberTo(token - 1)) return null;
  let last = first.last;
  let hour = first.min;
  let minute: number | null = null;
  const second = text.numberFrom(last + 1);
  if (second?.min && second.kind === 'cardinal' && second.min < 60 && hour < 24) {
    minute = second.min;
    last = second.last;
  } else if (hour > 24 && hour < 100) {
    minute = Math.floor(hour / 10) * 10;
    hour %= 10;
  }
  if (minute === null) return null;
  const part = partAfter(text, last + 1);
  if (!part && !isAtEnd(text, last + 1)) return null;
  if (!part && beforeHour(text, token) !== 'علي' && text.numberFrom(token)?.last === last) return null;
  return told(text, token, part?.last ?? last, hour, minute, part?.isLate ?? false);
}

function told(_text: TimeText, first: number, last: number, hour: number, minute: number | null, isLate: boolean): TimeFind {
  const whole = isLate && hour < 12 ? hour + 12 : hour;
  const two = (value: number) => String(value).padStart(2, '0');
  return { first, last, type: 'TIME', value: minute === null ? `T${two(whole)}` : `T${two(whole)}:${two(minute)}` };
}

function partAfter(text: TimeText, token: number): { last: number; isLate: boolean } | null {
  const adverb = text.in(token, 'dayPartAdverb');
  if (adverb !== undefined) return { last: token, isLate: adverb >= 3 };
  const part = text.key(token) === 'في' ? text.in(token + 1, 'dayPart') : undefined;
  return part === undefined ? null : { last: token + 1, isLate: part >= 3 };
}

function beforeHour(text: TimeText, token: number): string {
  return text.key(token - 1);
}

function isAtEnd(text: TimeText, token: number): boolean {
  return text.kind(token) === TokenKind.punctuation || text.kind(token) === TokenKind.lineBreak;
}
