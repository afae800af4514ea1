import type { Article } from './shape.ts';

/** Text that comes without a page, as an article of which nothing else is known: every line is a paragraph. `day` is `YYYY-MM-DD`. */
export function bareArticle(text: string, document = '', day: string | null = null): Article {
  const blocks: Array<{ start: number; end: number; kind: 'paragraph' }> = [];
  for (const { index, 0: line } of text.matchAll(/[^\r\n\u2028\u2029]+/g)) blocks.push({ start: index, end: index + line.length, kind: 'paragraph' });
  return {
    document,
    file: document,
    hash: '',
    kind: 'text',
    url: null,
    outlet: null,
    outletName: null,
    title: null,
    headline: null,
    byline: null,
    credits: [],
    published: day === null ? null : { day, instant: null, span: null, by: 'given' },
    modified: null,
    text,
    blocks,
    chrome: [],
  };
}
