import { useEffect } from 'react';
import { words } from '../words/interface-words.ts';
import { useWording } from '../words/language.tsx';

/** The page's name in the browser's tab and history. */
export function useTitle(title: string | undefined): void {
  const { say } = useWording();
  useEffect(() => {
    document.title = title === undefined ? say(words.brand) : `${title} · ${say(words.brand)}`;
  }, [title, say]);
}
