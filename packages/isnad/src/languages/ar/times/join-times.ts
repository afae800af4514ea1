import { Clitic } from '../../../analysis/types.ts';
import { dayNumber, dayValue, isDay, monthValue, yearValue } from './calendar.ts';
import type { TimeFind } from './time-rule.ts';
import type { TimeText } from './time-text.ts';

/** A find with the rule that made it. */
export interface RuledFind extends TimeFind {
  readonly by: string;
}

const mods = { 1: 'START', 2: 'START', 3: 'MID', 4: 'END', 5: 'END' } as const;

/** «نهاية» and its like right before a time belong to it. The beginning and the end of a year are its first and last month. */
export function takeEdges(text: TimeText, finds: readonly RuledFind[]): RuledFind[] {
  return finds.map((find) => {
    if (find.type !== 'DATE' || text.word(find.first)?.clitics) return find;
    let at = find.first - 1;
    if (text.key(at) === 'شهر' || text.key(at) === 'فصل') at--;
    const edge = text.in(at, 'edge');
    if (edge === undefined || text.word(at)?.definite) return find;
    const mod = mods[edge as 1 | 2 | 3 | 4 | 5];
    const isYear = find.value !== null && /^\d{4}$/.test(find.value);
    const value = isYear && (edge === 1 || edge === 5) ? `${find.value}-${edge === 1 ? '01' : '12'}` : find.value;
    return { ...find, first: at, value, mod };
  });
}

/** «من 2014 إلى 2018», «بين الأربعاء والجمعة», «بين عامي 2010 و2014»: two times as one range. */
export function joinRanges(text: TimeText, finds: readonly RuledFind[]): RuledFind[] {
  const joined: RuledFind[] = [];
  for (const find of finds) {
    const before = joined.at(-1);
    const within = before && text.register === 'utterance' ? daysWithin(before, find) : null;
    if (within) {
      joined[joined.length - 1] = within;
      continue;
    }
    const range = before ? joinPair(text, before, find) : null;
    if (range) joined[joined.length - 1] = range;
    else joined.push(find);
  }
  return joined;
}

/** «الأسبوع المقبل بين الأربعاء والجمعة», «في وقت لاحق من هذا الشهر» stay one in requests. */
function daysWithin(before: RuledFind, find: RuledFind): RuledFind | null {
  if (before.by !== 'period' || find.by !== 'weekday' || before.value === null || !/W/.test(before.value)) return null;
  const between = find.first - before.last - 1;
  return between <= 1 ? { ...find, first: before.first } : null;
}

function joinPair(text: TimeText, from: RuledFind, to: RuledFind): RuledFind | null {
  if (from.type !== 'DATE' || to.type !== 'DATE' || from.value?.includes('/') || to.value?.includes('/')) return null;
  const between = to.first - from.last - 1;
  if (between < 0 || between > 1) return null;
  const opener = openerBefore(text, from.first);
  const link = between === 1 ? text.key(to.first - 1) : '';
  const isJoined = link === 'و' || (between === 0 && ((text.word(to.first)?.clitics ?? text.clitics(to.first)) & Clitic.wa) !== 0);
  const isTo = link === 'الي' || link === 'حتي';
  const isDash = (link === '-' || link === '–' || link === '/') && isYearPair(from, to);
  if (
    !(isJoined && opener === 'بين') &&
    !(isTo && (opener === 'من' || opener === 'بين')) &&
    !isDash &&
    !(isJoined && isPairOfDays(text, from, to)) &&
    !(isTo && isPairOfDates(text, from, to)) &&
    !(text.register === 'utterance' && link === '-')
  )
    return null;
  if (from.value === null || to.value === null) return { ...to, first: from.first, value: null, isRelative: true };
  let start = from.parts?.yearGiven === false && to.parts?.yearGiven && to.parts.year !== undefined ? withYear(from, to.parts.year) : from.value;
  let end = to.value;
  // «بين الأربعاء والجمعة» of what is to come: the second day comes after the first.
  if (start > end && from.by === 'weekday' && to.by === 'weekday' && start.length === 10 && end.length === 10) end = dayValue(numberOf(end) + 7);
  // «أمس وأمس الأول»
  else if (start > end && from.by === 'near-day' && to.by === 'near-day') [start, end] = [end, start];
  if (start >= end && start.length === end.length) return null;
  return { ...to, first: from.first, value: `${start}/${end}`, isRelative: from.isRelative === true || to.isRelative === true };
}

function openerBefore(text: TimeText, first: number): string {
  const word = text.bare(first - 1);
  if (word === 'بين' || word === 'من') return word;
  // «بين عامي 2010», «في الفترة من يوم»
  if (text.word(first - 1)?.unit && text.bare(first - 2) === 'بين') return 'بين';
  return text.bare(first) === 'بين' || text.word(first)?.clitics === Clitic.ba ? '' : '';
}

/** «2 أكتوبر إلى 22 أكتوبر». */
function isPairOfDates(text: TimeText, from: RuledFind, to: RuledFind): boolean {
  return (
    text.register === 'utterance' || (from.by === 'calendar-date' && to.by === 'calendar-date' && from.parts?.day !== undefined && to.parts?.day !== undefined)
  );
}

function isYearPair(from: RuledFind, to: RuledFind): boolean {
  return /^\d{4}$/.test(from.value ?? '') && /^\d{4}$/.test(to.value ?? '');
}

/** «يومي السبت والأحد»: two days in a row. */
function isPairOfDays(text: TimeText, from: RuledFind, to: RuledFind): boolean {
  return text.key(from.first - 1).endsWith('يومي') && from.value !== null && to.value !== null && Math.abs(numberOf(to.value) - numberOf(from.value)) <= 6;
}

function withYear(find: RuledFind, year: number): string {
  const { month, day } = find.parts ?? {};
  if (month === undefined) return yearValue(year);
  if (day === undefined) return monthValue(year, month);
  return isDay(year, month, day) ? dayValue(dayNumber(year, month, day)) : (find.value ?? '');
}

function numberOf(value: string): number {
  return dayNumber(Number(value.slice(0, 4)), Number(value.slice(5, 7) || 1), Number(value.slice(8, 10) || 1));
}

/** «أمس الأول الثلاثاء 4 أغسطس», «يوم الخميس الموافق 21/10/1436»: two writings of one day are one time; the one that is written in full tells it. */
export function joinCorresponding(text: TimeText, finds: readonly RuledFind[]): RuledFind[] {
  const joined: RuledFind[] = [];
  for (const find of finds) {
    const before = joined.at(-1);
    if (before && correspond(text, before, find)) joined[joined.length - 1] = { ...find, first: before.first };
    else joined.push(find);
  }
  return joined;
}

function correspond(text: TimeText, before: RuledFind, find: RuledFind): boolean {
  if (before.by !== 'weekday' && before.by !== 'near-day') return false;
  if (find.type !== 'DATE' || find.value?.length !== 10 || before.value?.length !== 10) return false;
  let at = before.last + 1;
  const isNamed = text.in(at, 'corresponding') !== undefined || text.in(at + 1, 'corresponding') !== undefined;
  while (at < find.first && (text.in(at, 'corresponding') !== undefined || ['،', ',', 'ل', 'يوم'].includes(text.key(at)))) at++;
  return at === find.first && (isNamed || (find.value === before.value && find.first === before.last + 1 && (text.word(find.first)?.clitics ?? 0) === 0));
}

/** «من العام نفسه», «الشهر ذاته»: the parts come from the nearest earlier time that has them. */
export function resolveAnaphors(finds: readonly RuledFind[]): RuledFind[] {
  const latest: { year: string | null; month: string | null; day: string | null } = { year: null, month: null, day: null };
  return finds.map((find) => {
    if (find.anaphor) {
      const from = latest[find.anaphor.level];
      const value = from === null ? null : anaphorValue(from, find.anaphor);
      note(value);
      return { ...find, value, isRelative: true };
    }
    if (find.type === 'DATE') note(find.value);
    return find;
  });

  function note(value: string | null): void {
    if (value === null) return;
    // «16 و17 و18 مارس … و26 من الشهر نفسه»: days within one month tell the month.
    const [from, to] = value.split('/');
    if (to !== undefined && from?.length === 10 && from.slice(0, 7) === to.slice(0, 7)) {
      latest.month = from.slice(0, 7);
      return;
    }
    if (!/^\d{4}(-\d\d){0,2}$/.test(value)) return;
    latest.year = value;
    if (value.length >= 7) latest.month = value;
    if (value.length === 10) latest.day = value;
  }
}

function anaphorValue(latest: string, { level, month, day, fromDay }: NonNullable<TimeFind['anaphor']>): string | null {
  const length = { year: 4, month: 7, day: 10 }[level];
  if (latest.length < length) return null;
  const base = latest.slice(0, length);
  if (level === 'month' && day !== undefined) {
    if (!isDay(Number(base.slice(0, 4)), Number(base.slice(5, 7)), day)) return null;
    const value = `${base}-${String(day).padStart(2, '0')}`;
    return fromDay === undefined ? value : `${base}-${String(fromDay).padStart(2, '0')}/${value}`;
  }
  if (level !== 'year' || month === undefined) return base;
  const year = Number(base);
  if (day === undefined) return monthValue(year, month);
  return isDay(year, month, day) ? dayValue(dayNumber(year, month, day)) : null;
}
