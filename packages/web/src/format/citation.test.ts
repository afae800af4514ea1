import { describe, expect, it } from 'vitest';
import { citationText } from './citation.ts';

const article = {
  document: 'a',
  headline: 'وزير ينفي فتح السد',
  outletName: 'جريدة سُرى',
  day: '2025-02-19',
  url: 'https://www.sura-daily.example/1',
  hash: 'f00',
};

describe('citationText', () => {
  it('names quotation, outlet, headline, date, address and offsets in Arabic', () => {
    expect(citationText({ article, text: 'لم تفتح البوابات', start: 1120, end: 1136 }, 'ar')).toBe(
      '«لم تفتح البوابات»\nجريدة سُرى، «وزير ينفي فتح السد»، ١٩ فبراير ٢٠٢٥، https://www.sura-daily.example/1، المحارف ١١٢٠–١١٣٦',
    );
  });

  it('names them in English', () => {
    expect(citationText({ article, text: 'لم تفتح البوابات', start: 1120, end: 1136 }, 'en')).toBe(
      '“لم تفتح البوابات”\nجريدة سُرى, “وزير ينفي فتح السد”, 19 February 2025, https://www.sura-daily.example/1, characters 1120–1136',
    );
  });

  it('says what is not known, and leaves out what is not there', () => {
    const bare = { ...article, headline: null, outletName: null, day: null, url: null };
    expect(citationText({ article: bare, text: 'نص', start: 0, end: 2 }, 'en')).toBe('“نص”\nunknown outlet, publication date unknown, characters 0–2');
  });

  it('gives the offsets of what it quotes where white space is cut off', () => {
    expect(citationText({ article, text: '\n نص \n', start: 10, end: 16 }, 'en')).toContain('characters 12–14');
  });
});
