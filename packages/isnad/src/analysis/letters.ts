/** What a UTF-16 code unit is to the tokeniser. */
export const LetterClass = {
  other: 0,
  space: 1,
  lineBreak: 2,
  arabic: 3,
  /** Diacritics, tatweel, joiners and bidi marks: inside a word they belong to it and count for nothing. */
  mark: 4,
  /** A letter of another script. */
  foreign: 5,
  digit: 6,
  punctuation: 7,
  /** `_` and `#`: they bind the words of a hashtag and count as spaces. */
  glue: 8,
} as const;

/** `classOf[unit]` is the LetterClass of a code unit. */
export const classOf: Uint8Array = new Uint8Array(0x10000);
/** `foldOf[unit]` is the unit of the lossy form, 0 where the unit is dropped, `form` where it is a presentation form. */
const foldOf: Uint16Array = new Uint16Array(0x10000);
/** Presentation forms are asked for their letters when they are met: the tables of Unicode load slowly. */
const form = 1;

const { other, space, lineBreak, arabic, mark, foreign, digit, punctuation, glue } = LetterClass;
fillTables();

/**
 * The lossy form, under which spellings of one word meet: no diacritics, tatweel, joiners or bidi marks; أ إ آ ٱ as ا; ى and
 * Persian ی as ي; ة as ه; Persian ک گ as ك; digits as ASCII; Latin lower case; presentation forms as ordinary letters.
 */
export function lossyKey(text: string): string {
  let key = '';
  /** What stands before it is in the key. */
  let from = 0;
  let isAsked = false;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    const folded = foldOf[unit] as number;
    if (folded === unit) continue;
    if (folded === form) {
      if (isAsked) continue;
      isAsked = true;
      const plain = text.replace(/[\uFB50-\uFDFF\uFE70-\uFEFC]/g, (one) => one.normalize('NFKC'));
      if (plain !== text) return lossyKey(plain);
      continue;
    }
    key += text.slice(from, i);
    if (folded !== 0) key += String.fromCharCode(folded);
    from = i + 1;
  }
  return from === 0 ? text : key + text.slice(from);
}

export interface Normalised {
  readonly text: string;
  /** `map[i]` is the offset in the original of the unit at `i`; `map[text.length]` is the original's length. */
  readonly map: Int32Array;
}

/**
 * A normalised copy with its map back to the original.
 * `lossless` only undoes encoding variants (presentation forms, Persian yeh and keheh, joiners, bidi marks, tatweel);
 * `lossy` is `lossyKey` of every word.
 */
export function normalise(text: string, strength: 'lossless' | 'lossy'): Normalised {
  let units = new Uint16Array(text.length + 32);
  let map = new Int32Array(text.length + 33);
  let count = 0;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    // A ligature may stand for a whole phrase.
    const forms = isPresentationForm(unit) ? (text[i] as string).normalize('NFKC') : null;
    for (let k = 0; k < (forms?.length ?? 1); k++) {
      const one = forms === null ? unit : forms.charCodeAt(k);
      const kept = strength === 'lossy' ? foldedUnit(one) : losslessUnit(one);
      if (kept === 0) continue;
      if (count === units.length) {
        units = widened(units, new Uint16Array(count * 2));
        map = widened(map, new Int32Array(count * 2 + 1));
      }
      units[count] = kept;
      map[count++] = i;
    }
  }
  map[count] = text.length;
  return { text: Buffer.from(units.buffer, 0, count * 2).toString('utf16le'), map: map.slice(0, count + 1) };
}

function widened<Units extends Uint16Array | Int32Array>(units: Units, into: Units): Units {
  into.set(units);
  return into;
}

function isPresentationForm(unit: number): boolean {
  return (unit >= 0xfb50 && unit <= 0xfdff) || (unit >= 0xfe70 && unit <= 0xfefc);
}

/** The fold of a unit that no normalisation changes any more. */
function foldedUnit(unit: number): number {
  const folded = foldOf[unit] as number;
  return folded === form ? unit : folded;
}

function losslessUnit(unit: number): number {
  if (unit === 0x640 || (classOf[unit] === mark && !isDiacritic(unit))) return 0;
  if (unit === 0x6cc) return 0x64a;
  if (unit === 0x6a9) return 0x643;
  return unit;
}

function isDiacritic(unit: number): boolean {
  return (unit >= 0x64b && unit <= 0x65f) || unit === 0x670 || (unit >= 0x610 && unit <= 0x61a) || (unit >= 0x6d6 && unit <= 0x6ed);
}

function fillTables(): void {
  for (let unit = 0; unit < 0x10000; unit++) {
    foldOf[unit] = unit;
    classOf[unit] = classify(unit);
  }
  for (const [from, to] of Object.entries({
    أ: 'ا',
    إ: 'ا',
    آ: 'ا',
    ٱ: 'ا',
    ى: 'ي',
    ی: 'ي',
    ې: 'ي',
    ے: 'ي',
    ة: 'ه',
    ۀ: 'ه',
    ہ: 'ه',
    ھ: 'ه',
    ک: 'ك',
    گ: 'ك',
    ڪ: 'ك',
    ڤ: 'ف',
    پ: 'ب',
    چ: 'ج',
    ژ: 'ج',
  }))
    foldOf[from.charCodeAt(0)] = to.charCodeAt(0);
  for (let d = 0; d < 10; d++) {
    foldOf[0x660 + d] = 0x30 + d;
    foldOf[0x6f0 + d] = 0x30 + d;
  }
  for (let unit = 0x41; unit <= 0x5a; unit++) foldOf[unit] = unit + 32;
  for (let unit = 0; unit < 0x10000; unit++) {
    if (classOf[unit] === mark) foldOf[unit] = 0;
    else if (isPresentationForm(unit)) foldOf[unit] = form;
  }
}

function classify(unit: number): number {
  if (unit === 0x0a || unit === 0x0d || unit === 0x2028 || unit === 0x2029 || unit === 0x0c || unit === 0x85) return lineBreak;
  if (unit === 0x640 || isDiacritic(unit) || unit === 0x200c || unit === 0x200d) return mark;
  // Bidi controls, soft hyphen, word joiner, byte-order mark, variation selectors.
  if (unit === 0x61c || unit === 0xad || unit === 0x2060 || unit === 0xfeff || (unit >= 0x200e && unit <= 0x200f)) return mark;
  if ((unit >= 0x202a && unit <= 0x202e) || (unit >= 0x2066 && unit <= 0x2069) || (unit >= 0xfe00 && unit <= 0xfe0f)) return mark;
  if (unit === 0x200b) return space;
  if (unit < 0x80) {
    if (unit <= 0x20 || unit === 0x7f) return space;
    if (unit >= 0x30 && unit <= 0x39) return digit;
    if ((unit >= 0x41 && unit <= 0x5a) || (unit >= 0x61 && unit <= 0x7a)) return foreign;
    if (unit === 0x5f || unit === 0x23) return glue;
    return punctuation;
  }
  if ((unit >= 0x660 && unit <= 0x669) || (unit >= 0x6f0 && unit <= 0x6f9)) return digit;
  // Ideographs and syllables, then surrogates and private use: most of the plane, and asking Unicode of each takes longer than all else at the start.
  if ((unit >= 0x3400 && unit <= 0x4dbf) || (unit >= 0x4e00 && unit <= 0x9fff) || (unit >= 0xac00 && unit <= 0xd7a3)) return foreign;
  if (unit >= 0xd800 && unit <= 0xf8ff) return other;
  const char = String.fromCharCode(unit);
  if (/[\u0600-\u06FF\u0750-\u077F\u08A0-\u08FF\uFB50-\uFDFF\uFE70-\uFEFC]/.test(char) && /\p{L}/u.test(char)) return arabic;
  if (/\p{L}/u.test(char)) return foreign;
  if (/\p{M}/u.test(char)) return mark;
  if (/\s/u.test(char)) return space;
  if (/[\p{P}\p{S}]/u.test(char)) return punctuation;
  return other;
}
