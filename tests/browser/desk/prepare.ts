import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { buildPages } from './build-pages.ts';
import { executablePath } from './chromium.ts';
import { loadSamples, serveDesk } from './serve-desk.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** The folder of the built pages, and a database with the samples; empty words where there is no browser to show them. */
    readonly desk: { readonly pages: string; readonly samples: string };
  }
}

/** Once for all tests: the pages are built, the samples are read. */
export default async function prepare(project: TestProject): Promise<(() => void) | undefined> {
  if (!existsSync(executablePath)) {
    project.provide('desk', { pages: '', samples: '' });
    return undefined;
  }
  const folder = mkdtempSync(join(tmpdir(), 'isnad-desk-'));
  const pages = join(folder, 'pages');
  const samples = join(folder, 'samples.db');
  buildPages(pages);
  const desk = await serveDesk(samples, pages);
  await loadSamples(desk);
  await desk.close();
  project.provide('desk', { pages, samples });
  return () => rmSync(folder, { recursive: true, force: true });
}
