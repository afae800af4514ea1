import { createEngine } from '../engine.ts';
import { wholeNumber } from '../options.ts';
import { exitCode } from '../tally.ts';
import type { Terminal } from '../terminal.ts';
import { articleLine, withStore } from '../with-store.ts';

export interface SearchOptions {
  readonly db: string;
  readonly json?: boolean;
  readonly limit?: string;
}

/** Lists the articles in which all words occur in any form, the best first. Gives the exit code. */
export async function search(words: readonly string[], options: SearchOptions, terminal: Terminal): Promise<number> {
  const limit = wholeNumber('--limit', options.limit, 20, 1, terminal.language);
  return withStore(options.db, false, terminal, async (store) => {
    const stems = createEngine().stemsOf(words.join(' '));
    if (stems.length === 0) terminal.say('no-content-words');
    const found = await store.search(stems, limit);
    if (options.json) await terminal.print(`${JSON.stringify({ words, stems, articles: found }, null, 2)}\n`);
    else await terminal.print(found.map((row) => `${articleLine(row, terminal)}\n`).join(''));
    if (found.length === 0 && !options.json) terminal.say('nothing-found');
    return exitCode.done;
  });
}
