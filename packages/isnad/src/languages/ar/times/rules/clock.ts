import type { TimeRule } from '../time-rule.ts';
import type { TimeText } from '../time-text.ts';

/** Times of day: «الساعة الخامسة والنصف مساء», «17:30», «7 صباحا». */
export const clock: TimeRule = {
  id: 'clock',
  triggers: ['unit', 'number'],
  specificity: 3,
  examples: [
    ['الساعة الخامسة والنصف مساء', null, 'الساعة الخامسة والنصف مساء', 'T17:30'],
    ['بدأ 12:34 أمس', null, '12:34', 'T12:34'],
    ['يفتح 7 صباحا', null, '7 صباحا', 'T07'],
    ['الساعة 8 إلا ربعا', null, 'الساعة 8 إلا ربعا', 'T07:45'],
    ['الساعة السابعة', null, 'الساعة السابعة', 'T07'],
  ],
  refuses: ['ثلاث ساعات', 'فاز 3:1 في المباراة'],
  find(text, token) {
    const word = text.word(token);
    const isNamed = word?.unit === 'h' && word.in.unit === 1 && word.definite;
    if (isNamed) return readClock(text, token, token + 1, true);
    const previous = text.word(token - 1);
    if (previous?.unit === 'h' && previous.definite) return null;
    return readClock(text, token, token, false);
  },
};

function readClock(text: TimeText, first: number, at: number, isNamed: boolean) {
  const piece = text.numberFrom(at);
  if (!piece || piece.min === null || piece.scale !== 1 || !Number.isInteger(piece.min) || piece.min < 0 || piece.min > 24) return null;
  if (piece.kind !== 'cardinal' && piece.kind !== 'ordinal') return null;
  let hour = piece.min;
  let minute: number | null = null;
  let last = piece.last;
  let isTold = isNamed;
  if (piece.digits && text.key(last + 1) === ':' && /^\d{2}$/.test(text.key(last + 2)) && text.tokens.end[last] === text.tokens.start[last + 1]) {
    minute = Number(text.key(last + 2));
    if (minute > 59) return null;
    last += 2;
    isTold = true;
    if (text.key(last + 1) === ':' && /^\d{2}$/.test(text.key(last + 2))) last += 2;
  } else {
    const more = minutesAfter(text, last + 1);
    if (more && (isNamed || piece.kind === 'ordinal')) {
      minute = more.minutes;
      last = more.last;
      if (minute < 0) {
        hour = (hour + 23) % 24;
        minute += 60;
      }
    }
  }
  const part = text.in(last + 1, 'dayPartAdverb');
  if (part !== undefined && text.word(last + 1)?.clitics === 0) {
    if (piece.kind === 'cardinal' && !isTold && hour > 12) return null;
    if (part >= 3 && hour < 12 && !(part === 3 && hour === 11)) hour += 12;
    else if (part <= 2 && hour === 12) hour = 0;
    else if (part === 6 && hour === 12) hour = 0;
    last++;
    isTold = true;
  }
  if (!isTold) return null;
  const value = minute === null ? `T${two(hour)}` : `T${two(hour)}:${two(minute)}`;
  return { first, last, type: 'TIME' as const, value };
}

function minutesAfter(text: TimeText, token: number): { minutes: number; last: number } | null {
  const word = text.bare(token).replace(/^ال/, '');
  if (text.key(token).startsWith('و')) {
    if (word === 'نصف') return { minutes: 30, last: token };
    if (word === 'ربع') return { minutes: 15, last: token };
    if (word === 'ثلث') return { minutes: 20, last: token };
    const at = text.key(token) === 'و' ? token + 1 : token;
    const piece = text.numberFrom(at);
    if (piece?.min && piece.min < 60 && Number.isInteger(piece.min))
      return { minutes: piece.min, last: text.word(piece.last + 1)?.unit === 'm' ? piece.last + 1 : piece.last };
  }
  if (text.key(token) === 'الا') {
    const next = text.bare(token + 1);
    if (next === 'ربع' || next === 'ربعا' || next === 'الربع') return { minutes: -15, last: token + 1 };
    if (next === 'ثلث' || next === 'ثلثا') return { minutes: -20, last: token + 1 };
    const piece = text.numberFrom(token + 1);
    if (piece?.min && piece.min < 60) return { minutes: -piece.min, last: text.word(piece.last + 1)?.unit === 'm' ? piece.last + 1 : piece.last };
  }
  return null;
}

function two(value: number): string {
  return String(value).padStart(2, '0');
}
