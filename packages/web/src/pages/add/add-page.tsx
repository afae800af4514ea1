import './add.css';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { AddJob } from 'isnad/server';
import { type DragEvent, type ReactNode, useRef, useState } from 'react';
import { send } from '../../api/client.ts';
import { takeJob } from '../../api/live-updates.ts';
import { jobsQuery, sessionQuery } from '../../api/queries.ts';
import { Empty, Failed } from '../../shared/states.tsx';
import { useTitle } from '../../shared/use-title.ts';
import { words } from '../../words/interface-words.ts';
import { useWording } from '../../words/language.tsx';
import { chosenFiles, droppedFiles, lotsOf, type NamedFile } from './dropped-files.ts';
import { JobReport } from './job-report.tsx';
import { PasteForm } from './paste-form.tsx';

/** What one request carries at most. */
const lot = { files: 200, bytes: 16 * 1024 * 1024 };

/** Files, folders and pasted text on their way to the desk; how far each lot has come, and what could not be read. */
export function AddPage(): ReactNode {
  const { say } = useWording();
  useTitle(say(words.add));
  const session = useQuery(sessionQuery).data;
  const queries = useQueryClient();
  const [jobs, setJobs] = useState<readonly AddJob[]>([]);
  const running = useQuery(jobsQuery).data ?? [];
  const before = running.filter((job) => !jobs.some((one) => one.id === job.id));
  const [isOver, setOver] = useState(false);
  const files = useRef<HTMLInputElement>(null);
  const folder = useRef<HTMLInputElement>(null);
  const take = (job: AddJob): void => {
    takeJob(queries, job);
    setJobs((before) => [job, ...before.filter((one) => one.id !== job.id)]);
  };
  const sendFiles = useMutation({
    mutationFn: async (chosen: readonly NamedFile[]) => {
      for (const some of lotsOf(chosen, lot)) {
        const form = new FormData();
        for (const { path, file } of some) form.append('files', file, path);
        take(await send<AddJob>('POST', '/articles', form));
      }
    },
  });
  const drop = (event: DragEvent): void => {
    event.preventDefault();
    setOver(false);
    void droppedFiles(event.dataTransfer).then((found) => found.length > 0 && sendFiles.mutate(found));
  };
  const choose = (list: FileList | null): void => {
    const found = chosenFiles(list);
    if (found.length > 0) sendFiles.mutate(found);
  };
  if (session !== undefined && session.role !== 'editor')
    return (
      <div className="page">
        <Empty title={say(words.add)} isPage>
          <p>{say(words.readersOnly)}</p>
          <a href="/enter">{say(words.enter)}</a>
        </Empty>
      </div>
    );
  return (
    <div className="page add">
      <h1>{say(words.add)}</h1>
      <div className="add-columns">
        <section>
          {/* biome-ignore lint/a11y/noStaticElementInteractions: the buttons inside do the same by key. */}
          <div
            className={isOver ? 'drop over' : 'drop'}
            onDragOver={(event) => {
              event.preventDefault();
              setOver(true);
            }}
            onDragLeave={() => setOver(false)}
            onDrop={drop}
          >
            <p className="drop-title">{say(words.dropHere)}</p>
            <p className="soft">{say(words.dropKinds)}</p>
            <p className="drop-actions">
              <button type="button" onClick={() => files.current?.click()}>
                {say(words.chooseFiles)}
              </button>
              <button type="button" onClick={() => folder.current?.click()}>
                {say(words.chooseFolder)}
              </button>
            </p>
            <input
              ref={files}
              type="file"
              multiple
              hidden
              aria-label={say(words.chooseFiles)}
              accept=".html,.htm,.xhtml,.txt,.text,.json,.jsonl"
              onChange={(event) => choose(event.target.files)}
            />
            <input
              ref={(input) => {
                folder.current = input;
                input?.setAttribute('webkitdirectory', '');
              }}
              type="file"
              hidden
              aria-label={say(words.chooseFolder)}
              onChange={(event) => choose(event.target.files)}
            />
          </div>
          {sendFiles.isPending && (
            <p role="status" className="soft">
              {say(words.sending)}…
            </p>
          )}
          {sendFiles.error !== null && (
            <Failed isDeed fault={sendFiles.error} onRetry={() => sendFiles.variables !== undefined && sendFiles.mutate(sendFiles.variables)} />
          )}
          {[...jobs, ...before].map((job) => (
            <JobReport key={job.id} sent={job} />
          ))}
        </section>
        <PasteForm onSent={take} />
      </div>
    </div>
  );
}
