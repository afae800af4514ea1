import type { StoryRecord } from 'isnad/server';
import { roles, wordOf } from 'isnad/words';
import { Fragment, type ReactNode } from 'react';
import { ActorName, ArticleLink, OutletName } from '../../../shared/names.tsx';
import { Time } from '../../../shared/time.tsx';
import { words } from '../../../words/interface-words.ts';
import { useWording } from '../../../words/language.tsx';
import { recordWords } from '../../../words/record-words.ts';
import type { Chain, Testimony } from './chain-graph.ts';
import type { ChainNames } from './names.ts';
import { TestimonyDetail } from './testimony-detail.tsx';

interface ChainListProps {
  readonly record: StoryRecord;
  readonly chains: readonly Chain[];
  readonly testimonies: readonly Testimony[];
  readonly names: ChainNames;
}

/** The chains in words: each from its speaker on, with the articles that carry it, and what was merged into it. */
export function ChainList({ record, chains, testimonies, names }: ChainListProps): ReactNode {
  const { counted, number, say } = useWording();
  const byId = new Map(testimonies.map((testimony) => [testimony.id, testimony]));
  return (
    <>
      <p className="soft">{say(recordWords.chainReading)}</p>
      <ol className="chain-list">
        {chains.map((chain, place) => {
          const testimony = byId.get(chain.testimony);
          const count = testimony?.statements.length ?? 1;
          return (
            <li key={chain.testimony}>
              <span className="chain-number soft">{number(place + 1)}</span>
              <div>
                <p className="chain-way">
                  {chain.root === null && <span className="nobody">{say(recordWords.unknownOrigin)}</span>}
                  {chain.links.map((link, at) => {
                    const actor = names.actorOf(link.actor);
                    return (
                      <Fragment key={`${link.role} ${link.actor}`}>
                        {(at > 0 || chain.root === null) && (
                          <span className="chain-arrow" aria-hidden="true">
                            {say({ ar: '←', en: '→' })}
                          </span>
                        )}
                        <span title={say(wordOf(roles, link.role))}>
                          {actor === undefined ? <bdi>{names.nameOf(link.actor)}</bdi> : <ActorName actor={actor} />}
                        </span>
                      </Fragment>
                    );
                  })}
                </p>
                <ul className="chain-articles">
                  {chain.documents.map((document) => (
                    <li key={document}>
                      <ArticleLink article={names.articleOf(document) ?? { document, headline: null }} />{' '}
                      <span className="soft">
                        <OutletName name={names.outletOf(document)} /> · <Time value={names.articleOf(document)?.day ?? null} />
                      </span>
                    </li>
                  ))}
                </ul>
                {testimony !== undefined && (
                  <details>
                    <summary>{count > 1 ? say(recordWords.mergedNode, { statements: counted('statements', count) }) : say(words.statements)}</summary>
                    <TestimonyDetail record={record} testimony={testimony} names={names} />
                  </details>
                )}
              </div>
            </li>
          );
        })}
      </ol>
    </>
  );
}
