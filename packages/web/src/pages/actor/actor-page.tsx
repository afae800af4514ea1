import './actor.css';
import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import type { ActorRecord } from 'isnad/server';
import type { Phrase } from 'isnad/words';
import { type ReactNode, useMemo } from 'react';
import { actorQuery } from '../../api/queries.ts';
import { EvidenceChip } from '../../shared/evidence-chip.tsx';
import { ActorName, OutletName } from '../../shared/names.tsx';
import { ActSign, StanceSign } from '../../shared/signs.tsx';
import { Answer } from '../../shared/states.tsx';
import { Time } from '../../shared/time.tsx';
import { useTitle } from '../../shared/use-title.ts';
import { VirtualList } from '../../shared/virtual-list.tsx';
import { words } from '../../words/interface-words.ts';
import { useWording } from '../../words/language.tsx';
import { positionLines } from './position-lines.ts';

const typeWords: Readonly<Record<ActorRecord['actor']['type'], Phrase>> = {
  PER: words.person,
  ORG: words.organisation,
  LOC: words.location,
  DESCRIBED: words.described,
};

/** Everything that one actor said, over all stories. */
export function ActorPage(): ReactNode {
  const { id } = useParams({ from: '/actors/$id' });
  const query = useQuery(actorQuery(id));
  const { language } = useWording();
  const actor = query.data?.actor;
  useTitle(actor === undefined ? undefined : actor.type === 'DESCRIBED' ? (actor.description?.[language] ?? actor.name) : actor.name);
  return <div className="page actor">{<Answer query={query}>{(record) => <Record record={record} />}</Answer>}</div>;
}

function Record({ record }: { readonly record: ActorRecord }): ReactNode {
  const { counted, language, say } = useWording();
  const { actor } = record;
  const aliases = record.aliases.filter((alias) => alias !== actor.name);
  const lines = useMemo(() => positionLines(record), [record]);
  const statements = useMemo(
    () =>
      record.stories
        .flatMap(({ story, statements }) => statements.map((statement) => ({ story, statement })))
        .sort((a, b) => ((a.statement.at ?? '') < (b.statement.at ?? '') ? 1 : (a.statement.at ?? '') > (b.statement.at ?? '') ? -1 : 0)),
    [record],
  );
  return (
    <>
      <header className="actor-head">
        <p className="soft">{say(typeWords[actor.type])}</p>
        <h1>
          <ActorName actor={actor} link={false} />
        </h1>
        {actor.type !== 'DESCRIBED' && actor.description !== null && <p>{actor.description[language]}</p>}
        <p className="soft">
          {counted('statements', statements.length)} · {counted('stories', record.stories.length)}
        </p>
        <dl className="actor-facts">
          {aliases.length > 0 && (
            <div>
              <dt>{say(words.alsoWritten)}</dt>
              <dd>
                {aliases.map((alias) => (
                  <bdi key={alias}>{alias}</bdi>
                ))}
              </dd>
            </div>
          )}
          {actor.speaksFor.length > 0 && (
            <div>
              <dt>{say(words.speaksFor)}</dt>
              <dd>
                {actor.speaksFor.map((one) => (
                  <NameOf key={one} id={one} />
                ))}
              </dd>
            </div>
          )}
          {record.spokenForBy.length > 0 && (
            <div>
              <dt>{say(words.spokenForBy)}</dt>
              <dd>
                {record.spokenForBy.map((one) => (
                  <ActorName key={one.id} actor={one} />
                ))}
              </dd>
            </div>
          )}
        </dl>
      </header>
      <section>
        <h2>{say(words.positionsOverTime)}</h2>
        {lines.length === 0 ? (
          <p className="soft">{say(words.noPositions)}</p>
        ) : (
          <ul className="position-lines">
            {lines.map((line) => (
              <li key={`${line.story} ${line.point}`} className={line.isChanged ? 'position-line changed' : 'position-line'}>
                <p className="naskh">
                  <Link to="/stories/$id/positions" params={{ id: line.story }} className="article-link">
                    <bdi>{line.label}</bdi>
                  </Link>
                </p>
                <ol className="stance-steps">
                  {line.steps.map((step) => (
                    <li key={`${step.document} ${step.index}`}>
                      <StanceSign stance={step.stance} />
                      <Time value={step.at} />
                      {step.count > 1 && <span className="soft">{counted('statements', step.count)}</span>}
                      <EvidenceChip of={{ document: step.document, statement: step.index }} />
                    </li>
                  ))}
                </ol>
              </li>
            ))}
          </ul>
        )}
      </section>
      <section>
        <h2>{say(words.allStatements)}</h2>
        <VirtualList
          label={say(words.allStatements)}
          items={statements}
          keyOf={({ statement }, index) => `${statement.document} ${statement.index} ${index}`}
          estimate={104}
          primary
        >
          {({ story, statement }) => (
            <article className="actor-statement">
              <Time value={statement.at} />
              <div>
                <p className="naskh">
                  <bdi>{statement.words}</bdi>
                </p>
                <p className="statement-from">
                  <ActSign act={statement.act} />
                  <OutletName name={statement.outletName} />
                  <Link to="/stories/$id/timeline" params={{ id: story.id }}>
                    <bdi>{story.title}</bdi>
                  </Link>
                  <EvidenceChip of={{ document: statement.document, statement: statement.index }} />
                </p>
              </div>
            </article>
          )}
        </VirtualList>
      </section>
    </>
  );
}

/** The name of an actor of whom the record gives the id alone. */
function NameOf({ id }: { readonly id: string }): ReactNode {
  const actor = useQuery(actorQuery(id)).data?.actor;
  return <ActorName actor={actor ?? { id, name: id, type: 'ORG', description: null }} link={actor !== undefined} />;
}
