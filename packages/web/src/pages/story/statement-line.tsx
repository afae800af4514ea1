import type { StatementLine, StoryRecord } from 'isnad/server';
import type { ReactNode } from 'react';
import { EvidenceChip } from '../../shared/evidence-chip.tsx';
import { ActorName, OutletName } from '../../shared/names.tsx';
import { ActSign } from '../../shared/signs.tsx';
import { Time } from '../../shared/time.tsx';
import { words } from '../../words/interface-words.ts';
import { useWording } from '../../words/language.tsx';

interface StatementRowProps {
  readonly record: StoryRecord;
  readonly statement: StatementLine;
}

/** One statement of a story: when, who, what it does, its first words, and the way to its sentence. */
export function StatementRow({ record, statement }: StatementRowProps): ReactNode {
  const { say } = useWording();
  const article = record.articles[statement.article];
  if (article === undefined) return null;
  const isCorrected = statement.correction !== null;
  return (
    <article className="statement-row">
      <span className="statement-when">
        <Time value={statement.at} />
      </span>
      <div className="statement-body">
        <p className="statement-who">
          <ActorName actor={statement.actor === null ? null : (record.actors[statement.actor] ?? null)} />
          <ActSign act={statement.act} />
          {isCorrected && <span className="corrected">{say(words.corrected)}</span>}
        </p>
        <p className={isCorrected ? 'naskh struck' : 'naskh'}>
          <bdi>{statement.words}</bdi>
        </p>
        <p className="statement-from">
          <OutletName name={article.outletName} /> <EvidenceChip of={{ document: article.document, statement: statement.index }} />
        </p>
      </div>
    </article>
  );
}
