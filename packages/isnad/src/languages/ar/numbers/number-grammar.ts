import type { Tokens } from '../../../analysis/tokens.ts';
import { Clitic } from '../../../analysis/types.ts';
import type { NumberWord } from './number-word.ts';
import type { TypeReader } from './type-cache.ts';

/** A number read at a token: its last token and value. */
export interface NumberRead {
  readonly last: number;
  readonly value: number;
  /** The multiplier of the last word (1,000 in «12 ألفا»), 1 where there is none: what a following addend must stay below. */
  readonly scale: number;
  readonly digits: boolean;
}

/** The grammar of Arabic numbers over the tokens of one text. */
export class NumberGrammar {
  readonly tokens: Tokens;
  readonly #words: TypeReader<NumberWord>;

  constructor(tokens: Tokens, words: TypeReader<NumberWord>) {
    this.tokens = tokens;
    this.#words = words;
  }

  word(token: number): NumberWord | null {
    return this.#words(this.tokens, token);
  }

  /** The first number word at or after a token; the text's length where none comes. */
  next(from: number): number {
    return this.#words.next(this.tokens, from);
  }

  /** Index of the number word that و joins at `token`, whether it is attached or stands apart; -1 where none is joined. */
  joined(token: number): number {
    const word = this.word(token);
    if (!word) return -1;
    if (word.isWa) {
      const next = this.word(token + 1);
      return next && !next.isWa && !next.isPercent && next.clitics === 0 ? token + 1 : -1;
    }
    return (word.clitics & ~Clitic.al) === Clitic.wa ? token : -1;
  }

  /** A cardinal: «12 ألفا و500», «خمسة وعشرون», «مليونان ونصف المليون», «مئتي ألف». */
  cardinal(token: number): NumberRead | null {
    const first = this.#term(token, true);
    if (!first) return null;
    let { last, value, scale, digits } = first;
    for (;;) {
      const next = this.joined(last + 1);
      if (next < 0) break;
      const fraction = this.#addedFraction(next, scale);
      if (fraction) {
        value += fraction.value;
        last = fraction.last;
        break;
      }
      if (scale === 1) break;
      const term = this.#term(next, false);
      if (!term || term.value >= scale || !Number.isInteger(term.value)) break;
      value += term.value;
      last = term.last;
      scale = term.scale;
      digits = digits || term.digits;
    }
    return { last, value, scale, digits };
  }

  /** An ordinal: «الأول», «الثاني عشر», «الثامن والعشرين», «العشرون», «المئة والخامسة». */
  ordinal(token: number): NumberRead | null {
    const word = this.word(token);
    if (!word) return null;
    const { roles, definite } = word;
    if (roles.hundred !== undefined && definite) {
      const next = this.joined(token + 1);
      const rest = next < 0 || !this.word(next)?.definite ? null : this.ordinal(next);
      return rest && { ...rest, value: rest.value + 100 };
    }
    if (roles.tens !== undefined && definite) return { last: token, value: roles.tens, scale: 1, digits: false };
    const value = roles.ordinal ?? roles.ordinalUnit ?? (definite ? (roles.definiteOrdinal ?? roles.unit) : undefined);
    if (value === undefined) return null;
    const after = this.word(token + 1);
    if (after?.roles.ten !== undefined && after.clitics === 0 && roles.unit === undefined)
      return { last: token + 1, value: value + 10, scale: 1, digits: false };
    const next = this.joined(token + 1);
    const tens = next < 0 ? null : this.word(next);
    if (tens?.roles.tens !== undefined && tens.definite) return { last: next, value: value + tens.roles.tens, scale: 1, digits: false };
    if (roles.ordinal === undefined && roles.definiteOrdinal === undefined) return null;
    return { last: token, value, scale: 1, digits: false };
  }

  /** A part of one: «نصف», «ثلثا», «ثلاثة أرباع». */
  fraction(token: number): NumberRead | null {
    const word = this.word(token);
    if (!word) return null;
    const { fraction, fractionDual } = word.roles;
    if (fractionDual !== undefined) return { last: token, value: 2 / fractionDual, scale: 1, digits: false };
    const whole = this.#small(token, true);
    if (whole) {
      const parts = this.word(whole.last + 1);
      if (parts?.roles.fractionPlural !== undefined && (parts.clitics & ~Clitic.al) === 0)
        return { last: whole.last + 1, value: whole.value / parts.roles.fractionPlural, scale: 1, digits: whole.digits };
    }
    if (fraction !== undefined && (word.roles.unit === undefined || this.#isBeforeDefinite(token)))
      return { last: token, value: 1 / fraction, scale: 1, digits: false };
    return null;
  }

  /** A number below a thousand or in digits, or a scale word, with the scale words that multiply it. */
  #term(token: number, isFirst: boolean): NumberRead | null {
    const word = this.word(token);
    if (!word) return null;
    const { scale, dual, dualOrSingle, fraction } = word.roles;
    if (scale !== undefined) return this.#multiplied({ last: token, value: scale, scale, digits: false });
    if (dual !== undefined) return { last: token, value: dual, scale: dual / 2, digits: false };
    if (dualOrSingle !== undefined) {
      const single = this.joined(token + 1) >= 0 || !isFirst;
      return { last: token, value: single ? dualOrSingle : dualOrSingle * 2, scale: dualOrSingle, digits: false };
    }
    const small = this.#small(token, isFirst);
    if (small) return this.#multiplied(small);
    if (fraction === undefined) return null;
    const whole = this.#scaleAt(token + 1);
    return whole > 1 ? { last: token + 1, value: whole / fraction, scale: whole, digits: false } : null;
  }

  #multiplied(read: NumberRead): NumberRead {
    let { last, value, scale } = read;
    // «(5.969.428) مليون مسافر»: the bracket holds the digits alone.
    const isBracketed = read.digits && this.#is(last + 1, ')') && this.#is(last - 1, '(') && this.#scaleAt(last + 2) > 1;
    if (isBracketed) last++;
    for (let next = this.#scaleAt(last + 1); next > 1; next = this.#scaleAt(last + 1)) {
      value = roundDecimal((scale === 1 ? (this.word(read.last)?.digits?.decimal ?? value) : value) * next);
      scale = scale === 1 ? next : scale * next;
      last++;
    }
    return { last, value, scale, digits: read.digits };
  }

  /** «5ر13 مليون», which is 13.5: the letter ر as the decimal mark of some agencies, the part behind it first; null where none stands. */
  #decimalBehind(token: number): number | null {
    const { start, end } = this.tokens;
    if (!this.#is(token + 1, 'ر') || end[token] !== start[token + 1] || end[token + 1] !== start[token + 2]) return null;
    const [parts, whole] = [this.word(token)?.digits, this.word(token + 2)?.digits];
    return whole?.plain && parts?.plain ? Number(`${whole.value}.${'0'.repeat(parts.digits - String(parts.value).length)}${parts.value}`) : null;
  }

  #is(token: number, mark: string): boolean {
    return token >= 0 && token < this.tokens.length && this.tokens.types.get(this.tokens.type[token] as number).text === mark;
  }

  /** The scale that a word without particles multiplies by; 1 where it is none. */
  #scaleAt(token: number): number {
    const word = this.word(token);
    if (!word || (word.clitics & ~Clitic.al) !== 0) return 1;
    return word.roles.scale ?? word.roles.scales ?? word.roles.dualOrSingle ?? 1;
  }

  #small(token: number, isFirst: boolean): NumberRead | null {
    const word = this.word(token);
    if (!word) return null;
    const after = this.word(token + 1);
    const hundredAfter = after?.roles.hundred !== undefined && (after.clitics & ~Clitic.al) === 0;
    if (word.digits) {
      const decimal = this.#decimalBehind(token);
      if (decimal !== null) return { last: token + 2, value: decimal, scale: 1, digits: true };
      if (hundredAfter && word.digits.plain && word.digits.digits === 1) return this.#withRest(token + 1, word.digits.value * 100, true);
      return { last: token, value: word.digits.value, scale: 1, digits: true };
    }
    const { hundred, hundreds, unit, zero } = word.roles;
    if (hundreds !== undefined) return this.#withRest(token, hundreds, false);
    if (hundred !== undefined) return this.#withRest(token, 100, false);
    if (unit !== undefined && unit > 2 && hundredAfter) return this.#withRest(token + 1, unit * 100, false);
    if (zero !== undefined && isFirst) return { last: token, value: 0, scale: 1, digits: false };
    return this.#belowHundred(token);
  }

  #withRest(last: number, hundreds: number, digits: boolean): NumberRead {
    const next = this.joined(last + 1);
    // «4 بالمئة و6 في المئة»: after the hundred of a percentage a number of its own begins; «المئة والعشرون» takes ال twice.
    if (next >= 0 && (!this.word(last)?.definite || this.word(next)?.definite)) {
      const written = this.word(next)?.digits;
      if (written?.plain && written.value > 0 && written.value < 100) return { last: next, value: hundreds + written.value, scale: 1, digits: true };
      const rest = written || this.#isPartOfOne(next) ? null : this.#belowHundred(next);
      if (rest) return { ...rest, value: hundreds + rest.value, digits };
    }
    return { last, value: hundreds, scale: 1, digits };
  }

  #belowHundred(token: number): NumberRead | null {
    const word = this.word(token);
    if (!word) return null;
    const { unit, teenUnit, teen, ten, tens, dozenDual } = word.roles;
    const whole = teen ?? tens ?? dozenDual;
    if (whole !== undefined) return { last: token, value: whole, scale: 1, digits: false };
    const single = unit ?? teenUnit;
    if (single !== undefined) {
      const after = this.word(token + 1);
      if (after?.roles.ten !== undefined && after.clitics === 0) return { last: token + 1, value: 10 + single, scale: 1, digits: false };
      const next = this.joined(token + 1);
      const tensAfter = next < 0 ? undefined : this.word(next)?.roles.tens;
      if (tensAfter !== undefined) return { last: next, value: single + tensAfter, scale: 1, digits: false };
    }
    const value = unit ?? ten;
    return value === undefined ? null : { last: token, value, scale: 1, digits: false };
  }

  /** «ونصف», «ونصف المليون», «وثلاثة أرباع» after a number. */
  #addedFraction(token: number, scale: number): NumberRead | null {
    const word = this.word(token);
    if (!word) return null;
    const { fraction, fractionDual, unit } = word.roles;
    let value: number;
    let last = token;
    const parts = this.word(token + 1);
    if (unit !== undefined && parts?.roles.fractionPlural !== undefined && parts.clitics === 0) {
      value = unit / parts.roles.fractionPlural;
      last = token + 1;
    } else if (fractionDual !== undefined) value = 2 / fractionDual;
    else if (fraction !== undefined && unit === undefined) value = 1 / fraction;
    else return null;
    const repeated = this.word(last + 1);
    if (scale > 1 && repeated && repeated.roles.scale === scale && (repeated.clitics & ~Clitic.al) === 0) last++;
    return { last, value: value * scale, scale: 1, digits: false };
  }

  /** «وثلاثة أخماس»: parts, no further units. */
  #isPartOfOne(token: number): boolean {
    return this.word(token)?.roles.unit !== undefined && this.word(token + 1)?.roles.fractionPlural !== undefined;
  }

  /** خمس before a noun with ال is a fifth; before another noun it is five. */
  #isBeforeDefinite(token: number): boolean {
    const next = token + 1;
    if (next >= this.tokens.length) return false;
    const type = this.tokens.types.get(this.tokens.type[next] as number);
    return type.key.startsWith('ال') && type.key.length > 4;
  }
}

/** Products of decimals carry binary dust (2.3 × 1,000,000): cut below a millionth. */
function roundDecimal(value: number): number {
  return Number.isInteger(value) ? value : Math.round(value * 1e6) / 1e6;
}
