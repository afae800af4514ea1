import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { expect, it } from 'vitest';
import { temporaryFolder } from '../../../../tests/fixtures/temporary-folder.ts';
import { openStore } from '../store/index.ts';
import { setToken } from './commands/token.ts';
import { openTerminal } from './terminal.ts';

const token = 'Jx7-quiet-harbour-41';

/** A terminal in which somebody types; what it would echo by itself is what is not read raw. */
function typed(keys: string) {
  const stdin = Object.assign(new PassThrough(), {
    isTTY: true,
    modes: [] as boolean[],
    setRawMode(mode: boolean) {
      stdin.modes.push(mode);
      return stdin;
    },
  });
  setTimeout(() => stdin.write(keys), 20);
  return stdin;
}

function screen() {
  let shown = '';
  const stream = new PassThrough();
  stream.on('data', (bytes: Buffer) => {
    shown += bytes.toString('utf8');
  });
  return { stream, shown: () => shown };
}

it('a token that is typed is shown nowhere, and the terminal is as before afterwards', { timeout: 30_000 }, async () => {
  const file = join(temporaryFolder(), 'desk.db');
  const [out, err] = [screen(), screen()];
  const stdin = typed(`wrong${'\u007f'.repeat(5)}${token}\r`);
  const terminal = openTerminal({ stdout: out.stream, stderr: err.stream, env: {} }, 'en');
  expect(await setToken({ db: file, role: 'editor' }, stdin, terminal)).toBe(0);
  expect(stdin.modes).toEqual([true, false]);
  const shown = out.shown() + err.shown();
  expect(shown).toContain('type the token of the editor');
  for (const part of [token, token.slice(0, 4), 'wrong']) expect(shown).not.toContain(part);
  const store = await openStore(file);
  expect(await store.desk.tokens()).toEqual([{ role: 'editor', hash: expect.stringMatching(/^scrypt\$/) }]);
  await store.close();
});

it('Ctrl+C leaves the token as it was', { timeout: 30_000 }, async () => {
  const file = join(temporaryFolder(), 'desk.db');
  const stdin = typed('half\u0003');
  const terminal = openTerminal({ stdout: screen().stream, stderr: screen().stream, env: {} }, 'en');
  await expect(setToken({ db: file, role: 'editor' }, stdin, terminal)).rejects.toThrow();
  expect(stdin.modes.at(-1)).toBe(false);
});
