import { spawnSync } from 'node:child_process';

export interface Score {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

/** Scores by measure, scores by set. */
export type Scores = Readonly<Record<string, Readonly<Record<string, Score>>>>;

/** Runs a scorer of ../shared/evaluation and gives what it prints. */
export function runScorer(file: string, options: Readonly<Record<string, string>>, flags: readonly string[] = []): string {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [file, ...Object.entries(options).flatMap(([name, value]) => [`--${name}`, value]), ...flags],
    {
      encoding: 'utf8',
      maxBuffer: 1 << 28,
    },
  );
  if (status !== 0) throw new Error(`${file} ended with ${status}: ${stderr}`);
  return stdout;
}

/** A share as a score: where there is no precision apart from recall, all three are the share. */
export function shareOf(found: number, all: number): Score {
  const share = all === 0 ? 0 : found / all;
  return { precision: share, recall: share, f1: share };
}
