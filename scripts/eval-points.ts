/**
 * Scores points, stances and changes of position on every thread that was labelled: node scripts/eval-points.ts [THREAD...] [--show]
 * Each is scored twice: with the statements, figures and names of the gold, so that the ledger is measured apart from the analysis, and with those that the analysis finds.
 * Kursk is labelled in ../shared/evaluation; the other threads in scripts/eval/points-THREAD.json. The scorer is ../shared/evaluation/score-points.mjs.
 */
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Analysis, Attribution } from '../packages/isnad/src/analysis/index.ts';
import { createEngine } from '../packages/isnad/src/cli/engine.ts';
import { composeLedgerWorld } from '../packages/isnad/src/cli/ledger-world.ts';
import { type Ledger, type LedgerWorld, reconcile } from '../packages/isnad/src/ledger/index.ts';
import { group } from '../packages/isnad/src/story/index.ts';
import { type GoldPoints, type ReadThread, readGoldThreads } from './eval/gold-threads.ts';
import { runScorer } from './eval/score.ts';

const shared = fileURLToPath(new URL('../../shared/', import.meta.url));
const scorer = join(shared, 'evaluation/score-points.mjs');

if (!existsSync(scorer)) console.log('eval-points: skipped, ../shared holds no scorer of points');
else {
  const engine = createEngine();
  const world = composeLedgerWorld(engine);
  const wanted = process.argv.slice(2).filter((word) => !word.startsWith('--'));
  for (const thread of await readGoldThreads(shared, engine)) {
    if (wanted.length > 0 && !wanted.includes(thread.name)) continue;
    if (thread.given !== null) score(thread, thread.given, 'gold statements', withSpokesmen(world, thread.gold));
    score(thread, thread.found, 'own statements', world);
  }
}

function score(thread: ReadThread, analyses: readonly Analysis[], which: string, world: LedgerWorld): void {
  const stories = [{ id: 'story-gold', articles: thread.articles.map(({ document }) => document) }];
  const read = thread.articles.map((article, place) => ({ article, analysis: analyses[place]! }));
  const ledger = reconcile({ id: 'thread-gold', stories }, thread.articles, analyses, group(read).reuses, world);
  const work = mkdtempSync(join(tmpdir(), 'isnad-points-'));
  try {
    const [gold, predicted] = [join(work, 'gold.json'), join(work, 'predicted.json')];
    writeFileSync(gold, JSON.stringify(thread.gold));
    writeFileSync(predicted, JSON.stringify(predictions(ledger, new Map(analyses.map((analysis) => [analysis.document, analysis])))));
    console.log(`# ${thread.name}, ${which}\n${runScorer(scorer, { gold, predicted }).trimEnd()}`);
  } finally {
    rmSync(work, { recursive: true });
  }
  const { points, changes, contradictions } = ledger;
  const testimonies = points.reduce((sum, point) => sum + point.chains.testimonies.length, 0);
  console.log(`${points.length} points, ${testimonies} testimonies, ${changes.length} changes, ${contradictions.length} contradictions\n`);
  if (process.argv.includes('--show')) show(ledger, thread, analyses);
}

/** Who speaks for whom among the actors of a gold change of position. */
function withSpokesmen(world: LedgerWorld, { changes_of_position: changes = [] }: GoldPoints): LedgerWorld {
  return {
    ...world,
    entity(id) {
      const change = changes.find(({ members }) => members.includes(id));
      return change === undefined ? world.entity(id) : { name: id, description: null, speaksFor: [{ id: change.actor, from: null, to: null }] };
    },
  };
}

function predictions(ledger: Ledger, analyses: ReadonlyMap<string, Analysis>): unknown {
  const statement = (ref: { document: string; index: number }): Attribution => analyses.get(ref.document)!.attributions[ref.index]!;
  const end = ({ stance, statement: ref }: Ledger['positions'][number]): unknown => ({ stance, document: ref.document, cue: statement(ref).cue });
  return {
    points: ledger.points.map(({ id, label, members }) => ({
      id,
      label,
      members: members.map((m) => ({ document: m.document, cue: statement(m).cue, content: statement(m).content, stance: m.stance })),
    })),
    changes: ledger.changes.map(({ actor, point, from, to }) => ({ actor, point, from: end(from), to: end(to) })),
  };
}

function show(ledger: Ledger, thread: ReadThread, analyses: readonly Analysis[]): void {
  const textOf = new Map(thread.articles.map((article) => [article.document, article.text]));
  const analysisOf = new Map(analyses.map((analysis) => [analysis.document, analysis]));
  for (const point of ledger.points) {
    console.log(`* ${point.label}  [${point.chains.independentAtMost}]`);
    for (const m of point.members) {
      const { cue, content } = analysisOf.get(m.document)!.attributions[m.index]!;
      const text = textOf.get(m.document)!;
      console.log(
        `   ${m.document} ${cue.start} ${m.stance} ${m.actor} ${m.at} · ${text.slice(cue.start, cue.end)} · ${text.slice(content.start, content.end).slice(0, 120)}`,
      );
    }
  }
  for (const { actor, from, to, point } of ledger.changes) console.log(`${actor}: ${from.stance} ${from.at} → ${to.stance} ${to.at} on ${point}`);
  for (const { type, a, b } of ledger.contradictions)
    console.log(`${type}: ${textOf.get(a.document)!.slice(a.span.start, a.span.end)} ⟷ ${textOf.get(b.document)!.slice(b.span.start, b.span.end)}`);
}
