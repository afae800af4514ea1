import type { AddJob } from 'isnad/server';
import type { Phrase } from 'isnad/words';
import type { ReactNode } from 'react';
import { words } from '../words/interface-words.ts';
import { useWording } from '../words/language.tsx';

const states: Readonly<Record<AddJob['state'], Phrase>> = {
  waiting: words.waiting,
  reading: words.reading,
  grouping: words.grouping,
  done: words.doneState,
  failed: words.failedState,
};

/** How far a reading of articles has come. */
export function JobProgress({ job }: { readonly job: AddJob }): ReactNode {
  const { number, say } = useWording();
  const isRunning = job.state === 'waiting' || job.state === 'reading' || job.state === 'grouping';
  return (
    <div className="job" role="status">
      <span>{say(states[job.state])}</span> <span className="soft">{say(words.readOf, { n: number(job.read), total: number(job.total) })}</span>
      <progress
        aria-label={say(states[job.state])}
        max={Math.max(1, job.total)}
        {...(isRunning && job.total === 0 ? {} : { value: isRunning ? job.read : job.total })}
      />
    </div>
  );
}
