/** What a word is to the rules of time: time-words.yaml explains each. */
export const timeClasses = [
  'month',
  'monthHead',
  'hijri',
  'hijriHead',
  'hijriTail',
  'weekday',
  'unit',
  'direction',
  'same',
  'sameBefore',
  'this',
  'that',
  'today',
  'deictic',
  'tonight',
  'dayPart',
  'dayPartAdverb',
  'edge',
  'season',
  'decadeName',
  'portion',
  'every',
  'often',
  'hijriEra',
  'gregorianEra',
  'corresponding',
  /** Three groups of digits with dots: no number, perhaps a date. */
  'dottedDigits',
  /** The first word of a feast's name. */
  'holiday',
] as const;

export type TimeClass = (typeof timeClasses)[number];

/** A word's number in each class that it belongs to. Every class is there, so that all words have one shape: rules read them many times a word. */
export type ClassValues = Readonly<Record<TimeClass, number | undefined>>;

export const noClasses: ClassValues = Object.fromEntries(timeClasses.map((name) => [name, undefined])) as Record<TimeClass, undefined>;

export type Certainty = 'sure' | 'some' | 'much';
export type TimeUnit = 'D' | 'W' | 'M' | 'Y' | 'decade' | 'century' | 'h' | 'm' | 's';

/** A row of the lexicon. */
export interface TimeEntry {
  readonly class: TimeClass;
  readonly value: number;
  readonly certainty?: Certainty;
  readonly unit?: TimeUnit;
}

/** When a feast is kept: a fixed day, the nth weekday of a month, a day of the Hijri calendar, or none of these. */
export interface HolidayEntry {
  readonly month?: number;
  readonly day?: number;
  readonly nth?: readonly [weekday: number, which: number];
  readonly hijri?: readonly [month: number, day: number];
}
