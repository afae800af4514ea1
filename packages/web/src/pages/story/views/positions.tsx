import type { ReactNode } from 'react';
import { ChainCount } from '../../../shared/count.tsx';
import { EvidenceChip } from '../../../shared/evidence-chip.tsx';
import { ActorName } from '../../../shared/names.tsx';
import { StanceSign } from '../../../shared/signs.tsx';
import { Time } from '../../../shared/time.tsx';
import { VirtualList } from '../../../shared/virtual-list.tsx';
import { words } from '../../../words/interface-words.ts';
import { useWording } from '../../../words/language.tsx';
import { useStory } from '../use-story.ts';

/** Every point with who stands where on it. */
export function Positions(): ReactNode {
  const { say } = useWording();
  const record = useStory();
  return (
    <VirtualList label={say(words.points)} items={record.points} keyOf={(point) => point.id} estimate={140} primary>
      {(point) => (
        <article className="plain-entry">
          <h2 className="naskh">
            <bdi>{point.label}</bdi>
          </h2>
          <p className="soft">
            <ChainCount atMost={point.independentAtMost} unknown={point.unknownRoots} />
          </p>
          <ul>
            {point.statements.slice(0, 12).map((at) => {
              const statement = record.statements[at];
              const article = statement === undefined ? undefined : record.articles[statement.article];
              if (statement === undefined || article === undefined) return null;
              return (
                <li key={at} className="plain-line">
                  <Time value={statement.at} />
                  <ActorName actor={statement.actor === null ? null : (record.actors[statement.actor] ?? null)} />
                  <StanceSign stance={statement.stance} />
                  <EvidenceChip of={{ document: article.document, statement: statement.index }} />
                </li>
              );
            })}
          </ul>
        </article>
      )}
    </VirtualList>
  );
}
