import type { ReactNode } from 'react';
import { boundsWords } from '../../../format/numbers.ts';
import { EvidenceChip } from '../../../shared/evidence-chip.tsx';
import { ActorName } from '../../../shared/names.tsx';
import { Empty } from '../../../shared/states.tsx';
import { Time } from '../../../shared/time.tsx';
import { VirtualList } from '../../../shared/virtual-list.tsx';
import { words } from '../../../words/interface-words.ts';
import { useWording } from '../../../words/language.tsx';
import { useStory } from '../use-story.ts';

/** Every quantity with its values by time. */
export function Figures(): ReactNode {
  const { language, say } = useWording();
  const record = useStory();
  if (record.series.length === 0) return <Empty title={say(words.none)} />;
  return (
    <VirtualList label={say(words.figures)} items={record.series} keyOf={(series) => series.id} estimate={160} primary>
      {(series) => (
        <article className="plain-entry">
          <h2>
            <bdi>{series.label}</bdi>
          </h2>
          <ul>
            {series.values.map((value) => (
              <li key={`${value.figure.document} ${value.figure.index}`} className="plain-line">
                <Time value={value.at} />
                <b>{boundsWords(value.min, value.max, value.approximate, language)}</b>
                {value.giver !== null && <ActorName actor={record.actors.find((actor) => actor.id === value.giver) ?? null} />}
                <EvidenceChip of={{ document: value.figure.document, figure: value.figure.index }} />
              </li>
            ))}
          </ul>
        </article>
      )}
    </VirtualList>
  );
}
