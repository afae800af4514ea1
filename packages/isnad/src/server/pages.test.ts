import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openDesk } from '../../../../tests/fixtures/open-desk.ts';
import { temporaryFolder } from '../../../../tests/fixtures/temporary-folder.ts';

function build(): string {
  const folder = join(temporaryFolder(), 'web');
  mkdirSync(join(folder, 'assets'), { recursive: true });
  writeFileSync(join(folder, 'index.html'), '<!doctype html><script nonce="__CSP_NONCE__" src="/assets/main-a1B2c3D4.js"></script>');
  writeFileSync(join(folder, 'assets/main-a1B2c3D4.js'), 'export {};');
  writeFileSync(join(folder, 'icon.svg'), '<svg/>');
  writeFileSync(join(folder, '../secret.txt'), 'secret');
  return folder;
}

describe('the pages of the desk', () => {
  it('one page for every view, with a nonce of its own; hashed files are kept for ever, and nothing else is served', async () => {
    const desk = await openDesk({ pages: build() });
    const nonces = new Set<string>();
    for (const path of ['/', '/stories/thread-1/timeline', '/articles/a%2Fb?statement=3', '/actors/x', '/search?q=x', '/add', '/corrections', '/enter']) {
      const answer = await desk.ask(path);
      expect([path, answer.status]).toEqual([path, 200]);
      const nonce = /nonce="([^"]+)"/.exec(await answer.text())![1]!;
      expect(answer.headers.get('content-security-policy')).toBe(
        `default-src 'none'; script-src 'self'; style-src 'self' 'nonce-${nonce}'; font-src 'self'; img-src 'self' data:; connect-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'`,
      );
      expect(answer.headers.get('cache-control')).toBe('no-store');
      nonces.add(nonce);
    }
    expect(nonces.size).toBe(8);
    const script = await desk.ask('/assets/main-a1B2c3D4.js');
    expect(script.headers.get('cache-control')).toContain('immutable');
    expect(script.headers.get('content-type')).toContain('javascript');
    expect((await desk.ask('/icon.svg')).headers.get('cache-control')).toBe('no-cache');
    for (const path of ['/../secret.txt', '/%2e%2e/secret.txt', '/assets/..%2f..%2fsecret.txt', '/assets/', '//secret.txt', '/assets/main-a1B2c3D4.js%00']) {
      const answer = await desk.ask(path);
      expect([path, answer.status]).toEqual([path, 404]);
      expect(await answer.text()).not.toContain('secret\n');
    }
  });

  it('say what to do where they are not built', async () => {
    const desk = await openDesk();
    const answer = await desk.ask('/');
    expect(answer.status).toBe(503);
    expect(await answer.text()).toContain('npm run build');
  });
});
