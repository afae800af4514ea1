import { describe, expect, it } from 'vitest';
import { differences } from './differences.ts';
import { widened } from './widened.ts';

const whole = (text: string): { start: number; end: number } => ({ start: 0, end: text.length });
const words = (a: string, b: string): readonly [string[], string[]] => {
  const found = differences(a, whole(a), b, whole(b));
  return [found.a.map(({ start, end }) => a.slice(start, end)), found.b.map(({ start, end }) => b.slice(start, end))];
};

describe('differences', () => {
  it('finds none between equal passages, vowel signs and tatweel aside', () => {
    expect(words('نفى الوزيرُ ذلك', 'نفى الوزيـر ذلك')).toEqual([[], []]);
  });

  it('finds the word that was changed, left out and put in', () => {
    expect(words('قال إن نحو 60 شخصا مفقودون', 'أكد إن 60 شخصا مفقودون الآن')).toEqual([
      ['قال', 'نحو'],
      ['أكد', 'الآن'],
    ]);
  });

  it('joins words in a row into one span', () => {
    expect(words('قال الوزير أمس إن السد آمن', 'قال إن السد آمن')[0]).toEqual(['الوزير أمس']);
  });

  it('compares stretches in the midst of texts', () => {
    const found = differences('xx واحد اثنان', { start: 3, end: 13 }, 'yyyy واحد ثلاثة', { start: 5, end: 15 });
    expect(found).toEqual({ a: [{ start: 8, end: 13 }], b: [{ start: 10, end: 15 }] });
  });
});

describe('widened', () => {
  const blocks = [
    { start: 0, end: 100 },
    { start: 101, end: 400 },
  ];

  it('grows to the ends of its block where they are near', () => {
    expect(widened({ start: 8, end: 95 }, blocks, [])).toEqual({ start: 0, end: 100 });
  });

  it('stays where they are far, and where another passage lies between', () => {
    expect(widened({ start: 250, end: 260 }, blocks, [])).toEqual({ start: 250, end: 260 });
    expect(widened({ start: 20, end: 60 }, blocks, [{ start: 70, end: 90 }])).toEqual({ start: 0, end: 60 });
  });
});
