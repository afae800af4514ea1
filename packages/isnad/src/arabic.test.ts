import fc from 'fast-check';
import { describe, expect, expectTypeOf, it } from 'vitest';
import {
  type Figure,
  figures,
  lossyKey,
  type Mention,
  type Numeral,
  names,
  normalise,
  numbers,
  originalSpan,
  type PartOfSpeech,
  type Span,
  searchStems,
  sentences,
  type Timex,
  type Token,
  times,
  tokenise,
} from './arabic.ts';

const published = '2018-05-15';
const text = 'قال المدير يوم الاثنين إن نحو ألفين وخمسمئة عامل وصلوا إلى لندن في 3 أبريل/نيسان. ووُزّعت 40 ألف كتاب على المدارس.';
const everything = (input: string) => [tokenise(input), sentences(input), searchStems(input), numbers(input), times(input), names(input), figures(input)];
const stemOf = (word: string) => tokenise(word)[0]?.searchStem;
const partsOf = (word: string) => {
  const [token] = tokenise(word);
  return [...(token?.proclitics ?? []), token?.stem, token?.enclitic].filter(Boolean).join('+');
};

describe('words', () => {
  it.each([
    ['واشنطن', 'واشنطن'],
    ['وواشنطن', 'و+واشنطن'],
    ['ببوتين', 'ب+بوتين'],
    ['وكالة', 'وكاله'],
    ['كييف', 'كييف'],
    ['للأمم', 'ل+ال+امم'],
    ['فقالت', 'ف+قالت'],
    ['سيستمر', 'س+يستمر'],
    ['وبالمدارس', 'و+ب+ال+مدارس'],
    ['منهم', 'من+هم'],
  ])('%s is %s', (word, parts) => expect(partsOf(word)).toBe(parts));

  it('meet in one search stem with their particles, and stay apart from other words of the root', () => {
    expect(new Set(['وزير', 'الوزير', 'والوزير', 'للوزير'].map(stemOf))).toEqual(new Set(['وزير']));
    expect(stemOf('وزارة')).not.toBe('وزير');
  });

  it.each<[string, number, PartOfSpeech | null]>([
    ['كتب المدير رسالة', 0, 'verb'],
    ['ستصل السفينة', 0, 'verb'],
    ['وصلت السفينة إلى الميناء', 2, 'particle'],
    ['وصلت السفينة', 1, 'noun'],
    ['وصلت Reuters', 1, null],
  ])('in «%s» word %i is a %s', (sentence, index, part) => expect(tokenise(sentence)[index]?.partOfSpeech).toBe(part));

  it.each([
    ['بأنهم', 'ب أن هم'],
    ['للسلطة', 'ل لسلطة'],
    ['وواشنطن', 'و واشنطن'],
    ['كتابها', 'كتاب ها'],
    ['42', '42'],
  ])('%s parts into %s', (word, parts) => {
    expect(
      tokenise(word)[0]!
        .parts.map(({ start, end }) => word.slice(start, end))
        .join(' '),
    ).toBe(parts);
  });

  it('say where the word stands without its particles', () => {
    const [token] = tokenise('وبالمدارس');
    expect('وبالمدارس'.slice(token!.word.start, token!.word.end)).toBe('المدارس');
  });
});

describe('numbers, times, names and figures', () => {
  it('are found with their values', () => {
    expect(numbers(text).map(({ min, max, approximate }) => [min, max, approximate])).toContainEqual([2500, 2500, true]);
    expect(times(text, { published }).map(({ value }) => value)).toEqual(['2018-05-14', '2018-04-03']);
    expect(names(text).map(({ entity }) => entity)).toContain('london');
    expect(figures(text).map(({ min, counts }) => [min, counts])).toEqual([
      [2500, 'people'],
      [40000, 'other'],
    ]);
  });

  it('leave relative times without a day to count from open', () => {
    expect(times('أمس').map(({ value }) => value)).toEqual([null]);
  });
});

describe('every result', () => {
  it('is frozen with all that it holds', () => {
    const isFrozen = (value: unknown): boolean =>
      typeof value !== 'object' || value === null || (Object.isFrozen(value) && Object.values(value).every(isFrozen));
    for (const result of everything(text)) expect(isFrozen(result)).toBe(true);
  });

  it('lies in the text, whatever is read', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string({ unit: 'binary', maxLength: 60 }), fc.string({ unit: fc.constantFrom(...text, '\u064e', '\u200f', '\ud83d'), maxLength: 60 })),
        (input) => {
          for (const result of everything(input))
            for (const one of result as readonly Partial<Span>[]) {
              if (one.start === undefined || one.end === undefined) continue;
              expect(one.start).toBeGreaterThanOrEqual(0);
              expect(one.end).toBeGreaterThan(one.start);
              expect(one.end).toBeLessThanOrEqual(input.length);
            }
        },
      ),
      { numRuns: 100 },
    );
  });

  it('keeps its values under tatweel and diacritics', () => {
    const values = (input: string) => [
      numbers(input).map(({ min, max }) => [min, max]),
      times(input, { published }).map(({ value }) => value),
      names(input).map(({ entity }) => entity),
    ];
    const letters = [...text.matchAll(/(?<=[\u0628-\u063a\u0641-\u0647])(?=[\u0628-\u064a])/g)].map(({ index }) => index);
    fc.assert(
      fc.property(fc.constantFrom(...letters), fc.constantFrom('\u0640', '\u064e'), (at, mark) => {
        expect(values(text.slice(0, at) + mark + text.slice(at))).toEqual(values(text));
      }),
      { numRuns: 60 },
    );
  });
});

describe('normalised copies', () => {
  it('map back to the words that they stand for', () => {
    const original = 'الحُكـــومة ﻻ تعلّق';
    const copy = normalise(original, 'lossy');
    const at = copy.text.indexOf('الحكومه');
    expect(original.slice(...Object.values(originalSpan(copy, { start: at, end: at + 7 })))).toBe('الحُكـــومة');
  });

  it('keep every offset inside the original and in order', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), fc.constantFrom('lossless', 'lossy'), fc.nat(60), fc.nat(60), (original, strength, a, b) => {
        const copy = normalise(original, strength);
        const span = originalSpan(copy, { start: Math.min(a, b), end: Math.max(a, b) });
        expect(span.start).toBeGreaterThanOrEqual(0);
        expect(span.end).toBeGreaterThanOrEqual(span.start);
        expect(span.end).toBeLessThanOrEqual(original.length);
      }),
    );
  });
});

// Checked by `npm run check:types`.
it('has the types that it says', () => {
  expectTypeOf(tokenise).toEqualTypeOf<(text: string) => readonly Token[]>();
  expectTypeOf(sentences).returns.toEqualTypeOf<readonly Span[]>();
  expectTypeOf(numbers).returns.toEqualTypeOf<readonly Numeral[]>();
  expectTypeOf(times).returns.toEqualTypeOf<readonly Timex[]>();
  expectTypeOf(names).returns.toEqualTypeOf<readonly Mention[]>();
  expectTypeOf(figures).returns.toEqualTypeOf<readonly Figure[]>();
  expectTypeOf(lossyKey).toEqualTypeOf<(text: string) => string>();
  expectTypeOf<Token['partOfSpeech']>().toEqualTypeOf<PartOfSpeech | null>();
});
