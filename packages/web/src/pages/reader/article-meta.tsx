import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { ArticleRecord } from 'isnad/server';
import { noticeMessage } from 'isnad/words';
import type { ReactNode } from 'react';
import { storyQuery } from '../../api/queries.ts';
import { CorrectButton } from '../../shared/correct-button.tsx';
import { CorrectedMark } from '../../shared/corrected-mark.tsx';
import { ChoiceField } from '../../shared/field.tsx';
import { OutletName } from '../../shared/names.tsx';
import { Time } from '../../shared/time.tsx';
import { useUrlState } from '../../shared/use-url-state.ts';
import { words } from '../../words/interface-words.ts';
import { useWording } from '../../words/language.tsx';

/** Whose article this is, when it was published, where it came from, and what went wrong in reading it. */
export function ArticleMeta({ record }: { readonly record: ArticleRecord }): ReactNode {
  const { language, say } = useWording();
  const [, change] = useUrlState();
  const { article } = record;
  const story = useQuery(storyQuery(record.thread)).data;
  const others = (story?.articles ?? []).filter((one) => one.document !== article.document);
  return (
    <header className="article-meta-head">
      <p className="article-line">
        <b>
          <OutletName name={article.outletName} />
        </b>
        {article.day === null ? <span className="soft">{say(words.publishedUnknown)}</span> : <Time value={article.day} length="long" />}
        <CorrectedMark is={(subject) => subject.kind === 'wrong-date' && subject.document === article.document} />
        {article.byline !== null && (
          <span>
            {say(words.byline)} <bdi>{article.byline}</bdi>
          </span>
        )}
        {article.credits.length > 0 && <span>{say(words.credits, { names: [...new Set(article.credits)].join(say(words.listComma)) })}</span>}
        {article.modified !== null && (
          <span>
            {say(words.modified)} <Time value={article.modified.slice(0, 10)} />
          </span>
        )}
        {article.url !== null && /^https?:/.test(article.url) && (
          <a href={article.url} rel="noreferrer noopener" target="_blank">
            {say(words.original)}
          </a>
        )}
        <CorrectButton about={{ document: article.document, day: article.day }} />
      </p>
      <p className="article-line soft">
        {story !== undefined && (
          <span>
            {say(words.inStory)}{' '}
            <Link to="/stories/$id/articles" params={{ id: record.thread }}>
              <bdi>{story.summary.title}</bdi>
            </Link>
          </span>
        )}
      </p>
      {others.length > 0 && (
        <div className="no-print compare-field">
          <ChoiceField
            label={say(words.readAgainst)}
            value={undefined}
            none={say(words.chooseOther)}
            choices={others.map((one) => [one.document, `${one.outletName ?? say(words.unknownOutlet)}: ${one.headline ?? say(words.noHeadline)}`] as const)}
            onChange={(document) => change({ with: document })}
          />
        </div>
      )}
      {record.notices.length > 0 && (
        <ul className="article-notices">
          {record.notices.map((notice) => (
            <li key={`${notice.code} ${notice.span?.start ?? ''}`}>
              <bdi>{noticeMessage(notice, language, 'desk')}</bdi>
            </li>
          ))}
        </ul>
      )}
    </header>
  );
}
