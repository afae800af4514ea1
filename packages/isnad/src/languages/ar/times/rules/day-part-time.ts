import type { TimeFind, TimeRule } from '../time-rule.ts';
import { clock } from './clock.ts';

const hours = [0, 4, 8, 12, 16, 20, 0];

/** «منتصف الليل», «منتصف النهار»; in requests also «الظهر» by itself and a part of the day before a clock time. */
export const dayPartTime: TimeRule = {
  id: 'day-part-time',
  triggers: ['edge', 'dayPart'],
  specificity: 1,
  examples: [
    ['وصلوا بعد منتصف الليل بقليل', null, 'منتصف الليل', 'T00'],
    ['عند منتصف النهار', null, 'منتصف النهار', 'T12'],
  ],
  refuses: ['منتصف الطريق', 'صلاة الظهر'],
  find(text, token): TimeFind | null {
    const found = (first: number, last: number, hour: number): TimeFind => ({ first, last, type: 'TIME', value: `T${String(hour).padStart(2, '0')}` });
    if (text.in(token, 'edge') === 3) {
      const at = text.key(token + 1) === '-' ? token + 2 : token + 1;
      if (text.key(at) === 'النهار') return found(token, at, 12);
      const part = text.in(at, 'dayPart');
      if (part === undefined || !text.word(at)?.definite) return null;
      if (part === 6) return found(token, at, 0);
      return text.register === 'utterance' ? found(token, at, part === 2 ? 10 : part === 3 ? 14 : (hours[part] ?? 0)) : null;
    }
    if (text.register === 'news' || !text.word(token)?.definite) return null;
    const part = text.in(token, 'dayPart');
    if (part === undefined) return null;
    const lead = ['بعد', 'وقت'].includes(text.key(token - 1)) ? token - 1 : text.key(token - 1) === 'في' && part === 6 ? token - 1 : token;
    const clocked = clock.find(text, token + 1);
    if (clocked && !Array.isArray(clocked)) {
      const time = clocked as TimeFind;
      return { ...time, first: lead, value: later(time.value, part >= 3) };
    }
    const ordinal = text.numberFrom(token + 1);
    if (ordinal?.kind === 'ordinal' && ordinal.min !== null) return found(lead, ordinal.last, part >= 3 && ordinal.min < 12 ? ordinal.min + 12 : ordinal.min);
    return part === 3 ? found(text.key(token - 1) === 'وقت' ? token - 1 : token, token, 12) : null;
  },
};

/** «بعد الظهر 7:00»: the hour of the afternoon. */
function later(value: string | null, isLate: boolean): string | null {
  const hour = Number(value?.slice(1, 3));
  return value === null || !isLate || hour >= 12 ? value : `T${hour + 12}${value.slice(3)}`;
}
