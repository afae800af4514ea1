import type { Context } from '../../../analysis/language.ts';
import { TokenKind, type Tokens } from '../../../analysis/tokens.ts';
import { Clitic } from '../../../analysis/types.ts';
import type { NumberPiece, Register } from '../numbers/index.ts';
import type { TypeReader } from '../numbers/type-cache.ts';
import { type CalendarDay, calendarDay, type DayNumber, parseDay } from './calendar.ts';
import type { TimeClass } from './time-class.ts';
import type { TimeWord } from './time-word.ts';

export const holidayShelf = 'ar-holiday';

/** The Hijri and the Gregorian calendar. */
export type CalendarName = 'gregorian' | 'hijri';

export interface MonthRead {
  readonly month: number;
  readonly calendar: CalendarName;
  readonly first: number;
  readonly last: number;
  /** Written twice (شباط/فبراير), or of a name that means nothing else. */
  readonly isSure: boolean;
  readonly needsNumber: boolean;
}

export interface YearRead {
  readonly year: number;
  readonly calendar: CalendarName;
  readonly last: number;
}

const separators = new Set(['/', '-', '–', '(', '\\']);

/** One text as the rules of time read it. */
export class TimeText {
  readonly context: Context;
  readonly tokens: Tokens;
  /** The publication day; null where it is not known: nothing relative is resolved then. */
  readonly today: DayNumber | null;
  readonly todayParts: CalendarDay | null;
  readonly numbers: readonly NumberPiece[];
  readonly register: Register;
  readonly #holidays = new Map<number, { readonly last: number; readonly index: number }>();
  readonly #words: TypeReader<TimeWord>;
  readonly #starting = new Map<number, NumberPiece>();
  readonly #ending = new Map<number, NumberPiece>();

  constructor(context: Context, words: TypeReader<TimeWord>, numbers: readonly NumberPiece[], register: Register) {
    this.context = context;
    this.tokens = context.tokens;
    this.today = context.anchor === null ? null : parseDay(context.anchor);
    this.todayParts = this.today === null ? null : calendarDay(this.today);
    this.numbers = numbers;
    this.register = register;
    for (const hit of context.phrases) {
      if (hit.entry.shelf !== holidayShelf) continue;
      const known = this.#holidays.get(hit.first);
      if (!known || known.last < hit.last) this.#holidays.set(hit.first, { last: hit.last, index: hit.entry.index });
    }
    this.#words = words;
    for (const piece of numbers) {
      this.#starting.set(piece.first, piece);
      this.#ending.set(piece.last, piece);
    }
  }

  word(token: number): TimeWord | null {
    return this.#words(this.tokens, token);
  }

  /** The first word of time at or after a token; the text's length where none comes. */
  nextWord(from: number): number {
    return this.#words.next(this.tokens, from);
  }

  /** The word's number in a class; undefined where it does not belong to it. */
  in(token: number, name: TimeClass): number | undefined {
    return this.#words(this.tokens, token)?.in[name];
  }

  /** Lossy key of a token; empty outside the text. */
  key(token: number): string {
    return token >= 0 && token < this.tokens.length ? this.tokens.types.get(this.tokens.type[token] as number).key : '';
  }

  kind(token: number): number {
    return token >= 0 && token < this.tokens.length ? this.tokens.types.get(this.tokens.type[token] as number).kind : TokenKind.lineBreak;
  }

  /** The word of a token without its particles, by its best reading. */
  bare(token: number): string {
    return token >= 0 && token < this.tokens.length ? (this.tokens.types.get(this.tokens.type[token] as number).readings[0]?.word ?? '') : '';
  }

  clitics(token: number): number {
    return token >= 0 && token < this.tokens.length ? (this.tokens.types.get(this.tokens.type[token] as number).readings[0]?.clitics ?? 0) : 0;
  }

  /** The feast whose name begins at the token. */
  holidayFrom(token: number): { readonly last: number; readonly index: number } | null {
    return this.#holidays.get(token) ?? null;
  }

  get holidays(): readonly number[] {
    return [...this.#holidays.keys()];
  }

  numberFrom(token: number): NumberPiece | null {
    return this.#starting.get(token) ?? null;
  }

  numberTo(token: number): NumberPiece | null {
    return this.#ending.get(token) ?? null;
  }

  /** Whether و joins the token to what stands before it, attached or as the word before. */
  isJoined(token: number): boolean {
    return ((this.word(token)?.clitics ?? this.clitics(token)) & Clitic.wa) !== 0 || this.key(token - 1) === 'و';
  }

  /** A month name that begins at the token, in one or two words, written once or in both systems. */
  month(token: number): MonthRead | null {
    const single = this.#singleMonth(token);
    if (!single) return null;
    let next = single.last + 1;
    const isParenthesis = this.key(next) === '(';
    // «(نوفمبر) تشرين الثاني»
    if (this.key(token - 1) === '(' && this.key(next) === ')') {
      const behind = this.#singleMonth(next + 1);
      if (behind && behind.month === single.month && behind.calendar === single.calendar && this.word(next + 1)?.clitics === 0)
        return { ...single, last: behind.last, isSure: true, needsNumber: false };
    }
    if (separators.has(this.key(next))) next++;
    else if (this.word(next)?.clitics !== 0 || (this.word(next)?.in.month === undefined && this.word(next)?.in.monthHead === undefined)) return single;
    const second = this.#singleMonth(next);
    if (!second || second.month !== single.month || second.calendar !== single.calendar) return single;
    const last = isParenthesis && this.key(second.last + 1) === ')' ? second.last + 1 : second.last;
    return { ...single, last, isSure: true, needsNumber: false };
  }

  #singleMonth(token: number): MonthRead | null {
    const word = this.word(token);
    if (!word) return null;
    const { month, monthHead, hijri, hijriHead } = word.in;
    const read = (value: number, calendar: CalendarName, last: number): MonthRead => ({
      month: value,
      calendar,
      first: token,
      last,
      isSure: word.certainty === 'sure',
      needsNumber: word.certainty === 'much',
    });
    if (month !== undefined && !word.definite) return read(month, 'gregorian', token);
    if (hijri !== undefined) return read(hijri, 'hijri', token);
    const tail = this.bare(token + 1);
    if (monthHead !== undefined) {
      const second = tail === 'الثاني' || tail === 'ثاني' || tail === 'ثان';
      if (!second && tail !== 'الاول' && tail !== 'اول') return null;
      return read(monthHead === 12 ? (second ? 1 : 12) : second ? 11 : 10, 'gregorian', token + 1);
    }
    if (hijriHead === 11) {
      const value = this.in(token + 1, 'hijriTail');
      return value === undefined || this.clitics(token + 1) & ~Clitic.al ? null : read(value, 'hijri', token + 1);
    }
    if (hijriHead !== undefined) {
      const second = ['الثاني', 'الثانيه', 'الاخر', 'الاخره', 'ثاني'].includes(tail);
      if (!second && !['الاول', 'الاولي', 'اول'].includes(tail)) return null;
      return read(hijriHead + (second ? 1 : 0), 'hijri', token + 1);
    }
    return null;
  }

  /** A year that begins at the token, in four digits or in words, with the era where it is written. */
  year(token: number): YearRead | null {
    const piece = this.numberFrom(token);
    if (piece?.kind !== 'cardinal' || piece.min === null || !Number.isInteger(piece.min)) return null;
    const year = piece.min;
    const after = piece.last + 1;
    const { key } = this.tokens.types.get(this.tokens.type[piece.first] as number);
    if (piece.digits && (piece.scale !== 1 || !/^\d{4}$/.test(key))) return null;
    if (!piece.digits && (year < 1000 || year > 2100)) return null;
    if (year >= 1300 && year <= 1500 && this.in(after, 'hijriEra') !== undefined) return { year, calendar: 'hijri', last: after };
    if (year < 1000 || year > 2100) return null;
    const era = this.in(after, 'gregorianEra') !== undefined;
    return { year, calendar: 'gregorian', last: era ? after : piece.last };
  }

  /** The direction of an adjective at the token (الماضي, الجاري, المقبل …). */
  direction(token: number): number | undefined {
    const word = this.word(token);
    return word?.in.direction !== undefined && word.definite && word.clitics === 0 + (word.clitics & Clitic.al) ? word.in.direction : undefined;
  }

  sameSentence(a: number, b: number): boolean {
    return this.context.sentenceOf[a] === this.context.sentenceOf[b];
  }
}
