import type { ArticleRecord } from 'isnad/server';
import { countedThings, wordOf } from 'isnad/words';
import type { ReactNode } from 'react';
import { boundsWords } from '../../format/numbers.ts';
import { CiteButton } from '../../shared/cite-button.tsx';
import { CorrectButton } from '../../shared/correct-button.tsx';
import { ActorName } from '../../shared/names.tsx';
import { Time } from '../../shared/time.tsx';
import { words } from '../../words/interface-words.ts';
import { useWording } from '../../words/language.tsx';

interface HereProps {
  readonly record: ArticleRecord;
  /** The stretch that is singled out. */
  readonly spot: { readonly start: number; readonly end: number } | null;
  readonly onClose: () => void;
}

/** What the machine makes of the stretch that is singled out: a name's bearer, a figure's value, a time's day. */
export function Here({ record, spot, onClose }: HereProps): ReactNode {
  const { language, say } = useWording();
  if (spot === null) return null;
  const { start, end } = spot;
  const isHere = (one: { readonly start: number; readonly end: number }): boolean => one.start === start && one.end === end;
  const name = record.names.find(isHere);
  const figure = record.figures.find(isHere);
  const time = record.times.find(isHere);
  const text = record.text.slice(start, end);
  return (
    <aside className="here fades" aria-label={say(words.here)}>
      <p className="here-text naskh">
        <bdi>{text.length > 160 ? `${text.slice(0, 160)}…` : text}</bdi>
      </p>
      <p className="actions">
        {name !== undefined && <ActorName actor={{ id: name.actor, name: name.name, type: 'PER', description: null }} />}
        {figure !== undefined && (
          <span>
            {say(wordOf(countedThings, figure.counts))} {boundsWords(figure.min, figure.max, figure.approximate, language)}
          </span>
        )}
        {time !== undefined && (time.value === null ? <span>{say(words.noValue)}</span> : <Time value={time.value} length="long" />)}
        {time?.basis === 'inferred' && (
          <span className="inferred" title={say(words.inferredTitle)}>
            {say(words.inferred)}
          </span>
        )}
        <CiteButton quoted={{ article: record.article, text, start, end }} />
        {name !== undefined && <CorrectButton about={{ document: record.article.document, name: { start, end, actor: name.actor, text: name.name } }} />}
        <button type="button" className="plain-button" onClick={onClose}>
          {say(words.close)}
        </button>
      </p>
    </aside>
  );
}
