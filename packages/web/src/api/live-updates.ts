import { type QueryClient, useQueryClient } from '@tanstack/react-query';
import type { AddJob, DeskEvents, Session } from 'isnad/server';
import { useEffect, useSyncExternalStore } from 'react';
import { jobQuery, sessionQuery } from './queries.ts';

let connected = true;
const listeners = new Set<() => void>();

function setConnected(next: boolean): void {
  if (next === connected) return;
  connected = next;
  for (const listener of listeners) listener();
}

/** Whether the desk was there when it was last heard of. */
export function useConnected(): boolean {
  return useSyncExternalStore(
    (told) => {
      listeners.add(told);
      return () => listeners.delete(told);
    },
    () => connected,
  );
}

function takeRevision(queries: QueryClient, revision: number): void {
  const before = queries.getQueryData(sessionQuery.queryKey);
  if (before !== undefined && before.revision === revision) return;
  void queries.invalidateQueries({ queryKey: ['session'] });
  void queries.invalidateQueries({ queryKey: ['record'] });
}

/** Takes a job where it has not gone further already: events and answers may overtake each other. */
export function takeJob(queries: QueryClient, job: AddJob): void {
  queries.setQueryData(jobQuery(job.id).queryKey, (before) => (before !== null && before !== undefined && before.read > job.read ? before : job));
}

/** Listens to the desk's events: a new revision asks for all records anew, a job's progress goes to the page that shows it. */
export function useLiveUpdates(session: Session | undefined): void {
  const queries = useQueryClient();
  const listens = session !== undefined && session.role !== null;
  useEffect(() => {
    if (!listens) return;
    const events = new EventSource('/api/events');
    events.onopen = () => setConnected(true);
    events.onerror = () => setConnected(false);
    events.addEventListener('revision', (event) => {
      const { revision } = JSON.parse(event.data) as DeskEvents['revision'];
      takeRevision(queries, revision);
    });
    events.addEventListener('job', (event) => takeJob(queries, JSON.parse(event.data) as AddJob));
    events.addEventListener('records', (event) => {
      const { made, total } = JSON.parse(event.data) as DeskEvents['records'];
      // Numbers of stories were not known while their records were being made.
      if (made === total) void queries.invalidateQueries({ queryKey: ['record', 'stories'] });
    });
    return () => events.close();
  }, [listens, queries]);
}
