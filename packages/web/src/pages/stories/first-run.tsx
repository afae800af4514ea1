import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { AddJob, Role } from 'isnad/server';
import type { ReactNode } from 'react';
import { send } from '../../api/client.ts';
import { takeJob } from '../../api/live-updates.ts';
import { jobQuery } from '../../api/queries.ts';
import { JobProgress } from '../../shared/job-progress.tsx';
import { Failed } from '../../shared/states.tsx';
import { words } from '../../words/interface-words.ts';
import { useWording } from '../../words/language.tsx';

/** The empty desk: what it does, and two ways to begin. */
export function FirstRun({ role }: { readonly role: Role | null }): ReactNode {
  const { say } = useWording();
  const queries = useQueryClient();
  const load = useMutation({
    mutationFn: () => send<AddJob>('POST', '/samples'),
    onSuccess: (job) => takeJob(queries, job),
  });
  const job = useQuery(jobQuery(load.data?.id ?? '')).data ?? load.data;
  return (
    <div className="first-run">
      <h1>{say(words.firstTitle)}</h1>
      <p>{say(words.firstBody)}</p>
      {role === 'editor' ? (
        <p className="first-actions">
          <Link to="/add" className="button-link primary">
            {say(words.add)}
          </Link>
          <button type="button" onClick={() => load.mutate()} disabled={load.isPending || (job !== undefined && job.state !== 'failed')}>
            {say(job === undefined ? words.loadSamples : words.samplesLoading)}
          </button>
        </p>
      ) : (
        <p className="soft">{say(words.readersOnly)}</p>
      )}
      <p className="soft">
        <small>{say(words.samplesNote)}</small>
      </p>
      {job !== undefined && <JobProgress job={job} />}
      {load.error !== null && <Failed isDeed fault={load.error} />}
    </div>
  );
}
