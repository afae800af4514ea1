import type { ActorLine, StoryRecord } from 'isnad/server';
import type { ReactNode } from 'react';
import { Count } from '../../../shared/count.tsx';
import { EvidenceChip } from '../../../shared/evidence-chip.tsx';
import { ActorName } from '../../../shared/names.tsx';
import { words as common } from '../../../words/interface-words.ts';
import { useWording } from '../../../words/language.tsx';
import { timelineWords as words } from '../../../words/timeline-words.ts';
import { refOf } from '../evidence-of.ts';
import type { Lane } from './lanes.ts';

interface LaneNameProps {
  readonly record: StoryRecord;
  readonly lane: Lane;
  readonly onFold: (actor: string) => void;
}

/** Sentences that open at once from one link. */
const mostUndated = 12;

/** Whose lane it is, how many statements it holds, and those who speak for the same. */
export function LaneName({ record, lane, onFold }: LaneNameProps): ReactNode {
  const { counted, number, say } = useWording();
  const actor: ActorLine | null = lane.actor === null ? null : (record.actors[lane.actor] ?? null);
  const count = counted('actors', lane.speakers.length);
  return (
    <div className={lane.isUnder ? 'lane-name under' : 'lane-name'}>
      <p className="lane-who">
        {lane.speakers.length > 0 && actor !== null && (
          <button
            type="button"
            className="lane-fold"
            aria-expanded={lane.isOpen}
            aria-label={`${actor.name}: ${lane.isOpen ? say(words.fold) : say(words.unfold, { n: count })}`}
            title={lane.isOpen ? say(words.fold) : say(words.unfold, { n: count })}
            onClick={() => onFold(actor.id)}
          />
        )}
        <ActorName actor={actor} />
      </p>
      <p className="lane-count soft">
        <Count thing="statements" value={lane.dated.length + lane.undated.length} counts={common.countsStatements} bare />
        {lane.speakers.length > 0 && !lane.isOpen && (
          <span className="lane-speakers" dir="auto" title={say(words.speakersFolded, { n: count })}>
            {lane.speakers.map((speaker) => record.actors[speaker]?.name).join(say(common.listComma))}
          </span>
        )}
        {lane.undated.length > 0 && (
          <EvidenceChip of={lane.undated.slice(0, mostUndated).map((place) => refOf(record, record.statements[place]!))}>
            {say(words.undatedHere, { n: number(lane.undated.length) })}
          </EvidenceChip>
        )}
      </p>
    </div>
  );
}
