import { calendarDay, dayNumber, daysInMonth, dayValue, shiftMonth } from '../calendar.ts';
import type { TimeUnit } from '../time-class.ts';
import type { TimeFind, TimeRule } from '../time-rule.ts';
import type { TimeText } from '../time-text.ts';

const few = 3;

/** A stretch that ends or begins with the day of the request: «الأيام الثلاثة القادمة», «آخر 3 سنوات», «بعد يومين», «خلال أسبوعين». In news it tells a length, not a date. */
export const rolling: TimeRule = {
  id: 'rolling',
  register: 'utterance',
  triggers: ['unit', 'number'],
  specificity: 3,
  examples: [
    ['سأخرج آخر 3 سنوات', '2016-11-07', 'آخر 3 سنوات', '2013-11-07/2016-11-07'],
    ['اليومين المقبلين', '2016-11-07', 'اليومين المقبلين', '2016-11-08/2016-11-09'],
    ['سيحدث بعد يومين', '2016-11-07', 'بعد يومين', '2016-11-08/2016-11-09'],
  ],
  refuses: ['ثلاثة كتب'],
  find(text, token): TimeFind | null {
    const read = lengthAt(text, token);
    if (!read) return null;
    const lead = read.isFew ? token - 2 : token - 1;
    const before = text.key(lead);
    const direction = text.direction(read.last + 1);
    const make = (first: number, last: number, sign: number): TimeFind => ({
      first,
      last,
      type: 'DATE',
      value: stretch(text.today, read.unit, read.count, sign),
      isRelative: true,
    });
    if (direction === 1 || direction === -1) return make(token, read.last + 1, direction);
    if (read.needsDirection) return null;
    if (before === 'اخر') return make(lead, read.last, -1);
    if (before === 'قبل' && read.isFew) return make(lead, read.last, -1);
    if (before !== 'بعد' && before !== 'خلال') return null;
    const last = text.key(read.last + 1) === 'في' && text.key(read.last + 2) === 'المستقبل' ? read.last + 2 : read.last;
    return make(lead, last, 1);
  },
};

interface Length {
  readonly unit: TimeUnit;
  readonly count: number;
  readonly last: number;
  readonly needsDirection: boolean;
  readonly isFew: boolean;
}

function lengthAt(text: TimeText, token: number): Length | null {
  const piece = text.numberFrom(token);
  if (piece?.min) {
    const unit = text.word(piece.last + 1);
    return unit?.unit && unit.in.unit !== undefined && text.direction(piece.last + 1) === undefined
      ? { unit: unit.unit, count: piece.min, last: piece.last + 1, needsDirection: false, isFew: false }
      : null;
  }
  const isFew = /^بضعه?$/.test(text.key(token - 1));
  const at = token;
  const word = text.word(at);
  if (!word?.unit || word.in.unit === undefined) return null;
  if (isFew) return { unit: word.unit, count: few, last: at, needsDirection: false, isFew };
  if (word.in.unit === 2) return { unit: word.unit, count: 2, last: at, needsDirection: word.definite, isFew };
  if (word.in.unit !== 3 || !word.definite) return null;
  const count = text.numberFrom(at + 1);
  if (count?.min) return { unit: word.unit, count: count.min, last: count.last, needsDirection: true, isFew };
  return text.key(at + 1) === 'القليله' ? { unit: word.unit, count: few, last: at + 1, needsDirection: true, isFew } : null;
}

function stretch(today: number | null, unit: TimeUnit, count: number, sign: number): string | null {
  if (today === null) return null;
  const months = { M: 1, Y: 12, decade: 120, century: 1200 }[unit as 'M' | 'Y' | 'decade' | 'century'];
  const day = calendarDay(today);
  const { year, month } = shiftMonth(day, sign * (months ?? 0) * count);
  const end =
    months === undefined
      ? today + sign * count * (unit === 'W' ? 7 : unit === 'D' ? 1 : 0)
      : dayNumber(year, month, Math.min(day.day, daysInMonth(year, month)));
  return sign < 0 ? `${dayValue(end)}/${dayValue(today)}` : `${dayValue(today + 1)}/${dayValue(end)}`;
}
