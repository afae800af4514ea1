// Scores the statements of news that the rules were not written beside: 96 articles of ../shared/data/news-2018 and news-2015, drawn by lot and annotated
// by hand before the engine ran on them. `eval/annotated-news.json` holds their ids and offsets.
//
//   node scripts/eval-unseen.ts               prints precision, recall and F1 of both sets
//   node scripts/eval-unseen.ts --json FILE   also writes them
//
// `seen`: articles whose errors were looked at afterwards. `unseen`: articles of which nothing but the score was looked at.
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { createEngine } from '../packages/isnad/src/cli/engine.ts';
import { type Page, readRecords } from '../packages/isnad/src/page/index.ts';
import { runScorer, type Score } from './eval/score.ts';

interface Annotated {
  readonly document: string;
  readonly published: string | null;
  readonly statements: readonly object[];
}

const { values: options } = parseArgs({ options: { json: { type: 'string' } } });
const shared = resolve(import.meta.dirname, '../../shared');
const files = ['news-2018.jsonl.gz', 'news-2015.jsonl.gz'].map((name) => join(shared, 'data', name));
const measured = /^(statement|via|content|kind|said)/;

if (files.every((file) => existsSync(file))) await evaluate();
else console.log('eval-unseen: skipped, there are no news files in ../shared/data');

async function evaluate(): Promise<void> {
  const sets = JSON.parse(readFileSync(join(import.meta.dirname, 'eval/annotated-news.json'), 'utf8')) as Readonly<Record<string, readonly Annotated[]>>;
  const pages = await pagesOf(new Set(Object.values(sets).flatMap((articles) => articles.map(({ document }) => document))));
  const scores = Object.fromEntries(Object.entries(sets).map(([name, articles]) => [name, scoreSet(articles, pages)]));
  for (const [name, rows] of Object.entries(scores)) {
    const statements = sets[name]?.reduce((sum, article) => sum + article.statements.length, 0);
    console.log(`${name}: ${sets[name]?.length} articles, ${statements} statements`);
    for (const [measure, { precision, recall, f1 }] of Object.entries(rows))
      console.log(`  ${measure.padEnd(27)}${precision.toFixed(3)}  ${recall.toFixed(3)}  ${f1.toFixed(3)}`);
  }
  if (options.json !== undefined) writeFileSync(options.json, `${JSON.stringify(scores, null, 2)}\n`);
}

async function pagesOf(documents: ReadonlySet<string>): Promise<ReadonlyMap<string, Page>> {
  const pages = new Map<string, Page>();
  for (const file of files) for await (const page of readRecords(file)) if ('source' in page && documents.has(page.document)) pages.set(page.document, page);
  return pages;
}

function scoreSet(articles: readonly Annotated[], pages: ReadonlyMap<string, Page>): Readonly<Record<string, Score>> {
  const { read, analyse } = createEngine();
  const work = mkdtempSync(join(tmpdir(), 'isnad-unseen-'));
  try {
    const [gold, texts, predicted] = [join(work, 'gold'), join(work, 'texts'), join(work, 'predicted.jsonl')];
    for (const folder of [gold, texts]) mkdirSync(folder);
    const lines = articles.map((annotated) => {
      const { document } = annotated;
      const page = pages.get(document);
      if (!page) throw new Error(`${document} is in none of the news files`);
      const { article } = read(page);
      writeFileSync(join(gold, `${document}.json`), JSON.stringify({ ...annotated, figures: [], times: [], names: [], chrome: [] }));
      writeFileSync(join(texts, `${document}.txt`), article.text);
      return JSON.stringify({ document, statements: analyse(article).attributions, figures: [], times: [], names: [], chrome: [] });
    });
    writeFileSync(predicted, lines.join('\n'));
    const { rows } = JSON.parse(runScorer(join(shared, 'evaluation/score.mjs'), { gold, texts, predicted }, ['--json'])) as {
      rows: (Score & { measure: string })[];
    };
    const kept = rows.filter(({ measure }) => measured.test(measure));
    return Object.fromEntries(kept.map(({ measure, precision, recall, f1 }) => [measure, { precision, recall, f1 }]));
  } finally {
    rmSync(work, { recursive: true });
  }
}
