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
    ['وصل عند الثامنة والنصف', null, 'الثامنة والنصف', 'T08:30'],
    ['الساعة السابعة', null, 'الساعة السابعة', 'T07'],
  ],
  refuses: ['المرتبة الثامنة', 'ثلاث ساعات', 'فاز 3:1 في المباراة'],
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
  let second: number | null = null;
  let last = piece.last;
  let isTold = isNamed;
  if (piece.digits && text.key(last + 1) === ':' && /^\d{2}$/.test(text.key(last + 2)) && text.tokens.end[last] === text.tokens.start[last + 1]) {
    minute = Number(text.key(last + 2));
    if (minute > 59) return null;
    last += 2;
    isTold = true;
    if (text.key(last + 1) === ':' && /^\d{2}$/.test(text.key(last + 2))) {
      second = Number(text.key(last + 2));
      last += 2;
    }
  } else {
    const more = minutesAfter(text, last + 1);
    if (more && (isNamed || piece.kind === 'ordinal' || text.register === 'utterance')) {
      if (piece.kind === 'ordinal' && more.isNamed) isTold = true;
      minute = more.minutes;
      last = more.last;
      if (minute < 0) {
        hour = (hour + 23) % 24;
        minute += 60;
      }
    }
  }
  const partRead = dayPartAfter(text, last + 1);
  const part = partRead?.part;
  if (partRead && part !== undefined) {
    if (piece.kind === 'cardinal' && !isTold && hour > 12) return null;
    if (part >= 3 && hour < 12 && !(part === 3 && hour === 11)) hour += 12;
    else if ((part <= 2 || part === 0) && hour === 12) hour = 0;
    else if (part === 6 && hour === 12) hour = 0;
    last = partRead.last;
    isTold = true;
    const quarters = text.isJoined(last + 1) ? text.numberFrom(last + 1) : null;
    if (quarters?.kind === 'fraction' && quarters.min !== null && minute === null) {
      minute = quarters.min * 60;
      last = quarters.last;
    }
  }
  if (!isTold) return null;
  const value = minute === null ? `T${two(hour)}` : `T${two(hour)}:${two(minute)}${second === null ? '' : `:${two(second)}`}`;
  return { first, last, type: 'TIME' as const, value };
}

/** «صباحا», «بعد الظهر», «في الليل», «منتصف الليل», «وقت الغداء» after a clock time. */
function dayPartAfter(text: TimeText, token: number): { part: number; last: number } | null {
  const adverb = text.in(token, 'dayPartAdverb');
  if (adverb !== undefined && text.word(token)?.clitics === 0) return { part: adverb, last: withLunch(text, token) };
  const part = text.in(token + 1, 'dayPart');
  if (text.key(token) === 'بعد' && part === 3) return { part: 4, last: token + 1 };
  if (text.key(token) === 'في' && part !== undefined && text.word(token + 1)?.definite) return { part, last: token + 1 };
  if (text.in(token, 'edge') === 3 && part === 6) return { part: 0, last: token + 1 };
  if (text.register === 'utterance' && text.key(token) === 'وقت' && text.key(token + 1) === 'الغداء') return { part: 3, last: token + 1 };
  return null;
}

function withLunch(text: TimeText, token: number): number {
  return text.register === 'utterance' && text.key(token + 1) === 'وقت' && text.key(token + 2) === 'الغداء' ? token + 2 : token;
}

function minutesAfter(text: TimeText, token: number): { minutes: number; last: number; isNamed: boolean } | null {
  const word = text.bare(token).replace(/^ال/, '');
  if (text.key(token).startsWith('و')) {
    if (word === 'نصف') {
      const less = minutesAfter(text, token + 1);
      return less && less.minutes < 0 ? { minutes: 30 + less.minutes, last: less.last, isNamed: true } : { minutes: 30, last: token, isNamed: true };
    }
    if (word === 'ربع') return { minutes: 15, last: token, isNamed: true };
    if (word === 'ثلث') return { minutes: 20, last: token, isNamed: true };
    const at = text.key(token) === 'و' ? token + 1 : token;
    const piece = text.numberFrom(at);
    if (piece?.min && piece.min < 60 && Number.isInteger(piece.min))
      return { minutes: piece.min, last: text.word(piece.last + 1)?.unit === 'm' ? piece.last + 1 : piece.last, isNamed: false };
  }
  if (text.key(token) === 'الا') {
    const next = text.bare(token + 1);
    if (next === 'ربع' || next === 'ربعا' || next === 'الربع') return { minutes: -15, last: token + 1, isNamed: true };
    if (next === 'ثلث' || next === 'ثلثا') return { minutes: -20, last: token + 1, isNamed: true };
    const piece = text.numberFrom(token + 1);
    if (piece?.min && piece.min < 60)
      return { minutes: -piece.min, last: text.word(piece.last + 1)?.unit === 'm' ? piece.last + 1 : piece.last, isNamed: false };
  }
  return null;
}

function two(value: number): string {
  return String(value).padStart(2, '0');
}
