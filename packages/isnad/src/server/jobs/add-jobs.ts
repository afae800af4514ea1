import type { Logger } from 'pino';
import type { Desk } from '../desk.ts';
import { Refused } from '../refusals.ts';
import type { AddJob } from '../shape.ts';
import type { GivenPage } from '../workshop.ts';

/** Pages that are read and kept in one go: what is reported as added is on the disk. */
const atOnce = 10;
const mostWaiting = 20;
const mostWaitingBytes = 256 * 1024 * 1024;
/** Jobs that are done and still told of. */
const mostDone = 100;

/** Adds pages one job after another, and tells how each goes on. */
export interface AddJobs {
  /** @throws Refused where too much is waiting already */
  start(pages: readonly GivenPage[]): AddJob;
  /** Null where there is no such job, or it is long done. */
  job(id: string): AddJob | null;
  jobs(): readonly AddJob[];
  /** Lets the batch that is being kept come to its end. */
  close(): Promise<void>;
}

export function createAddJobs(desk: Desk, log: Logger): AddJobs {
  const jobs = new Map<string, AddJob>();
  let waiting = 0;
  let waitingBytes = 0;
  let next = 1;
  let isClosed = false;
  let running: Promise<void> = Promise.resolve();

  const tell = (job: AddJob): void => {
    jobs.set(job.id, job);
    desk.events.tell('job', job);
  };
  const run = async (id: string, pages: readonly GivenPage[]): Promise<void> => {
    let job = jobs.get(id)!;
    try {
      for (let at = 0; at < pages.length; at += atOnce) {
        if (isClosed) throw new Error('the desk was closed');
        const { added, updated, known, notices } = await desk.workshop.add(pages.slice(at, at + atOnce));
        job = {
          ...job,
          state: 'reading',
          read: Math.min(pages.length, at + atOnce),
          added: [...job.added, ...added],
          updated: [...job.updated, ...updated],
          known: [...job.known, ...known],
          notices: [...job.notices, ...notices],
        };
        tell(job);
      }
      job = { ...job, state: 'grouping' };
      tell(job);
      await desk.refresh();
      job = { ...job, state: 'done' };
    } catch (error) {
      log.error({ job: id, error: error instanceof Error ? error.stack : String(error) }, 'job');
      job = { ...job, state: 'failed' };
    }
    tell(job);
    log.info({ job: id, state: job.state, added: job.added.length, updated: job.updated.length, known: job.known.length, notices: job.notices.length }, 'job');
    const done = [...jobs.values()].filter(({ state }) => state === 'done' || state === 'failed');
    for (const old of done.slice(0, Math.max(0, done.length - mostDone))) jobs.delete(old.id);
  };

  return {
    start(pages) {
      const bytes = pages.reduce((sum, page) => sum + page.bytes.length, 0);
      if (waiting >= mostWaiting || waitingBytes + bytes > mostWaitingBytes) throw new Refused('busy');
      const job: AddJob = { id: String(next++), state: 'waiting', total: pages.length, read: 0, added: [], updated: [], known: [], notices: [] };
      tell(job);
      waiting++;
      waitingBytes += bytes;
      running = running
        .then(() => run(job.id, pages))
        .finally(() => {
          waiting--;
          waitingBytes -= bytes;
        });
      return job;
    },
    job: (id) => jobs.get(id) ?? null,
    jobs: () => [...jobs.values()].reverse(),
    async close() {
      isClosed = true;
      await running;
    },
  };
}
