import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { Refused } from '../api/client.ts';
import { words } from '../words/interface-words.ts';
import { useWording } from '../words/language.tsx';

interface EmptyProps {
  readonly title: string;
  /** It is all that the page shows. */
  readonly isPage?: boolean;
  readonly children?: ReactNode;
}

/** Nothing here, why, and what can be done. */
export function Empty({ title, isPage = false, children }: EmptyProps): ReactNode {
  return (
    <div className="state">
      {isPage ? <h1 className="state-title">{title}</h1> : <p className="state-title">{title}</p>}
      {children}
    </div>
  );
}

/** Appears only after a moment: what is there at once needs no word about it. */
export function Loading(): ReactNode {
  const { say } = useWording();
  return (
    <p className="state loading" role="status">
      {say(words.loading)}
    </p>
  );
}

interface FailedProps {
  readonly fault: unknown;
  /** Something was to be done, not shown. */
  readonly isDeed?: boolean;
  readonly onRetry?: (() => void) | undefined;
}

/** What went wrong, and what to do. */
export function Failed({ fault, isDeed = false, onRetry }: FailedProps): ReactNode {
  const { say } = useWording();
  const isGone = fault instanceof Refused && fault.status === 404;
  return (
    <div className="state failed" role="alert">
      <h2 className="state-title">{say(isDeed ? words.failedDeed : words.failedTitle)}</h2>
      <p>{fault instanceof Refused ? say(fault.phrase) : say(words.faultInDesk)}</p>
      {!(fault instanceof Refused) && <pre dir="ltr">{String(fault)}</pre>}
      {isGone && !isDeed && <Link to="/">{say(words.backToStories)}</Link>}
      {!isGone && onRetry !== undefined && (
        <button type="button" onClick={onRetry}>
          {say(words.retry)}
        </button>
      )}
    </div>
  );
}

interface AnswerProps<Data> {
  readonly query: { readonly data: Data | undefined; readonly error: unknown; readonly refetch: () => unknown };
  readonly children: (data: Data) => ReactNode;
}

/** An answer of the desk: loading, failed with what to do, or the thing itself. What came before stays while it is asked for anew. */
export function Answer<Data>({ query, children }: AnswerProps<Data>): ReactNode {
  if (query.data !== undefined) return children(query.data);
  if (query.error !== null) return <Failed fault={query.error} onRetry={() => void query.refetch()} />;
  return <Loading />;
}
