import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Analysis, Figure, Mention } from '../../packages/isnad/src/analysis/index.ts';
import type { Article } from '../../packages/isnad/src/article/index.ts';
import type { Engine } from '../../packages/isnad/src/cli/engine.ts';
import type { Stance } from '../../packages/isnad/src/ledger/index.ts';
import { type Page, pageFromBytes, readRecords } from '../../packages/isnad/src/page/index.ts';
import type { Span } from '../../packages/isnad/src/span.ts';

export interface GoldPoints {
  readonly points: readonly {
    readonly id: string;
    readonly members: readonly { readonly document: string; readonly cue: Span; readonly content: Span; readonly stance: Stance; readonly actor?: string }[];
  }[];
  readonly changes_of_position?: readonly { readonly actor: string; readonly members: readonly string[] }[];
}

export interface ReadThread {
  readonly name: string;
  readonly gold: GoldPoints;
  readonly articles: readonly Article[];
  /** What the analysis finds, and the same with the statements, figures and names of the gold; null where there is no gold for them. */
  readonly found: readonly Analysis[];
  readonly given: readonly Analysis[] | null;
}

interface GoldArticle {
  readonly document: string;
  readonly published: string;
  readonly statements: readonly (Omit<Analysis['attributions'][number], 'source' | 'via'> & {
    source: (Span & { implicit: boolean; actor: string }) | null;
    via: readonly (Span & { actor: string })[];
  })[];
  readonly figures: readonly (Span & Pick<Figure, 'min' | 'max' | 'counts'> & { approx: boolean; of: string | null })[];
  readonly names: readonly (Span & { type: Mention['type']; id: string })[];
}

/** Points labelled by hand: `[start of the cue, its end, point, stance]` by document. */
interface Labels {
  readonly points: Readonly<Record<string, string>>;
  readonly statements: Readonly<Record<string, readonly (readonly [number, number, string, Stance])[]>>;
}

/** The threads whose points were labelled, as far as ../shared holds their texts. */
export async function readGoldThreads(shared: string, engine: Engine): Promise<readonly ReadThread[]> {
  const threads: ReadThread[] = [];
  const kursk = join(shared, 'evaluation/gold/kursk.points.json');
  if (existsSync(kursk))
    threads.push(readAnnotated('kursk', readJson(kursk) as GoldPoints, join(shared, 'evaluation/gold/kursk'), join(shared, 'seeds'), engine));
  for (const file of readdirSync(fileURLToPath(new URL('.', import.meta.url))).sort()) {
    const name = /^points-(.+)\.json$/.exec(file)?.[1];
    if (name === undefined) continue;
    const gold = goldOf(readJson(fileURLToPath(new URL(file, import.meta.url))) as Labels);
    const documents = new Set(gold.points.flatMap((point) => point.members.map((member) => member.document)));
    const folder = join(shared, 'evaluation/gold/news');
    const isAnnotated = [...documents].every((document) => existsSync(join(folder, `${document}.json`)));
    if (isAnnotated) threads.push(readAnnotated(name, gold, folder, join(shared, 'evaluation/texts/news'), engine));
    else if (existsSync(join(shared, 'data/news-2018.jsonl.gz')))
      threads.push(await readUnannotated(name, gold, join(shared, 'data/news-2018.jsonl.gz'), engine));
  }
  return threads;
}

function goldOf({ points, statements }: Labels): GoldPoints {
  const members = Object.entries(statements).flatMap(([document, rows]) =>
    rows.map(([start, end, point, stance]) => ({ point, document, cue: { start, end }, content: { start, end }, stance })),
  );
  return { points: Object.keys(points).map((id) => ({ id, members: members.filter((member) => member.point === id) })) };
}

function readAnnotated(name: string, gold: GoldPoints, folder: string, texts: string, engine: Engine): ReadThread {
  const documents = new Set(gold.points.flatMap((point) => point.members.map((member) => member.document)));
  const read = [...documents].sort().map((document) => {
    const annotated = readJson(join(folder, `${document}.json`)) as GoldArticle;
    const file = `${document}.txt`;
    const { article } = engine.read(pageFromBytes(readFileSync(join(texts, file)), file, { document, given: { published: annotated.published } }) as Page);
    const found = engine.analyse(article);
    return { article, found, given: givenBy(annotated, found) };
  });
  return { name, gold, articles: read.map((one) => one.article), found: read.map((one) => one.found), given: read.map((one) => one.given) };
}

async function readUnannotated(name: string, gold: GoldPoints, file: string, engine: Engine): Promise<ReadThread> {
  const documents = new Set(gold.points.flatMap((point) => point.members.map((member) => member.document)));
  const articles: Article[] = [];
  for await (const page of readRecords(file)) if ('source' in page && documents.has(page.document)) articles.push(engine.read(page).article);
  return { name, gold, articles, found: articles.map((article) => engine.analyse(article)), given: null };
}

/** What the analysis finds with statements, figures and names as the gold has them. */
function givenBy(gold: GoldArticle, found: Analysis): Analysis {
  const names = [...gold.names].sort((a, b) => a.start - b.start);
  return {
    ...found,
    mentions: names.map(({ start, end, type, id }) => ({ start, end, type, entity: id, full: { start, end }, basis: 'stated', by: 'gold' })),
    figures: gold.figures.map(({ start, end, min, max, approx, counts, of }) => {
      const attribution = gold.statements.findIndex(({ content }) => content.start <= start && end <= content.end);
      return {
        ...{ start, end, min, max, counts, approximate: approx, what: null, unit: null, partOf: null, by: 'gold' },
        of: of === null ? null : nearestName(names, of, start),
        attribution: attribution < 0 ? null : attribution,
      };
    }),
    attributions: gold.statements.map((statement) => ({
      ...statement,
      ...{ source: statement.source && { ...statement.source, basis: 'stated' }, lemma: '', saidTimex: null, answers: [], confidence: 1, by: 'gold' },
    })),
  };
}

/** The nearest mention of the entity before the place, else the first; null where it is not named. */
function nearestName(names: GoldArticle['names'], id: string, start: number): number | null {
  let nearest: number | null = null;
  for (const [place, name] of names.entries()) if (name.id === id && (nearest === null || name.start <= start)) nearest = place;
  return nearest;
}

function readJson(file: string): unknown {
  return JSON.parse(readFileSync(file, 'utf8'));
}
