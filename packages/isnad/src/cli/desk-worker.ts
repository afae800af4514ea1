import { parentPort, workerData } from 'node:worker_threads';
import type { Workshop } from '../server/index.ts';
import { openStore } from '../store/index.ts';
import type { Asked } from './desk-workshop.ts';
import { measuredErrors } from './generated/measured-errors.ts';
import { createPrinter } from './print/print-page.ts';

/** A thread that does the heavy work of the desk, on a connection of its own to the database. Several pieces of work may be under way; each answer names its question. */
const { db, version, browser } = workerData as { readonly db: string; readonly version: string; readonly browser: string | null };
const store = await openStore(db);
let made: Promise<Workshop> | null = null;

/** Rooms and lexicons are loaded by the first work that needs them: the desk's first answer needs the store alone. */
async function makeWorkshop(): Promise<Workshop> {
  const [{ createWorkshop }, { createEngine }, { composeLedgerWorld }] = await Promise.all([
    import('../server/index.ts'),
    import('./engine.ts'),
    import('./ledger-world.ts'),
  ]);
  const engine = createEngine();
  return createWorkshop(store, { engine, world: composeLedgerWorld(engine), version }, measuredErrors, browser === null ? null : createPrinter({ browser }));
}

parentPort?.on('message', async ({ id, work, given }: Asked) => {
  try {
    const answer = await answerTo(work, given);
    parentPort?.postMessage({ id, answer });
  } catch (error) {
    parentPort?.postMessage({ id, failed: error instanceof Error ? (error.stack ?? error.message) : String(error) });
  }
});

async function answerTo(work: Asked['work'], given: Asked['given']): Promise<unknown> {
  if (work === 'group') return store.grouping();
  if (work === 'close') return store.close();
  made ??= makeWorkshop();
  return ((await made)[work] as (...given: readonly unknown[]) => Promise<unknown>)(...given);
}
