import { type InputOptions, inputOf, workersOf } from '../options.ts';
import { readBatches } from '../read-batches.ts';
import { readInput } from '../read-input.ts';
import { startTally } from '../tally.ts';
import type { Terminal } from '../terminal.ts';

export interface AnnotateOptions extends InputOptions {
  readonly explain?: boolean;
}

/** Prints one line of annotation for each article as it is read; gives the exit code. */
export async function annotate(paths: readonly string[], options: AnnotateOptions, terminal: Terminal): Promise<number> {
  const input = inputOf(paths, options, terminal.language);
  const workers = workersOf(options, terminal.language);
  const tally = startTally(terminal, input.published, false);
  for await (const batch of readBatches(readInput(input), { make: 'annotations', explain: options.explain ?? false }, workers)) {
    if (batch.lines !== '') await terminal.print(batch.lines);
    tally.take(batch);
  }
  return tally.close();
}
