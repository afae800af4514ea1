import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Analysis } from '../../analysis/index.ts';
import { type Article, bareArticle, type Chrome } from '../../article/index.ts';
import type { Span } from '../../span.ts';
import { assembled } from './assembled.example.ts';

/** Plain sentences in which every word has one writing and one actor has one name. */
const stories = [
  'قال وزير الطاقة المصري محمود سالم إن المحطة ستعمل الشهر المقبل. وأضاف أن الكلفة بلغت 300 مليون دولار.',
  'أعلنت الأمم المتحدة مقتل 12 شخصا في الفيضانات، مشيرة إلى أن العدد مرشح للارتفاع.',
  'نفى المتحدث باسم الجيش اللبناني وقوع انفجار في طرابلس، بحسب وكالة رويترز.',
  'اتهمت المعارضة الحكومة بالتزوير. ورفضت الحكومة هذه الاتهامات.',
  'وفقا لمسؤول محلي في بغداد، أغلقت الطريق يوم السبت.',
  'حذر البنك الدولي من ارتفاع الأسعار، وتوقع أن يتراجع النمو إلى 2.5 في المئة.',
];

describe('the analysis of Arabic', () => {
  it('keeps every span in the text, sorted, and every index in its list', () => {
    fc.assert(
      fc.property(story(), (text) => {
        expectSound(text, analyse(text));
      }),
      { numRuns: 60 },
    );
  });

  it('never throws on any units, and finds nothing outside them', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary', maxLength: 200 }), noise()), (text) => {
        expectSound(text, analyse(text));
      }),
      { numRuns: 150 },
    );
  });

  it('reads the same article the same way, whatever was read before', () => {
    const before = stories.map(analyse);
    analyse('كلمات أخرى بين القراءتين');
    expect([...stories].reverse().map(analyse).reverse()).toEqual(before);
  });

  it('reads a story the same whatever paragraphs stand after it', () => {
    const alone = analyse(stories[0]!).attributions;
    const { attributions } = analyse(`${stories[0]}\n${stories[4]}`);
    expect(attributions.slice(0, alone.length)).toEqual(alone);
  });

  for (const [name, mark] of [
    ['fatha', 'َ'],
    ['shadda', 'ّ'],
    ['tatweel', 'ـ'],
    ['a zero-width non-joiner', '\u200c'],
    ['a right-to-left mark', '\u200f'],
  ] as const)
    it(`reads the same statements with ${name} in the words`, () => {
      fc.assert(
        fc.property(fc.constantFrom(...stories), fc.infiniteStream(fc.nat(3)), (text, chances) => {
          // A mark after the last letter may be an ending of the word; one between two letters changes nothing.
          const marked = text.replace(/(?<=\p{L})(?=\p{L})/gu, () => (chances.next().value === 0 ? mark : ''));
          expect(analyse(marked).attributions.map(said)).toEqual(analyse(text).attributions.map(said));
        }),
        { numRuns: 25 },
      );
    });

  it('reads the same statements whether أ is written with its hamza or without, and ة as ه', () => {
    for (const text of stories) expect(analyse(text.replace(/[أإ]/g, 'ا')).attributions.map(said), text).toEqual(analyse(text).attributions.map(said));
  });
});

describe('chrome', () => {
  const body = 'قال الوزير إن السد آمن.';
  const link = 'اقرأ أيضا: أعلنت الأمم المتحدة مقتل 12 شخصا في السودان يوم السبت، وأكد مسؤول أن العدد سيرتفع.';
  const text = `${body}\n${link}\n${body}`;
  const start = text.indexOf(link);
  const chrome: readonly Chrome[] = [{ start, end: start + link.length, reason: 'related', by: 'example' }];
  let analysis: Analysis;
  beforeAll(() => {
    analysis = assembled.analyse({ ...article(text), chrome });
  });

  it('would hold findings if it were prose', () => {
    const prose = analyse(text);
    for (const list of [prose.numerals, prose.timexes, prose.mentions, prose.figures, prose.attributions.map(({ cue }) => cue)])
      expect((list as readonly Span[]).some((span) => inside(span, chrome[0]!))).toBe(true);
  });

  it('holds no statement, name, figure, time or number', () => {
    const spans = [
      ...analysis.numerals,
      ...analysis.timexes,
      ...analysis.mentions,
      ...analysis.figures,
      ...analysis.attributions.flatMap(({ cue, content, source }) => (source === null ? [cue, content] : [cue, content, source])),
    ];
    expect(spans.filter((span) => inside(span, chrome[0]!))).toEqual([]);
  });

  it('gives no words to search by', () => {
    expect(analysis.words).toEqual(analyse(`${body}\n${body}`).words);
    expect(analysis.words.length).toBeLessThan(analyse(text).words.length);
  });

  it('leaves the prose on both sides of it', () => {
    expect(analysis.attributions.map(({ cue }) => text.slice(cue.start, cue.end))).toEqual(['قال', 'قال']);
  });
});

describe('figures and the statements that give them', () => {
  it('gives a figure inside a content to its statement', () => {
    const text = 'قالت وزارة الصحة إن 12 شخصا قتلوا في الانهيار.';
    const { figures, attributions } = analyse(text);
    const toll = figures.find(({ min }) => min === 12);
    expect(toll?.counts).toBe('killed');
    expect(attributions[toll?.attribution ?? -1]?.source && quoted(text, attributions[toll!.attribution!]!.source!)).toBe('وزارة الصحة');
  });

  it('leaves the figures of the writer without one', () => {
    const { figures } = analyse('قتل 12 شخصا في الانهيار.\nوقال الوزير إن التحقيق بدأ.');
    expect(figures.map(({ min, attribution }) => [min, attribution])).toEqual([[12, null]]);
  });

  it('gives each of two figures to its own speaker', () => {
    const text = 'قالت الشرطة إن 5 أشخاص أصيبوا. وقال الدفاع المدني إن 9 أشخاص أصيبوا.';
    const { figures, attributions } = analyse(text);
    expect(figures.map(({ min, attribution }) => [min, quoted(text, attributions[attribution ?? -1]!.source!)])).toEqual([
      [5, 'الشرطة'],
      [9, 'الدفاع المدني'],
    ]);
  });
});

function article(text: string): Article {
  return bareArticle(text, 'example', '2024-05-15');
}

function analyse(text: string): Analysis {
  return assembled.analyse(article(text));
}

function said({ source, act, lemma }: Analysis['attributions'][number]) {
  return { actor: source?.actor ?? null, act, lemma };
}

function quoted(text: string, { start, end }: Span): string {
  return text.slice(start, end);
}

function inside(span: Span, outer: Span): boolean {
  return span.start < outer.end && outer.start < span.end;
}

function story(): fc.Arbitrary<string> {
  return fc
    .array(fc.constantFrom(...stories), { minLength: 1, maxLength: 4 })
    .chain((parts) => fc.constantFrom('\n', ' ', '\n\n').map((gap) => parts.join(gap)));
}

/** Words that rules listen to, in any order, with any marks between them. */
function noise(): fc.Arbitrary<string> {
  const pieces =
    'قال إن أن بأن الذي وفقا ل بحسب نقلت عن قوله وأضاف مشيرا إلى رفض التعليق الوزير المتحدث باسم رويترز موسكو مصر 12 قتيلا يوم السبت 2024 أكثر من لم لا كان قد مزاعم'.split(
      ' ',
    );
  return fc
    .array(fc.tuple(fc.constantFrom(...pieces), fc.constantFrom(' ', ' ', ' ', '، ', '. ', ': ', ' «', '» ', ' "', '\n', '', '…', '(')), { maxLength: 60 })
    .map((rows) => rows.map(([piece, gap]) => piece + gap).join(''));
}

function expectSound(text: string, analysis: Analysis): void {
  const { sentences, numerals, timexes, mentions, figures, attributions } = analysis;
  const cues = attributions.map(({ cue }) => cue);
  for (const list of [sentences, numerals, timexes, mentions, figures, cues] as ReadonlyArray<readonly Span[]>) {
    list.forEach((span, i) => {
      expectInside(text, span);
      if (i > 0) expect(span.start).toBeGreaterThanOrEqual(list[i - 1]!.start);
    });
  }
  for (const { source, content, via, answers, saidTimex, confidence } of attributions) {
    expectInside(text, content);
    if (source) expectInside(text, source);
    for (const one of via) expectInside(text, one);
    for (const answer of answers) expect(attributions[answer]).toBeDefined();
    if (saidTimex !== null) expect(timexes[saidTimex]).toBeDefined();
    expect(confidence).toBeGreaterThan(0);
    expect(confidence).toBeLessThanOrEqual(1);
  }
  for (const { what, of, attribution, partOf } of figures) {
    if (what) expectInside(text, what);
    if (of !== null) expect(mentions[of]).toBeDefined();
    if (attribution !== null) expect(attributions[attribution]).toBeDefined();
    if (partOf !== null) expect(figures[partOf]).toBeDefined();
  }
  for (const { full } of mentions) expectInside(text, full);
}

function expectInside(text: string, { start, end }: Span): void {
  expect(start).toBeGreaterThanOrEqual(0);
  expect(end).toBeGreaterThan(start);
  expect(end).toBeLessThanOrEqual(text.length);
}
