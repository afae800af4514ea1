import { gregorianOfHijri } from './hijri.ts';
import type { MonthName } from './knowledge.ts';
import type { KnowledgeIndex } from './knowledge-index.ts';
import { scanWords, type Words } from './words.ts';

/** A calendar day as a page writes it. */
export interface VisibleDate {
  readonly start: number;
  readonly end: number;
  /** `YYYY-MM-DD`. */
  readonly day: string;
  readonly calendar: 'gregorian' | 'hijri';
}

/**
 * The full dates among words `from` to `to`: day, month and year, with month names of any Arab country («كانون الثاني/يناير», «جانفي»,
 * Hijri ones) or numbers (day first, or year first), in digits of any kind. A date without its year is none.
 */
export function findVisibleDates(text: string, words: Words, from: number, to: number, knowledge: KnowledgeIndex): readonly VisibleDate[] {
  const dates: VisibleDate[] = [];
  for (let word = from; word < to; word++) {
    if (!startsWithDigit(text, words.start[word] as number) && !knowledge.months.longestAt(words, word, to)) continue;
    const found = namedDate(text, words, word, to, knowledge) ?? numericDate(text, words, word, to);
    if (!found) continue;
    dates.push({ start: words.start[word] as number, end: words.end[found.next - 1] as number, day: found.day, calendar: found.calendar });
    word = found.next - 1;
  }
  return dates;
}

/** The first date in a short string of metadata; null where it holds none. */
export function dateIn(value: string, knowledge: KnowledgeIndex): VisibleDate | null {
  const words = scanWords(value);
  const dates = findVisibleDates(value, words, 0, words.count, knowledge);
  return dates.find(({ calendar }) => calendar === 'gregorian') ?? dates[0] ?? null;
}

interface Found {
  readonly day: string;
  readonly next: number;
  readonly calendar: MonthName['calendar'];
}

/** «28 نيسان/أبريل 2025», «أبريل 28، 2025», «5 رمضان 1446هـ». */
function namedDate(text: string, words: Words, at: number, to: number, knowledge: KnowledgeIndex): Found | null {
  const number = numberAt(text, words, at);
  const dayFirst = number !== null && number >= 1 && number <= 31;
  const month = knowledge.months.longestAt(words, dayFirst ? at + 1 : at, to);
  if (!month) return null;
  let next = month.next;
  // The same month by its other name: «نيسان/أبريل», «أبريل (نيسان)».
  const second = knowledge.months.longestAt(words, next, to);
  if (second && second.value.month === month.value.month && second.value.calendar === month.value.calendar) next = second.next;
  let day = number ?? 0;
  if (!dayFirst) {
    const after = next < to ? numberAt(text, words, next) : null;
    if (after === null || after < 1 || after > 31) return null;
    day = after;
    next++;
  }
  const year = next < to ? yearAt(text, words, next) : null;
  if (year === null) return null;
  return dated(year, month.value.month, day, next + 1);
}

/** «28/4/2025», «2025-04-28», «28.04.2025», «٢٨ / ٤ / ٢٠٢٥». */
function numericDate(text: string, words: Words, at: number, to: number): Found | null {
  if (at + 2 >= to) return null;
  const [a, b, c] = [at, at + 1, at + 2].map((word) => numberAt(text, words, word));
  if (a == null || b == null) return null;
  for (const word of [at, at + 1]) {
    const gap = text.slice(words.end[word] as number, words.start[word + 1] as number);
    if (!/^\s?[-/.\\–]\s?$/.test(gap)) return null;
  }
  const first = yearAt(text, words, at);
  if (first !== null && c != null) return dated(first, b, c, at + 3);
  const year = yearAt(text, words, at + 2);
  if (year === null) return null;
  return dated(year, b, a, at + 3) ?? dated(year, a, b, at + 3);
}

function dated(year: number, month: number, day: number, next: number): Found | null {
  if (month < 1 || month > 12 || day < 1 || day > 31) return null;
  if (year < 1600) {
    const gregorian = gregorianOfHijri(year, month, day);
    return gregorian === null ? null : { day: gregorian, next, calendar: 'hijri' };
  }
  const date = new Date(Date.UTC(year, month - 1, day));
  if (date.getUTCMonth() !== month - 1) return null;
  return { day: date.toISOString().slice(0, 10), next, calendar: 'gregorian' };
}

function yearAt(text: string, words: Words, word: number): number | null {
  const year = numberAt(text, words, word);
  return year !== null && ((year >= 1900 && year <= 2100) || (year >= 1350 && year <= 1500)) ? year : null;
}

/** The number that the word's digits give, with «هـ», «م» or a time's «T…» allowed behind them. */
function numberAt(text: string, words: Words, word: number): number | null {
  const start = words.start[word] as number;
  const end = words.end[word] as number;
  let value = 0;
  let i = start;
  for (; i < end && i - start < 5; i++) {
    const digit = digitOf(text.charCodeAt(i));
    if (digit < 0) break;
    value = value * 10 + digit;
  }
  if (i === start) return null;
  const rest = text.slice(i, Math.min(end, i + 4));
  return rest === '' || /^(?:ه|هـ|م|T\d)/.test(rest) ? value : null;
}

function startsWithDigit(text: string, at: number): boolean {
  return digitOf(text.charCodeAt(at)) >= 0;
}

function digitOf(unit: number): number {
  if (unit >= 0x30 && unit <= 0x39) return unit - 0x30;
  if (unit >= 0x660 && unit <= 0x669) return unit - 0x660;
  if (unit >= 0x6f0 && unit <= 0x6f9) return unit - 0x6f0;
  return -1;
}
