import type { StoryRecord } from 'isnad/server';
import { type ReactNode, useEffect } from 'react';
import { EvidenceChip } from '../../../shared/evidence-chip.tsx';
import { ActorName, ArticleLink, OutletName } from '../../../shared/names.tsx';
import { Time } from '../../../shared/time.tsx';
import { words } from '../../../words/interface-words.ts';
import { useWording } from '../../../words/language.tsx';
import { recordWords } from '../../../words/record-words.ts';
import type { Chain, Testimony } from './chain-graph.ts';
import { ChainList } from './chain-list.tsx';
import type { PlacedNode } from './graph-layout.ts';
import { nodeName } from './graph-view.tsx';
import type { ChainNames } from './names.ts';
import { TestimonyDetail } from './testimony-detail.tsx';

interface NodeDetailProps {
  readonly record: StoryRecord;
  readonly node: PlacedNode;
  readonly chains: readonly Chain[];
  readonly testimonies: readonly Testimony[];
  readonly names: ChainNames;
  readonly onClose: () => void;
}

/** What stands behind a node: a testimony's statements and merges; of all else, the chains that pass through it. Esc closes it. */
export function NodeDetail({ record, node, chains, testimonies, names, onClose }: NodeDetailProps): ReactNode {
  const { counted, say } = useWording();
  const { layer, subject } = node;
  useEffect(() => {
    const press = (event: globalThis.KeyboardEvent): void => {
      if (event.key === 'Escape' && !event.defaultPrevented && !location.search.includes('evidence=')) onClose();
    };
    addEventListener('keydown', press);
    return () => removeEventListener('keydown', press);
  }, [onClose]);
  const testimony = layer === 'testimony' ? testimonies.find(({ id }) => id === subject) : undefined;
  const article = layer === 'article' && subject !== null ? names.articleOf(subject) : undefined;
  const actor = subject === null || layer === 'outlet' || layer === 'article' ? undefined : names.actorOf(subject);
  const own = node.chains.flatMap((place) => chains[place] ?? []);
  return (
    <section className="node-detail" aria-label={nodeName(node, names, say, counted)}>
      <header className="node-head">
        <h2>
          {actor !== undefined ? <ActorName actor={actor} /> : article !== undefined ? <ArticleLink article={article} /> : nodeName(node, names, say, counted)}
        </h2>
        <button type="button" className="tool tool-sign no-print" aria-label={say(words.close)} onClick={onClose}>
          ✕
        </button>
      </header>
      {subject === null && layer === 'origin' && <p className="soft">{say(recordWords.unknownOriginWhy)}</p>}
      {article !== undefined && (
        <p className="plain-line soft">
          <OutletName name={article.outletName} />
          <Time value={article.day} />
          <EvidenceChip
            of={testimonies.flatMap(({ statements }) =>
              statements.filter(({ document }) => document === article.document).map(({ document, index }) => ({ document, statement: index })),
            )}
          />
        </p>
      )}
      {testimony !== undefined ? (
        <TestimonyDetail record={record} testimony={testimony} names={names} />
      ) : (
        <ChainList record={record} chains={own} testimonies={testimonies} names={names} />
      )}
    </section>
  );
}
