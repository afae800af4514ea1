/**
 * Scores points, stances and changes of position: node scripts/eval-points.ts [--out FILE]
 * Feeds the ledger with the gold statements of gold/kursk, so that it is measured apart from the analysis; the scorer is ../shared/evaluation/score-points.mjs.
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Analysis, Attribution, Figure, Mention } from '../packages/isnad/src/analysis/index.ts';
import type { Article } from '../packages/isnad/src/article/index.ts';
import { pointWords } from '../packages/isnad/src/languages/ar/generated/points.ts';
import { createLedgerWorld, type Ledger, type LedgerWorld, reconcile } from '../packages/isnad/src/ledger/index.ts';
import { bareStem, bareWords } from './bare-reading.ts';

const evaluation = fileURLToPath(new URL('../../shared/evaluation/', import.meta.url));
const seeds = fileURLToPath(new URL('../../shared/seeds/', import.meta.url));
const goldFile = join(evaluation, 'gold/kursk.points.json');

interface GoldSpan {
  readonly start: number;
  readonly end: number;
}
interface GoldArticle {
  readonly document: string;
  readonly published: string;
  readonly statements: readonly (Omit<Attribution, 'source'> & { source: (GoldSpan & { implicit: boolean; actor: string }) | null })[];
  readonly figures: readonly (GoldSpan & Pick<Figure, 'min' | 'max' | 'counts'> & { approx: boolean; of: string | null })[];
  readonly names: readonly (GoldSpan & { type: Mention['type']; id: string })[];
}

if (!existsSync(goldFile)) console.log('eval-points: skipped, ../shared holds no gold points');
else {
  const read = readdirSync(join(evaluation, 'gold/kursk')).map((name) => readGold(JSON.parse(readFileSync(join(evaluation, 'gold/kursk', name), 'utf8'))));
  const thread = { id: 'thread-gold', stories: [{ id: 'story-gold', articles: read.map(({ article }) => article.document) }] };
  const ledger = reconcile(
    thread,
    read.map(({ article }) => article),
    read.map(({ analysis }) => analysis),
    [],
    spokesmen(),
  );
  const out = process.argv.includes('--out') ? process.argv[process.argv.indexOf('--out') + 1]! : join(mkdtempSync(join(tmpdir(), 'points-')), 'points.json');
  const analyses = new Map(read.map(({ analysis }) => [analysis.document, analysis]));
  writeFileSync(out, JSON.stringify(predictions(ledger, analyses)));
  process.stdout.write(spawnSync(process.execPath, [join(evaluation, 'score-points.mjs'), '--gold', goldFile, '--predicted', out]).stdout);
  console.log(
    `${ledger.points.length} points, ${ledger.changes.length} changes, ${ledger.series.length} series, ${ledger.contradictions.length} contradictions, ${ledger.mutations.length} mutations`,
  );
  if (process.argv.includes('--show')) show(ledger, new Map(read.map(({ article }) => [article.document, article])), analyses);
}

function readGold(gold: GoldArticle): { article: Article; analysis: Analysis } {
  const text = readFileSync(join(seeds, `${gold.document}.txt`), 'utf8').replace(/^\uFEFF/, '');
  const none: never[] = [];
  const names = [...gold.names].sort((a, b) => a.start - b.start);
  const article: Article = {
    document: gold.document,
    file: `${gold.document}.txt`,
    hash: createHash('sha256').update(text).digest('hex'),
    kind: 'text',
    url: null,
    outlet: gold.document,
    outletName: null,
    title: null,
    headline: null,
    byline: null,
    credits: none,
    published: { day: gold.published, instant: null, span: null, by: 'gold' },
    modified: null,
    text,
    blocks: none,
    chrome: none,
  };
  const analysis: Analysis = {
    document: gold.document,
    language: 'ar',
    sentences: [...text.matchAll(/[^.\n]+/g)].map((match) => ({ start: match.index, end: match.index + match[0].length })),
    numerals: none,
    timexes: none,
    mentions: names.map(({ start, end, type, id }) => ({ start, end, type, entity: id, full: { start, end }, basis: 'stated', by: 'gold' })),
    figures: gold.figures
      .map(({ start, end, min, max, approx, counts, of }) => ({
        start,
        end,
        min,
        max,
        approximate: approx,
        counts,
        what: null,
        unit: null,
        of: of === null ? null : indexOfEntity(names, of, start),
        attribution: gold.statements.findIndex((s) => s.content.start <= start && end <= s.content.end),
        partOf: null,
        by: 'gold',
      }))
      .map((figure) => ({ ...figure, attribution: figure.attribution < 0 ? null : figure.attribution })),
    attributions: gold.statements.map((statement) => ({
      ...statement,
      source: statement.source && { ...statement.source, basis: 'stated' },
      lemma: '',
      saidTimex: null,
      via: none,
      answers: none,
      confidence: 1,
      by: 'gold',
    })),
    words: bareWords(text),
  };
  return { article, analysis };
}

/** The nearest mention of the entity before the place, else the first. */
function indexOfEntity(names: GoldArticle['names'], id: string, start: number): number | null {
  let found: number | null = null;
  for (let i = 0; i < names.length; i++) if (names[i]!.id === id && (found === null || names[i]!.start <= start)) found = i;
  return found;
}

/** Who speaks for whom among the actors of the gold, as the world's shelf would say. */
function spokesmen(): LedgerWorld {
  const change = JSON.parse(readFileSync(goldFile, 'utf8')).changes_of_position[0] as { actor: string; members: string[] };
  return {
    ...createLedgerWorld({ entities: [], heads: [], givenNames: [] }, pointWords, bareStem),
    entity: (id) => ({ name: id, description: null, speaksFor: change.members.includes(id) ? [{ id: change.actor, from: null, to: null }] : [] }),
  };
}

function predictions(ledger: Ledger, analyses: ReadonlyMap<string, Analysis>): unknown {
  const statement = (ref: { document: string; index: number }): Attribution => analyses.get(ref.document)!.attributions[ref.index]!;
  const end = (position: Ledger['positions'][number]): unknown => ({
    stance: position.stance,
    document: position.statement.document,
    cue: statement(position.statement).cue,
  });
  return {
    points: ledger.points.map(({ id, label, members }) => ({
      id,
      label,
      members: members.map((m) => ({ document: m.document, cue: statement(m).cue, content: statement(m).content, stance: m.stance })),
    })),
    changes: ledger.changes.map(({ actor, point, from, to }) => ({ actor, point, from: end(from), to: end(to) })),
  };
}

function show(ledger: Ledger, articles: ReadonlyMap<string, Article>, analyses: ReadonlyMap<string, Analysis>): void {
  for (const point of ledger.points) {
    console.log(`# ${point.label}  [${point.chains.independentAtMost}]`);
    for (const m of point.members) {
      const { cue, content } = analyses.get(m.document)!.attributions[m.index]!;
      const text = articles.get(m.document)!.text;
      console.log(
        `   ${m.document.slice(0, 3)} ${m.stance} ${m.actor} ${m.at} · ${text.slice(cue.start, cue.end)} · ${text.slice(content.start, content.end).slice(0, 120)}`,
      );
    }
  }
  for (const change of ledger.changes)
    console.log(`${change.actor}: ${change.from.stance} ${change.from.at} → ${change.to.stance} ${change.to.at} on ${change.point}`);
  for (const series of ledger.series)
    console.log(
      `${series.id} ${series.label}: ${series.values.map((v) => `${v.min}-${v.max} ${v.giver} ${v.at}`).join(' | ')} :: ${series.relations.map((r) => r.type).join(' ')}`,
    );
}
