import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { writeNewsFile } from '../../../../tests/fixtures/news-file.ts';
import { temporaryFolder } from '../../../../tests/fixtures/temporary-folder.ts';

const bin = fileURLToPath(new URL('../../bin/isnad.js', import.meta.url));
const built = existsSync(new URL('../../dist/main.js', import.meta.url));
const samples = fileURLToPath(new URL('../../../../samples', import.meta.url));
const slow = 60_000;
const env = { ...process.env, LC_ALL: 'C' };

if (!built) console.warn('started.test: skipped, the engine is not built; run npm run build');

/** A Node on the path that is older than the engine needs, 20 or newer. */
function olderNode(): string | null {
  for (const folder of (process.env.PATH ?? '').split(delimiter)) {
    const file = join(folder, 'node');
    if (!existsSync(file)) continue;
    const major = Number(/^v(\d+)/.exec(execFileSync(file, ['--version'], { encoding: 'utf8' }))?.[1]);
    if (major >= 20 && major < 24) return file;
  }
  return null;
}

describe.skipIf(!built)('isnad, started as a program', () => {
  it('passes its output, its messages and its exit code on', { timeout: slow }, () => {
    const { status, stdout, stderr } = spawnSync(process.execPath, [bin, 'annotate', join(samples, 'unreadable')], { encoding: 'utf8', env });
    expect(status).toBe(1);
    expect(JSON.parse(stdout)).toMatchObject({ document: 'truncated' });
    expect(stderr).toContain('isnad: cannot read');
  });

  it('ends in peace where the reader of its output goes away', { timeout: slow }, async () => {
    const file = join(temporaryFolder(), 'news.jsonl');
    writeNewsFile(file, 2000);
    const child = spawn(process.execPath, [bin, 'annotate', '--from', file], { stdio: ['ignore', 'pipe', 'pipe'], env });
    let messages = '';
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      messages += text;
    });
    child.stdout.once('data', () => child.stdout.destroy());
    const code = await new Promise((resolve) => child.on('close', resolve));
    expect(messages).toBe('');
    expect(code).toBe(0);
  });

  const older = built ? olderNode() : null;
  if (built && older === null) console.warn('started.test: no Node between 20 and 24 on the path, so starting with an older one is not tested');

  it.skipIf(older === null)('runs itself again on the Node of the project where it is started with an older one', { timeout: slow }, () => {
    const read = spawnSync(older!, [bin, 'annotate', join(samples, 'unreadable')], { encoding: 'utf8', env: { ...env, ISNAD_NODE: '' } });
    // Where the project's own Node is not installed, it says what to do.
    if (read.status === 2) expect(read.stderr).toContain('needs Node 24');
    else {
      expect(read.status).toBe(1);
      expect(JSON.parse(read.stdout)).toMatchObject({ document: 'truncated' });
    }
    const wrong = spawnSync(older!, [bin, 'annotate', 'x', '--nothing'], { encoding: 'utf8', env: { ...env, ISNAD_NODE: '' } });
    expect(wrong.status).toBe(2);
  });
});
