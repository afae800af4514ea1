import { type PeriodRead, periodAt } from './period.ts';
import type { TimeText } from './time-text.ts';

/** What tells the year of a month: a year, a period, or an adjective (الماضي, المقبل). */
export interface YearRead {
  readonly last: number;
  readonly period: PeriodRead | null;
  readonly direction: number | null;
}

/** The year behind a month's name. */
export function yearAfter(text: TimeText, token: number): YearRead | null {
  let at = token;
  const direction = text.direction(at);
  if (direction === 1 || direction === 0 || direction === -1) {
    const year = text.year(at + 1);
    if (year && text.key(at + 1).length === 4) return { last: year.last, period: periodAt(text, at + 1, true), direction: null };
    return { last: at, period: null, direction };
  }
  let comma = false;
  if (text.key(at) === '،' || text.key(at) === ',') {
    comma = true;
    at++;
  } else if (text.key(at) === '.' && text.register === 'utterance' && text.year(at + 1)) at++;
  if (text.key(at) === 'من' || text.key(at) === 'في' || text.key(at) === '/' || text.key(at) === '-') {
    if (text.key(at) === 'في' && text.in(at + 1, 'unit') === undefined && text.in(at + 1, 'this') === undefined) return null;
    at++;
  }
  const period = periodAt(text, at, true);
  if (period?.unit !== 'Y') return null;
  if (comma && (period.isRelative || period.isAnaphor)) return null;
  return { last: period.last, period, direction: null };
}
