import { TokenKind } from '../../../analysis/tokens.ts';
import type { MonthRead, TimeText } from './time-text.ts';

/** Nouns that an ordinal before a month counts: «الأسبوع الأول من أكتوبر» is no first of October. */
export const countedByOrdinal = new Set('الاسبوع النصف الربع الثلث العشر المرحله الجوله الدوره الجمعه السبت الاحد الخميس النسخه الفتره'.split(' '));
const dayLinks = new Set(['من', 'شهر', 'لشهر', '/', '-', '.', '–']);

/** «فاتح ماي», «غرة محرم»: the first of the month. */
const firstDays = new Set(['فاتح', 'غره', 'الفاتح']);

/** The day beside a month's name, with the weekday before it. */
export interface DayRead {
  readonly first: number;
  /** The month with the day behind it, where they stand so. */
  readonly month?: MonthRead;
  readonly day: number | null;
  /** First day of a range of days. */
  readonly fromDay: number | null;
}

/** The day behind the month, as translated texts write it: «يناير 22، 2018»; in requests «يناير-1» as well. */
export function dayAfter(text: TimeText, month: MonthRead): DayRead | null {
  const at = text.key(month.last + 1) === '-' ? month.last + 2 : month.last + 1;
  const piece = text.numberFrom(at);
  if (!piece || piece.min === null || piece.scale !== 1 || !Number.isInteger(piece.min) || piece.min < 1 || piece.min > 31) return null;
  if (piece.kind !== 'cardinal' && piece.kind !== 'ordinal') return null;
  const comma = text.key(piece.last + 1) === '،' || text.key(piece.last + 1) === ',';
  if (!(comma && text.year(piece.last + 2)) && text.register === 'news') return null;
  return { first: weekdayBefore(text, month.first), month: { ...month, last: piece.last, needsNumber: false }, day: piece.min, fromDay: null };
}

/** The day before the month: «3 مايو», «الثامن من مارس», «3 إلى 7 مايو». */
export function dayBefore(text: TimeText, month: MonthRead): DayRead {
  const none: DayRead = { first: monthStart(text, month.first), day: null, fromDay: null };
  let at = month.first - 1;
  let hops = 0;
  while (hops < 3 && dayLinks.has(text.bare(at)) && text.kind(at) !== TokenKind.lineBreak) {
    at--;
    hops++;
  }
  if (hops === 0 && text.word(month.first)?.clitics) return none;
  // «6-صفر» is a score.
  if (
    month.calendar === 'hijri' &&
    hops > 0 &&
    text.bare(month.first - 1) !== 'من' &&
    text.bare(month.first - 1) !== 'شهر' &&
    text.bare(month.first - 1) !== 'لشهر'
  )
    return none;
  if (firstDays.has(text.bare(at)) && (hops === 0 || text.bare(at + 1) === 'شهر' || text.bare(at + 1) === 'من'))
    return { first: weekdayBefore(text, at), day: 1, fromDay: null };
  const piece = text.numberTo(at);
  if (!piece || piece.min === null || piece.scale !== 1 || !Number.isInteger(piece.min) || piece.min < 1 || piece.min > 31) return none;
  if (piece.kind !== 'cardinal' && piece.kind !== 'ordinal') return none;
  if (piece.kind === 'ordinal' && countedByOrdinal.has(text.key(piece.first - 1))) return none;
  if (piece.kind === 'cardinal' && hops > 0 && text.bare(at + 1) === 'من' && !piece.digits) return none;
  if (text.key(piece.first - 1) === '/' || text.key(piece.first - 1) === ':') return none;
  const day = piece.min;
  const range = dayRange(text, piece.first, day);
  const first = range?.first ?? piece.first;
  return { first: weekdayBefore(text, first), day, fromDay: range?.day ?? null };
}

/** «3 إلى 7 مايو», «3 و7 مايو», «3-7 مايو»: the day before the day. */
export function dayRange(text: TimeText, first: number, day: number): { first: number; day: number } | null {
  const link = text.key(first - 1);
  const isJoined = (text.tokens.start[first] as number) >= 0 && text.isJoined(first);
  if (!isJoined && !['الي', 'حتي', '-', '–', 'و'].includes(link)) return null;
  const before = text.numberTo(link === 'الي' || link === 'حتي' || link === '-' || link === '–' || link === 'و' ? first - 2 : first - 1);
  if (!before || before.min === null || before.min < 1 || before.min >= day || !Number.isInteger(before.min)) return null;
  if (before.kind !== 'cardinal' && before.kind !== 'ordinal') return null;
  return { first: before.first, day: before.min };
}

/** The first token of «يوم السبت», «السبت المقبل الموافق», «مساء السبت،» before a day. */
function weekdayBefore(text: TimeText, first: number): number {
  let at = first - 1;
  while (['،', ',', '(', 'في'].includes(text.key(at)) || text.in(at, 'corresponding') !== undefined) at--;
  if (first - at > 3) return first;
  if (text.direction(at) !== undefined) at--;
  if (text.in(at, 'weekday') === undefined || !text.word(at)?.definite)
    return text.in(first - 1, 'unit') === 1 && text.word(first - 1)?.unit === 'D' ? first - 1 : first;
  if (text.word(at - 1)?.unit === 'D' && text.in(at - 1, 'unit') === 1) at--;
  return at;
}

function monthStart(text: TimeText, first: number): number {
  return text.word(first - 1)?.unit === 'M' && text.in(first - 1, 'unit') === 1 && !text.word(first - 1)?.definite ? first - 1 : first;
}
