import { exitCode } from '../tally.ts';
import type { Terminal } from '../terminal.ts';
import { withStore } from '../with-store.ts';

/** Takes articles out, by document or file; one that is not there is said. Gives the exit code. */
export async function remove(names: readonly string[], options: { readonly db: string; readonly json?: boolean }, terminal: Terminal): Promise<number> {
  return withStore(options.db, false, terminal, async (store) => {
    const removed: string[] = [];
    let missing = 0;
    for (const name of names) {
      const found = await store.remove([name]);
      removed.push(...found);
      if (found.length > 0) continue;
      missing++;
      terminal.say('not-found', { name, file: options.db });
    }
    if (options.json) await terminal.print(`${JSON.stringify({ db: options.db, removed }, null, 2)}\n`);
    else for (const document of removed) await terminal.print(`${terminal.word('removed', { document })}\n`);
    return missing === 0 ? exitCode.done : removed.length > 0 ? exitCode.someUnread : exitCode.nothingReadable;
  });
}
