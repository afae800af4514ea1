import './story.css';
import { useQuery } from '@tanstack/react-query';
import { Link, Outlet, useParams, useSearch } from '@tanstack/react-router';
import type { StoryRecord } from 'isnad/server';
import type { Phrase } from 'isnad/words';
import type { ReactNode } from 'react';
import { storyQuery } from '../../api/queries.ts';
import { daysBetween } from '../../format/dates.ts';
import { CorrectedMark } from '../../shared/corrected-mark.tsx';
import { ChainCount, Count } from '../../shared/count.tsx';
import { Answer } from '../../shared/states.tsx';
import { useTitle } from '../../shared/use-title.ts';
import type { Thing } from '../../words/counted.ts';
import { words } from '../../words/interface-words.ts';
import { useWording } from '../../words/language.tsx';
import { ExportMenu } from './export-menu.tsx';

/** The frame of one story: what it is, its numbers, and a tab for each view. The views read the record through `useStory`. */
export function StoryPage(): ReactNode {
  const { id } = useParams({ from: '/stories/$id' });
  const query = useQuery(storyQuery(id));
  useTitle(query.data?.summary.title);
  return (
    <div className="page story">
      <Answer query={query}>
        {(record) => (
          <>
            <StoryHead record={record} />
            <StoryTabs record={record} />
            <div className="story-view">
              <Outlet />
            </div>
          </>
        )}
      </Answer>
    </div>
  );
}

function StoryHead({ record: { summary, points } }: { readonly record: StoryRecord }): ReactNode {
  const { period, say } = useWording();
  const days = daysBetween(summary.from, summary.to);
  return (
    <header className="story-head">
      <h1>
        <bdi>{summary.title}</bdi>
      </h1>
      <div className="story-line">
        <p className="soft">{period(summary.from, summary.to, 'long') ?? say(words.undated)}</p>
        <CorrectedMark is={(subject) => subject.kind === 'same-story' && (subject.a === summary.id || subject.b === summary.id)} />
        <ExportMenu story={summary.id} />
      </div>
      <dl className="strip" aria-label={say(words.summary)}>
        <Fact label={words.articles}>
          <Count thing="articles" value={summary.articles} counts={words.countsArticles} bare />
        </Fact>
        <Fact label={words.outlets}>
          <Count thing="outlets" value={summary.outlets} counts={words.countsOutlets} bare />
        </Fact>
        <Fact label={words.chains}>
          <ChainCount atMost={summary.independentAtMost} unknown={summary.unknownRoots} bare />
        </Fact>
        <Fact label={words.statements}>
          <Count thing="statements" value={summary.statements} counts={words.countsStatements} bare />
        </Fact>
        <Fact label={words.points}>
          <Count thing="points" value={points.length} counts={words.countsPoints} bare />
        </Fact>
        <Fact label={words.figures}>
          <Count thing="figures" value={summary.figures} counts={words.countsFigures} bare />
        </Fact>
        <Fact label={words.changes}>
          <Count thing="changes" value={summary.changes} counts={words.countsChanges} bare />
        </Fact>
        <Fact label={words.contradictions}>
          <Count thing="contradictions" value={summary.contradictions} counts={words.countsContradictions} bare />
        </Fact>
        {days !== null && (
          <Fact label={words.days}>
            <Count thing="days" value={days} counts={words.countsDays} bare />
          </Fact>
        )}
      </dl>
    </header>
  );
}

function Fact({ label, children }: { readonly label: Phrase; readonly children: ReactNode }): ReactNode {
  const { say } = useWording();
  return (
    <div>
      <dt>{say(label)}</dt>
      <dd>{children}</dd>
    </div>
  );
}

const views = ['timeline', 'positions', 'figures', 'chains', 'copies', 'contradictions', 'articles'] as const;

const viewWords: Readonly<Record<(typeof views)[number], Phrase>> = {
  timeline: words.timeline,
  positions: words.positions,
  figures: words.figures,
  chains: words.chainsView,
  copies: words.copies,
  contradictions: words.contradictions,
  articles: words.articles,
};

function StoryTabs({ record }: { readonly record: StoryRecord }): ReactNode {
  const { counted, number, say } = useWording();
  const { id } = useParams({ from: '/stories/$id' });
  const { evidence } = useSearch({ strict: false }) as Record<string, unknown>;
  const counts: Readonly<Record<(typeof views)[number], ReadonlyArray<readonly [thing: Thing, value: number]>>> = {
    timeline: [],
    positions: [['points', record.points.length]],
    figures: [['figures', record.summary.figures]],
    chains: [],
    copies: [],
    contradictions: [
      ['contradictions', record.contradictions.length],
      ['mutations', record.mutations.length],
    ],
    articles: [['articles', record.articles.length]],
  };
  return (
    <nav className="tabs" aria-label={say(words.views)}>
      {views.map((view) => {
        const things = counts[view];
        const sum = things.reduce((total, [, value]) => total + value, 0);
        const whole = things.map(([thing, value]) => counted(thing, value)).join(say(words.listComma));
        return (
          <Link key={view} to={`/stories/$id/${view}`} params={{ id }} search={evidence === undefined ? {} : { evidence }} resetScroll={false}>
            {say(viewWords[view])}
            {things.length > 0 && (
              <span className="n" title={whole}>
                {number(sum)}
              </span>
            )}
          </Link>
        );
      })}
    </nav>
  );
}
