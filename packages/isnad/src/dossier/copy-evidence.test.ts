import { describe, expect, it } from 'vitest';
import { filled, wordEvidence } from './copy-evidence.ts';

const wordsOf = (line: string, language: 'ar' | 'en' = 'en'): string | null => {
  const worded = wordEvidence(
    line,
    (document) => `the paper of ${document}`,
    (actor) => ({ ar: `وكالة ${actor}`, en: `agency ${actor}` }),
  );
  return worded === null
    ? null
    : filled(worded, language)
        .map(({ words }) => words)
        .join('');
};

describe('wordEvidence', () => {
  it.each([
    ['credit:folder:a.html:metadata:waha', 'the paper of folder:a.html names agency waha as its source'],
    ['credit:b:12-19:waha', 'the paper of b names agency waha as its source'],
    ['same-url:https://a.example/x', 'one page: https://a.example/x'],
    ['modified:never and 2031-01-02T03:04:05Z', 'last changed: never and 2031-01-02T03:04:05Z'],
    ['time:35 minutes apart', 'minutes between the two: 35'],
    ['time:2 days apart', 'days between the two: 2'],
    ['later-rule:anything', 'later-rule:anything'],
    ['no colon', 'no colon'],
  ])('%s', (line, words) => expect(wordsOf(line)).toBe(words));

  it('words it in Arabic too, and leaves out what stands beside it', () => {
    expect(wordsOf('credit:b:12-19:waha', 'ar')).toBe('the paper of b يسمّي وكالة waha مصدرًا');
    expect(wordsOf('containment:0.91 and 0.40')).toBeNull();
  });
});
