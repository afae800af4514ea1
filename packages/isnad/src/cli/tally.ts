import type { Notice } from '../notice.ts';
import type { BatchResult } from './batch.ts';
import type { Terminal } from './terminal.ts';

/** Exit codes of every command. */
export const exitCode = { done: 0, someUnread: 1, wrongUse: 2, nothingReadable: 3 } as const;

/** Counts what was read, tells the notices as they come, and knows the exit code in the end. */
export interface Tally {
  readonly notices: readonly Notice[];
  readonly read: number;
  take(batch: Pick<BatchResult, 'read' | 'names' | 'notices'>): void;
  /** Says which dates were given for nothing, and gives the exit code. */
  close(): number;
}

/** `keep` holds on to the notices for a result that lists them. */
export function startTally(terminal: Terminal, published: ReadonlyMap<string, string>, keep: boolean): Tally {
  const notices: Notice[] = [];
  const unused = new Set(published.keys());
  let read = 0;
  let unread = 0;
  return {
    notices,
    get read() {
      return read;
    },
    take(batch) {
      read += batch.read;
      for (const notice of batch.notices) {
        if (notice.severity === 'error') unread++;
        if (keep) notices.push(notice);
        terminal.notice(notice);
      }
      if (unused.size > 0) for (const name of batch.names) for (const form of formsOf(name)) unused.delete(form);
      terminal.progress('reading', { count: read });
    },
    close() {
      for (const name of unused) terminal.say('unused-published', { name });
      if (read === 0) terminal.say('nothing-readable');
      return read === 0 ? exitCode.nothingReadable : unread > 0 ? exitCode.someUnread : exitCode.done;
    },
  };
}

/** Every way in which a file or document may have been named: whole, without its folders, without its ending, the record's id alone. */
function formsOf(name: string): readonly string[] {
  const base = name.slice(name.lastIndexOf('/') + 1);
  return [name, base, base.replace(/\.[^.]*$/, ''), base.slice(base.indexOf('#') + 1)];
}
