import './stories.css';
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import type { Session } from 'isnad/server';
import { type ReactNode, useCallback, useEffect, useState } from 'react';
import { type StoryFilters, sessionQuery, storiesQuery } from '../../api/queries.ts';
import { Answer, Empty } from '../../shared/states.tsx';
import { useTitle } from '../../shared/use-title.ts';
import { useUrlState } from '../../shared/use-url-state.ts';
import { VirtualList } from '../../shared/virtual-list.tsx';
import { choiceOf, dayOf, wordOf } from '../../url/search-state.ts';
import { words } from '../../words/interface-words.ts';
import { useWording } from '../../words/language.tsx';
import { FirstRun } from './first-run.tsx';
import { markAllSeen, rememberSeen, revisionBefore } from './last-visit.ts';
import { StoryFilterFields, storyOrders } from './story-filters.tsx';
import { StoryRow } from './story-row.tsx';

export function StoriesPage(): ReactNode {
  const { say } = useWording();
  useTitle(say(words.stories));
  const session = useQuery(sessionQuery);
  return (
    <div className="page stories">
      <Answer query={session}>{(found) => (found.articles === 0 ? <FirstRun role={found.role} /> : <StoryRows session={found} />)}</Answer>
    </div>
  );
}

function StoryRows({ session }: { readonly session: Session }): ReactNode {
  const { counted, say } = useWording();
  const [state, change] = useUrlState();
  const [since, setSince] = useState(revisionBefore);
  useEffect(() => rememberSeen(session.revision), [session.revision]);
  const filters: StoryFilters = {
    q: wordOf(state, 'q'),
    from: dayOf(state, 'from'),
    to: dayOf(state, 'to'),
    outlet: wordOf(state, 'outlet'),
    actor: wordOf(state, 'actor'),
    place: wordOf(state, 'place'),
    sort: choiceOf(state, 'sort', storyOrders),
    since: since ?? undefined,
  };
  const query = useInfiniteQuery(storiesQuery(filters));
  const { fetchNextPage, hasNextPage, isFetchingNextPage } = query;
  const onEnd = useCallback(() => {
    if (hasNextPage && !isFetchingNextPage) void fetchNextPage();
  }, [fetchNextPage, hasNextPage, isFetchingNextPage]);
  const stories = query.data?.pages.flatMap((page) => page.stories) ?? [];
  const first = query.data?.pages[0];
  const fresh = since === null ? 0 : stories.reduce((sum, story) => sum + story.fresh, 0);
  const isNarrowed = [filters.q, filters.from, filters.to, filters.outlet, filters.actor, filters.place].some((one) => one !== undefined);
  const clear = (): void => change({ q: undefined, from: undefined, to: undefined, outlet: undefined, actor: undefined, place: undefined });
  return (
    <>
      <div className="stories-head">
        <h1>{say(words.stories)}</h1>
        <p className="soft">
          {first !== undefined && counted('stories', first.total)}
          {!isNarrowed && ` · ${counted('articles', session.articles)}`}
        </p>
        {fresh > 0 && (
          <p className="since">
            <span className="fresh-dot" aria-hidden="true" />
            {say(words.sinceLastCount, { list: counted('fresh', fresh) })}{' '}
            <button
              type="button"
              className="plain-button"
              onClick={() => {
                markAllSeen(session.revision);
                setSince(session.revision);
              }}
            >
              {say(words.markSeen)}
            </button>
          </p>
        )}
      </div>
      <StoryFilterFields filters={filters} change={change} clear={isNarrowed ? clear : null} outlets={first?.outlets ?? []} />
      <Answer query={query}>
        {() =>
          stories.length === 0 ? (
            <Empty title={say(words.noneMatch)}>
              <p>{say(words.noneMatchBody)}</p>
              <button type="button" onClick={clear}>
                {say(words.clearFilters)}
              </button>
            </Empty>
          ) : (
            <>
              <div className="story-grid story-heads" aria-hidden="true">
                <span>{say(words.storyTitle)}</span>
                <span>{say(words.activityHead)}</span>
                <span>{say(words.articles)}</span>
                <span>{say(words.outlets)}</span>
                <span>{say(words.chains)}</span>
                <span>{say(words.statements)}</span>
              </div>
              <VirtualList
                label={say(words.stories)}
                items={stories}
                keyOf={(story, index) => `${story.id} ${index}`}
                estimate={98}
                total={first?.total ?? stories.length}
                onEnd={onEnd}
                primary
              >
                {(story) => <StoryRow story={story} isCounting={since !== null} />}
              </VirtualList>
            </>
          )
        }
      </Answer>
    </>
  );
}
