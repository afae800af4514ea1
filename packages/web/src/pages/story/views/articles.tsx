import { Link } from '@tanstack/react-router';
import { type ReactNode, useCallback, useMemo } from 'react';
import { CorrectButton } from '../../../shared/correct-button.tsx';
import { Count } from '../../../shared/count.tsx';
import { ChoiceField, WordField } from '../../../shared/field.tsx';
import { ArticleLink, OutletName } from '../../../shared/names.tsx';
import { Empty } from '../../../shared/states.tsx';
import { Time } from '../../../shared/time.tsx';
import { useUrlState } from '../../../shared/use-url-state.ts';
import { VirtualList } from '../../../shared/virtual-list.tsx';
import { wordOf } from '../../../url/search-state.ts';
import { words } from '../../../words/interface-words.ts';
import { useWording } from '../../../words/language.tsx';
import { useStory } from '../use-story.ts';

/** The story's articles by time, with what was found in each and whom it credits or shares text with. */
export function Articles(): ReactNode {
  const { counted, say } = useWording();
  const { articles, reuses } = useStory();
  const [state, change] = useUrlState();
  const q = wordOf(state, 'q');
  const outlet = wordOf(state, 'outlet');
  const setQ = useCallback((next: string | undefined) => change({ q: next }), [change]);
  const outlets = useMemo(() => {
    const found = new Map<string, string>();
    for (const article of articles) if (article.outlet !== null) found.set(article.outlet, article.outletName ?? article.outlet);
    return [...found].sort((a, b) => a[1].localeCompare(b[1], 'ar'));
  }, [articles]);
  const shared = useMemo(() => {
    const partners = new Map<string, string[]>();
    for (const { a, b } of reuses) {
      partners.set(a, [...(partners.get(a) ?? []), b]);
      partners.set(b, [...(partners.get(b) ?? []), a]);
    }
    return partners;
  }, [reuses]);
  const shown = articles.filter(
    (article) =>
      (q === undefined || q.split(/\s+/).every((word) => (article.headline ?? '').includes(word))) && (outlet === undefined || article.outlet === outlet),
  );
  return (
    <>
      <div className="filters view-filters">
        <WordField label={say(words.articleFilter)} value={q} onChange={setQ} isWide />
        <ChoiceField label={say(words.outlet)} value={outlet} none={say(words.any)} choices={outlets} onChange={(next) => change({ outlet: next })} />
      </div>
      {shown.length === 0 ? (
        <Empty title={say(words.noArticlesMatch)} />
      ) : (
        <VirtualList label={say(words.articles)} items={shown} keyOf={(article) => article.document} estimate={92} primary>
          {(article) => {
            const partners = shared.get(article.document) ?? [];
            return (
              <article className="article-row">
                <span className="statement-when">
                  <Time value={article.day} />
                </span>
                <div>
                  <h2>
                    <ArticleLink article={article} />
                  </h2>
                  <p className="article-meta">
                    <OutletName name={article.outletName} />
                    {article.credits.length > 0 && <span>{say(words.credits, { names: [...new Set(article.credits)].join(say(words.listComma)) })}</span>}
                    <Count thing="statements" value={article.statements} counts={words.countsStatements} />
                    <Count thing="figures" value={article.figures} counts={words.countsFigures} />
                    {partners[0] !== undefined && (
                      <Link to="/articles/$document" params={{ document: article.document }} search={{ with: partners[0] }}>
                        {say(words.sharesWith, { list: counted('articles', partners.length) })}
                      </Link>
                    )}
                    <span className="on-hover">
                      <CorrectButton about={{ document: article.document, day: article.day }} />
                    </span>
                  </p>
                </div>
              </article>
            );
          }}
        </VirtualList>
      )}
    </>
  );
}
