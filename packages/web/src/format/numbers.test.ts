import { describe, expect, it } from 'vitest';
import { boundsWords, countedWords, numberWords, percentWords } from './numbers.ts';

describe('numbers in words', () => {
  it('are written in the numerals of the language', () => {
    expect(numberWords(1234, 'ar')).toBe('١٬٢٣٤');
    expect(numberWords(1234, 'en')).toBe('1,234');
    expect(percentWords(0.5, 'en')).toBe('50%');
    expect(percentWords(0.5, 'ar')).toContain('٥٠');
  });

  it('take the Arabic form that the number asks for', () => {
    const words = [0, 1, 2, 3, 11, 100, 103].map((value) => countedWords('articles', value, 'ar'));
    expect(words).toEqual(['لا مقالات', 'مقال واحد', 'مقالان', '٣ مقالات', '١١ مقالًا', '١٠٠ مقال', '١٠٣ مقالات']);
  });

  it('take the English form', () => {
    expect([0, 1, 2].map((value) => countedWords('stories', value, 'en'))).toEqual(['0 stories', '1 story', '2 stories']);
  });

  it('say bounds as bounds', () => {
    expect(boundsWords(31, 31, false, 'en')).toBe('31');
    expect(boundsWords(27, 31, true, 'en')).toBe('about 27–31');
    expect(boundsWords(45, null, false, 'ar')).toBe('٤٥ على الأقل');
    expect(boundsWords(null, 45, false, 'en')).toBe('45 at most');
    expect(boundsWords(null, null, true, 'en')).toBeNull();
  });
});
