import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { evidenceRecordQuery } from '../api/queries.ts';
import type { EvidenceRef } from '../url/evidence-ref.ts';
import { words } from '../words/interface-words.ts';
import { useWording } from '../words/language.tsx';
import { CiteButton } from './cite-button.tsx';
import { CorrectButton } from './correct-button.tsx';
import { CorrectedMark } from './corrected-mark.tsx';
import { MarkedQuotation } from './marked-quotation.tsx';
import { OutletName } from './names.tsx';
import { Answer } from './states.tsx';
import { Time } from './time.tsx';

/** Where the reader shows a piece of evidence: the address of its very characters. */
function spotOf(ref: EvidenceRef): Record<string, string> {
  if ('statement' in ref) return { statement: String(ref.statement) };
  if ('figure' in ref) return { figure: String(ref.figure) };
  return { at: `${ref.start}-${ref.end}` };
}

/** One piece of evidence: the sentence with its parts marked, whose it is, and what can be done with it. */
export function EvidenceCard({ of }: { readonly of: EvidenceRef }): ReactNode {
  const { say } = useWording();
  return (
    <Answer query={useQuery(evidenceRecordQuery(of))}>
      {(record) => (
        <article className="evidence-card">
          <p className="evidence-from">
            <b>
              <OutletName name={record.article.outletName} />
            </b>
            <Time value={record.article.day} length="long" />
            <CorrectedMark
              is={(subject) => 'statement' in of && subject.kind === 'not-a-statement' && subject.document === of.document && subject.index === of.statement}
            />
          </p>
          <MarkedQuotation record={record} />
          {record.elsewhere !== null && (
            <p className="elsewhere">
              {say(words.sourceElsewhere)} <bdi className="naskh part-source">{record.elsewhere.text}</bdi>
            </p>
          )}
          <p className="evidence-headline">
            <bdi>{record.article.headline ?? say(words.noHeadline)}</bdi>
          </p>
          <p className="actions">
            <Link to="/articles/$document" params={{ document: of.document }} search={spotOf(of)}>
              {say(words.toText)}
            </Link>
            <CiteButton quoted={record} />
            {'statement' in of && <CorrectButton about={{ document: of.document, statement: of.statement, day: record.article.day }} />}
            {!('statement' in of) && <CorrectButton about={{ document: of.document, day: record.article.day }} />}
          </p>
        </article>
      )}
    </Answer>
  );
}
