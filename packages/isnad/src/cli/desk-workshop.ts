import { Worker } from 'node:worker_threads';
import type { Workshop } from '../server/index.ts';

/** One piece of work, as it is handed to the thread. */
export interface Asked {
  readonly id: number;
  readonly work: keyof Workshop;
  readonly given: readonly unknown[];
}

type Answered = { readonly id: number; readonly answer: unknown } | { readonly id: number; readonly failed: string };

interface Open {
  readonly resolve: (answer: unknown) => void;
  readonly reject: (error: Error) => void;
}

/** The desk's workshop on a thread of its own, so that the server goes on answering. Where the thread ends before its time, whatever is asked of it fails. */
export function startWorkshop(db: string, version: string, browser: string | null = null): Workshop {
  const open = new Map<number, Open>();
  let next = 0;
  let ended: Error | null = null;
  // The source runs as it is, and compiled: the ending is that of this file.
  const worker = new Worker(new URL(`./desk-worker${import.meta.url.slice(-3)}`, import.meta.url), { workerData: { db, version, browser }, execArgv: [] });
  worker.on('message', (answered: Answered) => {
    const { resolve, reject } = open.get(answered.id) as Open;
    open.delete(answered.id);
    if ('failed' in answered) reject(new Error(answered.failed));
    else resolve(answered.answer);
  });
  const fail = (error: Error): void => {
    ended ??= error;
    for (const { reject } of open.values()) reject(error);
    open.clear();
  };
  worker.on('error', fail);
  worker.on('exit', (code) => fail(new Error(`the desk's working thread ended with ${code}`)));
  const ask = <Answer>(work: keyof Workshop, ...given: readonly unknown[]): Promise<Answer> =>
    new Promise((resolve, reject) => {
      if (ended !== null) {
        reject(ended);
        return;
      }
      const id = next++;
      open.set(id, { resolve: resolve as Open['resolve'], reject });
      worker.postMessage({ id, work, given } satisfies Asked);
    });
  return {
    add: (pages) => ask('add', pages),
    group: () => ask('group'),
    index: () => ask('index'),
    record: (job) => ask('record', job),
    export: (job, format, excerpts) => ask('export', job, format, excerpts),
    async close() {
      if (ended === null) await ask('close');
      await worker.terminate();
    },
  };
}
