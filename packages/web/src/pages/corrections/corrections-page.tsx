import './corrections.css';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { Correction } from 'isnad/server';
import type { Phrase } from 'isnad/words';
import type { ReactNode } from 'react';
import { send } from '../../api/client.ts';
import { articleQuery, correctionsQuery, sessionQuery, storyQuery } from '../../api/queries.ts';
import { EvidenceChip } from '../../shared/evidence-chip.tsx';
import { Answer, Empty, Failed } from '../../shared/states.tsx';
import { Time } from '../../shared/time.tsx';
import { useTitle } from '../../shared/use-title.ts';
import { VirtualList } from '../../shared/virtual-list.tsx';
import { words } from '../../words/interface-words.ts';
import { useWording } from '../../words/language.tsx';

/** What editors said against the machine: newest first, undone or in force. */
export function CorrectionsPage(): ReactNode {
  const { counted, say } = useWording();
  useTitle(say(words.corrections));
  const query = useQuery(correctionsQuery);
  return (
    <div className="page">
      <h1>{say(words.corrections)}</h1>
      <p className="soft corrections-note">{say(words.correctionsNote)}</p>
      <Answer query={query}>
        {(corrections) =>
          corrections.length === 0 ? (
            <Empty title={say(words.noCorrections)}>
              <p>{say(words.noCorrectionsBody)}</p>
            </Empty>
          ) : (
            <>
              <p className="actions corrections-actions">
                <span>{counted('corrections', corrections.length)}</span>
                <a href="/api/corrections/export" download>
                  {say(words.exportCorrections)}
                </a>
              </p>
              <VirtualList
                label={say(words.corrections)}
                items={[...corrections].sort((a, b) => (a.made < b.made ? 1 : -1))}
                keyOf={(correction) => correction.id}
                estimate={104}
                primary
              >
                {(correction) => <CorrectionRow correction={correction} />}
              </VirtualList>
            </>
          )
        }
      </Answer>
    </div>
  );
}

const kindWords: Readonly<Record<Correction['subject']['kind'], Phrase>> = {
  'not-a-statement': words.notAStatement,
  'not-the-same-person': words.notTheSamePerson,
  'wrong-date': words.wrongDate,
  'same-story': words.sameStory,
};

function CorrectionRow({ correction }: { readonly correction: Correction }): ReactNode {
  const { moment, say } = useWording();
  const queries = useQueryClient();
  const isEditor = useQuery(sessionQuery).data?.role === 'editor';
  const undo = useMutation({
    mutationFn: () => send('DELETE', `/corrections/${encodeURIComponent(correction.id)}`),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['record'] }),
  });
  const { subject, undone } = correction;
  return (
    <article className={undone === null ? 'correction-row' : 'correction-row is-undone'}>
      <div>
        <p className="correction-kind">
          <b>{say(kindWords[subject.kind])}</b>
          {undone !== null && <span className="soft">{say(words.undone, { day: moment(undone) })}</span>}
          {undone === null && !correction.applies && <span className="soft">{say(words.appliesNot)}</span>}
        </p>
        <p className="correction-subject">
          <Subject subject={subject} />
        </p>
        <p className="correction-reason">
          <bdi>{correction.reason}</bdi>
        </p>
      </div>
      <p className="correction-side">
        <time className="soft" dateTime={correction.made}>
          {moment(correction.made)}
        </time>
        {undone === null && isEditor && (
          <button type="button" onClick={() => undo.mutate()} disabled={undo.isPending}>
            {say(words.undo)}
          </button>
        )}
      </p>
      {undo.error !== null && <Failed isDeed fault={undo.error} />}
    </article>
  );
}

/** What a correction speaks of, with the way to it. */
function Subject({ subject }: { readonly subject: Correction['subject'] }): ReactNode {
  if (subject.kind === 'same-story')
    return (
      <>
        <StoryName id={subject.a} /> = <StoryName id={subject.b} />
      </>
    );
  return (
    <>
      <ArticleName document={subject.document} /> {subject.kind === 'wrong-date' && <Time value={subject.day} length="long" />}
      {subject.kind === 'not-a-statement' && <EvidenceChip of={{ document: subject.document, statement: subject.index }} />}
      {subject.kind === 'not-the-same-person' && <EvidenceChip of={{ document: subject.document, start: subject.start, end: subject.end }} />}
    </>
  );
}

function ArticleName({ document }: { readonly document: string }): ReactNode {
  const article = useQuery(articleQuery(document)).data?.article;
  return (
    <Link to="/articles/$document" params={{ document }}>
      <bdi>{article?.headline ?? document}</bdi>
    </Link>
  );
}

function StoryName({ id }: { readonly id: string }): ReactNode {
  const story = useQuery(storyQuery(id)).data?.summary;
  return (
    <Link to="/stories/$id/timeline" params={{ id }}>
      <bdi>{story?.title ?? id}</bdi>
    </Link>
  );
}
