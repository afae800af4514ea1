import { createInterface } from 'node:readline/promises';
import { hashToken, weaknessOf } from '../../server/index.ts';
import { message } from '../messages.ts';
import { exitCode } from '../tally.ts';
import { type Terminal, WrongUse } from '../terminal.ts';
import { withStore } from '../with-store.ts';

export interface TokenOptions {
  readonly db: string;
  readonly role: string;
}

/** Sets the token of a role, read from stdin: an argument would stand in the shell's history and in the list of processes. Gives the exit code. */
export async function setToken(options: TokenOptions, stdin: NodeJS.ReadableStream, terminal: Terminal): Promise<number> {
  const { role, db } = options;
  if (role !== 'reader' && role !== 'editor') throw new WrongUse(message('bad-role', terminal.language, { value: role }));
  // At a terminal the line is read key by key and written nowhere: nobody reads it over a shoulder, and it stands in no scrollback.
  const isTyped = 'isTTY' in stdin && stdin.isTTY === true;
  if (isTyped) terminal.say('token-prompt', { role });
  const lines = createInterface({ input: stdin, terminal: isTyped, historySize: 0 });
  lines.on('SIGINT', () => lines.close());
  let token = '';
  for await (const line of lines) {
    token = line.trim();
    break;
  }
  lines.close();
  const weakness = weaknessOf(token);
  if (weakness !== null) throw new WrongUse(message(`token-${weakness}`, terminal.language));
  return withStore(db, true, terminal, async (store) => {
    await store.desk.setToken(role, await hashToken(token));
    await terminal.print(`${terminal.word('token-set', { role, db })}\n`);
    return exitCode.done;
  });
}
