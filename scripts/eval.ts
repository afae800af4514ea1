// Measures the engine on every gold set of ../shared/evaluation, and fails where a measure falls below its floor.
//
//   npm run eval                              prints a table
//   npm run eval -- --json FILE               also writes {set: {measure: {precision, recall, f1}}}
//   npm run eval -- --only annotations        leaves out stories, copies and points
//   npm run eval -- --pin                     raises the floors to what was measured
//   npm run eval -- --pin --lower "REASON"    also lowers those that were missed, and keeps the reason
//   npm run eval -- --record                  writes the error rates that dossiers show
import { existsSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { goldFiles, goldSets, scoreAnnotations } from './eval/annotations.ts';
import { scoreCopies } from './eval/copies.ts';
import { scoreCredits } from './eval/credits.ts';
import { belowFloors, hashOf, raiseFloors, readFloors } from './eval/floors.ts';
import { scorePoints, scoreStories } from './eval/grouping.ts';
import { scorePlanted } from './eval/planted-copies.ts';
import type { Score } from './eval/score.ts';

const { values: options } = parseArgs({
  options: { json: { type: 'string' }, only: { type: 'string' }, pin: { type: 'boolean' }, lower: { type: 'string' }, record: { type: 'boolean' } },
});
const shared = resolve(import.meta.dirname, '../../shared');
const floorsFile = join(import.meta.dirname, 'eval-floors.json');

if (existsSync(join(shared, 'evaluation/gold'))) await evaluate();
else console.log('eval: skipped, there is no ../shared/evaluation with gold to measure on');

async function evaluate(): Promise<void> {
  const sets = goldSets(shared);
  const scores: Record<string, Record<string, Score>> = { ...(await scoreAnnotations(sets, join(shared, 'evaluation/score.mjs'))) };
  if (options.only !== 'annotations') {
    const stories = await scoreStories(shared);
    if (stories !== null) scores.stories = stories;
    scores.copies = await scoreReuse(shared);
    for (const set of sets) {
      const points = await scorePoints(shared, set);
      if (points !== null) scores.points = points;
    }
  }
  print(scores);
  if (options.json !== undefined) writeFileSync(options.json, `${JSON.stringify(scores, null, 2)}\n`);
  if (options.record) record(scores.all ?? {}, sets.flatMap(goldFiles).length);
  const inputs = hashOf(shared, [join(shared, 'evaluation/gold'), ...sets.map(({ texts }) => texts)]);
  if (options.pin) raiseFloors(floorsFile, scores, inputs, options.lower ?? null);
  const floors = readFloors(floorsFile);
  if (floors === null) return;
  const faults = [...belowFloors(scores, floors)];
  if (floors.inputs !== inputs) faults.unshift('the gold is not the one that the floors were measured on: look at the table, then pin them anew');
  for (const fault of faults) console.error(`eval: ${fault}`);
  if (faults.length > 0) process.exitCode = 1;
  else console.log('eval: every measure holds its floor');
}

/** Copies and credits of news-2015, where it is there, and planted copies. */
async function scoreReuse(shared: string): Promise<Record<string, Score>> {
  const copies = await scoreCopies(shared);
  const credits = await scoreCredits(shared);
  return {
    ...(copies === null ? {} : { 'copies: precision': only(copies.score.precision), 'copies: recall': only(copies.score.recall) }),
    ...(credits === null ? {} : { 'credits: precision': only(credits.score.precision), 'credits: recall': only(credits.score.recall) }),
    ...scorePlanted(),
  };
}

/** Precision and recall that have floors of their own. */
function only(share: number): Score {
  return { precision: share, recall: share, f1: share };
}

/** One table: a row for each measure, a column for each set. */
function print(scores: Readonly<Record<string, Readonly<Record<string, Score>>>>): void {
  const sets = Object.keys(scores);
  const measures = [...new Set(sets.flatMap((set) => Object.keys(scores[set]!)))];
  const width = 24;
  console.log(`${'precision recall F1'.padEnd(27)}${sets.map((set) => set.padEnd(width)).join('')}`.trimEnd());
  for (const measure of measures) {
    const cells = sets.map((set) => {
      const score = scores[set]?.[measure];
      return (score === undefined ? '' : `${score.precision.toFixed(3)}  ${score.recall.toFixed(3)}  ${score.f1.toFixed(3)}`).padEnd(width);
    });
    console.log(`${measure.padEnd(27)}${cells.join('')}`.trimEnd());
  }
}

/** The error rates that every dossier shows of the engine that made it. */
function record(all: Readonly<Record<string, Score>>, articles: number): void {
  const rows = Object.entries(all).map(([measure, { f1 }]) => ({ measure, f1: Math.round(f1 * 1000) / 1000 }));
  const measured = `${articles} annotated articles that the rules were developed on; articles that nobody has seen do worse`;
  const source = `// Written by \`npm run eval -- --record\`. Do not edit.
import type { MeasuredErrors } from '../../dossier/index.ts';

export const measuredErrors: MeasuredErrors | null = ${JSON.stringify({ measured, rows }, null, 2)};
`;
  writeFileSync(join(import.meta.dirname, '../packages/isnad/src/cli/generated/measured-errors.ts'), source);
}
