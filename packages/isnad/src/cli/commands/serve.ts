import pino from 'pino';
import { createApp, createDesk, createWorkshop, listen } from '../../server/index.ts';
import { createEngine } from '../engine.ts';
import { measuredErrors } from '../generated/measured-errors.ts';
import { composeLedgerWorld } from '../ledger-world.ts';
import { wholeNumber } from '../options.ts';
import { exitCode } from '../tally.ts';
import type { Terminal } from '../terminal.ts';
import { withStore } from '../with-store.ts';

export interface ServeOptions {
  readonly db: string;
  readonly host: string;
  readonly port?: string;
  readonly quiet?: boolean;
}

const usualPort = 4747;

/** Opens the desk until it is told to stop. Gives the exit code. */
export async function serve(options: ServeOptions, version: string, terminal: Terminal): Promise<number> {
  const port = wholeNumber('--port', options.port, usualPort, 0, terminal.language);
  return withStore(options.db, true, terminal, async (store) => {
    const log = pino({ level: options.quiet ? 'silent' : (process.env.ISNAD_LOG ?? 'info'), base: null }, pino.destination({ dest: 2, sync: true }));
    const engine = createEngine();
    const workshop = createWorkshop(store, { engine, world: composeLedgerWorld(engine), version }, measuredErrors);
    const desk = createDesk({ store, workshop, engine: async () => engine, version, log, watch: 2000 });
    const listening = await listen(createApp(desk, log), options.host, port, options.port !== undefined);
    await terminal.print(`${terminal.word('serving', { address: `http://${options.host}:${listening.port}/` })}\n`);
    void desk.catalogue();
    await new Promise<void>((resolve) => {
      process.once('SIGINT', () => resolve());
      process.once('SIGTERM', () => resolve());
    });
    await desk.close();
    await listening.close(5000);
    return exitCode.done;
  });
}
