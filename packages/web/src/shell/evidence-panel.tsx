import { type ReactNode, useEffect, useRef } from 'react';
import { EvidenceCard } from '../shared/evidence-card.tsx';
import { useUrlState } from '../shared/use-url-state.ts';
import { readEvidence, writeEvidence } from '../url/evidence-ref.ts';
import { wordsOf } from '../url/search-state.ts';
import { words } from '../words/interface-words.ts';
import { useWording } from '../words/language.tsx';

/** The evidence that the address names (`?evidence=`), beside the page or, where it is narrow, below. Esc closes it and gives the focus back. */
export function EvidencePanel(): ReactNode {
  const { say } = useWording();
  const [state, change] = useUrlState();
  const refs = wordsOf(state, 'evidence').flatMap((written) => readEvidence(written) ?? []);
  const key = refs.map(writeEvidence).join(' ');
  const panel = useRef<HTMLElement>(null);
  const opener = useRef<Element | null>(null);
  useEffect(() => {
    if (key === '') return;
    const before = document.activeElement;
    if (before?.closest('[data-evidence]') != null) {
      opener.current = before;
      panel.current?.focus({ preventScroll: true });
    }
  }, [key]);
  useEffect(() => {
    if (key === '') return;
    const press = (event: KeyboardEvent): void => {
      if (event.key !== 'Escape' || event.defaultPrevented || document.querySelector('[role="dialog"]') !== null) return;
      change({ evidence: undefined });
      if (opener.current instanceof HTMLElement || opener.current instanceof SVGElement) opener.current.focus();
    };
    addEventListener('keydown', press);
    return () => removeEventListener('keydown', press);
  }, [key, change]);
  if (refs.length === 0) return null;
  return (
    <aside ref={panel} className="evidence-panel" aria-label={say(words.evidence)} tabIndex={-1}>
      <div className="evidence-panel-head">
        <h2>{say(words.evidence)}</h2>
        <button type="button" className="tool tool-sign" aria-label={say(words.close)} onClick={() => change({ evidence: undefined })}>
          ✕
        </button>
      </div>
      {refs.map((ref) => (
        <EvidenceCard key={writeEvidence(ref)} of={ref} />
      ))}
    </aside>
  );
}
