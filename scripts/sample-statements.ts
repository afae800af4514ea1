// Draws what is judged one by one for docs/reports/statements.md, out of ../shared/data/news-2018 and news-2015 together.
//
//   node scripts/sample-statements.ts                     300 statements, at most two an article
//   node scripts/sample-statements.ts --paragraphs 60     60 passages of 25 words or more, without what the analyser finds in them
//   node scripts/sample-statements.ts --paragraphs 60 --found    the same with it
//   … --count 300 --seed 20261126 --json                  JSON lines (ids and offsets) without the readable view
//
// The order is that of a hash over what is drawn, the seed, the id and the offset: a change of the analyser changes only what it finds there. Articles of ../shared/evaluation/texts are left out: the rules were written beside them.
import { hash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { Attribution } from '../packages/isnad/src/analysis/index.ts';
import type { Article } from '../packages/isnad/src/article/index.ts';
import { createEngine } from '../packages/isnad/src/cli/engine.ts';
import { type Page, readRecords } from '../packages/isnad/src/page/index.ts';

interface Place {
  readonly start: number;
  readonly end: number;
}

const { values: options } = parseArgs({
  options: {
    count: { type: 'string', default: '300' },
    seed: { type: 'string', default: '20261126' },
    paragraphs: { type: 'string' },
    found: { type: 'boolean', default: false },
    json: { type: 'boolean', default: false },
  },
});
const shared = resolve(import.meta.dirname, '../../shared');
const files = ['news-2018.jsonl.gz', 'news-2015.jsonl.gz'].map((name) => join(shared, 'data', name));
const most = 2;
const fewest = 25;
/** Some outlets print an article as one line: a line is cut at the first end of a sentence after so many words. */
const enough = 60;

if (!files.every((file) => existsSync(file))) console.log('sample-statements: skipped, there are no news files in ../shared/data');
else if (options.paragraphs === undefined) drawStatements(await pagesInOrder(), Number(options.count));
else drawPassages(await pagesInOrder(), Number(options.paragraphs));

function drawStatements(pages: readonly Page[], wanted: number): void {
  const { read, analyse } = createEngine();
  let drawn = 0;
  for (const page of pages) {
    if (drawn === wanted) return;
    const { article } = read(page);
    const ranked = [...analyse(article).attributions].sort((a, b) => compare(drawKey(page, a.cue), drawKey(page, b.cue)) || a.content.start - b.content.start);
    for (const attribution of ranked.slice(0, Math.min(most, wanted - drawn))) {
      drawn++;
      print(drawn, page, article, attribution);
    }
  }
}

function drawPassages(pages: readonly Page[], wanted: number): void {
  const { read, analyse } = createEngine();
  let drawn = 0;
  for (const page of pages) {
    if (drawn === wanted) return;
    const passage = passagesOf(page.source, (page.given.title ?? '').length).sort((a, b) => compare(drawKey(page, a), drawKey(page, b)))[0];
    if (passage === undefined) continue;
    drawn++;
    console.log(JSON.stringify({ id: `p${drawn}`, document: page.document, ...passage }));
    if (!options.json) console.log(page.source.slice(passage.start, passage.end));
    if (!options.found) continue;
    const { article } = read(page);
    for (const attribution of analyse(article).attributions) {
      if (passage.start <= attribution.cue.start && attribution.cue.end <= passage.end) print(drawn, page, article, attribution);
    }
  }
}

/** The passages of a text after its title: lines, long ones cut, without those that are too short. */
function passagesOf(text: string, from: number): Place[] {
  const passages: Place[] = [];
  for (const line of text.slice(from).matchAll(/[^\n]+/gu)) {
    let start = from + line.index;
    const lineEnd = start + line[0].length;
    while (start < lineEnd) {
      const end = passageEnd(text, start, lineEnd);
      if (wordsOf(text.slice(start, end)) >= fewest) passages.push({ start, end });
      start = end;
    }
  }
  return passages;
}

function passageEnd(text: string, start: number, lineEnd: number): number {
  for (const stop of text.slice(start, lineEnd).matchAll(/[.؟!]["»”]?\s+/gu)) {
    const end = start + stop.index + stop[0].length;
    if (wordsOf(text.slice(start, end)) >= enough) return end;
  }
  return lineEnd;
}

function wordsOf(text: string): number {
  return text.match(/[\p{L}\p{N}\p{M}]+/gu)?.length ?? 0;
}

function print(number: number, page: Page, article: Article, attribution: Attribution): void {
  const { source, cue, content, act, kind, said, via, by } = attribution;
  const bare = ({ start, end }: Place): Place => ({ start, end });
  const record = {
    id: `s${number}`,
    document: page.document,
    source: source === null ? null : { ...bare(source), implicit: source.implicit },
    cue: bare(cue),
    content: bare(content),
    act,
    kind,
    said,
    via: via.map(bare),
    by,
  };
  console.log(JSON.stringify(record));
  if (options.json) return;
  const words = (span: Place | null): string => (span === null ? '∅' : article.text.slice(span.start, span.end).replaceAll('\n', ' ¶ '));
  const outer = around(article.text, [cue, content]);
  console.log(`  [${words(source)}${source?.implicit ? ' (implicit)' : ''}] <${words(cue)}> {${words(content)}}`);
  const from = source?.implicit ? Math.max(0, outer.start - 300) : outer.start;
  if (!options.found) console.log(`  ${article.published?.day ?? ''} ${words({ start: from, end: outer.end })}\n`);
}

/** The lines that hold the spans, at most 350 characters beyond them. */
function around(text: string, spans: readonly Place[]): Place {
  const first = Math.min(...spans.map(({ start }) => start));
  const last = Math.max(...spans.map(({ end }) => end));
  const lineEnd = text.indexOf('\n', last);
  return {
    start: Math.max(text.lastIndexOf('\n', first - 1) + 1, first - 350),
    end: Math.min(lineEnd < 0 ? text.length : lineEnd, last + 350),
  };
}

async function pagesInOrder(): Promise<Page[]> {
  const seen = textsSeen();
  const pages: Page[] = [];
  for (const file of files) {
    for await (const page of readRecords(file)) {
      if ('source' in page && !seen.has(plain(page.source))) pages.push(page);
    }
  }
  const keys = new Map(pages.map((page) => [page, drawKey(page, { start: 0, end: 0 })]));
  return pages.sort((a, b) => compare(keys.get(a) ?? '', keys.get(b) ?? ''));
}

function textsSeen(): ReadonlySet<string> {
  const folder = join(shared, 'evaluation/texts');
  if (!existsSync(folder)) return new Set();
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.txt'));
  return new Set(names.map((name) => plain(readFileSync(join(folder, name), 'utf8'))));
}

/** The letters alone: line ends and blanks differ between the files. */
function plain(text: string): string {
  return text.replace(/[^\p{L}\p{N}]+/gu, '');
}

function drawKey(page: Page, { start }: Place): string {
  return hash('sha256', `${options.paragraphs === undefined ? 'statements' : 'passages'}:${options.seed}:${page.document}:${start}`);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
