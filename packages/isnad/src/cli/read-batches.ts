import { setFlagsFromString } from 'node:v8';
import { Worker } from 'node:worker_threads';
import type { Notice } from '../notice.ts';
import type { Page } from '../page/index.ts';
import type { BatchResult, Job } from './batch.ts';
import type { Engine } from './engine.ts';
import { isPage } from './read-input.ts';

/** Pages of a batch: enough that handing them over costs little, few enough that memory stays small. */
const batchPages = 100;
/** Characters after which a batch is closed whatever its pages. */
const batchCharacters = 4_000_000;

/**
 * Reads all pages, on this thread or on several; the results come in the order of the input, the same for any number of threads.
 * An engine that is there already is used on this thread.
 */
export async function* readBatches(pages: AsyncIterable<Page | Notice>, job: Job, workers: number, own?: Engine): AsyncGenerator<BatchResult> {
  // Almost all that a page leaves behind is dead before the next one. A young generation that grows with it keeps the same speed and takes a third
  // more memory, on every thread.
  setFlagsFromString('--semi-space-growth-factor=1');
  // And what stays is a table of word types: an old generation that may grow by a third before it is swept needs half the memory. Of a tenth, the
  // sweeping takes a fifth of all time on one core.
  setFlagsFromString('--heap-growing-percent=35');
  if (workers > 1) {
    yield* readOnThreads(pages, job, workers);
    return;
  }
  const [{ readBatch }, { createEngine }] = await Promise.all([import('./batch.ts'), import('./engine.ts')]);
  const engine = own ?? createEngine();
  for await (const batch of inBatches(pages)) yield readBatch(batch, engine, job);
}

async function* readOnThreads(pages: AsyncIterable<Page | Notice>, job: Job, workers: number): AsyncGenerator<BatchResult> {
  const threads: Thread[] = [];
  const waiting: Promise<BatchResult>[] = [];
  let next = 0;
  try {
    for await (const batch of inBatches(pages)) {
      // A thread loads all lexicons: none is started before there is a batch for it.
      if (threads.length < workers) threads.push(startThread(job));
      const thread = threads[next++ % workers] as Thread;
      const result = thread.read(batch);
      // A failure is met when its turn comes, not as an unhandled rejection before.
      result.catch(() => {});
      waiting.push(result);
      if (waiting.length >= workers * 2) yield await (waiting.shift() as Promise<BatchResult>);
    }
    for (const result of waiting) yield await result;
  } finally {
    await Promise.all(threads.map((thread) => thread.stop()));
  }
}

interface Thread {
  read(batch: ReadonlyArray<Page | Notice>): Promise<BatchResult>;
  stop(): Promise<unknown>;
}

function startThread(job: Job): Thread {
  // The source runs as it is, and compiled: the ending is that of this file. Options that say what the process runs are not for the thread.
  const worker = new Worker(new URL(`./worker${import.meta.url.slice(-3)}`, import.meta.url), { workerData: job, execArgv: [] });
  const open: Array<{ resolve(result: BatchResult): void; reject(error: unknown): void }> = [];
  let failed: unknown = null;
  worker.on('message', (result: BatchResult) => open.shift()?.resolve(result));
  const fail = (error: unknown): void => {
    failed = error;
    for (const { reject } of open.splice(0)) reject(error);
  };
  worker.on('error', fail);
  worker.on('exit', (code) => fail(new Error(`a reading thread ended with ${code}`)));
  return {
    read: (batch) =>
      new Promise((resolve, reject) => {
        if (failed !== null) reject(failed);
        else {
          open.push({ resolve, reject });
          worker.postMessage(batch);
        }
      }),
    stop: () => worker.terminate(),
  };
}

async function* inBatches(pages: AsyncIterable<Page | Notice>): AsyncGenerator<Array<Page | Notice>> {
  let batch: Array<Page | Notice> = [];
  let characters = 0;
  for await (const page of pages) {
    batch.push(page);
    if (isPage(page)) characters += page.source.length;
    if (batch.length >= batchPages || characters >= batchCharacters) {
      yield batch;
      batch = [];
      characters = 0;
    }
  }
  if (batch.length > 0) yield batch;
}
