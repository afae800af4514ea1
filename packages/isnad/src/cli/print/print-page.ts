import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** Makes a PDF of a page that is one file. */
export type Printer = (html: string) => Promise<Uint8Array>;

/** The browser did not print: it ended, or took too long. */
export class NotPrinted extends Error {}

export interface PrinterOptions {
  readonly browser: string;
  /** Milliseconds that one page may take. */
  readonly limit?: number;
}

const usualLimit = 120_000;

/** Prints with the user's own browser, without a window, one page at a time, in a folder of its own that is gone afterwards. Nothing can be fetched: every name and address is turned away. */
export function createPrinter({ browser, limit = usualLimit }: PrinterOptions): Printer {
  let last: Promise<unknown> = Promise.resolve();
  return (html) => {
    const printed = last.then(() => print(browser, html, limit));
    last = printed.catch(() => {});
    return printed;
  };
}

async function print(browser: string, html: string, limit: number): Promise<Uint8Array> {
  const folder = await mkdtemp(join(tmpdir(), 'isnad-print-'));
  try {
    const page = join(folder, 'page.html');
    const pdf = join(folder, 'page.pdf');
    await writeFile(page, html);
    await run(browser, [...flags(folder), `--print-to-pdf=${pdf}`, pathToFileURL(page).href], limit);
    const bytes = await readFile(pdf).catch(() => null);
    if (bytes === null || bytes.subarray(0, 5).toString('latin1') !== '%PDF-') throw new NotPrinted('the browser wrote no PDF');
    return new Uint8Array(bytes);
  } finally {
    // A browser that was ended may still hold a file for a moment.
    await rm(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 }).catch(() => {});
  }
}

function flags(folder: string): readonly string[] {
  return [
    '--headless',
    '--disable-gpu',
    '--no-pdf-header-footer',
    '--no-first-run',
    '--no-default-browser-check',
    '--disable-extensions',
    '--disable-sync',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-dev-shm-usage',
    '--host-resolver-rules=MAP * ~NOTFOUND',
    '--proxy-server=http://127.0.0.1:9',
    `--user-data-dir=${join(folder, 'profile')}`,
    // Chromium has no sandbox for the superuser, and would not start.
    ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  ];
}

/** Ends when the browser does; everything that it started is ended with it when the time is over. */
function run(browser: string, args: readonly string[], limit: number): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn(browser, args, { stdio: 'ignore', detached: process.platform !== 'win32' });
    const end = (): void => {
      try {
        if (child.pid !== undefined && process.platform !== 'win32') process.kill(-child.pid, 'SIGKILL');
        else child.kill('SIGKILL');
      } catch {
        // It has ended by itself.
      }
    };
    const timer = setTimeout(() => {
      end();
      reject(new NotPrinted(`the browser took more than ${limit} ms`));
    }, limit);
    child.on('error', (error) => {
      clearTimeout(timer);
      reject(new NotPrinted(error.message));
    });
    child.on('exit', (code) => {
      clearTimeout(timer);
      end();
      if (code === 0) resolve();
      else reject(new NotPrinted(`the browser ended with ${code}`));
    });
  });
}
