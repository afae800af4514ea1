import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { classOf, LetterClass, lossyKey, normalise } from './letters.ts';

describe('lossyKey', () => {
  const meet: ReadonlyArray<readonly [surface: string, key: string]> = [
    ['إسلام', 'اسلام'],
    ['آخر', 'اخر'],
    ['ٱلله', 'الله'],
    ['مستشفى', 'مستشفي'],
    ['حكومة', 'حكومه'],
    ['مُحَمَّد', 'محمد'],
    ['الســـلام', 'السلام'],
    ['می\u200cرود', 'ميرود'],
    ['\u200fبغداد\u200e', 'بغداد'],
    ['\u202bبغداد\u202c', 'بغداد'],
    ['\u2067بغداد\u2069', 'بغداد'],
    ['کتاب', 'كتاب'],
    ['گاز', 'كاز'],
    ['پاریس', 'باريس'],
    ['چاد', 'جاد'],
    ['ڤيينا', 'فيينا'],
    ['١٢٣', '123'],
    ['۴۵۶', '456'],
    ['CNN', 'cnn'],
    ['هٰذا', 'هذا'],
    ['\ufeffخبر', 'خبر'],
  ];
  for (const [surface, key] of meet)
    it(`reads «${surface}» as ${key}`, () => {
      expect(lossyKey(surface)).toBe(key);
    });

  it('keeps ئ, ؤ and ء apart from ي, و and ا', () => {
    expect(lossyKey('رئيس')).toBe('رئيس');
    expect(lossyKey('مسؤول')).toBe('مسؤول');
    expect(lossyKey('وزراء')).toBe('وزراء');
  });

  it('gives what is plain already as it is', () => {
    expect(lossyKey('وزير')).toBe('وزير');
    expect(lossyKey('')).toBe('');
  });

  it('reads presentation forms as ordinary letters, the lam-alef ligatures as two', () => {
    expect(lossyKey('ﻻﻋﺐ')).toBe('لاعب');
    expect(lossyKey('ﷲ')).toBe('الله');
    expect(lossyKey('ﺇﻟﻰ إلى')).toBe('الي الي');
  });

  it('is idempotent', () => {
    fc.assert(
      fc.property(arabicText(), (text) => {
        const key = lossyKey(text);
        expect(lossyKey(key)).toBe(key);
      }),
    );
  });
});

describe('normalise', () => {
  it('undoes encoding variants only, where it loses nothing', () => {
    expect(normalise('ﻻ ﻋﻼقة لﻷمر', 'lossless').text).toBe('لا علاقة للأمر');
    expect(normalise('كۡ', 'lossless').text).toBe('كۡ');
    expect(normalise('قـــال', 'lossless').text).toBe('قال');
    expect(normalise('قَالَ', 'lossless').text).toBe('قَالَ');
    expect(normalise('ایران وکالة', 'lossless').text).toBe('ايران وكالة');
    expect(normalise('می\u200cرود \u200f١٢\u202c', 'lossless').text).toBe('ميرود ١٢');
    expect(normalise('إلى مدرسة', 'lossless').text).toBe('إلى مدرسة');
  });

  it('is lossyKey of every word, where it may lose', () => {
    expect(normalise('إلى مَدرسةٍ ﻻ CNN ١٢', 'lossy').text).toBe('الي مدرسه لا cnn 12');
  });

  it('maps both letters of a ligature to the unit that holds them', () => {
    const { text, map } = normalise('وﻻة', 'lossless');
    expect(text).toBe('ولاة');
    expect([...map]).toEqual([0, 1, 1, 2, 3]);
  });

  it('maps over what it drops', () => {
    const { text, map } = normalise('قـَال', 'lossy');
    expect(text).toBe('قال');
    expect([...map]).toEqual([0, 3, 4, 5]);
  });

  for (const strength of ['lossless', 'lossy'] as const) {
    it(`${strength}: has one offset for each unit and one for the end, never going back`, () => {
      fc.assert(
        fc.property(arabicText(), (original) => {
          const { text, map } = normalise(original, strength);
          expect(map.length).toBe(text.length + 1);
          expect(map[text.length]).toBe(original.length);
          for (let i = 1; i < map.length; i++) expect(map[i]).toBeGreaterThanOrEqual(map[i - 1]!);
          for (const at of map) expect(at).toBeLessThanOrEqual(original.length);
        }),
      );
    });

    it(`${strength}: any stretch of the copy normalises from the stretch that it maps to`, () => {
      fc.assert(
        fc.property(fc.string({ unit: fc.constantFrom(...letters) }), fc.nat(40), fc.nat(40), (original, a, b) => {
          const whole = normalise(original, strength);
          const from = letterStart(whole.map, Math.min(a, b, whole.text.length));
          const to = letterStart(whole.map, Math.min(Math.max(a, b), whole.text.length));
          const stretch = original.slice(whole.map[from], whole.map[to]);
          expect(normalise(stretch, strength).text).toBe(whole.text.slice(from, to));
        }),
      );
    });

    it(`${strength}: is idempotent`, () => {
      fc.assert(
        fc.property(arabicText(), (original) => {
          const once = normalise(original, strength).text;
          expect(normalise(once, strength).text).toBe(once);
        }),
      );
    });
  }
});

describe('classOf', () => {
  const classes: ReadonlyArray<readonly [name: string, unit: string, wanted: number]> = [
    ['an Arabic letter', 'ع', LetterClass.arabic],
    ['a Persian letter', 'پ', LetterClass.arabic],
    ['a presentation form', 'ﻻ', LetterClass.arabic],
    ['tatweel', 'ـ', LetterClass.mark],
    ['fatha', 'َ', LetterClass.mark],
    ['a zero-width non-joiner', '\u200c', LetterClass.mark],
    ['a right-to-left mark', '\u200f', LetterClass.mark],
    ['a right-to-left isolate', '\u2067', LetterClass.mark],
    ['a byte-order mark', '\ufeff', LetterClass.mark],
    ['a Latin letter', 'a', LetterClass.foreign],
    ['a Cyrillic letter', 'ж', LetterClass.foreign],
    ['an ASCII digit', '7', LetterClass.digit],
    ['an Arabic digit', '٧', LetterClass.digit],
    ['a Persian digit', '۷', LetterClass.digit],
    ['a no-break space', '\u00a0', LetterClass.space],
    ['a zero-width space', '\u200b', LetterClass.space],
    ['NUL', '\0', LetterClass.space],
    ['a line feed', '\n', LetterClass.lineBreak],
    ['a paragraph separator', '\u2029', LetterClass.lineBreak],
    ['an Arabic comma', '،', LetterClass.punctuation],
    ['a guillemet', '«', LetterClass.punctuation],
    ['a hash', '#', LetterClass.glue],
    ['a lone surrogate', '\ud800', LetterClass.other],
  ];
  for (const [name, unit, wanted] of classes)
    it(`knows ${name}`, () => {
      expect(classOf[unit.charCodeAt(0)]).toBe(wanted);
    });
});

const letters = [
  ...'ابتثجحخدرزسشصضطظعغفقكلمنهويىةأإآءئؤ',
  'َ',
  'ّ',
  'ـ',
  '\u200c',
  '\u200f',
  '\u202b',
  'ی',
  'ک',
  'ﻻ',
  'ﻷ',
  'ﷲ',
  ' ',
  '\n',
  '.',
  '،',
  '1',
  '٢',
  'A',
  'é',
];

/** The nearest place at or before `at` that parts no ligature. */
function letterStart(map: Int32Array, at: number): number {
  let start = at;
  while (start > 0 && map[start] === map[start - 1]) start--;
  return start;
}

function arabicText(): fc.Arbitrary<string> {
  return fc.oneof(fc.string({ unit: fc.constantFrom(...letters) }), fc.string({ unit: 'binary' }));
}
