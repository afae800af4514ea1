import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { networkInterfaces } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createApp, createDesk, isLoopback, listen, openLog } from '../../server/index.ts';
import type { Store } from '../../store/index.ts';
import { startWorkshop } from '../desk-workshop.ts';
import { message } from '../messages.ts';
import { wholeNumber } from '../options.ts';
import { findBrowser } from '../print/find-browser.ts';
import { exitCode } from '../tally.ts';
import { type Terminal, WrongUse } from '../terminal.ts';
import { withStore } from '../with-store.ts';

export interface ServeOptions {
  readonly db: string;
  readonly host: string;
  readonly port?: string;
  readonly quiet?: boolean;
}

const usualPort = 4747;
/** Milliseconds between two looks for articles that another command has added. */
const watch = 2000;
/** Milliseconds that open requests have to come to their end. */
const grace = 5000;

/** Opens the desk until it is told to stop. Gives the exit code. */
export async function serve(options: ServeOptions, version: string, terminal: Terminal): Promise<number> {
  const port = wholeNumber('--port', options.port, usualPort, 0, terminal.language);
  if (port > 65_535) throw new WrongUse(message('bad-port', terminal.language, { value: port }));
  return withStore(options.db, true, terminal, (store) => open(store, options, port, version, terminal));
}

async function open(store: Store, options: ServeOptions, port: number, version: string, terminal: Terminal): Promise<number> {
  const { host } = options;
  if (!isLoopback(host) && (await store.desk.tokens()).length === 0) throw new WrongUse(message('no-token', terminal.language, { host }));
  const log = openLog(options.quiet ? 'silent' : levelOf(process.env.ISNAD_LOG));
  const browser = findBrowser(process.env);
  const desk = createDesk({
    store,
    workshop: startWorkshop(options.db, version, browser),
    engine: async () => (await import('../engine.ts')).createEngine(),
    version,
    log,
    watch,
  });
  const samples = sampleFolder();
  const { app, close } = createApp(desk, {
    log,
    host,
    pages: pagesFolder(),
    sampleFiles: samples === null ? null : () => readSamples(samples),
    canPrint: browser !== null,
  });
  let listening: Awaited<ReturnType<typeof listen>>;
  try {
    listening = await listen(app, host, port, options.port !== undefined);
  } catch (error) {
    await desk.close();
    throw new WrongUse(message('cannot-listen', terminal.language, { host, port, reason: (error as NodeJS.ErrnoException).code ?? String(error) }));
  }
  if (port !== 0 && listening.port !== port) terminal.say('port-taken', { port, other: listening.port });
  await terminal.print(`${terminal.word('serving', { address: `http://${addressOf(host)}:${listening.port}/` })}\n`);
  // Search needs the lexicons: they are loaded before anybody asks.
  desk.catalogue().then(
    () => desk.engine(),
    (error: unknown) => log.error({ error: String(error) }, 'catalogue'),
  );
  await toldToStop();
  const jobs = close();
  desk.events.close();
  await listening.close(grace);
  await jobs;
  await desk.close();
  return exitCode.done;
}

/** What `ISNAD_LOG` says; warnings and faults where it says nothing that is a level. */
function levelOf(told: string | undefined): string {
  return told !== undefined && ['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'].includes(told) ? told : 'warn';
}

function toldToStop(): Promise<void> {
  return new Promise((resolve) => {
    const stop = (): void => {
      for (const signal of ['SIGINT', 'SIGTERM'] as const) process.off(signal, stop);
      resolve();
    };
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, stop);
  });
}

/** The address that others open: one that stands for all of a machine's addresses is none, so the first that other machines reach stands for it. */
function addressOf(host: string): string {
  if (host !== '0.0.0.0' && host !== '::') return host.includes(':') ? `[${host}]` : host;
  const reached = Object.values(networkInterfaces()).flatMap((own) => own ?? []);
  return reached.find(({ internal, family }) => !internal && family === 'IPv4')?.address ?? '127.0.0.1';
}

/** `dist/web`, from the sources and from what was built of them. */
function pagesFolder(): string | null {
  const folder = fileURLToPath(new URL('../../../dist/web', import.meta.url));
  return existsSync(folder) ? folder : null;
}

/** The project's sample stories: not there where the package is installed without the project. */
function sampleFolder(): string | null {
  const folder = fileURLToPath(new URL('../../../../../samples', import.meta.url));
  return existsSync(join(folder, 'flood')) && existsSync(join(folder, 'deployment')) ? folder : null;
}

async function readSamples(folder: string): Promise<ReadonlyArray<{ name: string; bytes: Uint8Array }>> {
  const files: { name: string; bytes: Uint8Array }[] = [];
  for (const story of ['flood', 'deployment'])
    for (const name of (await readdir(join(folder, story))).sort())
      files.push({ name: `samples/${story}/${name}`, bytes: await readFile(join(folder, story, name)) });
  return files;
}
