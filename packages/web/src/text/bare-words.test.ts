import { describe, expect, it } from 'vitest';
import { hasWords } from './bare-words.ts';

describe('words that narrow a list', () => {
  it('are found in any order and without marks', () => {
    expect(hasWords('إغلاقُ الميناءِ الشماليّ', 'الميناء اغلاق')).toBe(true);
    expect(hasWords('مستشفى المدينة', 'مستشفي المدينه')).toBe(true);
    expect(hasWords('Kremlin يردّ', 'kremlin')).toBe(true);
  });

  it('are all needed', () => {
    expect(hasWords('إغلاق الميناء', 'إغلاق المطار')).toBe(false);
  });
});
