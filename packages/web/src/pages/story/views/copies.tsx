import { Link } from '@tanstack/react-router';
import { reuseKinds, wordOf } from 'isnad/words';
import type { ReactNode } from 'react';
import { ArticleLink } from '../../../shared/names.tsx';
import { Empty } from '../../../shared/states.tsx';
import { VirtualList } from '../../../shared/virtual-list.tsx';
import { words } from '../../../words/interface-words.ts';
import { useWording } from '../../../words/language.tsx';
import { useStory } from '../use-story.ts';

/** What articles took from one another. */
export function Copies(): ReactNode {
  const { counted, say } = useWording();
  const record = useStory();
  const articleOf = (document: string) => record.articles.find((article) => article.document === document) ?? { document, headline: null };
  if (record.reuses.length === 0) return <Empty title={say(words.none)} />;
  return (
    <VirtualList label={say(words.copies)} items={record.reuses} keyOf={(reuse) => `${reuse.a} ${reuse.b}`} estimate={110} primary>
      {(reuse) => (
        <article className="plain-entry">
          <p className="soft">
            {say(wordOf(reuseKinds, reuse.kind))} · {counted('passages', reuse.passages)} ·{' '}
            <Link to="/articles/$document" params={{ document: reuse.a }} search={{ with: reuse.b }}>
              {say(words.besides)}
            </Link>
          </p>
          <p>
            <ArticleLink article={articleOf(reuse.a)} />
          </p>
          <p>
            <ArticleLink article={articleOf(reuse.b)} />
          </p>
        </article>
      )}
    </VirtualList>
  );
}
