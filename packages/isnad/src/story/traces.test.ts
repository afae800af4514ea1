import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { read } from '../../../../tests/fixtures/thread-builder.ts';
import { readProse } from './prose.ts';
import { findReuses } from './reuses.ts';
import { proseOf, traceOf } from './traces.ts';

describe('traceOf', () => {
  it('gives the prose back, word for word and place for place', () => {
    const word = fc.constantFrom('جسر', 'نَهْر', 'قرية،', 'مطر\n\n', '«سد»', 'طريق', '2031', 'port', '   ', '﴿', 'م'.repeat(200));
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 60 }), fc.boolean(), (words, hasChrome) => {
        const text = `بداية ${words.join(' ')} إعلان ${words.join(' ')}`;
        const one = read({ document: 'x', text, headline: false, chrome: hasChrome ? ['إعلان'] : [] });
        const { segments, ...prose } = readProse(one.article);
        const kept = proseOf(traceOf(one));
        expect({ hashes: kept.hashes, starts: kept.starts, ends: kept.ends }).toEqual(prose);
        for (let i = 1; i < segments.length; i++) expect(kept.segments[i] === kept.segments[i - 1]).toBe(segments[i] === segments[i - 1]);
      }),
    );
  });

  const openings = ['وصل الوفد صباحا إلى الميناء القديم', 'انتهت أعمال الصيانة في الطريق الساحلي'];
  const pages = (shared: string, names: readonly (readonly [string, string])[] = []) =>
    openings.map((opening, i) => read({ document: `p${i}`, text: `${opening}. ${shared}`, headline: false, outlet: `outlet-${i}`, names }));

  it('takes a name with its titles for no copy', () => {
    const name = 'معالي السيد سالم بن منصور بن راشد المرفئي رئيس هيئة الموانئ والمناطق الحرة';
    expect(findReuses(pages(name))).toHaveLength(1);
    expect(findReuses(pages(name, [[name, 'per:salim']]))).toEqual([]);
  });

  it('takes scripture and verse for no copy, by brackets or by vowel marks', () => {
    const verse = 'وتلك الأيام نداولها بين الناس ولكل قوم يوم يعرفون فيه ما قدموا';
    expect(findReuses(pages(verse))).toHaveLength(1);
    expect(findReuses(pages(`﴿${verse}﴾`))).toEqual([]);
    expect(findReuses(pages(verse.replace(/(\p{L})(\p{L})/gu, '$1َ$2ُ')))).toEqual([]);
  });
});
