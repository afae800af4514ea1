import type { Notice } from '../notice.ts';
import type { Page } from '../page/index.ts';
import { creditsOfAuthor } from './author-credits.ts';
import { createChromeMarks } from './chrome-marks.ts';
import { findBody } from './html/find-body.ts';
import { findHeadline, siteNameBeside } from './html/find-headline.ts';
import { markBlocks } from './html/mark-blocks.ts';
import type { Markup, MarkupBlock } from './html/markup.ts';
import { readPageFacts } from './html/page-facts.ts';
import { readMarkup } from './html/read-markup.ts';
import type { KnowledgeIndex } from './knowledge-index.ts';
import { linesOfBlocks } from './lines.ts';
import type { DateLine } from './mark-dates.ts';
import { markLines } from './mark-lines.ts';
import { reasonOfLine } from './mark-phrases.ts';
import { bylineOf, outletOf } from './outlet-of.ts';
import { publicationTime } from './publication-time.ts';
import type { Reading } from './reading.ts';
import type { Article, Block } from './shape.ts';
import { scanWords } from './words.ts';

/** The article of a saved page: its text is all that the page shows, block by block, and everything around the article is chrome. */
export function articleFromHtml(page: Page, knowledge: KnowledgeIndex): { article: Article; notices: readonly Notice[] } {
  const { given, file } = page;
  const markup = readMarkup(page.source);
  const facts = readPageFacts(markup);
  const { text } = markup;
  const url = given.url ?? facts.url;
  const { outlet, outletName, known } = outletOf(url, given.outlet, facts.siteName, knowledge);
  const body = findBody(markup, facts.body);
  const titles = given.title === null ? facts.headlines : [given.title, ...facts.headlines];
  const { block: headline, headline: words } = findHeadline(markup, titles, known, body?.first ?? markup.blocks.length);
  const blocks = markup.blocks.map((block, at) => blockOf(block, at === headline));
  const scanned = scanWords(text);
  const marks = createChromeMarks(text.length);
  const reading: Reading = {
    text,
    words: scanned,
    lines: linesOfBlocks(blocks, scanned),
    headline,
    marks,
    credits: [],
    knowledge,
    linksKnown: true,
    byline: null,
  };
  markBlocks(markup, body, headline, facts.description, marks, (at) => reasonOfLine(reading, at));
  const dates = nearDates(markLines(reading), markup, headline, body?.last ?? markup.blocks.length);
  const { published, modified } = publicationTime({ given: given.published, page: facts.stamps, url, dates }, knowledge);
  const title = blocks[headline];
  const author = given.author ?? facts.author;
  const article: Article = {
    document: page.document,
    file,
    hash: page.hash,
    kind: 'html',
    url,
    outlet,
    outletName: outletName ?? siteNameBeside(markup.title, words),
    title: title ? { start: title.start, end: title.end } : null,
    headline: words,
    byline: bylineOf(author, reading.byline, outlet, knowledge),
    credits: [...creditsOfAuthor(author, outlet, knowledge), ...reading.credits],
    published,
    modified,
    text,
    blocks,
    chrome: marks.settle(),
  };
  const notices: Notice[] = [];
  if (breaksOff(page.source, markup)) notices.push({ code: 'truncated', severity: 'warning', file, by: 'markup', details: { reason: 'no </html>' } });
  if (body === null) notices.push({ code: 'no-article', severity: 'warning', file, by: 'body', details: {} });
  return { article, notices };
}

function blockOf({ start, end, heading, item }: MarkupBlock, isHeadline: boolean): Block {
  return { start, end, kind: isHeadline ? 'headline' : heading > 0 ? 'heading' : item ? 'item' : 'paragraph' };
}

/** Date lines between the headline and the body's end, then those just above the headline: others are of other stories. */
function nearDates(dates: readonly DateLine[], { blocks }: Markup, headline: number, last: number): readonly DateLine[] {
  const from = blocks[Math.max(0, headline)]?.start ?? 0;
  const to = blocks[Math.min(blocks.length - 1, last + 3)]?.end ?? 0;
  const above = blocks[Math.max(0, headline - 8)]?.start ?? 0;
  const below = dates.filter(({ start }) => start >= from && start < to);
  return [...below, ...dates.filter(({ start }) => start >= above && start < from)];
}

/** A page that was opened as one and never closed, or that ends inside a tag. */
function breaksOff(source: string, markup: Markup): boolean {
  const tail = source.slice(-2000);
  if (tail.lastIndexOf('<') > tail.lastIndexOf('>')) return true;
  return !markup.closed && /<(?:html|body)[\s>]/i.test(source.slice(0, 100_000));
}
