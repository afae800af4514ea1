import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Credit } from '../../packages/isnad/src/article/index.ts';
import { createEngine } from '../../packages/isnad/src/cli/engine.ts';
import { readRecords } from '../../packages/isnad/src/page/index.ts';
import type { Score } from './score.ts';

/** An author field, by the article that carries it first, and whom it credits as judged by hand. */
export interface CreditVerdict {
  readonly id: string;
  readonly draw: 'distinct' | 'article';
  /** Ids of agencies in the world, of outlets on the shelf; `several` for agencies that are not named. */
  readonly agencies: readonly string[];
}

export interface CreditVerdicts {
  readonly seed: string;
  readonly strings: readonly CreditVerdict[];
}

export interface CreditsReport {
  readonly score: Score;
  readonly strings: number;
  readonly credits: number;
  readonly wrong: ReadonlyArray<{ readonly id: string; readonly judged: readonly string[]; readonly found: readonly string[] }>;
  readonly unjudged: readonly string[];
}

interface Drawn {
  readonly id: string;
  readonly draw: CreditVerdict['draw'];
  readonly author: string;
  readonly found: readonly string[];
}

const file = join(import.meta.dirname, '../eval-credits.json');
const half = 100;

/** Scores the credits of author fields against the verdicts; null where the news file is absent. */
export async function scoreCredits(shared: string): Promise<CreditsReport | null> {
  const verdicts = JSON.parse(readFileSync(file, 'utf8')) as CreditVerdicts;
  const drawn = await drawStrings(shared, verdicts.seed);
  if (drawn === null) return null;
  const judged = new Map(verdicts.strings.map((verdict) => [verdict.id, verdict.agencies]));
  let right = 0;
  let credits = 0;
  let found = 0;
  const wrong: CreditsReport['wrong'][number][] = [];
  for (const one of drawn) {
    const agencies = judged.get(one.id);
    if (agencies === undefined) continue;
    const both = one.found.filter((agency) => agencies.includes(agency)).length;
    right += both;
    credits += agencies.length;
    found += one.found.length;
    if (both < Math.max(agencies.length, one.found.length)) wrong.push({ id: one.id, judged: agencies, found: one.found });
  }
  const [precision, recall] = [right / found, right / credits];
  return {
    score: { precision, recall, f1: (2 * precision * recall) / (precision + recall) },
    strings: drawn.length,
    credits,
    wrong,
    unjudged: drawn.filter(({ id }) => !judged.has(id)).map(({ id }) => id),
  };
}

/** The 200 author fields of a seed: 100 among the different ones, 100 among the articles; null where the news file is absent. */
export async function drawStrings(shared: string, seed: string): Promise<readonly Drawn[] | null> {
  const news = join(shared, 'data/news-2015.jsonl.gz');
  if (!existsSync(news)) return null;
  const engine = createEngine();
  const byAuthor = new Map<string, { id: string; author: string; found: string[] }>();
  const articles: { id: string; author: string }[] = [];
  for await (const page of readRecords(news)) {
    if (!('source' in page) || !page.given.author?.trim()) continue;
    const { credits, outlet } = engine.read(page).article;
    const author = `${outlet}\t${page.given.author}`;
    articles.push({ id: page.document, author });
    if (!byAuthor.has(author)) byAuthor.set(author, { id: page.document, author, found: credits.filter(({ by }) => by === 'author').map(idOf) });
  }
  const keyOf = (text: string): string => createHash('sha256').update(`${seed}\n${text}`).digest('hex');
  const sorted = <Item>(items: Iterable<Item>, text: (item: Item) => string): Item[] =>
    [...items]
      .map((item) => ({ item, key: keyOf(text(item)) }))
      .sort((x, y) => (x.key < y.key ? -1 : 1))
      .map(({ item }) => item);
  const distinct = sorted(byAuthor.values(), ({ author }) => author).slice(0, half);
  const taken = new Set(distinct.map(({ author }) => author));
  const weighted: typeof distinct = [];
  for (const { author } of sorted(articles, ({ id }) => id)) {
    if (weighted.length === half) break;
    if (taken.has(author)) continue;
    taken.add(author);
    weighted.push(byAuthor.get(author)!);
  }
  return [...distinct.map((one): Drawn => ({ ...one, draw: 'distinct' })), ...weighted.map((one): Drawn => ({ ...one, draw: 'article' }))];
}

function idOf({ actor, several, name }: Credit): string {
  return several ? 'several' : (actor ?? name);
}
