import { parentPort, workerData } from 'node:worker_threads';
import { createPrinter, createWorkshop } from '../server/index.ts';
import { openStore } from '../store/index.ts';
import type { Asked } from './desk-workshop.ts';
import { createEngine } from './engine.ts';
import { measuredErrors } from './generated/measured-errors.ts';
import { composeLedgerWorld } from './ledger-world.ts';

/** A thread that does the heavy work of the desk, on a connection of its own to the database. Several pieces of work may be under way; each answer names its question. */
const { db, version, browser } = workerData as { readonly db: string; readonly version: string; readonly browser: string | null };
const engine = createEngine();
const store = await openStore(db);
const workshop = createWorkshop(
  store,
  { engine, world: composeLedgerWorld(engine), version },
  measuredErrors,
  browser === null ? null : createPrinter({ browser }),
);

parentPort?.on('message', async ({ id, work, given }: Asked) => {
  try {
    const answer = await (workshop[work] as (...given: readonly unknown[]) => Promise<unknown>)(...given);
    if (work === 'close') await store.close();
    parentPort?.postMessage({ id, answer });
  } catch (error) {
    parentPort?.postMessage({ id, failed: error instanceof Error ? (error.stack ?? error.message) : String(error) });
  }
});
