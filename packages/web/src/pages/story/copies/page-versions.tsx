import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { ArticleRecord, StoryRecord } from 'isnad/server';
import { type ReactNode, useMemo, useState } from 'react';
import { articleQuery } from '../../../api/queries.ts';
import { ArticleLink, OutletName } from '../../../shared/names.tsx';
import { Answer } from '../../../shared/states.tsx';
import { Time } from '../../../shared/time.tsx';
import { words } from '../../../words/interface-words.ts';
import { useWording } from '../../../words/language.tsx';
import { recordWords } from '../../../words/record-words.ts';
import type { ChainNames } from '../chains/names.ts';
import { DirectionWords } from './direction-words.tsx';
import { versionChanges } from './version-changes.ts';
import { type ReuseLine, takerOf } from './who-took.ts';

interface PageVersionsProps {
  readonly record: StoryRecord;
  readonly reuse: ReuseLine;
  readonly names: ChainNames;
}

/** Two versions of one page, the earlier first where that is known, and what changed from one to the other. */
export function PageVersions({ record, reuse, names }: PageVersionsProps): ReactNode {
  const { say } = useWording();
  const [isOpen, open] = useState(false);
  const way = takerOf(reuse);
  const [later, earlier] = way ?? [reuse.b, reuse.a];
  return (
    <article className="versions">
      <ol className="version-list">
        {[earlier, later].map((document, place) => (
          <li key={document}>
            {way !== null && <span className="version-when soft">{say(place === 0 ? recordWords.earlier : recordWords.later)}</span>}
            <ArticleLink article={names.articleOf(document) ?? { document, headline: null }} />
            <span className="soft">
              <OutletName name={names.outletOf(document)} /> · <Time value={names.articleOf(document)?.day ?? null} />
            </span>
          </li>
        ))}
      </ol>
      <DirectionWords record={record} reuse={reuse} names={names} />
      <p className="plain-line copy-foot no-print">
        {way === null && <span className="soft">{say(recordWords.orderUnknown)}</span>}
        <button type="button" className="plain-button" aria-expanded={isOpen} onClick={() => open(!isOpen)}>
          {say(isOpen ? recordWords.hideChanges : recordWords.whatChanged)}
        </button>
        <Link to="/articles/$document" params={{ document: earlier }} search={{ with: later }}>
          {say(words.besides)}
        </Link>
      </p>
      {isOpen && <Changes earlier={earlier} later={later} />}
    </article>
  );
}

function Changes({ earlier, later }: { readonly earlier: string; readonly later: string }): ReactNode {
  const before = useQuery(articleQuery(earlier));
  const after = useQuery(articleQuery(later));
  return <Answer query={before}>{(a) => <Answer query={after}>{(b) => <ChangedParagraphs before={a} after={b} />}</Answer>}</Answer>;
}

function ChangedParagraphs({ before, after }: { readonly before: ArticleRecord; readonly after: ArticleRecord }): ReactNode {
  const { say } = useWording();
  const paragraphs = useMemo(() => versionChanges(before.text, after.text), [before, after]);
  if (paragraphs.length === 0) return <p className="soft">{say(recordWords.noChange)}</p>;
  return (
    <div className="changed-text naskh" dir="auto" lang="ar">
      {paragraphs.map((parts, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a paragraph is its place.
        <p key={place}>
          {parts.map(({ kind, text }, at) =>
            kind === 'same' ? (
              text
            ) : kind === 'removed' ? (
              // biome-ignore lint/suspicious/noArrayIndexKey: a stretch is its place.
              <del key={at} title={say(recordWords.removed)}>
                {text}
              </del>
            ) : (
              // biome-ignore lint/suspicious/noArrayIndexKey: a stretch is its place.
              <ins key={at} title={say(recordWords.inserted)}>
                {text}
              </ins>
            ),
          )}
        </p>
      ))}
    </div>
  );
}
