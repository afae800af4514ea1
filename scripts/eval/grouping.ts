import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { datesOf, type GoldSet } from './annotations.ts';
import { runIsnad } from './run-isnad.ts';
import { runScorer, type Score, shareOf } from './score.ts';

/** Groups the whole news file as a user would, and scores the labelled days; null where file or gold is absent. */
export async function scoreStories(shared: string): Promise<Record<string, Score> | null> {
  const news = join(shared, 'data/news-2018.jsonl.gz');
  const gold = join(shared, 'evaluation/gold/stories-2018-04.json');
  if (!existsSync(news) || !existsSync(gold)) return null;
  const work = mkdtempSync(join(tmpdir(), 'isnad-eval-'));
  try {
    const predicted = join(work, 'stories.json');
    writeFileSync(predicted, await runIsnad(['stories', '--from', news, '--json']));
    return { 'stories (B3)': scoreIn(runScorer(join(shared, 'evaluation/score-stories.mjs'), { gold, predicted })) };
  } finally {
    rmSync(work, { recursive: true });
  }
}

/** Writes the dossiers of a set's texts and scores their points; null where there is no gold for it. */
export async function scorePoints(shared: string, set: GoldSet): Promise<Record<string, Score> | null> {
  const gold = join(shared, `evaluation/gold/${set.name}.points.json`);
  if (!existsSync(gold)) return null;
  const work = mkdtempSync(join(tmpdir(), 'isnad-eval-'));
  try {
    const out = join(work, 'out');
    const { threads } = JSON.parse(await runIsnad(['dossier', set.texts, '--out', out, '--min-articles', '1', '--json', ...datesOf(set)])) as {
      threads: { folder: string }[];
    };
    const dossiers = threads.map(({ folder }) => JSON.parse(readFileSync(join(folder, 'dossier.json'), 'utf8')) as { points: unknown[]; changes: unknown[] });
    const predicted = join(work, 'points.json');
    writeFileSync(predicted, JSON.stringify({ points: dossiers.flatMap(({ points }) => points), changes: dossiers.flatMap(({ changes }) => changes) }));
    const printed = runScorer(join(shared, 'evaluation/score-points.mjs'), { gold, predicted });
    const changes = printed.match(/(found|missed)$/gm) ?? [];
    return {
      'point statements found': countIn(printed, 'statements found in points'),
      'point grouping (B3)': scoreIn(printed),
      'stance right': countIn(printed, 'stance right'),
      'change of position': shareOf(changes.filter((one) => one === 'found').length, changes.length),
    };
  } finally {
    rmSync(work, { recursive: true });
  }
}

function scoreIn(printed: string): Score {
  const found = /precision ([\d.]+)\s+recall ([\d.]+)\s+F1 ([\d.]+)/.exec(printed);
  if (found === null) throw new Error(`no score in: ${printed}`);
  return { precision: Number(found[1]), recall: Number(found[2]), f1: Number(found[3]) };
}

function countIn(printed: string, label: string): Score {
  const found = new RegExp(`${label}\\s+(\\d+) of (\\d+)`).exec(printed);
  if (found === null) throw new Error(`no ${label} in: ${printed}`);
  return shareOf(Number(found[1]), Number(found[2]));
}
