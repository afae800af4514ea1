import type { StoryRecord } from 'isnad/server';
import { stances } from 'isnad/words';
import { type ReactNode, useState } from 'react';
import { EvidenceChip } from '../../../shared/evidence-chip.tsx';
import { ActorName } from '../../../shared/names.tsx';
import { useWording } from '../../../words/language.tsx';
import { timelineWords as words } from '../../../words/timeline-words.ts';
import { refOf } from '../evidence-of.ts';

const shownAtFirst = 4;

/** Every change of position of the story in one line each, with the way to both sentences. */
export function ChangeStrip({ record }: { readonly record: StoryRecord }): ReactNode {
  const { counted, date, number, say } = useWording();
  const [isWhole, showAll] = useState(false);
  if (record.changes.length === 0) return null;
  const changes = changesOnce(record);
  const shown = isWhole ? changes : changes.slice(0, shownAtFirst);
  const rest = changes.length - shown.length;
  return (
    <section className="change-strip" aria-label={say(words.changesHead)}>
      <h2 title={counted('changes', changes.length)}>
        {say(words.changesHead)} <span className="n">{number(changes.length)}</span>
      </h2>
      <ul>
        {shown.map((change) => {
          const [from, to] = [record.statements[change.from.statement]!, record.statements[change.to.statement]!];
          return (
            <li key={`${change.actor} ${change.point} ${change.to.statement} ${change.from.statement}`}>
              <ActorName actor={record.actors[change.actor] ?? null} />
              <EvidenceChip of={[refOf(record, from), refOf(record, to)]} className="change-step">
                <StanceStep from={change.from.stance} to={change.to.stance} />
              </EvidenceChip>
              <span className="soft naskh change-point" dir="auto">
                {record.points[change.point]?.label}
              </span>
              {change.to.at !== null && <span className="soft change-day">{date(change.to.at, 'short')}</span>}
            </li>
          );
        })}
      </ul>
      {(rest > 0 || isWhole) && changes.length > shownAtFirst && (
        <button type="button" className="plain-button" aria-expanded={isWhole} onClick={() => showAll(!isWhole)}>
          {isWhole ? say(words.fewerChanges) : say(words.moreChanges, { n: number(rest) })}
        </button>
      )}
    </section>
  );
}

/** A change that is told of a speaker and again of whom it speaks for, on the same two statements, stands once, under the speaker. */
function changesOnce({ changes, statements }: StoryRecord): StoryRecord['changes'] {
  const kept = new Map<string, StoryRecord['changes'][number]>();
  for (const change of changes) {
    const key = `${change.point} ${change.from.statement} ${change.to.statement}`;
    if (!kept.has(key) || statements[change.to.statement]?.actor === change.actor) kept.set(key, change);
  }
  return [...kept.values()];
}

interface StanceStepProps {
  readonly from: keyof typeof stances;
  readonly to: keyof typeof stances;
}

/** ▲ → ▼, said as words to those who do not see it. */
export function StanceStep({ from, to }: StanceStepProps): ReactNode {
  const { say } = useWording();
  const told = say(words.changeOf, { from: say(stances[from]), to: say(stances[to]) });
  return (
    <span className="stance-step" title={told}>
      <span className="unseen">{told}</span>
      <span aria-hidden="true">
        <span className={`sign tone-${from}`}>{stances[from].sign}</span>
        <span className="step-arrow" />
        <span className={`sign tone-${to}`}>{stances[to].sign}</span>
      </span>
    </span>
  );
}
