import { useQuery } from '@tanstack/react-query';
import { lazy, type ReactNode, Suspense, useState } from 'react';
import { sessionQuery } from '../api/queries.ts';
import { words } from '../words/interface-words.ts';
import { useWording } from '../words/language.tsx';

/** What a correction can be about: the dialog offers what fits. */
export interface CorrectionAbout {
  /** A whole story: "same story". */
  readonly story?: { readonly id: string; readonly title: string };
  /** An article: "wrong date", and with `statement` or `name` what stands there. */
  readonly document?: string;
  readonly day?: string | null;
  /** Index of a statement: "not a statement". */
  readonly statement?: number;
  /** A name in the text: "not the same person". */
  readonly name?: { readonly start: number; readonly end: number; readonly actor: string; readonly text: string };
}

const CorrectionDialog = lazy(() => import('../pages/corrections/correction-dialog.tsx').then((module) => ({ default: module.CorrectionDialog })));

/** Opens the correction dialog; editors only. */
export function CorrectButton({ about }: { readonly about: CorrectionAbout }): ReactNode {
  const { say } = useWording();
  const session = useQuery(sessionQuery).data;
  const [isOpen, open] = useState(false);
  if (session?.role !== 'editor') return null;
  return (
    <>
      <button type="button" className="plain-button" onClick={() => open(true)}>
        {say(words.correct)}
      </button>
      {isOpen && (
        <Suspense>
          <CorrectionDialog about={about} onClose={() => open(false)} />
        </Suspense>
      )}
    </>
  );
}
