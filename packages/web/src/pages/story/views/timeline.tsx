import { type ReactNode, useMemo } from 'react';
import { VirtualList } from '../../../shared/virtual-list.tsx';
import { words } from '../../../words/interface-words.ts';
import { useWording } from '../../../words/language.tsx';
import { StatementRow } from '../statement-line.tsx';
import { useStory } from '../use-story.ts';

/** All statements by time. */
export function Timeline(): ReactNode {
  const { say } = useWording();
  const record = useStory();
  const statements = useMemo(
    () =>
      [...record.statements].sort((a, b) =>
        (a.at ?? '9') < (b.at ?? '9') ? -1 : (a.at ?? '9') > (b.at ?? '9') ? 1 : a.article - b.article || a.index - b.index,
      ),
    [record],
  );
  return (
    <VirtualList label={say(words.statements)} items={statements} keyOf={(one) => `${one.article} ${one.index} ${one.point}`} estimate={112} primary>
      {(statement) => <StatementRow record={record} statement={statement} />}
    </VirtualList>
  );
}
