// How many of the names found in a seeded sample of published articles are entries of the world's shelf.
//
//   node scripts/eval-names-coverage.ts [--file news-2018] [--articles 200] [--seed 1] [--out FILE]
//
// Printed for each type: mentions found; the share whose entity is an entry of the shelf; the share that is one of its patterns over one of its
// countries or places («وزارة النقل» of a state); the rest is known to the article alone. `--out` lists that rest with the words around it: the
// text is published, so FILE must lie outside this repository.
import { existsSync, realpathSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, resolve, sep } from 'node:path';
import { parseArgs } from 'node:util';
import { createAnalyser } from '../packages/isnad/src/analysis/index.ts';
import { type Article, createArticleReader } from '../packages/isnad/src/article/index.ts';
import { pagePhrases } from '../packages/isnad/src/languages/ar/generated/page-phrases.ts';
import { arabic } from '../packages/isnad/src/languages/ar/index.ts';
import { outlets } from '../packages/isnad/src/outlets/index.ts';
import { readRecords } from '../packages/isnad/src/page/index.ts';
import { createWorld } from '../packages/isnad/src/world/index.ts';
import { randomNumbers } from './random-numbers.ts';

const { values } = parseArgs({
  options: {
    file: { type: 'string', default: 'news-2018' },
    articles: { type: 'string', default: '200' },
    seed: { type: 'string', default: '1' },
    out: { type: 'string' },
  },
});

const out = values.out === undefined ? null : outsideOfRepository(values.out);
const path = resolve(import.meta.dirname, '../../shared/data', `${values.file}.jsonl.gz`);
if (!existsSync(path)) console.log(`skipped: there is no ../shared/data/${values.file}.jsonl.gz`);
else {
  const world = createWorld();
  const analyser = createAnalyser(arabic, world);
  const entries = new Set(world.entities.map(({ id }) => id));
  const counts = { PER: [0, 0, 0], LOC: [0, 0, 0], ORG: [0, 0, 0] };
  const lines: string[] = [];
  for (const article of await drawArticles(path, Number(values.articles), Number(values.seed))) {
    for (const { type, entity, start, end, by } of analyser.analyse(article).mentions) {
      const kind = entries.has(entity) ? 0 : /^(?:per|loc|org):/.test(entity) ? 2 : 1;
      counts[type][kind] = (counts[type][kind] ?? 0) + 1;
      if (kind === 2) lines.push(`${type} ${by} ${entity} | ${quote(article.text, start, end)} | ${article.document}`);
    }
  }
  for (const [type, [shelf = 0, composed = 0, rest = 0]] of Object.entries(counts)) {
    const all = shelf + composed + rest;
    const share = (count: number): string => (count / all).toFixed(3);
    console.log(`${type} ${all} found  entry ${share(shelf)}  pattern ${share(composed)}  neither ${share(rest)}`);
  }
  if (out) writeFileSync(out, `${lines.sort().join('\n')}\n`);
}

/** Articles drawn by lot, each with the same chance; the same seed draws the same. */
async function drawArticles(path: string, count: number, seed: number): Promise<Article[]> {
  const readArticle = createArticleReader({ phrases: pagePhrases, outlets });
  const random = randomNumbers(seed);
  const drawn: Array<() => Article> = [];
  let seen = 0;
  for await (const page of readRecords(path)) {
    if (!('source' in page)) continue;
    seen++;
    const at = seen <= count ? seen - 1 : Math.floor(random() * seen);
    if (at < count) drawn[at] = () => readArticle(page).article;
  }
  return drawn.map((read) => read());
}

function quote(text: string, start: number, end: number): string {
  return `${text.slice(Math.max(0, start - 40), start)}⟦${text.slice(start, end)}⟧${text.slice(end, end + 40)}`.replace(/\s+/g, ' ');
}

/** The path to write to; published text must not come into the repository, by a link either. */
function outsideOfRepository(path: string): string {
  const root = realpathSync(join(import.meta.dirname, '..'));
  const folder = realpathSync(dirname(resolve(path)));
  const file = join(folder, basename(path));
  const target = existsSync(file) ? realpathSync(file) : file;
  if (![file, target].some((one) => one.startsWith(root + sep))) return file;
  console.error(`eval-names-coverage: ${path} lies in this repository, and its lines quote published text; name a file outside it`);
  process.exit(2);
}
