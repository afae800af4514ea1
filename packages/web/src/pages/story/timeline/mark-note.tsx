import type { StoryRecord } from 'isnad/server';
import { acts, stances, wordOf } from 'isnad/words';
import type { ReactNode } from 'react';
import { ActorName, OutletName } from '../../../shared/names.tsx';
import { ActSign, StanceSign } from '../../../shared/signs.tsx';
import { Time } from '../../../shared/time.tsx';
import { words as common } from '../../../words/interface-words.ts';
import { useWording, type Wording } from '../../../words/language.tsx';

interface MarkNoteProps {
  readonly record: StoryRecord;
  readonly place: number;
  readonly x: number;
  readonly y: number;
  readonly width: number;
}

const noteWidth = 320;

/** Beside a mark: who, what it does, when, the first words, and who published it. */
export function MarkNote({ record, place, x, y, width }: MarkNoteProps): ReactNode {
  const { say } = useWording();
  const statement = record.statements[place]!;
  const left = Math.max(0, Math.min(x - noteWidth / 2, width - noteWidth));
  return (
    <div className="mark-note" aria-hidden="true" style={{ left, top: y + 16, inlineSize: noteWidth }}>
      <p className="statement-who">
        <ActorName actor={statement.actor === null ? null : (record.actors[statement.actor] ?? null)} link={false} />
        <ActSign act={statement.act} />
        {statement.stance !== 'affirm' && statement.act !== 'deny' && <StanceSign stance={statement.stance} />}
      </p>
      <p className={statement.correction === null ? 'naskh' : 'naskh struck'}>
        <bdi>{statement.words}</bdi>
      </p>
      <p className="statement-from">
        <Time value={statement.at} /> <OutletName name={record.articles[statement.article]?.outletName ?? null} />
        {statement.correction !== null && <span className="corrected">{say(common.corrected)}</span>}
      </p>
    </div>
  );
}

/** The same in one line, for those who hear it. */
export function markWords(record: StoryRecord, place: number, { say, date, language }: Wording): string {
  const { actor, act, stance, at, words: said, article, correction } = record.statements[place]!;
  const who = actor === null ? say(common.nobody) : (record.actors[actor]?.name ?? say(common.nobody));
  return [
    who,
    say(wordOf(acts, act)),
    stance === 'affirm' ? null : say(wordOf(stances, stance)),
    at === null ? say(common.undated) : date(at),
    said,
    record.articles[article]?.outletName ?? say(common.unknownOutlet),
    correction === null ? null : say(common.corrected),
  ]
    .filter((part) => part !== null)
    .join(language === 'ar' ? '، ' : ', ');
}
