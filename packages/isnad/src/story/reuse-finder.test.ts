import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Page, read } from '../../../../tests/fixtures/thread-builder.ts';
import { createReuseFinder } from './reuse-finder.ts';
import { findReuses } from './reuses.ts';
import { type Trace, traceOf } from './traces.ts';

/** Sentences of nine words, no two alike. */
const sentences = Array.from({ length: 30 }, (_, i) => Array.from({ length: 9 }, (_, k) => `كلمة${'ابتثجحخدذ'[k]}${i}`).join(' '));
const footers = ['تصدر الجريدة كل صباح من مدينة المرفأ وترحب برسائل القراء الكرام', 'جميع الحقوق محفوظة لدار النشر ولا يجوز النقل إلا بإذن مكتوب منها'];

const page = fc.record({
  parts: fc.array(fc.nat(sentences.length - 1), { minLength: 1, maxLength: 4 }),
  footer: fc.option(fc.nat(1)),
  outlet: fc.constantFrom('sahil', 'jabal', 'wadi'),
  day: fc.constantFrom('2031-05-01', '2031-05-02', '2031-05-03', null),
  url: fc.option(fc.constantFrom('https://sahil.example/1', 'https://sahil.example/2')),
});

type Draw = typeof page extends fc.Arbitrary<infer Value> ? Value : never;

function traceOfPage(draw: Draw, place: number): Trace {
  const text = [...draw.parts.map((part) => sentences[part]!), ...(draw.footer === null ? [] : [footers[draw.footer]!])].join('. ');
  const made: Page = { document: `p${place}`, text, headline: false, outlet: draw.outlet, day: draw.day, ...(draw.url === null ? {} : { url: draw.url }) };
  return traceOf(read(made));
}

function rebuilt(traces: readonly Trace[]) {
  const finder = createReuseFinder();
  for (const trace of traces) finder.add(trace);
  return finder.reuses();
}

describe('createReuseFinder', () => {
  it('gives what a full rebuild gives, whatever came and went in whatever order', () => {
    const script = fc.record({
      pages: fc.array(page, { minLength: 1, maxLength: 45 }),
      moves: fc.array(fc.tuple(fc.nat(44), fc.boolean(), fc.boolean()), { maxLength: 90 }),
    });
    fc.assert(
      fc.property(script, ({ pages, moves }) => {
        const traces = pages.map(traceOfPage);
        const finder = createReuseFinder();
        const present = new Set<Trace>();
        const kept = new Map<string, unknown>();
        for (const [at, isRemoval, asksThen] of [...traces.map((_, i) => [i, false, i % 5 === 0] as const), ...moves]) {
          const trace = traces[at % traces.length]!;
          if (isRemoval) {
            finder.remove(trace.document);
            present.delete(trace);
          } else {
            finder.add(trace);
            present.add(trace);
          }
          if (!asksThen) continue;
          const { found, gone } = finder.changes();
          for (const { a, b } of gone) kept.delete(`${a} ${b}`);
          for (const reuse of found) kept.set(`${reuse.a} ${reuse.b}`, reuse);
        }
        const expected = rebuilt([...present].sort((x, y) => (x.hash < y.hash ? -1 : 1)));
        expect(finder.reuses()).toEqual(expected);
        const { found, gone } = finder.changes();
        for (const { a, b } of gone) kept.delete(`${a} ${b}`);
        for (const reuse of found) kept.set(`${reuse.a} ${reuse.b}`, reuse);
        expect([...kept.keys()].sort()).toEqual(expected.map(({ a, b }) => `${a} ${b}`).sort());
        for (const reuse of expected) expect(kept.get(`${reuse.a} ${reuse.b}`)).toEqual(reuse);
      }),
      { numRuns: 200 },
    );
  });

  it('needs nothing but what a trace keeps', () => {
    const text = 'أعلنت هيئة الموانئ توقف حركة السفن في ميناء الرمال بعد جنوح سفينة شحن محملة بالقمح عند مدخله الشمالي فجر الأحد';
    const pages = ['x', 'y'].map((document) => read({ document, text: `${document}\n\n${text}`, outlet: document }));
    const kept = pages.map(traceOf).map((trace): Trace => structuredClone(trace));
    expect(rebuilt(kept)).toEqual(findReuses(pages));
    expect(rebuilt(kept)).toHaveLength(1);
  });

  it('no longer takes for boilerplate what an outlet stopped repeating', () => {
    const make = (document: string, outlet: string, body: number): Trace =>
      traceOf(read({ document, text: `${sentences[body]}. ${footers[0]}`, headline: false, outlet }));
    const finder = createReuseFinder();
    for (let i = 0; i < 3; i++) finder.add(make(`p${i}`, 'sahil', i));
    expect(finder.reuses()).toEqual([]);
    finder.remove('p2');
    expect(finder.reuses()).toHaveLength(1);
    finder.add(make('p3', 'sahil', 3));
    expect(finder.changes().gone).toEqual([{ a: expect.any(String), b: expect.any(String) }]);
  });

  it('takes a paragraph that another outlet carries for no outlet’s own furniture', () => {
    const make = (document: string, outlet: string, body: number): Trace =>
      traceOf(read({ document, text: `${sentences[body]}. ${footers[0]}`, headline: false, outlet }));
    const finder = createReuseFinder();
    for (let i = 0; i < 3; i++) finder.add(make(`p${i}`, 'sahil', i));
    finder.add(make('q', 'jabal', 5));
    expect(finder.reuses().filter(({ a, b }) => a === 'q' || b === 'q')).toHaveLength(3);
  });
});
