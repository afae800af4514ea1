import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { temporaryFolder } from '../../../../tests/fixtures/temporary-folder.ts';
import { openStore } from './index.ts';

const adder = fileURLToPath(new URL('../../../../tests/fixtures/add-until-killed.ts', import.meta.url));
const kills = 50;

/** Even draws from 0 up to `below`, the same in every run (a linear congruential generator). */
function draws(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

/** Starts a process that adds, ends it after `lines` lines and `rest` milliseconds more, and gives the whole lines that it wrote. */
function addAndKill(file: string, name: string, lines: number, rest: number): Promise<string[]> {
  return new Promise((resolve, reject) => {
    // Fifty processes load the same modules: kept compiled, they start in half the time.
    const env = { ...process.env, NODE_COMPILE_CACHE: join(file, '..', 'compiled') };
    const child = spawn(process.execPath, [adder, file, name], { stdio: ['ignore', 'pipe', 'pipe'], env });
    let written = '';
    let failed = '';
    let ending = false;
    const end = (): void => {
      if (ending || written.split('\n').length <= lines) return;
      ending = true;
      void wait(rest).then(() => child.kill('SIGKILL'));
    };
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      written += text;
      end();
    });
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      failed += text;
    });
    child.on('error', reject);
    child.on('close', () => (ending ? resolve(written.split('\n').slice(0, -1)) : reject(new Error(`the adding process ended by itself: ${failed}`))));
    end();
  });
}

describe('a process that is killed', () => {
  it(`at ${kills} random moments leaves a store that opens and holds every article that was confirmed`, { timeout: 120_000 }, async () => {
    const file = join(temporaryFolder(), 'store.db');
    const draw = draws(20_250_219);
    const confirmed = new Set<string>();
    const open = new Set<string>();
    for (let kill = 0; kill < kills; kill++) {
      // Every fifth is hit while it starts: while it loads, opens the log that the last one left, or migrates.
      const starting = kill % 5 === 0;
      const written = await addAndKill(file, `run${kill}`, starting ? 0 : 1 + draw(30), starting ? draw(200) : draw(8));
      for (const line of written) {
        if (line === 'open') continue;
        if (line.startsWith('-')) confirmed.delete(line.slice(1));
        else confirmed.add(line);
      }
      const store = await openStore(file);
      open.clear();
      for (const { document } of await store.articles()) open.add(document);
      for (const document of confirmed)
        if (!open.has(document) && !isRemoved(document)) expect.fail(`${document} was confirmed and is gone after kill ${kill}`);
      await store.close();
    }
    expect(confirmed.size).toBeGreaterThan(kills * 3);
    const database = new DatabaseSync(file);
    expect(database.prepare('pragma integrity_check').get()).toEqual({ integrity_check: 'ok' });
    expect(database.prepare('select count(*) as n from article_stems').get()).toEqual(database.prepare('select count(*) as n from articles').get());
    expect(database.prepare("insert into article_stems (article_stems) values ('integrity-check')").run()).toBeDefined();
    database.close();
    const store = await openStore(file);
    const one = [...confirmed].find((document) => open.has(document))!;
    expect((await store.reading(one))?.article.document).toBe(one);
    expect((await store.search(['السد'], 5)).length).toBe(5);
    await store.close();

    /** Every fourth batch takes its last article out again: the process may have died between doing so and saying so. */
    function isRemoved(document: string): boolean {
      const [, batch, place] = document.split('-').map(Number) as [number, number, number];
      return batch % 4 === 3 && place === 2;
    }
  });
});
