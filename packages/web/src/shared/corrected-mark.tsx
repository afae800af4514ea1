import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { CorrectionSubject } from 'isnad/server';
import type { ReactNode } from 'react';
import { correctionsQuery } from '../api/queries.ts';
import { words } from '../words/interface-words.ts';
import { useWording } from '../words/language.tsx';

/** Says that an editor corrected this, with the reason on hover; nothing where nobody did. */
export function CorrectedMark({ is }: { readonly is: (subject: CorrectionSubject) => boolean }): ReactNode {
  const { say } = useWording();
  const correction = useQuery(correctionsQuery).data?.find((one) => one.undone === null && is(one.subject));
  if (correction === undefined) return null;
  return (
    <Link to="/corrections" className="corrected" title={correction.reason}>
      {say(words.corrected)}
    </Link>
  );
}
