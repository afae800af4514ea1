import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { startWorkshop } from '../../../packages/isnad/src/cli/desk-workshop.ts';
import { createEngine } from '../../../packages/isnad/src/cli/engine.ts';
import { findBrowser } from '../../../packages/isnad/src/cli/print/find-browser.ts';
import { createApp, createDesk, listen, openLog, type StoryList } from '../../../packages/isnad/src/server/index.ts';
import { openStore } from '../../../packages/isnad/src/store/index.ts';

const samples = join(import.meta.dirname, '../../../samples');
const { version } = JSON.parse(readFileSync(join(import.meta.dirname, '../../../packages/isnad/package.json'), 'utf8')) as { version: string };

export interface ServedDesk {
  /** `http://127.0.0.1:PORT`. */
  readonly base: string;
  close(): Promise<void>;
}

/** A desk on loopback as `isnad serve` composes it, with the pages built from the sources as they are now; looks ten times a second for what `isnad add` brings. */
export async function serveDesk(file: string, pages: string): Promise<ServedDesk> {
  const log = openLog('silent');
  const store = await openStore(file);
  const browser = findBrowser(process.env);
  const desk = createDesk({ store, workshop: startWorkshop(file, version, browser), engine: async () => createEngine(), version, log, watch: 100 });
  const { app, close } = createApp(desk, { log, host: '127.0.0.1', pages, sampleFiles: async () => sampleFiles(), canPrint: browser !== null });
  const listening = await listen(app, '127.0.0.1', 0, true);
  return {
    base: `http://127.0.0.1:${listening.port}`,
    async close() {
      const jobs = close();
      desk.events.close();
      await listening.close(100);
      await jobs;
      await desk.close();
      await store.close();
    },
  };
}

/** Adds the sample stories and waits until their records are made. */
export async function loadSamples({ base }: ServedDesk): Promise<void> {
  const { status } = await fetch(`${base}/api/samples`, { method: 'POST' });
  if (status !== 202) throw new Error(`the samples were refused with ${status}`);
  for (;;) {
    const jobs = (await (await fetch(`${base}/api/jobs`)).json()) as ReadonlyArray<{ state: string }>;
    const { stories } = (await (await fetch(`${base}/api/stories`)).json()) as StoryList;
    if (jobs.some(({ state }) => state === 'failed')) throw new Error('the samples could not be read');
    if (jobs.every(({ state }) => state === 'done') && stories.length > 0 && stories.every(({ changes }) => changes !== null)) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

function sampleFiles(): Array<{ name: string; bytes: Uint8Array }> {
  return ['flood', 'deployment'].flatMap((story) =>
    readdirSync(join(samples, story))
      .sort()
      .map((name) => ({ name: `samples/${story}/${name}`, bytes: readFileSync(join(samples, story, name)) })),
  );
}
