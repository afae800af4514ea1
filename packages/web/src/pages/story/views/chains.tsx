import { useQuery } from '@tanstack/react-query';
import type { PointLine, StoryRecord } from 'isnad/server';
import { roles, wordOf } from 'isnad/words';
import { type ReactNode, useState } from 'react';
import { pointQuery } from '../../../api/queries.ts';
import { ChainCount } from '../../../shared/count.tsx';
import { ActorName, ArticleLink } from '../../../shared/names.tsx';
import { Answer } from '../../../shared/states.tsx';
import { VirtualList } from '../../../shared/virtual-list.tsx';
import { words } from '../../../words/interface-words.ts';
import { useWording } from '../../../words/language.tsx';
import { useStory } from '../use-story.ts';

/** Every point with its independent chains, each from the speaker to the articles. */
export function Chains(): ReactNode {
  const { say } = useWording();
  const record = useStory();
  return (
    <VirtualList label={say(words.points)} items={record.points} keyOf={(point) => point.id} estimate={92} primary>
      {(point) => <PointEntry record={record} point={point} />}
    </VirtualList>
  );
}

interface PointEntryProps {
  readonly record: StoryRecord;
  readonly point: PointLine;
}

function PointEntry({ record, point }: PointEntryProps): ReactNode {
  const { say } = useWording();
  const [isOpen, open] = useState(false);
  return (
    <article className="plain-entry">
      <h2 className="naskh">
        <bdi>{point.label}</bdi>
      </h2>
      <p className="plain-line soft">
        <ChainCount atMost={point.independentAtMost} unknown={point.unknownRoots} />
        <button type="button" className="plain-button" aria-expanded={isOpen} onClick={() => open(!isOpen)}>
          {say(isOpen ? words.close : words.chainsView)}
        </button>
      </p>
      {isOpen && <ChainLines record={record} point={point} />}
    </article>
  );
}

function ChainLines({ record, point }: PointEntryProps): ReactNode {
  const { say } = useWording();
  const query = useQuery(pointQuery(record.summary.id, point.id));
  const actorOf = (id: string) => record.actors.find((actor) => actor.id === id);
  const outletOf = (id: string): string => record.articles.find((article) => article.outlet === id)?.outletName ?? id;
  return (
    <Answer query={query}>
      {({ chains }) => (
        <ol className="chain-lines">
          {chains.map((chain, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: chains of a point have no other name.
            <li key={at}>
              <p className="plain-line">
                {chain.root === null && <span className="nobody">{say(words.unknownRoot)}</span>}
                {chain.links.map((link) => {
                  const actor = actorOf(link.actor);
                  return (
                    <span key={`${link.role} ${link.actor}`} title={say(wordOf(roles, link.role))}>
                      {actor === undefined ? <bdi>{outletOf(link.actor)}</bdi> : <ActorName actor={actor} />}
                    </span>
                  );
                })}
              </p>
              <ul className="soft">
                {chain.documents.map((document) => (
                  <li key={document}>
                    <ArticleLink article={record.articles.find((article) => article.document === document) ?? { document, headline: null }} />
                  </li>
                ))}
              </ul>
            </li>
          ))}
        </ol>
      )}
    </Answer>
  );
}
