import { Link, useSearch } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { type EvidenceRef, writeEvidence } from '../url/evidence-ref.ts';
import { wordsOf } from '../url/search-state.ts';
import { words } from '../words/interface-words.ts';
import { useWording } from '../words/language.tsx';

interface EvidenceChipProps {
  /** What it rests on; several where several sentences stand behind one thing. */
  readonly of: EvidenceRef | readonly EvidenceRef[];
  /** What is shown; «الجملة» where nothing is given. */
  readonly children?: ReactNode;
  readonly className?: string;
  /** Its name to those who do not see the face. */
  readonly label?: string;
}

/** Opens the evidence beside the page; the address carries it. A second click closes it. */
export function EvidenceChip({ of, children, className = 'chip', label }: EvidenceChipProps): ReactNode {
  const { say } = useWording();
  const refs = (Array.isArray(of) ? (of as readonly EvidenceRef[]) : [of as EvidenceRef]).map(writeEvidence);
  const open = wordsOf(useSearch({ strict: false }), 'evidence');
  const isOpen = open.length === refs.length && refs.every((ref, index) => ref === open[index]);
  return (
    <Link
      className={className}
      to="."
      search={(before: Record<string, unknown>) => ({ ...before, evidence: isOpen ? undefined : refs })}
      resetScroll={false}
      replace={open.length > 0}
      data-evidence
      aria-current={isOpen ? 'true' : undefined}
      title={label ?? say(words.evidenceOf)}
      aria-label={label}
    >
      {children ?? say(words.evidenceOpen)}
    </Link>
  );
}
