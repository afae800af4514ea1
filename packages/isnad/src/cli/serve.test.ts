import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it, onTestFinished } from 'vitest';
import { temporaryFolder } from '../../../../tests/fixtures/temporary-folder.ts';
import type { AddJob, Session } from '../server/index.ts';

const main = fileURLToPath(new URL('../main.ts', import.meta.url));
const slow = 90_000;
const token = 'Jx7-quiet-harbour-41';

/** Runs the command line as a process of its own, from its sources. */
function start(argv: readonly string[], input = '') {
  const code = `import { main } from ${JSON.stringify(main)}; process.exitCode = await main(${JSON.stringify(argv)});`;
  const child = spawn(process.execPath, ['--input-type=module', '-e', code], { stdio: ['pipe', 'pipe', 'pipe'], env: { ...process.env, LC_ALL: 'C' } });
  child.stdin.end(input);
  onTestFinished(() => void child.kill('SIGKILL'));
  const said = { out: '', err: '' };
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    said.out += text;
  });
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    said.err += text;
  });
  const ended = new Promise<number | null>((resolve) => child.on('close', resolve));
  const printed = async (pattern: RegExp): Promise<RegExpExecArray> => {
    for (;;) {
      const found = pattern.exec(said.out);
      if (found !== null) return found;
      if (child.exitCode !== null) throw new Error(said.err);
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  };
  return { child, said, ended, printed };
}

describe('isnad serve', () => {
  it('opens the desk, adds what is sent, and ends in peace when it is told to', { timeout: slow }, async () => {
    const desk = start(['serve', '--db', join(temporaryFolder(), 'desk.db'), '--port', '0']);
    const base = (await desk.printed(/(http:\/\/127\.0\.0\.1:\d+)\//))[1]!;
    expect(await (await fetch(`${base}/healthz`)).json()).toEqual({ status: 'ok' });
    const events = await fetch(`${base}/api/events`);
    const started = await fetch(`${base}/api/articles`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ text: 'قال وزير الري أحمد سالم إن السد آمن.', name: 'dam.txt' }),
    });
    const { id } = (await started.json()) as AddJob;
    // What goes on is told until the job is done.
    const told = new TextDecoder();
    let stream = '';
    for await (const bytes of events.body!) {
      stream += told.decode(bytes, { stream: true });
      if (stream.includes('"state":"done"')) break;
    }
    expect(stream).toMatch(/event: revision/);
    expect(await (await fetch(`${base}/api/jobs/${id}`)).json()).toMatchObject({ state: 'done', added: ['dam'] });
    expect((await (await fetch(`${base}/api/session`)).json()) as Session).toMatchObject({ role: 'editor', articles: 1, stories: 1 });
    desk.child.kill('SIGTERM');
    expect(await desk.ended).toBe(0);
    expect(desk.said.err).toBe('');
  });

  it('serves other machines with a token alone, which is read from standard input and must be good', { timeout: slow }, async () => {
    const db = ['--db', join(temporaryFolder(), 'desk.db')];
    const open = start(['serve', ...db, '--host', '0.0.0.0', '--port', '0']);
    expect(await open.ended).toBe(2);
    expect(open.said.err).toContain('isnad token set');
    const weak = start(['token', 'set', '--role', 'editor', ...db], 'password\n');
    expect(await weak.ended).toBe(2);
    expect(weak.said.err).toContain('too short');
    const set = start(['token', 'set', '--role', 'editor', ...db], `${token}\n`);
    expect(await set.ended).toBe(0);
    expect(set.said.out + set.said.err).not.toContain(token);
    const desk = start(['serve', ...db, '--host', '0.0.0.0', '--port', '0']);
    const port = (await desk.printed(/:(\d+)\//))[1]!;
    expect((await fetch(`http://127.0.0.1:${port}/api/stories`)).status).toBe(401);
    expect((await fetch(`http://127.0.0.1:${port}/api/stories`, { headers: { authorization: `Bearer ${token}` } })).status).toBe(200);
    desk.child.kill('SIGINT');
    expect(await desk.ended).toBe(0);
  });
});
