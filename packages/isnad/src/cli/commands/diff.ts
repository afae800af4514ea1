import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { type Dossier, diffDossiers, exportDiff, readDossierFile } from '../../dossier/index.ts';
import { exitCode } from '../tally.ts';
import { type Terminal, WrongUse } from '../terminal.ts';

export interface DiffOptions {
  readonly json?: boolean;
}

/**
 * Prints what two dossiers of one thread differ in; each is a `dossier.json` or the folder that holds it. Gives the exit code.
 * @throws WrongUse where they are of different threads
 */
export async function diff(a: string, b: string, options: DiffOptions, terminal: Terminal): Promise<number> {
  const dossiers: Dossier[] = [];
  for (const path of [a, b]) {
    const dossier = await readDossier(path);
    if (typeof dossier === 'string') terminal.say('bad-dossier', { file: path, reason: dossier === 'format' ? terminal.word('no-dossier') : dossier });
    else dossiers.push(dossier);
  }
  const [from, to] = dossiers;
  if (from === undefined || to === undefined) return exitCode.nothingReadable;
  const found = diffDossiers(from, to);
  if (found === null) throw new WrongUse(terminal.word('other-threads', { a, b, from: from.thread.id, to: to.thread.id }));
  await terminal.print(options.json ? `${JSON.stringify(found, null, 2)}\n` : exportDiff(found, terminal.language));
  return exitCode.done;
}

/** The dossier; else why there is none: `format`, or what the system says. */
async function readDossier(path: string): Promise<Dossier | string> {
  try {
    const file = (await stat(path)).isDirectory() ? join(path, 'dossier.json') : path;
    return readDossierFile(await readFile(file, 'utf8')) ?? 'format';
  } catch (error) {
    return (error as NodeJS.ErrnoException).code ?? String(error);
  }
}
