import { describe, expect, it } from 'vitest';
import { type Article, createArticleReader } from '../article/index.ts';
import { pagePhrases } from '../languages/ar/generated/page-phrases.ts';
import { pageFromBytes } from '../page/index.ts';
import { outlets } from './index.ts';

const reader = createArticleReader({ phrases: pagePhrases, outlets });
const TITLE = 'البلدية تغلق طريق السد القديم بعد الأمطار الغزيرة';
const PROSE = 'قال مدير السد سالم منصور إن منسوب المياه ارتفع بعد الأمطار الأخيرة، وإن البلدية أغلقت الطريق.';

function read(source: string, file: string): Article {
  const page = pageFromBytes(Buffer.from(source), file);
  if (!('source' in page)) throw new Error(page.code);
  return reader(page).article;
}

describe.each(outlets.map((outlet) => [outlet.id, outlet] as const))('%s', (id, outlet) => {
  it('is told from its domains, and its suffix is no part of the headline', () => {
    for (const domain of [id, ...outlet.domains]) {
      for (const suffix of ['', ...outlet.suffixes]) {
        const html = `<html><head><title>${TITLE}${suffix}</title><link rel="canonical" href="https://www.${domain}/news/1"></head><body><div><p>${PROSE}</p><p>${PROSE.replace('السد', 'الميناء')}</p></div></body></html>`;
        expect(read(html, 'x.html')).toMatchObject({ outlet: id, outletName: outlet.name.ar, headline: TITLE });
      }
    }
  });

  it('is told from the names that it gives itself', () => {
    for (const name of [outlet.name.ar, outlet.name.en, ...outlet.aliases]) {
      const html = `<html><head><meta property="og:site_name" content="${name.replaceAll('"', '&quot;')}"></head><body><p>${PROSE}</p></body></html>`;
      expect([name, read(html, 'x.html').outlet]).toEqual([name, id]);
    }
  });

  it('stands in its datelines', () => {
    const { chrome, text } = read(`${TITLE}\n\nسالم منصور - ${outlet.name.ar}\n${PROSE}\n${PROSE.replace('السد', 'الميناء')}`, 'x.txt');
    expect(chrome.map(({ start, end, reason }) => [reason, text.slice(start, end)])).toEqual([['credit', `سالم منصور - ${outlet.name.ar}`]]);
  });
});

it('an unknown outlet is its domain, with the name that the page gives', () => {
  const html = `<html><head><title>${TITLE} | نداء الوادي</title><link rel="canonical" href="https://www.nida-wadi.example/1"></head><body><h1>${TITLE}</h1><p>${PROSE}</p></body></html>`;
  expect(read(html, 'x.html')).toMatchObject({ outlet: 'nida-wadi.example', outletName: 'نداء الوادي', headline: TITLE });
});
