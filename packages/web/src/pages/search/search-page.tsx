import './search.css';
import { useInfiniteQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { SearchHit } from 'isnad/server';
import { type ReactNode, useCallback } from 'react';
import { type SearchFilters, searchQuery, storiesQuery } from '../../api/queries.ts';
import { EvidenceChip } from '../../shared/evidence-chip.tsx';
import { ChoiceField, DayField } from '../../shared/field.tsx';
import { ActorName, OutletName } from '../../shared/names.tsx';
import { ActSign } from '../../shared/signs.tsx';
import { Answer, Empty } from '../../shared/states.tsx';
import { Time } from '../../shared/time.tsx';
import { useTitle } from '../../shared/use-title.ts';
import { useUrlState } from '../../shared/use-url-state.ts';
import { VirtualList } from '../../shared/virtual-list.tsx';
import { segmentsOf } from '../../text/segments.ts';
import { choiceOf, dayOf, wordOf } from '../../url/search-state.ts';
import { words } from '../../words/interface-words.ts';
import { useWording } from '../../words/language.tsx';

const parts = ['articles', 'statements'] as const;
const partWords = { articles: words.inArticles, statements: words.inStatements } as const;

/** Articles and statements that hold the words, highlighted. */
export function SearchPage(): ReactNode {
  const { say } = useWording();
  const [state, change] = useUrlState();
  const q = wordOf(state, 'q') ?? '';
  useTitle(q === '' ? say(words.search) : `${q} · ${say(words.search)}`);
  const filters: SearchFilters = {
    q,
    in: choiceOf(state, 'in', parts) ?? 'articles',
    from: dayOf(state, 'from'),
    to: dayOf(state, 'to'),
    outlet: wordOf(state, 'outlet'),
    sort: choiceOf(state, 'sort', ['best', 'newest']),
  };
  const outlets = useInfiniteQuery(storiesQuery({})).data?.pages[0]?.outlets ?? [];
  return (
    <div className="page search">
      <h1 className="unseen">{say(words.search)}</h1>
      <nav className="tabs" aria-label={say(words.search)}>
        {parts.map((part) => (
          <Link
            key={part}
            to="/search"
            search={{ ...state, in: part, evidence: undefined }}
            className={part === filters.in ? 'active' : ''}
            aria-current={part === filters.in ? 'page' : undefined}
            activeProps={{}}
          >
            {say(partWords[part])}
          </Link>
        ))}
      </nav>
      <div className="filters search-filters">
        <DayField label={say(words.from)} value={filters.from} onChange={(from) => change({ from })} />
        <DayField label={say(words.to)} value={filters.to} onChange={(to) => change({ to })} />
        <ChoiceField
          label={say(words.outlet)}
          value={filters.outlet}
          none={say(words.any)}
          choices={outlets.map((outlet) => [outlet.id, outlet.name] as const)}
          onChange={(outlet) => change({ outlet })}
        />
        <ChoiceField
          label={say(words.sort)}
          value={filters.sort ?? 'best'}
          choices={[
            ['best', say(words.sortBest)],
            ['newest', say(words.sortNewest)],
          ]}
          onChange={(sort) => change({ sort: sort === 'best' ? undefined : sort })}
        />
      </div>
      {q === '' ? (
        <Empty title={say(words.searchStart)}>
          <p>{say(words.searchHint)}</p>
        </Empty>
      ) : (
        <Results filters={filters} />
      )}
    </div>
  );
}

function Results({ filters }: { readonly filters: SearchFilters }): ReactNode {
  const { counted, number, say } = useWording();
  const query = useInfiniteQuery(searchQuery(filters));
  const { fetchNextPage, hasNextPage, isFetchingNextPage } = query;
  const onEnd = useCallback(() => {
    if (hasNextPage && !isFetchingNextPage) void fetchNextPage();
  }, [fetchNextPage, hasNextPage, isFetchingNextPage]);
  const other = filters.in === 'articles' ? 'statements' : 'articles';
  return (
    <Answer query={query}>
      {({ pages }) => {
        const first = pages[0];
        const hits = pages.flatMap((page) => page.hits);
        if (first === undefined || hits.length === 0)
          return (
            <Empty title={say(words.nothingFound)}>
              <p>{say(words.nothingFoundBody)}</p>
              <Link to="/search" search={{ q: filters.q, in: other === 'articles' ? undefined : other }}>
                {say(words.tryOther, { where: say(partWords[other]) })}
              </Link>
            </Empty>
          );
        return (
          <>
            <p className="soft search-count" role="status">
              {first.isExact ? counted('results', first.total) : say(words.atLeastResults, { n: counted('results', first.total) })}{' '}
              <small>{say(words.inMilliseconds, { n: number(Math.round(first.milliseconds * 10) / 10) })}</small>
            </p>
            <VirtualList
              label={say(words.search)}
              items={hits}
              keyOf={(hit, index) => `${hit.article.document} ${hit.statement?.index ?? ''} ${index}`}
              estimate={128}
              total={first.total}
              onEnd={onEnd}
              primary
            >
              {(hit) => <Hit hit={hit} />}
            </VirtualList>
          </>
        );
      }}
    </Answer>
  );
}

function Hit({ hit }: { readonly hit: SearchHit }): ReactNode {
  const { say } = useWording();
  const { article, statement } = hit;
  const excerpt = (
    <p className="naskh hit-excerpt" lang="ar" dir="auto">
      {segmentsOf(hit.excerpt, hit.marks).map((segment) => (segment.marks.length > 0 ? <mark key={segment.start}>{segment.text}</mark> : segment.text))}
    </p>
  );
  return (
    <article className="hit">
      {statement !== null && (
        <p className="statement-who">
          <ActorName
            actor={statement.actor === null ? null : { id: statement.actor, name: statement.name ?? statement.actor, type: 'PER', description: null }}
          />
          <ActSign act={statement.act} />
          {statement.at !== null && <Time value={statement.at} />}
        </p>
      )}
      {statement !== null && excerpt}
      <h2>
        <Link
          to="/articles/$document"
          params={{ document: article.document }}
          search={statement === null ? {} : { statement: String(statement.index) }}
          className="article-link"
        >
          <bdi>{article.headline ?? say(words.noHeadline)}</bdi>
        </Link>
      </h2>
      {statement === null && excerpt}
      <p className="statement-from">
        <OutletName name={article.outletName} />
        <Time value={article.day} />
        <Link to="/stories/$id/articles" params={{ id: hit.thread }}>
          {say(words.storyTitle)}
        </Link>
        {statement !== null && <EvidenceChip of={{ document: article.document, statement: statement.index }} />}
      </p>
    </article>
  );
}
