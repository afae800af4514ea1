import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { AddJob } from 'isnad/server';
import { noticeMessage, type Phrase, severities, wordOf } from 'isnad/words';
import type { ReactNode } from 'react';
import { jobQuery } from '../../api/queries.ts';
import { JobProgress } from '../../shared/job-progress.tsx';
import { words } from '../../words/interface-words.ts';
import { useWording } from '../../words/language.tsx';

/** One lot of articles: how far it has come, what came of each, and what to do about those that could not be read. */
export function JobReport({ sent }: { readonly sent: AddJob }): ReactNode {
  const { counted, language, say } = useWording();
  const job = useQuery(jobQuery(sent.id)).data ?? sent;
  return (
    <article className="job-report">
      <JobProgress job={job} />
      <Outcome label={words.added} documents={job.added} />
      <Outcome label={words.updated} documents={job.updated} />
      <Outcome label={words.known} documents={job.known} />
      {job.notices.length > 0 && (
        <section>
          <h2>
            {say(words.unread)} <small className="soft">{counted('notices', job.notices.length)}</small>
          </h2>
          <ul className="job-notices">
            {job.notices.map((notice, index) => {
              const severity = wordOf(severities, notice.severity);
              return (
                // biome-ignore lint/suspicious/noArrayIndexKey: notices of a job only grow.
                <li key={index} className={`notice-${notice.severity}`}>
                  <span className="notice-severity">
                    {'sign' in severity && (
                      <span className="sign" aria-hidden="true">
                        {severity.sign}
                      </span>
                    )}
                    {say(severity)}
                  </span>
                  {/* The sentence is the desk's, though it may begin with the name of a file. */}
                  <bdi dir={language === 'ar' ? 'rtl' : 'ltr'}>{noticeMessage(notice, language, 'desk')}</bdi>
                </li>
              );
            })}
          </ul>
        </section>
      )}
    </article>
  );
}

function Outcome({ label, documents }: { readonly label: Phrase; readonly documents: readonly string[] }): ReactNode {
  const { counted, say } = useWording();
  if (documents.length === 0) return null;
  return (
    <details className="outcome" open={documents.length <= 12}>
      <summary>
        {say(label)} <span className="soft">{counted('articles', documents.length)}</span>
      </summary>
      <ul>
        {documents.slice(0, 500).map((document) => (
          <li key={document}>
            <Link to="/articles/$document" params={{ document }}>
              <bdi>{document}</bdi>
            </Link>
          </li>
        ))}
      </ul>
    </details>
  );
}
