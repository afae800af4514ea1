import { useQuery } from '@tanstack/react-query';
import type { ArticleRecord, ReadStatement } from 'isnad/server';
import { kinds, wordOf } from 'isnad/words';
import { type ReactNode, type RefObject, useLayoutEffect, useRef, useState } from 'react';
import { sessionQuery } from '../../api/queries.ts';
import { CiteButton } from '../../shared/cite-button.tsx';
import { CorrectButton } from '../../shared/correct-button.tsx';
import { CorrectedMark } from '../../shared/corrected-mark.tsx';
import { ActorName } from '../../shared/names.tsx';
import { ActSign, toneOf } from '../../shared/signs.tsx';
import { Time } from '../../shared/time.tsx';
import { usePrinting } from '../../shared/virtual-list.tsx';
import { words } from '../../words/interface-words.ts';
import { useWording } from '../../words/language.tsx';
import { placeNotes } from './place-notes.ts';

interface MarginNotesProps {
  readonly record: ArticleRecord;
  /** The element that holds the text, with `data-cue` at each cue. */
  readonly text: RefObject<HTMLElement | null>;
  readonly active: number | null;
  readonly lit: number | null;
  readonly onPoint: (statement: number | null) => void;
  readonly onChoose: (statement: number | null) => void;
}

/** Who says what, beside the lines where they say it; below the text where there is no room beside it. */
export function MarginNotes({ record, text, active, lit, onPoint, onChoose }: MarginNotesProps): ReactNode {
  const { say } = useWording();
  const list = useRef<HTMLOListElement>(null);
  const [tops, setTops] = useState<readonly number[] | null>(null);
  const prints = usePrinting();
  const order = record.statements;
  const activeAt = active === null ? -1 : order.findIndex((statement) => statement.index === active);
  useLayoutEffect(() => {
    const wide = matchMedia('(min-width: 62.01rem)');
    const place = (): void => {
      const body = text.current;
      const notes = list.current;
      if (body === null || notes === null) return;
      if (!wide.matches || prints) {
        setTops(null);
        return;
      }
      const origin = notes.getBoundingClientRect().top;
      const heights = [...notes.children].map((note) => (note as HTMLElement).offsetHeight);
      let before = 0;
      const wanted = order.map((statement) => {
        const cue = body.querySelector(`[data-cue="${statement.index}"]`) ?? body.querySelector(`[data-s="${statement.index}"]`);
        // A statement that is folded away with the chrome around it, or taken out, stays with the one before it.
        before = Math.max(before, cue === null ? before : cue.getBoundingClientRect().top - origin - 4);
        return before;
      });
      setTops(placeNotes(wanted, heights, 10, activeAt < 0 ? null : activeAt));
    };
    place();
    const watcher = new ResizeObserver(place);
    if (text.current !== null) watcher.observe(text.current);
    for (const note of list.current?.children ?? []) watcher.observe(note);
    wide.addEventListener('change', place);
    return () => {
      watcher.disconnect();
      wide.removeEventListener('change', place);
    };
  }, [order, text, activeAt, prints]);
  const last = order.length - 1;
  const height = tops === null ? undefined : (tops[last] ?? 0) + ((list.current?.children[last] as HTMLElement | undefined)?.offsetHeight ?? 0);
  return (
    <aside className="margin" aria-label={say(words.inMargin)}>
      <h2 className="margin-title">{say(words.inMargin)}</h2>
      {order.length === 0 && <p className="soft">{say(words.noStatements)}</p>}
      <ol ref={list} className={tops === null ? 'notes' : 'notes placed'} style={height === undefined ? undefined : { minBlockSize: height }}>
        {order.map((statement, at) => (
          <li
            key={statement.index}
            className={`note tone-${toneOf(statement.act)}${statement.index === active ? ' active' : ''}${statement.index === lit ? ' lit' : ''}`}
            style={tops === null ? undefined : { transform: `translateY(${tops[at]}px)` }}
            onMouseEnter={() => onPoint(statement.index)}
            onMouseLeave={() => onPoint(null)}
          >
            <Note record={record} statement={statement} isActive={statement.index === active} onChoose={onChoose} />
          </li>
        ))}
      </ol>
    </aside>
  );
}

interface NoteProps {
  readonly record: ArticleRecord;
  readonly statement: ReadStatement;
  readonly isActive: boolean;
  readonly onChoose: (statement: number | null) => void;
}

function Note({ record, statement, isActive, onChoose }: NoteProps): ReactNode {
  const { number, say } = useWording();
  const session = useQuery(sessionQuery).data;
  const { source, via, said, act, index, correction } = statement;
  const start = Math.min(statement.cue.start, statement.content.start, source?.start ?? Number.POSITIVE_INFINITY);
  const end = Math.max(statement.cue.end, statement.content.end);
  return (
    <>
      <button type="button" className="note-face" aria-expanded={isActive} onClick={() => onChoose(isActive ? null : index)}>
        <span className={correction === null ? 'note-who' : 'note-who struck'}>
          {source === null ? <span className="nobody">{say(words.nobody)}</span> : <bdi>{source.name}</bdi>}
        </span>
        <ActSign act={act} />
        {source?.basis === 'inferred' && (
          <span className="inferred" title={say(words.inferredTitle)}>
            {say(words.inferred)}
          </span>
        )}
        {correction !== null && <span className="corrected">{say(words.corrected)}</span>}
        {(via.length > 0 || said !== null) && (
          <span className="note-more">
            {via.length > 0 && (
              <span>
                {say(words.via)} <bdi>{via.map((one) => one.name).join(say(words.listComma))}</bdi>
              </span>
            )}
            {said !== null && (
              <span>
                {say(words.said)} <Time value={said} />
              </span>
            )}
          </span>
        )}
      </button>
      {source !== null && (
        <CorrectedMark
          is={(subject) =>
            subject.kind === 'not-the-same-person' && subject.document === record.article.document && subject.start < source.end && source.start < subject.end
          }
        />
      )}
      {isActive && (
        <div className="note-detail">
          <p>
            {say(wordOf(kinds, statement.kind))} · {say(words.confidence, { n: number(statement.confidence) })} ·{' '}
            <bdi>{say(words.rule, { by: statement.by })}</bdi>
          </p>
          <p className="actions">
            {source !== null && <ActorName actor={{ id: source.actor, name: say(words.toActor), type: 'PER', description: null }} />}
            <CiteButton quoted={{ article: record.article, text: record.text.slice(start, end), start, end }} />
            {session?.role === 'editor' && correction === null && (
              <CorrectButton
                about={{
                  document: record.article.document,
                  statement: index,
                  day: record.article.day,
                  ...(source === null ? {} : { name: { start: source.start, end: source.end, actor: source.actor, text: source.name } }),
                }}
              />
            )}
          </p>
        </div>
      )}
    </>
  );
}
