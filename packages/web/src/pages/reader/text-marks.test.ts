import { describe, expect, it } from 'vitest';
import { textParts } from './text-marks.ts';

const text = 'الرئيسية\nأخبار\nعنوان\nنص الخبر إعلان هنا\nذيل';
const at = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });
const block = (words: string, kind: 'headline' | 'paragraph' | 'item' = 'paragraph') => ({ ...at(words), kind });

describe('textParts', () => {
  it('joins blocks of chrome in a row and keeps a block that is chrome in part', () => {
    const parts = textParts({
      text,
      blocks: [block('الرئيسية', 'item'), block('أخبار', 'item'), block('عنوان', 'headline'), block('نص الخبر إعلان هنا'), block('ذيل')],
      chrome: [
        { ...at('الرئيسية'), reason: 'navigation', by: 'x' },
        { ...at('أخبار'), reason: 'related', by: 'x' },
        { ...at('إعلان'), reason: 'ad', by: 'x' },
        { ...at('ذيل'), reason: 'promo', by: 'x' },
      ],
    });
    expect(parts.map((part) => (part.is === 'chrome' ? [...part.reasons] : [part.kind]))).toEqual([
      ['navigation', 'related'],
      ['headline'],
      ['paragraph'],
      ['promo'],
    ]);
    expect(parts[0]).toMatchObject({ start: 0, end: text.indexOf('أخبار') + 5 });
  });

  it('leaves out no words that stand between blocks', () => {
    const parts = textParts({ text, blocks: [block('عنوان', 'headline')], chrome: [] });
    expect(parts.map(({ start, end }) => text.slice(start, end)).join('')).toBe(text);
  });

  it('takes a block for chrome that several spans cover together', () => {
    const parts = textParts({
      text,
      blocks: [block('نص الخبر إعلان هنا')],
      chrome: [
        { start: at('نص').start, end: at('إعلان').start, reason: 'credit', by: 'x' },
        { start: at('إعلان').start, end: at('هنا').end, reason: 'ad', by: 'x' },
      ],
    });
    expect(parts.find((part) => part.start === at('نص').start)).toMatchObject({ is: 'chrome', reasons: ['credit', 'ad'] });
  });
});
