import { describe, expect, it } from 'vitest';
import { searchStemOf } from './assembled.example.ts';

describe('search stems', () => {
  const meet: ReadonlyArray<readonly string[]> = [
    ['وزير', 'الوزير', 'والوزير', 'للوزير', 'بالوزير', 'وزيرهم', 'ووزير', 'وزيرين', 'الوَزير', 'الوزيـر'],
    ['وزارة', 'الوزارة', 'وبالوزارة', 'للوزارة'],
    ['مهندس', 'مهندسون', 'المهندسين', 'للمهندسين'],
    ['قرار', 'قرارات', 'القرار', 'بقرارهم', 'قرارا'],
    ['الأمم', 'للأمم', 'والامم'],
    ['OpenAI', 'openai'],
    ['2024', '٢٠٢٤', '۲۰۲۴'],
  ];
  for (const forms of meet)
    it(`meet: ${forms.join(' ')}`, () => {
      const stem = searchStemOf(forms[0]!);
      expect(stem).not.toBe('');
      expect(forms.map((form) => [form, searchStemOf(form)])).toEqual(forms.map((form) => [form, stem]));
    });

  const apart: ReadonlyArray<readonly [string, string]> = [
    ['وزير', 'وزارة'],
    ['الوزير', 'الوزارة'],
    ['جامع', 'جامعة'],
    ['قرار', 'قرية'],
    ['2024', '2023'],
  ];
  for (const [one, other] of apart)
    it(`do not meet: ${one} ${other}`, () => {
      expect(searchStemOf(one)).not.toBe(searchStemOf(other));
    });

  for (const word of ['من', 'في', 'الذي', 'وأن', 'بأنها', 'هذه', 'لكن', 'و', '5', 'a'])
    it(`${word} carries no content`, () => {
      expect(searchStemOf(word)).toBe('');
    });

  // Known failures: the plural of a feminine noun loses the ة that its singular keeps, and so does such a noun before a pronoun; and
  // names lose what looks like the ending of a dual or plural, so that they fall together with common words.
  it.fails('meet: وزارة وزارات', () => {
    expect(searchStemOf('وزارات')).toBe(searchStemOf('وزارة'));
  });
  it.fails('meet: وزارة وزارتان', () => {
    expect(searchStemOf('وزارتان')).toBe(searchStemOf('وزارة'));
  });
  it('meet: قرار بقراره', () => {
    expect(searchStemOf('بقراره')).toBe(searchStemOf('قرار'));
  });
  it.fails('meet: مدرسة مدرسته', () => {
    expect(searchStemOf('مدرسته')).toBe(searchStemOf('مدرسة'));
  });
  it.fails('do not meet: لبنان لبن', () => {
    expect(searchStemOf('لبنان')).not.toBe(searchStemOf('لبن'));
  });
});
