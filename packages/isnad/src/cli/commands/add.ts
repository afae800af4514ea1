import { type InputOptions, inputOf, workersOf } from '../options.ts';
import { readBatches } from '../read-batches.ts';
import { readInput } from '../read-input.ts';
import { exitCode, startTally } from '../tally.ts';
import type { Terminal } from '../terminal.ts';
import { withStore } from '../with-store.ts';

export interface AddOptions extends InputOptions {
  readonly db: string;
}

/**
 * Keeps what is read, batch by batch: an article whose line is printed is in the database, whatever happens next. Then brings stories, threads and reuses up to
 * date. Gives the exit code.
 */
export async function add(paths: readonly string[], options: AddOptions, terminal: Terminal): Promise<number> {
  const input = inputOf(paths, options, terminal.language);
  const workers = workersOf(options, terminal.language);
  return withStore(options.db, true, terminal, async (store) => {
    const tally = startTally(terminal, input.published, false);
    const counts = { added: 0, updated: 0, known: 0, notices: 0 };
    for await (const batch of readBatches(readInput(input), { make: 'readings', explain: false }, workers)) {
      const { added, updated, known } = await store.add(batch.readings, batch.notices);
      counts.added += added.length;
      counts.updated += updated.length;
      counts.known += known.length;
      counts.notices += batch.notices.length;
      if (!options.json) {
        const line = (id: 'added' | 'updated', document: string): string => `${terminal.word(id, { document })}\n`;
        await terminal.print([...added.map((document) => line('added', document)), ...updated.map((document) => line('updated', document))].join(''));
      }
      tally.take(batch);
    }
    const code = tally.close();
    if (code !== exitCode.nothingReadable) {
      terminal.progress('grouping', { count: counts.added + counts.updated });
      await store.settle();
    }
    if (options.json) await terminal.print(`${JSON.stringify({ db: options.db, ...counts }, null, 2)}\n`);
    else if (code !== exitCode.nothingReadable) await terminal.print(`${terminal.word('summary-add', { ...counts, db: options.db })}\n`);
    return code;
  });
}
