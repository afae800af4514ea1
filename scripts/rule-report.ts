// Which rule fired how often on the news files, with hits of each drawn by lot, for eyes to judge.
//
//   node scripts/rule-report.ts --out FILE [--file news-2018] [--file news-2015] [--articles 17400] [--hits 20] [--seed 1] [--part times …] [--rule weekday …]
//
// The hits quote published articles, so FILE must lie outside this repository. What they showed goes into docs/reports/rules.md, without the texts.
import { existsSync, realpathSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, resolve, sep } from 'node:path';
import { parseArgs } from 'node:util';
import { createAnalyser } from '../packages/isnad/src/analysis/index.ts';
import { createArticleReader } from '../packages/isnad/src/article/index.ts';
import { pagePhrases } from '../packages/isnad/src/languages/ar/generated/page-phrases.ts';
import { arabic } from '../packages/isnad/src/languages/ar/index.ts';
import { outlets } from '../packages/isnad/src/outlets/index.ts';
import { readRecords } from '../packages/isnad/src/page/index.ts';
import { createWorld } from '../packages/isnad/src/world/index.ts';
import { type RuleHit, ruleHitsOf } from './rule-report/rule-hits.ts';
import { RuleTally } from './rule-report/rule-tally.ts';

const { values } = parseArgs({
  options: {
    out: { type: 'string' },
    file: { type: 'string', multiple: true, default: ['news-2018'] },
    articles: { type: 'string', default: '17400' },
    hits: { type: 'string', default: '20' },
    seed: { type: 'string', default: '1' },
    part: { type: 'string', multiple: true, default: [] },
    rule: { type: 'string', multiple: true, default: [] },
  },
});

const out = outsideOfRepository(values.out);
const readArticle = createArticleReader({ phrases: pagePhrases, outlets });
const analyser = createAnalyser(arabic, createWorld());
const lines: string[] = [];
for (const file of values.file) {
  const path = resolve(import.meta.dirname, '../../shared/data', `${file}.jsonl.gz`);
  if (!existsSync(path)) {
    console.log(`rule-report: ${file} is skipped, there is no ../shared/data/${file}.jsonl.gz`);
    continue;
  }
  const tally = new RuleTally(Number(values.hits), Number(values.seed));
  let articles = 0;
  for await (const page of readRecords(path)) {
    if (!('source' in page)) continue;
    const { article } = readArticle(page);
    for (const hit of ruleHitsOf(article, analyser)) if (isWanted(hit)) tally.add(hit);
    if (++articles >= Number(values.articles)) break;
  }
  lines.push(`# ${file}: ${articles} articles`, ...tally.lines());
  console.log(`${file}: ${articles} articles`);
  for (const { part, rule, count } of tally.counts()) console.log(`${part.padEnd(12)} ${rule.padEnd(36)} ${String(count).padStart(8)}`);
}
writeFileSync(out, `${lines.join('\n')}\n`);

function isWanted({ part, rule }: RuleHit): boolean {
  return (values.part.length === 0 || values.part.includes(part)) && (values.rule.length === 0 || values.rule.includes(rule));
}

/** The path to write to; published text must not come into the repository, by a link either. */
function outsideOfRepository(path: string | undefined): string {
  if (path === undefined) return refuse('name a file outside this repository with --out');
  const root = realpathSync(join(import.meta.dirname, '..'));
  const folder = realpathSync(dirname(resolve(path)));
  const file = join(folder, basename(path));
  const target = existsSync(file) ? realpathSync(file) : file;
  for (const one of [file, target])
    if (one.startsWith(root + sep)) return refuse(`${path} lies in this repository, and hits quote published text; name a file outside it`);
  return file;
}

function refuse(message: string): never {
  console.error(`rule-report: ${message}`);
  process.exit(2);
}
