import type { ReactNode } from 'react';
import { ChainCount } from '../../../shared/count.tsx';
import { VirtualList } from '../../../shared/virtual-list.tsx';
import { words } from '../../../words/interface-words.ts';
import { useWording } from '../../../words/language.tsx';
import { useStory } from '../use-story.ts';

/** Every point with its independent chains. */
export function Chains(): ReactNode {
  const { say } = useWording();
  const record = useStory();
  return (
    <VirtualList label={say(words.points)} items={record.points} keyOf={(point) => point.id} estimate={74} primary>
      {(point) => (
        <article className="plain-entry">
          <h2 className="naskh">
            <bdi>{point.label}</bdi>
          </h2>
          <p className="soft">
            <ChainCount atMost={point.independentAtMost} unknown={point.unknownRoots} />
          </p>
        </article>
      )}
    </VirtualList>
  );
}
