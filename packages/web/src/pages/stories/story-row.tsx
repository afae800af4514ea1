import { Link } from '@tanstack/react-router';
import type { StorySummary } from 'isnad/server';
import type { ReactNode } from 'react';
import { CorrectButton } from '../../shared/correct-button.tsx';
import { ChainCount, Count } from '../../shared/count.tsx';
import { Sparkline } from '../../shared/sparkline.tsx';
import { words } from '../../words/interface-words.ts';
import { useWording } from '../../words/language.tsx';

interface StoryRowProps {
  readonly story: StorySummary;
  /** Whether what is new since the last visit is known. */
  readonly isCounting: boolean;
}

/** One story in the list: what it is about, when, and how much stands behind it. */
export function StoryRow({ story, isCounting }: StoryRowProps): ReactNode {
  const { counted, period, say } = useWording();
  const days = period(story.from, story.to);
  return (
    <article className="story-grid story-row">
      <div className="story-what">
        <h2>
          <Link to="/stories/$id/timeline" params={{ id: story.id }}>
            <bdi>{story.title}</bdi>
          </Link>
        </h2>
        <p className="story-meta">
          <span>{days ?? say(words.undated)}</span>
          {(story.changes ?? 0) > 0 && <Count thing="changes" value={story.changes} counts={words.countsChanges} />}
          {(story.contradictions ?? 0) > 0 && <Count thing="contradictions" value={story.contradictions} counts={words.countsContradictions} />}
          {isCounting && story.fresh > 0 && (
            <span className="fresh" title={say(words.sinceLast)}>
              <span className="fresh-dot" aria-hidden="true" />
              {counted('fresh', story.fresh)}
            </span>
          )}
          <span className="on-hover">
            <CorrectButton about={{ story: { id: story.id, title: story.title } }} />
          </span>
        </p>
      </div>
      <Sparkline values={story.activity} />
      <Labelled label={say(words.articles)}>
        <Count thing="articles" value={story.articles} counts={words.countsArticles} bare />
      </Labelled>
      <Labelled label={say(words.outlets)}>
        <Count thing="outlets" value={story.outlets} counts={words.countsOutlets} bare />
      </Labelled>
      <Labelled label={say(words.chains)}>
        <ChainCount atMost={story.independentAtMost} unknown={story.unknownRoots} bare />
      </Labelled>
      <Labelled label={say(words.statements)}>
        <Count thing="statements" value={story.statements} counts={words.countsStatements} bare />
      </Labelled>
    </article>
  );
}

/** A number under its column's head; where the columns are gone, with its label. */
function Labelled({ label, children }: { readonly label: string; readonly children: ReactNode }): ReactNode {
  return (
    <div className="story-number">
      <span className="story-number-label" aria-hidden="true">
        {label}
      </span>
      {children}
    </div>
  );
}
