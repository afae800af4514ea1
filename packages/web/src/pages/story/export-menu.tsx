import { useQuery } from '@tanstack/react-query';
import type { Phrase } from 'isnad/words';
import { type ReactNode, useEffect, useRef } from 'react';
import { sessionQuery } from '../../api/queries.ts';
import { words } from '../../words/interface-words.ts';
import { useWording } from '../../words/language.tsx';

const formatWords: Readonly<Record<string, Phrase>> = {
  html: words.exportHtml,
  pdf: words.exportPdf,
  markdown: words.exportMarkdown,
  md: words.exportMarkdown,
  csv: words.exportCsv,
  json: words.exportJson,
  jsonld: words.exportJsonLd,
  annotations: words.exportAnnotations,
};

/** The story as a file, in each format that the desk offers, and the page on paper. */
export function ExportMenu({ story }: { readonly story: string }): ReactNode {
  const { say } = useWording();
  const session = useQuery(sessionQuery).data;
  const menu = useRef<HTMLDetailsElement>(null);
  useEffect(() => {
    const close = (event: Event): void => {
      if (menu.current === null || !menu.current.open) return;
      const isEscape = event instanceof KeyboardEvent && event.key === 'Escape';
      if (isEscape || (event.type === 'pointerdown' && event.target instanceof Node && !menu.current.contains(event.target))) menu.current.open = false;
    };
    addEventListener('keydown', close);
    addEventListener('pointerdown', close);
    return () => {
      removeEventListener('keydown', close);
      removeEventListener('pointerdown', close);
    };
  }, []);
  const formats = (session?.formats ?? []).filter((format) => format !== 'pdf' || session?.canPrint === true);
  return (
    <details ref={menu} className="export-menu no-print">
      <summary>{say(words.exportAs)}</summary>
      <ul>
        {formats.map((format) => (
          <li key={format}>
            <a href={`/api/stories/${encodeURIComponent(story)}/export/${encodeURIComponent(format)}`} download>
              {say(formatWords[format] ?? { ar: format, en: format })}
            </a>
          </li>
        ))}
        <li>
          <button type="button" className="plain-button" onClick={() => print()}>
            {say(words.print)}
          </button>
        </li>
      </ul>
    </details>
  );
}
