import { parentPort, workerData } from 'node:worker_threads';
import type { Notice } from '../notice.ts';
import type { Page } from '../page/index.ts';
import { type Job, readBatch } from './batch.ts';
import { createEngine } from './engine.ts';

/** A thread that reads one batch for each message and answers in the same order. */
const engine = createEngine();
const job = workerData as Job;
parentPort?.on('message', (batch: ReadonlyArray<Page | Notice>) => parentPort?.postMessage(readBatch(batch, engine, job)));
