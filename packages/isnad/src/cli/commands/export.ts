import { exporters } from '../../dossier/index.ts';
import type { Reading } from '../../store/index.ts';
import { createEngine } from '../engine.ts';
import { measuredErrors } from '../generated/measured-errors.ts';
import { message } from '../messages.ts';
import { wholeNumber } from '../options.ts';
import { findBrowser } from '../print/find-browser.ts';
import { createPrinter, type Printer } from '../print/print-page.ts';
import { exitCode } from '../tally.ts';
import { type Terminal, WrongUse } from '../terminal.ts';
import { withStore } from '../with-store.ts';
import { writeDossiers } from '../write-dossiers.ts';
import { printSummary } from './dossier.ts';

export interface ExportOptions {
  readonly db: string;
  readonly out: string;
  readonly minArticles?: string;
  readonly about?: string;
  readonly excerpts?: boolean;
  /** Ids of formats, with commas between them. */
  readonly format?: string;
  readonly json?: boolean;
}

/** Writes dossiers of the threads that are kept, as `dossier` writes them from the pages. Gives the exit code. */
export async function exportDossiers(threads: readonly string[], options: ExportOptions, version: string, terminal: Terminal): Promise<number> {
  const minArticles = wholeNumber('--min-articles', options.minArticles, 2, 1, terminal.language);
  const { formats, print } = chosenFormats(options.format, terminal);
  return withStore(options.db, false, terminal, async (store) => {
    const grouping = await store.grouping();
    const known = new Set(grouping.threads.map(({ id }) => id));
    const missing = threads.filter((id) => !known.has(id));
    for (const name of missing) terminal.say('not-found', { name, file: options.db });
    if (known.size === 0 || (threads.length > 0 && missing.length === threads.length)) {
      if (known.size === 0) terminal.say('empty-database', { file: options.db });
      return exitCode.nothingReadable;
    }
    const readings: Reading[] = [];
    for await (const reading of store.readings()) readings.push(reading);
    const wanted = threads.length === 0 ? null : new Set(threads);
    // A thread that is asked for by name is written however small it is.
    const choice = {
      out: options.out,
      minArticles: wanted === null ? minArticles : 1,
      about: options.about ?? null,
      threads: wanted,
      excerpts: options.excerpts ?? false,
      ...(formats === null ? {} : { formats }),
      ...(print === null ? {} : { print }),
    };
    const summary = await writeDossiers(readings, grouping, await store.notices(), choice, { version, errors: measuredErrors }, createEngine(), terminal);
    await printSummary(summary, options.json ?? false, terminal);
    return missing.length > 0 ? exitCode.someUnread : exitCode.done;
  });
}

/** Null: every format but PDF. */
function chosenFormats(asked: string | undefined, { language }: Terminal): { readonly formats: readonly string[] | null; readonly print: Printer | null } {
  if (asked === undefined) return { formats: null, print: null };
  const formats = asked.split(',').map((one) => one.trim());
  const known = [...exporters.map(({ id }) => id), 'pdf'];
  const wrong = formats.find((one) => !known.includes(one));
  if (wrong !== undefined) throw new WrongUse(message('bad-format', language, { value: wrong, formats: known.join(', ') }));
  if (!formats.includes('pdf')) return { formats, print: null };
  const browser = findBrowser(process.env);
  if (browser === null) throw new WrongUse(message('no-browser', language));
  return { formats, print: createPrinter({ browser }) };
}
