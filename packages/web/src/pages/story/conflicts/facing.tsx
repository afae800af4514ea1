import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { EvidenceRecord, StoryRecord } from 'isnad/server';
import type { Phrase } from 'isnad/words';
import type { ReactNode } from 'react';
import { evidenceRecordQuery } from '../../../api/queries.ts';
import { EvidenceChip } from '../../../shared/evidence-chip.tsx';
import { ActorName, OutletName } from '../../../shared/names.tsx';
import { Answer } from '../../../shared/states.tsx';
import { Time } from '../../../shared/time.tsx';
import { segmentsOf } from '../../../text/segments.ts';
import type { EvidenceRef } from '../../../url/evidence-ref.ts';
import { words } from '../../../words/interface-words.ts';
import { useWording } from '../../../words/language.tsx';
import { recordWords } from '../../../words/record-words.ts';
import type { ConflictEnd, EndRole } from './conflicts.ts';

const roleWords: Readonly<Record<EndRole, Phrase>> = {
  affirm: recordWords.affirmSide,
  deny: recordWords.denySide,
  one: recordWords.oneSide,
  other: recordWords.otherSide,
  origin: recordWords.originSide,
  copy: recordWords.copySide,
  first: recordWords.firstSide,
  second: recordWords.secondSide,
  body: recordWords.bodySide,
  headline: recordWords.headlineSide,
};

interface FacingProps {
  readonly record: StoryRecord;
  readonly end: ConflictEnd;
  readonly role: EndRole;
}

/** One side of a conflict: who, where, when, and the sentence with the words in question marked. */
export function Facing({ record, end, role }: FacingProps): ReactNode {
  const { say } = useWording();
  const article = record.articles.find(({ document }) => document === end.document);
  const statement = end.statement === null ? undefined : record.statements[end.statement];
  const actor = statement === undefined || statement.actor === null ? undefined : record.actors[statement.actor];
  const span: EvidenceRef = { document: end.document, start: end.start, end: end.end };
  const whole: EvidenceRef = statement === undefined ? span : { document: end.document, statement: statement.index };
  return (
    <div className={`facing ${role}`}>
      <p className="facing-role">
        <span className="facing-word">{say(roleWords[role])}</span>
        {actor !== undefined ? <ActorName actor={actor} /> : <span className="soft">{say(statement === undefined ? recordWords.ownVoice : words.nobody)}</span>}
      </p>
      <Quoted of={whole} span={end} />
      <p className="facing-from">
        <OutletName name={article?.outletName ?? null} />
        <Time value={statement?.at ?? article?.day ?? null} />
        <EvidenceChip of={whole} />
        <Link to="/articles/$document" params={{ document: end.document }} search={{ at: `${end.start}-${end.end}` }} className="no-print">
          {say(words.article)}
        </Link>
      </p>
    </div>
  );
}

/** The sentence with the words in question marked, and the verb of saying where there is one. */
function Quoted({ of, span }: { readonly of: EvidenceRef; readonly span: ConflictEnd }): ReactNode {
  const bare: EvidenceRef = { document: span.document, start: span.start, end: span.end };
  const query = useQuery(evidenceRecordQuery(of));
  // The statement's sentences may leave the words out where they are cut short.
  const isOutside = query.data !== undefined && (span.start < query.data.start || span.end > query.data.end);
  const other = useQuery({ ...evidenceRecordQuery(bare), enabled: isOutside });
  return <Answer query={isOutside ? other : query}>{(found) => <Marked record={found} span={span} />}</Answer>;
}

function Marked({ record, span }: { readonly record: EvidenceRecord; readonly span: ConflictEnd }): ReactNode {
  const { say } = useWording();
  const cues = record.parts.filter(({ role }) => role === 'cue').map(({ start, end }) => ({ start, end, role: 'part-cue' }));
  const marks = [{ start: span.start, end: span.end, role: 'in-question' }, ...cues].map((mark) => ({
    ...mark,
    start: mark.start - record.start,
    end: mark.end - record.start,
  }));
  return (
    <blockquote className="quotation naskh" dir="auto" lang="ar">
      {segmentsOf(record.text, marks).map((segment) =>
        segment.marks.length === 0 ? (
          segment.text
        ) : segment.marks.some(({ role }) => role === 'in-question') ? (
          <mark key={segment.start} className={segment.marks.map(({ role }) => role).join(' ')}>
            {segment.text}
          </mark>
        ) : (
          <span key={segment.start} className="part-cue" title={say(words.cue)}>
            {segment.text}
          </span>
        ),
      )}
      {record.isCut && <span className="goes-on"> … {say(words.goesOn)}</span>}
    </blockquote>
  );
}
