import type { Notice } from '../notice.ts';
import type { Page } from '../page/index.ts';
import { creditsOfAuthor } from './author-credits.ts';
import { createChromeMarks } from './chrome-marks.ts';
import type { KnowledgeIndex } from './knowledge-index.ts';
import { type Line, splitLines } from './lines.ts';
import { markLines } from './mark-lines.ts';
import { bylineOf, outletOf } from './outlet-of.ts';
import { publicationTime } from './publication-time.ts';
import type { Reading } from './reading.ts';
import type { Article, Block } from './shape.ts';
import { findTextHeadline } from './text-headline.ts';
import { scanWords } from './words.ts';

/** The article of a plain text or of a record: `text` is the source itself, chrome is told by lines and phrases. */
export function articleFromText(page: Page, knowledge: KnowledgeIndex): { article: Article; notices: readonly Notice[] } {
  const { source: text, given } = page;
  const words = scanWords(text);
  const lines = splitLines(text, words);
  const headline = page.kind === 'record' ? recordHeadline(lines, given.title) : findTextHeadline(text, words, lines, given.title, knowledge);
  const reading: Reading = { text, words, lines, headline, marks: createChromeMarks(text.length), credits: [], knowledge, linksKnown: false, byline: null };
  const dates = markLines(reading);
  const chrome = reading.marks.settle();
  const title = headline >= 0 ? lines[headline] : undefined;
  const { outlet, outletName } = outletOf(given.url, given.outlet, null, knowledge);
  const { published, modified } = publicationTime({ given: given.published, page: [], url: given.url, dates }, knowledge);
  const author = creditsOfAuthor(given.author, outlet, knowledge);
  const article: Article = {
    document: page.document,
    file: page.file,
    hash: page.hash,
    kind: page.kind,
    url: given.url,
    outlet,
    outletName,
    title: title ? { start: title.start, end: title.end } : null,
    headline: title ? text.slice(title.start, title.end) : given.title,
    byline: bylineOf(given.author, reading.byline, outlet, knowledge),
    credits: [...author, ...reading.credits],
    published,
    modified,
    text,
    blocks: lines.map((line, at) => blockOf(text, line, at === headline)),
    chrome,
  };
  return { article, notices: [] };
}

function recordHeadline(lines: readonly Line[], title: string | null): number {
  return title !== null && title.trim() !== '' && lines.length > 0 ? 0 : -1;
}

function blockOf(text: string, { start, end }: Line, isHeadline: boolean): Block {
  if (isHeadline) return { start, end, kind: 'headline' };
  return { start, end, kind: /^[•·▪●‣*]/.test(text.charAt(start)) ? 'item' : 'paragraph' };
}
