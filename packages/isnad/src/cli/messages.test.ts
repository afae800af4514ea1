import { describe, expect, it } from 'vitest';
import { languageOf, messages } from './messages.ts';

describe('messages', () => {
  it.each(Object.entries(messages))('%s fills the same places in both languages', (_, { en, ar }) => {
    const places = (text: string): string[] => [...text.matchAll(/\{(\w+)\}/g)].map((match) => match[1]!).sort();
    expect(places(ar)).toEqual(places(en));
    expect(ar).toMatch(/[\u0621-\u064a]|^\{/);
  });

  it.each([
    [undefined, { LANG: 'ar_EG.UTF-8' }, 'ar'],
    [undefined, { LANG: 'ar_EG.UTF-8', LC_ALL: 'C' }, 'en'],
    [undefined, { LC_ALL: '', LANG: 'ar' }, 'ar'],
    [undefined, { LANG: 'arn_CL' }, 'en'],
    ['en', { LANG: 'ar' }, 'en'],
    [undefined, {}, 'en'],
  ] as const)('%s with %j speaks %s', (told, env, expected) => {
    expect(languageOf(told, env)).toBe(expected);
  });
});
