import { existsSync } from 'node:fs';
import { NotAStore, openStore, type Store } from '../store/index.ts';
import { exitCode } from './tally.ts';
import type { Terminal } from './terminal.ts';

/** Opens the database for a command and closes it whatever happens. `make` allows a new file; without it a missing one is said. */
export async function withStore(file: string, make: boolean, terminal: Terminal, use: (store: Store) => Promise<number>): Promise<number> {
  if (!make && !existsSync(file)) {
    terminal.say('no-database', { file });
    return exitCode.nothingReadable;
  }
  let store: Store;
  try {
    store = await openStore(file);
  } catch (error) {
    if (!(error instanceof NotAStore)) throw error;
    terminal.say('bad-database', { file, reason: error.message });
    return exitCode.nothingReadable;
  }
  try {
    return await use(store);
  } finally {
    await store.close();
  }
}

/** A line for an article in a list. */
export function articleLine(row: { document: string; day: string | null; outlet: string | null; headline: string | null }, terminal: Terminal): string {
  return `${row.day ?? terminal.word('undated')}  ${row.outlet ?? '?'}  ${row.headline ?? ''}  [${row.document}]`;
}
