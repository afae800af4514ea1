// Articles of saved pages: ours beside Readability (on linkedom) and Defuddle, on the pages of ../shared/data/pages.
//
//   node scripts/eval-pages.ts            prints a table
//   node scripts/eval-pages.ts --json     prints the rows as JSON
//
// `words` is the F1 of the article's words (a bag of words) against the gold text, where a page has one. Headline and day of the other pages
// are judged against TRUTH, which was read off the pages by eye.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Readability } from '@mozilla/readability';
import { Defuddle } from 'defuddle/node';
import { parseHTML } from 'linkedom';
import { type Article, createArticleReader } from '../packages/isnad/src/article/index.ts';
import { foldText } from '../packages/isnad/src/article/words.ts';
import { pagePhrases } from '../packages/isnad/src/languages/ar/generated/page-phrases.ts';
import { outlets } from '../packages/isnad/src/outlets/index.ts';
import { type Page, pageFromBytes } from '../packages/isnad/src/page/index.ts';

const folder = join(import.meta.dirname, '../../shared/data/pages');

/** First and last words of each headline and the day of publication, as a reader of the page sees them. */
const TRUTH: Readonly<Record<string, { readonly headline: readonly [string, string]; readonly day: string | null }>> = {
  assabah: { headline: ['الناشط الحقوقي', 'لنستورد شيئا'], day: '2019-02-08' },
  'cnn-arabic': { headline: ['معارضون يسيطرون', 'بريف دمشق'], day: '2013-08-03' },
  htmldate_1550981615: { headline: ['مصر تسجل', 'بفيروس كورونا'], day: '2020-03-17' },
  htmldate_1623715966: { headline: ['القائم بأعمال', 'جهود الإمارات'], day: '2020-06-03' },
  htmldate_1731695567: { headline: ['36 عاما', 'سن مبكر'], day: '2020-10-07' },
  htmldate_1784190729: { headline: ['طهران تدفن', 'الإيرانية باغتياله'], day: '2020-12-01' },
  'lbcgroup-2026': { headline: ['شعر وردي', 'يشرح السبب'], day: '2026-01-08' },
};

export interface PageRow {
  readonly page: string;
  readonly tool: string;
  /** F1 of words; null where the page has no gold text. */
  readonly words: number | null;
  /** Words of the article that the tool found. */
  readonly size: number;
  readonly headline: boolean;
  readonly day: boolean;
}

interface Reading {
  readonly text: string;
  readonly headline: string | null;
  readonly published: string | null;
}

/** Reads every page with every tool. Empty where the pages are absent. */
export async function evaluatePages(): Promise<readonly PageRow[]> {
  if (!existsSync(folder)) return [];
  const reader = createArticleReader({ phrases: pagePhrases, outlets });
  const rows: PageRow[] = [];
  for (const file of readdirSync(folder)
    .filter((name) => name.endsWith('.html'))
    .sort()) {
    const name = file.slice(0, -'.html'.length);
    const page = pageFromBytes(readFileSync(join(folder, file)), file);
    if (!('source' in page)) throw new Error(`${file}: ${page.code}`);
    const gold = goldText(name);
    for (const [tool, read] of [
      ['isnad', ours(reader)],
      ['Readability', readability],
      ['Defuddle', defuddle],
    ] as const) {
      const { text, headline, published } = await read(page);
      const truth = TRUTH[name];
      const folded = foldText(headline ?? '');
      rows.push({
        page: name,
        tool,
        words: gold === null ? null : wordsF1(text, gold),
        size: bag(text).length,
        headline: truth !== undefined && folded.startsWith(foldText(truth.headline[0])) && folded.endsWith(foldText(truth.headline[1])),
        day: (published?.slice(0, 10) ?? null) === (truth?.day ?? null),
      });
    }
  }
  return rows;
}

function ours(reader: ReturnType<typeof createArticleReader>): (page: Page) => Promise<Reading> {
  return async (page) => {
    const { article } = reader(page);
    return { text: proseOf(article), headline: article.headline, published: article.published?.day ?? null };
  };
}

/** The article's text less its chrome and its headline. */
function proseOf({ text, chrome, title }: Article): string {
  const cuts = [...chrome, ...(title ? [title] : [])].sort((a, b) => a.start - b.start);
  let prose = '';
  let at = 0;
  for (const { start, end } of cuts) {
    prose += `${text.slice(at, Math.max(at, start))}\n`;
    at = Math.max(at, end);
  }
  return prose + text.slice(at);
}

async function readability({ source }: Page): Promise<Reading> {
  const { document } = parseHTML(source);
  const found = new Readability(document as unknown as Document).parse();
  return { text: found?.textContent ?? '', headline: found?.title ?? null, published: found?.publishedTime ?? null };
}

async function defuddle({ source }: Page): Promise<Reading> {
  const { document } = parseHTML(source);
  const found = await Defuddle(document as unknown as Document, 'https://page.example/');
  const { document: content } = parseHTML(`<html><body>${found.content ?? ''}</body></html>`);
  return { text: content.body.textContent ?? '', headline: found.title || null, published: found.published || null };
}

function goldText(name: string): string | null {
  const text = join(folder, `${name}.gold.txt`);
  if (existsSync(text)) return readFileSync(text, 'utf8');
  const json = join(folder, `${name}.gold.json`);
  if (!existsSync(json)) return null;
  interface Gold {
    V1: { body: { summary: string[]; sections: Array<{ headline: string[]; paragraphs: string[] }> } };
  }
  const { body } = (JSON.parse(readFileSync(json, 'utf8')) as Gold).V1;
  return [...body.summary, ...body.sections.flatMap(({ headline, paragraphs }) => [...headline, ...paragraphs])].join('\n');
}

function bag(text: string): string[] {
  return foldText(text)
    .split(' ')
    .filter((word) => word !== '');
}

function wordsF1(found: string, gold: string): number {
  const left = new Map<string, number>();
  const truth = bag(gold);
  for (const word of truth) left.set(word, (left.get(word) ?? 0) + 1);
  const guess = bag(found);
  let both = 0;
  for (const word of guess) {
    const count = left.get(word) ?? 0;
    if (count === 0) continue;
    both++;
    left.set(word, count - 1);
  }
  return guess.length + truth.length === 0 ? 0 : (2 * both) / (guess.length + truth.length);
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const rows = await evaluatePages();
  if (rows.length === 0) console.log('eval-pages: no pages at ../shared/data/pages; skipped');
  else if (process.argv.includes('--json')) console.log(JSON.stringify(rows, null, 1));
  else {
    console.log('| page | tool | words F1 | words | headline | day |\n| --- | --- | --- | --- | --- | --- |');
    for (const { page, tool, words, size, headline, day } of rows) {
      console.log(
        `| ${page} | ${tool} | ${words === null ? '–' : words.toFixed(3)} | ${size} | ${headline ? 'right' : 'wrong'} | ${day ? 'right' : 'wrong'} |`,
      );
    }
  }
}
