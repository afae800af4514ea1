import { hash } from 'node:crypto';
import fc from 'fast-check';
import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { noticeMessage } from '../notice.ts';
import { type Page, pageFromBytes } from './index.ts';

const ARABIC = 'قال مدير السد إن منسوب المياه ارتفع بعد الأمطار، وإن البلدية أغلقت الطريق المؤدي إلى الميناء.';
const page = (bytes: Uint8Array, file = 'خبر.txt'): Page => {
  const read = pageFromBytes(bytes, file);
  if (!('source' in read)) throw new Error(`refused: ${read.code}`);
  return read;
};
const code = (bytes: Uint8Array, file = 'x.html', maxSize?: number): string => {
  const read = pageFromBytes(bytes, file, maxSize === undefined ? {} : { maxSize });
  return 'source' in read ? 'read' : read.code;
};

describe('charsets', () => {
  it.each([
    ['UTF-8', Buffer.from(ARABIC)],
    ['UTF-8', Buffer.from(`\ufeff${ARABIC}`)],
    ['UTF-16LE', Buffer.from(`\ufeff${ARABIC}`, 'utf16le')],
    ['UTF-16LE', Buffer.from(ARABIC, 'utf16le')],
    ['UTF-16BE', Buffer.from(`\ufeff${ARABIC}`, 'utf16le').swap16()],
    ['windows-1256', iconv.encode(ARABIC, 'windows-1256')],
    ['ISO-8859-6', iconv.encode(ARABIC.replace('،', ','), 'iso-8859-6')],
  ])('reads %s without a declaration', (charset, bytes) => {
    const read = page(bytes);
    expect(read.source.replace('،', ',')).toBe(ARABIC.replace('،', ','));
    expect(read.charset.toLowerCase()).toBe(charset.toLowerCase());
  });

  it('believes a declaration, unless the bytes contradict it', () => {
    const html = (charset: string): string => `<html><head><meta charset="${charset}"></head><body><p>${ARABIC}</p></body></html>`;
    expect(page(iconv.encode(html('windows-1256'), 'windows-1256'), 'a.html').source).toContain(ARABIC);
    expect(page(Buffer.from(html('windows-1256')), 'a.html')).toMatchObject({ charset: 'UTF-8', source: html('windows-1256') });
    expect(page(iconv.encode(html('utf-8'), 'windows-1256'), 'a.html').source).toContain(ARABIC);
  });

  it('keeps line ends and replaces broken UTF-8 only where it is broken', () => {
    expect(page(Buffer.from(`${ARABIC}\r\n\r\n${ARABIC}\r`)).source).toBe(`${ARABIC}\r\n\r\n${ARABIC}\r`);
    const cut = Buffer.concat([Buffer.from(ARABIC.repeat(4)), Buffer.from([0xd9])]);
    expect(page(cut).source).toBe(`${ARABIC.repeat(4)}\ufffd`);
  });
});

describe('refusals', () => {
  it.each([
    ['empty', Buffer.alloc(0)],
    ['empty', Buffer.from(' \r\n\t')],
    ['pdf', Buffer.from('%PDF-1.7\n%âãÏÓ')],
    ['docx', Buffer.from('PK\u0003\u0004rest')],
    [
      'mhtml',
      Buffer.from(
        'From: <Saved>\r\nSnapshot-Content-Location: https://a.example/\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related; boundary="x"\r\n\r\n',
      ),
    ],
    ['binary', Buffer.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10])],
    ['binary', Buffer.alloc(500)],
    ['binary', Buffer.from(Array.from({ length: 600 }, (_, at) => (at * 7919) % 251))],
  ])('%s', (expected, bytes) => {
    expect(code(bytes)).toBe(expected);
  });

  it('says how large is too large', () => {
    const notice = pageFromBytes(Buffer.from(ARABIC), 'x.txt', { maxSize: 20 });
    expect('code' in notice && noticeMessage(notice, 'en')).toContain('--max-size');
    expect(code(Buffer.from(ARABIC), 'x.txt', 20)).toBe('too-large');
  });

  it.each([
    ['not-arabic', 'مدیر سد گفت که سطح آب پس از باران بالا رفته است و شهرداری این راه را بسته است.'],
    ['not-arabic', 'ڈیم کے ڈائریکٹر نے کہا کہ بارش کے بعد پانی کی سطح بلند ہو گئی ہے اور سڑک بند ہے۔'],
    ['not-arabic', 'The dam director said the water level rose after the rain and the road was closed.'],
    ['not-arabic', 'بەڕێوەبەری بەنداوەکە گوتی ئاستی ئاو بەرز بووەتەوە لە دوای باران و ئەم ڕێگایە داخراوە'],
    ['read', ARABIC],
    ['read', 'قال چان گیلانی إن المياه ارتفعت في السد، وأكد أن البلدية أغلقت الطريق المؤدي إلى الميناء.'],
  ])('%s: %s', (expected, text) => {
    expect(code(Buffer.from(text), 'x.txt')).toBe(expected);
    expect(code(Buffer.from(`<html lang="ar"><body><p>${text}</p></body></html>`))).toBe(expected);
  });
});

describe('any bytes', () => {
  it('never throws, and gives a page that holds what was decoded or a notice with both languages', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), fc.constantFrom('a.txt', 'a.html', 'a'), (bytes, file) => {
        const read = pageFromBytes(bytes, file);
        if ('source' in read) {
          expect(read.hash).toBe(hash('sha256', bytes));
          expect(read.source.charCodeAt(0)).not.toBe(0xfeff);
        } else {
          expect(noticeMessage(read, 'en')).toContain(file);
          expect(noticeMessage(read, 'ar')).not.toMatch(/\{\w+\}/);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('gives back any Arabic text with lone surrogates and bidi marks, in UTF-16', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('قال', ' في ', '\ud800', '\u202e', '\n', '،', '٣'), { minLength: 12, maxLength: 60 }), (parts) => {
        const text = `${ARABIC}${parts.join('')}`;
        expect(page(Buffer.from(`\ufeff${text}`, 'utf16le')).source).toBe(text);
      }),
      { numRuns: 60 },
    );
  });
});
