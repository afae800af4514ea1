import type { Context } from '../../../analysis/language.ts';
import { overlapping } from '../../../analysis/overlapping.ts';
import type { Timex } from '../../../analysis/shape.ts';
import type { NumberPiece, Register } from '../numbers/index.ts';
import type { TypeReader } from '../numbers/type-cache.ts';
import { joinCorresponding, joinRanges, type RuledFind, resolveAnaphors, takeEdges } from './join-times.ts';
import { ago } from './rules/ago.ts';
import { bareDay } from './rules/bare-day.ts';
import { bareHour } from './rules/bare-hour.ts';
import { calendarDate } from './rules/calendar-date.ts';
import { clock } from './rules/clock.ts';
import { dayOfMonth } from './rules/day-of-month.ts';
import { dayPartTime } from './rules/day-part-time.ts';
import { decade } from './rules/decade.ts';
import { duration } from './rules/duration.ts';
import { edge } from './rules/edge.ts';
import { firstMonths } from './rules/first-months.ts';
import { fromNow } from './rules/from-now.ts';
import { holiday } from './rules/holiday.ts';
import { nearDay } from './rules/near-day.ts';
import { nthWeek } from './rules/nth-week.ts';
import { nthWeekday } from './rules/nth-weekday.ts';
import { numericDate } from './rules/numeric-date.ts';
import { often } from './rules/often.ts';
import { partialDate } from './rules/partial-date.ts';
import { period } from './rules/period.ts';
import { portion } from './rules/portion.ts';
import { requestYear } from './rules/request-year.ts';
import { restOf } from './rules/rest-of.ts';
import { rolling } from './rules/rolling.ts';
import { season } from './rules/season.ts';
import { weekOfDay } from './rules/week-of-day.ts';
import { weekday } from './rules/weekday.ts';
import { year } from './rules/year.ts';
import type { TimeClass } from './time-class.ts';
import type { TimeRule } from './time-rule.ts';
import { TimeText } from './time-text.ts';
import type { TimeWord } from './time-word.ts';

export const timeRules: readonly TimeRule[] = [
  ago,
  bareDay,
  bareHour,
  dayPartTime,
  fromNow,
  holiday,
  nthWeek,
  nthWeekday,
  partialDate,
  requestYear,
  restOf,
  rolling,
  weekOfDay,
  calendarDate,
  firstMonths,
  clock,
  dayOfMonth,
  decade,
  duration,
  edge,
  nearDay,
  numericDate,
  often,
  period,
  portion,
  season,
  weekday,
  year,
];

interface RuleIndex {
  readonly atNumbers: readonly TimeRule[];
  readonly byClass: ReadonlyMap<TimeClass, readonly TimeRule[]>;
}

const rulesOf: Readonly<Record<Register, RuleIndex>> = {
  news: indexRules(timeRules.filter((rule) => rule.register !== 'utterance')),
  utterance: indexRules(timeRules),
};
const specificityOf = new Map(timeRules.map((rule) => [rule.id, rule.specificity]));

/** Every time expression of one text, sorted by start. */
export function readTimes(context: Context, words: TypeReader<TimeWord>, numbers: readonly NumberPiece[], register: Register): Timex[] {
  const text = new TimeText(context, words, numbers, register);
  const chosen = choose(findAll(text));
  const joined = resolveAnaphors(joinRanges(text, joinCorresponding(text, takeEdges(text, chosen))));
  return joined.map((find) => toTimex(text, find));
}

function findAll(text: TimeText): RuledFind[] {
  const finds: RuledFind[] = [];
  const { tokens, context } = text;
  const { atNumbers, byClass } = rulesOf[text.register];
  for (let token = text.nextWord(0); token < tokens.length; token = text.nextWord(token + 1)) {
    const word = text.word(token);
    if (!word || context.chrome[token]) continue;
    for (const name of word.classes) for (const rule of byClass.get(name) ?? []) collect(rule, token);
  }
  for (const piece of text.numbers) for (const rule of atNumbers) collect(rule, piece.first);
  for (const token of text.holidays) if (!context.chrome[token]) collect(holiday, token);
  return finds;

  function collect(rule: TimeRule, token: number): void {
    const found = rule.find(text, token);
    if (!found) return;
    for (const find of Array.isArray(found) ? (found as readonly RuledFind[]) : [found as RuledFind]) finds.push({ ...find, by: rule.id });
  }
}

/** Of finds that overlap the longest stands, then the more specific, then the first by id. */
function choose(finds: readonly RuledFind[]): RuledFind[] {
  const chosen: RuledFind[] = [];
  for (const group of overlapping(finds)) {
    if (group.length === 1) {
      chosen.push(group[0] as RuledFind);
      continue;
    }
    const kept: RuledFind[] = [];
    for (const find of group.sort(compareFinds)) if (kept.every((other) => find.last < other.first || other.last < find.first)) kept.push(find);
    chosen.push(...kept.sort((a, b) => a.first - b.first));
  }
  return chosen;
}

function compareFinds(a: RuledFind, b: RuledFind): number {
  return (
    b.last - b.first - (a.last - a.first) ||
    (specificityOf.get(b.by) as number) - (specificityOf.get(a.by) as number) ||
    (a.by < b.by ? -1 : a.by > b.by ? 1 : a.first - b.first)
  );
}

function toTimex(text: TimeText, find: RuledFind): Timex {
  const { tokens, context } = text;
  const number = text.numberFrom(find.first);
  const cut = number
    ? number.start - (tokens.start[find.first] as number)
    : (text.word(find.first)?.cut ?? tokens.types.get(tokens.type[find.first] as number).readings[0]?.cut ?? 0);
  return {
    start: (tokens.start[find.first] as number) + cut,
    end: tokens.end[find.last] as number,
    type: find.type,
    value: find.value,
    mod: find.mod ?? null,
    anchor: find.isRelative && find.value !== null && !find.anaphor ? context.anchor : null,
    basis: find.isRelative ? 'inferred' : 'stated',
    by: find.by,
  };
}

function indexRules(rules: readonly TimeRule[]): RuleIndex {
  const byClass = new Map<TimeClass, TimeRule[]>();
  for (const rule of rules) for (const trigger of rule.triggers) if (trigger !== 'number') byClass.set(trigger, [...(byClass.get(trigger) ?? []), rule]);
  return { atNumbers: rules.filter((rule) => rule.triggers.includes('number')), byClass };
}
