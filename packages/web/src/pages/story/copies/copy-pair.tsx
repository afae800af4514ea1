import { Link } from '@tanstack/react-router';
import type { StoryRecord } from 'isnad/server';
import { reuseKinds, wordOf } from 'isnad/words';
import type { ReactNode } from 'react';
import { ArticleLink, OutletName } from '../../../shared/names.tsx';
import { Time } from '../../../shared/time.tsx';
import { words } from '../../../words/interface-words.ts';
import { useWording } from '../../../words/language.tsx';
import { recordWords } from '../../../words/record-words.ts';
import type { ChainNames } from '../chains/names.ts';
import { DirectionWords } from './direction-words.tsx';
import { type ReuseLine, takerOf } from './who-took.ts';

interface CopyPairProps {
  readonly record: StoryRecord;
  readonly reuse: ReuseLine;
  readonly names: ChainNames;
}

/** Two articles that share text: the source first where it is known, how much of each stands in the other, and how the direction is known. */
export function CopyPair({ record, reuse, names }: CopyPairProps): ReactNode {
  const { counted, say } = useWording();
  const [taker, source] = takerOf(reuse) ?? [reuse.b, reuse.a];
  const isKnown = takerOf(reuse) !== null;
  return (
    <article className="copy-pair">
      <div className="copy-sides">
        <Side document={source} reuse={reuse} names={names} />
        <span className={isKnown ? 'copy-arrow' : 'copy-arrow unknown'} aria-hidden="true">
          {isKnown ? say({ ar: '←', en: '→' }) : say(reuse.direction === 'common-source' ? recordWords.oneOrigin : recordWords.directionUnknownHead)}
        </span>
        <Side document={taker} reuse={reuse} names={names} />
      </div>
      <DirectionWords record={record} reuse={reuse} names={names} />
      <p className="plain-line copy-foot">
        <span className="soft">{say(wordOf(reuseKinds, reuse.kind))}</span>
        <span className="soft">{counted('passages', reuse.passages)}</span>
        <Link to="/articles/$document" params={{ document: source }} search={{ with: taker }} className="no-print">
          {say(words.besides)}
        </Link>
      </p>
    </article>
  );
}

function Side({ document, reuse, names }: { readonly document: string; readonly reuse: ReuseLine; readonly names: ChainNames }): ReactNode {
  const { percent, say } = useWording();
  const article = names.articleOf(document);
  const share = document === reuse.a ? reuse.containment.a : reuse.containment.b;
  const outlet = names.outletOf(document) ?? say(words.unknownOutlet);
  return (
    <div className="copy-side">
      <p className="copy-from">
        <b>
          <OutletName name={names.outletOf(document)} />
        </b>
        <Time value={article?.day ?? null} />
      </p>
      <p>
        <ArticleLink article={article ?? { document, headline: null }} />
      </p>
      <p className="copy-share" title={say(recordWords.shareTitle)}>
        <span className="share-bar" aria-hidden="true">
          <span style={{ inlineSize: `${share * 100}%` }} />
        </span>
        {say(recordWords.shareOf, { share: percent(share), name: outlet })}
      </p>
    </div>
  );
}
