import { contradictions, mutations, wordOf } from 'isnad/words';
import type { ReactNode } from 'react';
import { EvidenceChip } from '../../../shared/evidence-chip.tsx';
import { Empty } from '../../../shared/states.tsx';
import { VirtualList } from '../../../shared/virtual-list.tsx';
import { words } from '../../../words/interface-words.ts';
import { useWording } from '../../../words/language.tsx';
import { useStory } from '../use-story.ts';

/** What cannot both hold, and what changed on the way. */
export function Contradictions(): ReactNode {
  const { say } = useWording();
  const record = useStory();
  const pairs = [
    ...record.contradictions.map(({ type, a, b }) => ({ word: wordOf(contradictions, type), a, b })),
    ...record.mutations.map(({ type, from, to }) => ({ word: wordOf(mutations, type), a: from, b: to })),
  ];
  if (pairs.length === 0) return <Empty title={say(words.none)} />;
  return (
    <VirtualList label={say(words.contradictions)} items={pairs} keyOf={(_, index) => String(index)} estimate={64} primary>
      {({ word, a, b }) => (
        <p className="plain-entry plain-line">
          <b>{say(word)}</b>
          <EvidenceChip
            of={[
              { document: a.document, ...a.span },
              { document: b.document, ...b.span },
            ]}
          />
        </p>
      )}
    </VirtualList>
  );
}
