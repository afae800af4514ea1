import type { EvidenceRecord } from 'isnad/server';
import type { Phrase } from 'isnad/words';
import type { ReactNode } from 'react';
import { segmentsOf } from '../text/segments.ts';
import { words } from '../words/interface-words.ts';
import { useWording } from '../words/language.tsx';

type Role = EvidenceRecord['parts'][number]['role'];

const roleWords: Readonly<Record<Role, Phrase>> = {
  source: words.source,
  cue: words.cue,
  content: words.content,
  via: words.viaPart,
  figure: words.figure,
  passage: words.passage,
};

/** The sentence that something rests on, with its parts marked: text built from spans, never markup. */
export function MarkedQuotation({ record }: { readonly record: Pick<EvidenceRecord, 'text' | 'start' | 'parts' | 'isCut'> }): ReactNode {
  const { say } = useWording();
  const marks = record.parts.map((part) => ({ start: part.start - record.start, end: part.end - record.start, role: part.role }));
  return (
    <blockquote className="quotation naskh" dir="auto" lang="ar">
      {segmentsOf(record.text, marks).map((segment) =>
        segment.marks.length === 0 ? (
          segment.text
        ) : (
          <span
            key={segment.start}
            className={segment.marks.map((mark) => `part-${mark.role}`).join(' ')}
            title={segment.marks.map((mark) => say(roleWords[mark.role])).join(' · ')}
          >
            {segment.text}
          </span>
        ),
      )}
      {record.isCut && <span className="goes-on"> … {say(words.goesOn)}</span>}
    </blockquote>
  );
}
