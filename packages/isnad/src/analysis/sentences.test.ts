import { describe, expect, it } from 'vitest';
import type { Chrome } from '../article/index.ts';
import { blockAt, chromeMask, findQuotations, findSentences } from './sentences.ts';
import { type Tokens, tokenise } from './tokens.ts';
import { TypeTable } from './types.ts';
import { Vocabulary } from './vocabulary.ts';
import { wholeWords } from './whole-words.example.ts';

describe('findSentences', () => {
  const cases: ReadonlyArray<readonly [name: string, text: string, sentences: readonly string[]]> = [
    ['at full stops', 'وصل الوفد. بدأ اللقاء.', ['وصل الوفد.', 'بدأ اللقاء.']],
    ['at question and exclamation marks', 'من فاز؟ لا أحد! انتهى', ['من فاز؟', 'لا أحد!', 'انتهى']],
    ['at the Latin question mark', 'من فاز? لا أحد', ['من فاز?', 'لا أحد']],
    ['at an ellipsis', 'ثم سكت... عاد بعد يوم', ['ثم سكت...', 'عاد بعد يوم']],
    ['at line breaks', 'عنوان بلا نقطة\nوصل الوفد', ['عنوان بلا نقطة', 'وصل الوفد']],
    ['not at commas and semicolons', 'وصل الوفد، ثم غادر؛ وانتهى', ['وصل الوفد، ثم غادر؛ وانتهى']],
    ['with the mark that closes after the stop', 'قال: «انتهى الأمر.» ثم غادر.', ['قال: «انتهى الأمر.» ثم غادر.']],
    ['with a bracket that closes after the stop', '(وصل الوفد.) غادر', ['(وصل الوفد.)', 'غادر']],
    ['not inside quotation marks that close', 'قال «وصلنا. سنبدأ الآن. شكرا» ثم جلس.', ['قال «وصلنا. سنبدأ الآن. شكرا» ثم جلس.']],
    ['inside quotation marks that never close', 'قال «وصلنا. سنبدأ الآن.', ['قال «وصلنا.', 'سنبدأ الآن.']],
    ['not in a decimal number', 'بلغ النمو 2.5 في المئة. ثم هبط', ['بلغ النمو 2.5 في المئة.', 'ثم هبط']],
    ['not after initials', 'ذكرت أ. ف. ب. أن السوق هبطت', ['ذكرت أ. ف. ب. أن السوق هبطت']],
    ['not after a title of one letter', 'قال د. سامي نصر إن الدواء متوفر', ['قال د. سامي نصر إن الدواء متوفر']],
    ['not after Latin initials', 'كتب J. K. Rowling كتابا', ['كتب J. K. Rowling كتابا']],
    ['not in an address', 'نشرت العربية.نت الخبر', ['نشرت العربية.نت الخبر']],
    ['not in a Latin address', 'على site.com أمس', ['على site.com أمس']],
    ['at a stop that touches the next word', 'غادر الوفد.وبدأت الجلسة', ['غادر الوفد.', 'وبدأت الجلسة']],
    ['not at nothing', '', []],
    ['not at blank lines', '\n\nوصل\n\n\n', ['وصل']],
  ];
  for (const [name, text, wanted] of cases)
    it(`parts ${name}`, () => {
      const found = sentencesOf(text).map(({ start, end }) => text.slice(start, end));
      expect(found).toEqual(wanted);
    });

  it('counts paragraphs at line breaks', () => {
    expect(sentencesOf('أول. ثان.\nثالث').map(({ paragraph }) => paragraph)).toEqual([0, 0, 1]);
  });

  it('covers every token but line breaks once', () => {
    const text = 'قال «نعم. لا» ثم. سكت!\nعاد؟ (لا.) «ربما';
    const tokens = read(text);
    const sentences = sentencesOf(text);
    const covered = new Array<number>(tokens.length).fill(0);
    for (const { first, last } of sentences) for (let i = first; i <= last; i++) covered[i]!++;
    covered.forEach((times, i) => {
      expect(times, `token ${i}`).toBe(tokens.type[i] === tokens.types.lineBreak ? 0 : 1);
    });
  });
});

describe('findQuotations', () => {
  const cases: ReadonlyArray<readonly [name: string, text: string, quotations: readonly string[]]> = [
    ['guillemets', 'قال «لن نعود» وغادر', ['«لن نعود»']],
    ['straight marks', 'قال "لن نعود" وغادر', ['"لن نعود"']],
    ['two pairs of straight marks', '"نعم" ثم "لا"', ['"نعم"', '"لا"']],
    ['curly marks', 'قال “لن نعود” وغادر', ['“لن نعود”']],
    ['curly marks the other way round', 'قال ”لن نعود“ وغادر', ['”لن نعود“']],
    ['the same curly mark at both ends', 'قال ”لن نعود” وغادر', ['”لن نعود”']],
    ['the same opening curly mark at both ends', 'قال “لن نعود“ وغادر', ['“لن نعود“']],
    ['low and high marks', 'قال „لن نعود“ وغادر', ['„لن نعود“']],
    ['nested ones, the outer first', 'قال «سماه "وهما" أمس» وغادر', ['«سماه "وهما" أمس»', '"وهما"']],
    ['nested guillemets', '«قال «نعم» ثم سكت»', ['«قال «نعم» ثم سكت»', '«نعم»']],
    ['a curly mark closed by a straight one', 'قال “لن نعود" وغادر', ['“لن نعود"']],
    ['a guillemet closed by a straight mark, around another', 'قال «سماه "وهما" أمس" وغادر', ['«سماه "وهما" أمس"', '"وهما"']],
    ['one over two paragraphs', 'قال "لن نعود إلى هناك أبدا.\n"سنبقى هنا".', ['"لن نعود إلى هناك أبدا.', '"سنبقى هنا"']],
    ['none that does not close before a paragraph without marks', 'قال "لن نعود إلى هناك أبدا.\nثم غادر.', []],
    ['none that does not close', 'قال «لن نعود وغادر', []],
    ['none that a line break parts', 'قال «لن\nنعود» وغادر', []],
    ['none for a stray closing mark', 'لن نعود» وغادر', []],
    ['what closes after an unclosed mark', 'قال «نعم ثم “لا” وغادر', ['“لا”']],
    ['none that holds nothing', '«» ""', []],
    ['one in each paragraph', '«نعم»\n«لا»', ['«نعم»', '«لا»']],
  ];
  for (const [name, text, wanted] of cases)
    it(`finds ${name}`, () => {
      const tokens = read(text);
      const found = findQuotations(tokens).map(({ open, close }) => text.slice(tokens.start[open], tokens.end[close]));
      expect(found).toEqual(wanted);
    });

  it('finds none that closes out of reach', () => {
    const text = `«${'كلمة '.repeat(400)}»`;
    expect(findQuotations(read(text))).toEqual([]);
  });
});

describe('marks that never close', () => {
  it('hide no quotation that closes', () => {
    const tokens = read(`${'« '.repeat(200)}قال "وصلنا اليوم" ثم «عدنا غدا» هناك`);
    expect(findQuotations(tokens).map(({ open, close }) => tokens.text.slice(tokens.start[open], tokens.end[close]))).toEqual(['"وصلنا اليوم"', '«عدنا غدا»']);
  });
});

describe('chromeMask', () => {
  it('marks the tokens that begin in chrome', () => {
    const text = 'خبر إعلان خبر';
    const chrome: readonly Chrome[] = [{ start: 4, end: 9, reason: 'ad', by: 'example' }];
    expect([...chromeMask(read(text), chrome)]).toEqual([0, 1, 0]);
  });
  it('marks nothing where there is none', () => {
    expect([...chromeMask(read('خبر إعلان'), [])]).toEqual([0, 0]);
  });
});

describe('blockAt', () => {
  const blocks = [
    { start: 0, end: 5, kind: 'headline' as const },
    { start: 7, end: 20, kind: 'paragraph' as const },
  ];
  it('finds the block that holds an offset, -1 between and after them', () => {
    expect([0, 4, 5, 6, 7, 19, 20].map((offset) => blockAt(blocks, offset))).toEqual([0, 0, -1, -1, 1, 1, -1]);
  });
});

function read(text: string): Tokens {
  return tokenise(text, new TypeTable(new Vocabulary(), wholeWords));
}

function sentencesOf(text: string) {
  const tokens = read(text);
  const depth = new Int32Array(tokens.length);
  for (const { open, close } of findQuotations(tokens)) for (let i = open + 1; i < close; i++) depth[i]!++;
  return findSentences(tokens, depth);
}
