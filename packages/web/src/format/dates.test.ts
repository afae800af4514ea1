import { describe, expect, it } from 'vitest';
import { dateWords, daysBetween, periodWords } from './dates.ts';

describe('dateWords', () => {
  it.each([
    ['2024-10-12', '١٢ أكتوبر ٢٠٢٤', '12 October 2024'],
    ['2024-10', 'أكتوبر ٢٠٢٤', 'October 2024'],
    ['2024', '٢٠٢٤', '2024'],
    ['199', 'عقد ١٩٩٠', 'the 1990s'],
    ['2024-Q3', 'الربع الثالث من ٢٠٢٤', 'third quarter of 2024'],
    ['2024-SU', 'صيف ٢٠٢٤', 'summer 2024'],
    ['2024-W07', 'الأسبوع ٧ من ٢٠٢٤', 'week 7 of 2024'],
    ['2024-10-12/2024-10-14', '١٢ أكتوبر ٢٠٢٤ – ١٤ أكتوبر ٢٠٢٤', '12 October 2024 – 14 October 2024'],
    ['P3D', 'P3D', 'P3D'],
    ['2024-13-99', '2024-13-99', '2024-13-99'],
  ])('words %s', (value, ar, en) => {
    expect(dateWords(value, 'ar')).toBe(ar);
    expect(dateWords(value, 'en')).toBe(en);
  });
});

describe('periodWords', () => {
  it('says what both days share once', () => {
    expect(periodWords('2025-02-19', '2025-02-25', 'en')).toBe('19–25 Feb 2025');
    expect(periodWords('2025-02-19', '2025-02-25', 'ar')).toBe('١٩–٢٥ فبراير ٢٠٢٥');
    expect(periodWords('2025-01-19', '2025-02-25', 'en')).toBe('19 Jan – 25 Feb 2025');
    expect(periodWords('2024-10-11', '2025-04-29', 'en')).toBe('11 Oct 2024 – 29 Apr 2025');
  });

  it('says the one day that is known', () => {
    expect(periodWords('2025-02-19', '2025-02-19', 'en')).toBe('19 Feb 2025');
    expect(periodWords(null, '2025-02-19', 'en')).toBe('19 Feb 2025');
    expect(periodWords(null, null, 'en')).toBeNull();
  });
});

describe('daysBetween', () => {
  it('counts both ends', () => {
    expect(daysBetween('2025-02-19', '2025-02-25')).toBe(7);
    expect(daysBetween('2025-02-28', '2025-03-01')).toBe(2);
    expect(daysBetween(null, '2025-02-25')).toBeNull();
  });
});
