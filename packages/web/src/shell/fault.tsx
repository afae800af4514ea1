import type { ReactNode } from 'react';
import { Failed } from '../shared/states.tsx';
import { words } from '../words/interface-words.ts';
import { useWording } from '../words/language.tsx';

/** Stands where a page broke: what happened in words, and the way on. */
export function Fault({ error }: { readonly error: unknown }): ReactNode {
  const { say } = useWording();
  return (
    <div className="page">
      <Failed fault={error} />
      <p className="actions">
        <button type="button" onClick={() => location.reload()}>
          {say(words.reload)}
        </button>
        <a href="/">{say(words.backToStories)}</a>
      </p>
    </div>
  );
}
