import type { Reading } from '../../store/index.ts';
import { group } from '../../story/index.ts';
import { createEngine } from '../engine.ts';
import { measuredErrors } from '../generated/measured-errors.ts';
import { type InputOptions, inputOf, wholeNumber, workersOf } from '../options.ts';
import { readBatches } from '../read-batches.ts';
import { readInput } from '../read-input.ts';
import { exitCode, startTally } from '../tally.ts';
import type { Terminal } from '../terminal.ts';
import { type DossierSummary, writeDossiers } from '../write-dossiers.ts';

export interface DossierOptions extends InputOptions {
  readonly out: string;
  readonly minArticles?: string;
  readonly about?: string;
  readonly excerpts?: boolean;
  readonly demo?: boolean;
}

/** Reads all, groups it, writes the dossiers and the index, and prints where they are; gives the exit code. */
export async function dossier(paths: readonly string[], options: DossierOptions, version: string, terminal: Terminal): Promise<number> {
  const { language } = terminal;
  const input = inputOf(paths, options, language);
  const workers = workersOf(options, language);
  const minArticles = wholeNumber('--min-articles', options.minArticles, 2, 1, language);
  const tally = startTally(terminal, input.published, true);
  const engine = createEngine();
  const readings: Reading[] = [];
  for await (const batch of readBatches(readInput(input), { make: 'readings', explain: false }, workers, engine)) {
    readings.push(...batch.readings);
    tally.take(batch);
  }
  const code = tally.close();
  if (code === exitCode.nothingReadable) return code;
  terminal.progress('grouping', { count: readings.length });
  const choice = { out: options.out, minArticles, about: options.about ?? null, threads: null, excerpts: options.excerpts ?? false };
  const summary = await writeDossiers(readings, group(readings), tally.notices, choice, { version, errors: measuredErrors }, engine, terminal);
  await printSummary(summary, options.json ?? false, terminal);
  return options.demo ? exitCode.done : code;
}

export async function printSummary(summary: DossierSummary, json: boolean, terminal: Terminal): Promise<void> {
  if (json) {
    await terminal.print(`${JSON.stringify(summary, null, 2)}\n`);
    return;
  }
  const { articles, threads, statements, figures, notices, singles, leftOut } = summary;
  const lines = [
    terminal.word('summary', { articles, threads: threads.length, statements, figures, notices }),
    ...threads.map((thread) => terminal.word('summary-thread', { ...thread, from: thread.from ?? '?', to: thread.to ?? '?' })),
    ...(singles > 0 ? [terminal.word('summary-singles', { singles })] : []),
    ...(leftOut > 0 ? [terminal.word('summary-left-out', { leftOut })] : []),
    terminal.word('summary-index', { index: summary.index }),
  ];
  await terminal.print(`${lines.join('\n')}\n`);
}
