import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { classOf, LetterClass } from './letters.ts';
import { spanOf, TokenKind, type Tokens, tokenAt, tokenise } from './tokens.ts';
import { TypeTable } from './types.ts';
import { Vocabulary } from './vocabulary.ts';
import { wholeWords } from './whole-words.example.ts';

const passedOver = [LetterClass.other, LetterClass.space, LetterClass.mark, LetterClass.glue];
const kinds = ['word', 'foreign', 'number', 'punctuation', 'break'] as const;

describe('tokenise', () => {
  const cases: ReadonlyArray<readonly [name: string, text: string, tokens: readonly string[]]> = [
    ['words and marks', 'قال الوزير، أمس.', ['word:قال', 'word:الوزير', 'punctuation:،', 'word:أمس', 'punctuation:.']],
    ['nothing', '', []],
    ['blanks alone', ' \u00a0\t\u200b', []],
    ['marks of a word with it', 'قَـالَ\u200f لي', ['word:قَـالَ\u200f', 'word:لي']],
    [
      'a number with separators',
      'بلغت 14,000 و2.5 و١٤٬٠٠٠ و٢٫٥.',
      ['word:بلغت', 'number:14,000', 'word:و', 'number:2.5', 'word:و', 'number:١٤٬٠٠٠', 'word:و', 'number:٢٫٥', 'punctuation:.'],
    ],
    ['an Arabic comma between digits', '1،500', ['number:1،500']],
    ['a comma after a number', '14, 15', ['number:14', 'punctuation:,', 'number:15']],
    ['a number at the end of a sentence', 'عام 2024.', ['word:عام', 'number:2024', 'punctuation:.']],
    ['a date with slashes', '3/4/2024', ['number:3', 'punctuation:/', 'number:4', 'punctuation:/', 'number:2024']],
    ['a hashtag of several words', '#الأمم_المتحدة', ['word:الأمم', 'word:المتحدة']],
    ['Latin letters in Arabic', 'شركة OpenAI أعلنت', ['word:شركة', 'foreign:OpenAI', 'word:أعلنت']],
    ['Latin letters against Arabic ones', 'بـCNN', ['word:بـ', 'foreign:CNN']],
    ['letters against digits', 'ف16', ['word:ف', 'number:16']],
    ['a run of dots as one', 'قال.... ثم…. سكت', ['word:قال', 'punctuation:....', 'word:ثم', 'punctuation:….', 'word:سكت']],
    ['other marks one by one', '؟! «»', ['punctuation:؟', 'punctuation:!', 'punctuation:«', 'punctuation:»']],
    ['a run of line breaks as one', 'أول\r\n \n\tثان', ['word:أول', 'break:\r\n \n\t', 'word:ثان']],
    ['an address', 'العربية.نت', ['word:العربية', 'punctuation:.', 'word:نت']],
    ['a lone surrogate as nothing', 'خبر \ud800 آخر', ['word:خبر', 'word:آخر']],
    ['an emoji as nothing that breaks the rest', 'خبر 😀 آخر', ['word:خبر', 'word:آخر']],
  ];
  for (const [name, text, wanted] of cases)
    it(`gives ${name}`, () => {
      expect(list(read(text))).toEqual(wanted);
    });

  it('gives each token where it stands', () => {
    const text = 'قال:  «نعم».';
    const tokens = read(text);
    for (let i = 0; i < tokens.length; i++) expect(tokens.types.get(tokens.type[i]!).text).toBe(text.slice(tokens.start[i], tokens.end[i]));
    expect(spanOf(tokens, 0, 1)).toEqual({ start: 0, end: 4 });
  });

  it('holds more tokens than it made room for', () => {
    const text = '،'.repeat(5000);
    expect(read(text).length).toBe(5000);
  });

  it('leaves nothing but spaces, glue, stray marks and units without a class between tokens, and loses nothing', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: fc.constantFrom(...'قال لا 1.5,٢ #_«»"\n\r.…abc،ًـ') })), (text) => {
        const tokens = read(text);
        let joined = '';
        let at = 0;
        for (let i = 0; i < tokens.length; i++) {
          expect(tokens.start[i]).toBeGreaterThanOrEqual(at);
          expect(tokens.end[i]).toBeGreaterThan(tokens.start[i]!);
          const gap = text.slice(at, tokens.start[i]);
          for (let k = 0; k < gap.length; k++) expect(passedOver).toContain(classOf[gap.charCodeAt(k)]);
          joined += gap + text.slice(tokens.start[i], tokens.end[i]);
          at = tokens.end[i]!;
        }
        expect(joined + text.slice(at)).toBe(text);
      }),
    );
  });
});

describe('tokenAt', () => {
  const tokens = read('قال  نعم');
  it('finds the first token that ends after an offset', () => {
    expect([0, 2, 3, 4, 5, 7].map((offset) => tokenAt(tokens, offset))).toEqual([0, 0, 1, 1, 1, 1]);
  });
  it('is past the last token at the end', () => {
    expect(tokenAt(tokens, 8)).toBe(2);
    expect(tokenAt(read(''), 0)).toBe(0);
  });
});

describe('TokenKind', () => {
  it('numbers the kinds in the order that the tests name them', () => {
    expect(Object.values(TokenKind)).toEqual([0, 1, 2, 3, 4]);
  });
});

function read(text: string): Tokens {
  return tokenise(text, new TypeTable(new Vocabulary(), wholeWords));
}

function list(tokens: Tokens): string[] {
  return Array.from({ length: tokens.length }, (_, i) => {
    const type = tokens.types.get(tokens.type[i]!);
    return `${kinds[type.kind]}:${tokens.text.slice(tokens.start[i], tokens.end[i])}`;
  });
}
