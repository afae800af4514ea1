import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runIsnad } from './run-isnad.ts';
import { runScorer, type Score, type Scores } from './score.ts';

/** A gold set: a folder of annotations, and the folder of their texts. */
export interface GoldSet {
  readonly name: string;
  readonly gold: string;
  readonly texts: string;
}

/** Every gold set of ../shared/evaluation; the texts of one stand beside it in `texts/`, else they are the seeds. */
export function goldSets(shared: string): readonly GoldSet[] {
  const evaluation = join(shared, 'evaluation');
  const texts = new Set(readdirSync(join(evaluation, 'texts')));
  return readdirSync(join(evaluation, 'gold'), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => ({ name, gold: join(evaluation, 'gold', name), texts: texts.has(name) ? join(evaluation, 'texts', name) : join(shared, 'seeds') }))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** Publication dates as the gold gives them, as options of the command line. */
export function datesOf(set: GoldSet): readonly string[] {
  return goldFiles(set).flatMap((file) => {
    const { document, published } = JSON.parse(readFileSync(join(set.gold, file), 'utf8')) as { document: string; published: string | null };
    return published === null ? [] : ['--published', `${document}=${published}`];
  });
}

export function goldFiles(set: GoldSet): readonly string[] {
  return readdirSync(set.gold)
    .filter((name) => name.endsWith('.json'))
    .sort();
}

/** Annotates every set and scores it; `all` pools them, all articles counted together. */
export async function scoreAnnotations(sets: readonly GoldSet[], scorer: string): Promise<Scores> {
  const work = mkdtempSync(join(tmpdir(), 'isnad-eval-'));
  try {
    const all: GoldSet = { name: 'all', gold: join(work, 'gold'), texts: join(work, 'texts') };
    for (const folder of [all.gold, all.texts]) mkdirSync(folder);
    const scores: Record<string, Record<string, Score>> = {};
    const lines: string[] = [];
    for (const set of sets) {
      const annotated = await runIsnad(['annotate', set.texts, ...datesOf(set)]);
      scores[set.name] = scoreSet(set, annotated, work, scorer);
      lines.push(annotated);
      for (const file of goldFiles(set)) {
        cpSync(join(set.gold, file), join(all.gold, file));
        cpSync(join(set.texts, file.replace(/json$/, 'txt')), join(all.texts, file.replace(/json$/, 'txt')));
      }
    }
    scores.all = scoreSet(all, lines.join(''), work, scorer);
    return scores;
  } finally {
    rmSync(work, { recursive: true });
  }
}

function scoreSet(set: GoldSet, annotated: string, work: string, scorer: string): Record<string, Score> {
  const predicted = join(work, `${set.name}.jsonl`);
  writeFileSync(predicted, annotated);
  const { rows, missingDocuments } = JSON.parse(runScorer(scorer, { gold: set.gold, texts: set.texts, predicted }, ['--json'])) as {
    rows: (Score & { measure: string })[];
    missingDocuments: number;
  };
  if (missingDocuments > 0) throw new Error(`${set.name}: ${missingDocuments} articles have no annotation`);
  return Object.fromEntries(rows.map(({ measure, precision, recall, f1 }) => [measure, { precision, recall, f1 }]));
}
