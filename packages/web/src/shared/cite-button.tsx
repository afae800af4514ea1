import { type ReactNode, useEffect, useState } from 'react';
import { citationText, type Quoted } from '../format/citation.ts';
import { words } from '../words/interface-words.ts';
import { useWording } from '../words/language.tsx';

/** Puts a citation of the quotation on the clipboard, and says whether that worked. */
export function CiteButton({ quoted }: { readonly quoted: Quoted }): ReactNode {
  const { language, say } = useWording();
  const [state, set] = useState<'ready' | 'done' | 'failed'>('ready');
  useEffect(() => {
    if (state === 'ready') return;
    const timer = setTimeout(() => set('ready'), 2500);
    return () => clearTimeout(timer);
  }, [state]);
  const copy = (): void => {
    copyText(citationText(quoted, language)).then(
      () => set('done'),
      () => set('failed'),
    );
  };
  return (
    <button type="button" className="plain-button" onClick={copy}>
      <span aria-live="polite">{say(state === 'ready' ? words.cite : state === 'done' ? words.cited : words.citeFailed)}</span>
    </button>
  );
}

/** The clipboard's own interface is there only on secure origins: a desk in a local network has none. */
async function copyText(text: string): Promise<void> {
  if (navigator.clipboard !== undefined) return navigator.clipboard.writeText(text);
  const field = document.createElement('textarea');
  field.value = text;
  field.style.position = 'fixed';
  field.style.opacity = '0';
  document.body.append(field);
  field.select();
  const isCopied = document.execCommand('copy');
  field.remove();
  if (!isCopied) throw new Error('the browser refused to copy');
}
