import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import type { Session } from 'isnad/server';
import { type ReactNode, type RefObject, useEffect, useState } from 'react';
import { wordOf } from '../url/search-state.ts';
import { words } from '../words/interface-words.ts';
import { useWording } from '../words/language.tsx';
import type { Theme } from './theme.tsx';

interface TopBarProps {
  readonly field: RefObject<HTMLInputElement | null>;
  readonly theme: Theme;
  readonly setTheme: (theme: Theme) => void;
  readonly openHelp: () => void;
  readonly session: Session | undefined;
}

export function TopBar({ field, theme, setTheme, openHelp, session }: TopBarProps): ReactNode {
  const { language, setLanguage, say } = useWording();
  const toTheme = theme === 'dark' ? words.toLight : words.toDark;
  return (
    <header className="bar">
      <Link to="/" className="brand">
        <span lang="ar">إسناد</span>
        <span lang="en" className="brand-latin">
          Isnad
        </span>
      </Link>
      <SearchField field={field} />
      <nav aria-label={say(words.mainNavigation)} className="bar-nav">
        <Link to="/" activeOptions={{ exact: true, includeSearch: false }}>
          {say(words.stories)}
        </Link>
        {session?.role === 'editor' && <Link to="/add">{say(words.add)}</Link>}
        <Link to="/corrections">{say(words.corrections)}</Link>
      </nav>
      <div className="bar-tools">
        <button type="button" className="tool" lang={language === 'ar' ? 'en' : 'ar'} onClick={() => setLanguage(language === 'ar' ? 'en' : 'ar')}>
          {say(words.otherLanguage)}
        </button>
        <button
          type="button"
          className="tool tool-sign"
          aria-label={say(toTheme)}
          title={say(toTheme)}
          onClick={() => setTheme(theme === 'dark' ? 'light' : 'dark')}
        >
          <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
            <circle cx="8" cy="8" r="6.5" fill="none" stroke="currentColor" strokeWidth="1.4" />
            <path d="M8 1.5a6.5 6.5 0 0 1 0 13z" fill="currentColor" />
          </svg>
        </button>
        <button type="button" className="tool tool-sign keys-tool" aria-label={say(words.shortcuts)} title={say(words.shortcuts)} onClick={openHelp}>
          <span aria-hidden="true">{language === 'ar' ? '؟' : '?'}</span>
        </button>
      </div>
    </header>
  );
}

function SearchField({ field }: Pick<TopBarProps, 'field'>): ReactNode {
  const { say } = useWording();
  const navigate = useNavigate();
  const state = useSearch({ strict: false }) as Record<string, unknown>;
  const isSearch = location.pathname === '/search';
  const asked = isSearch ? (wordOf(state, 'q') ?? '') : '';
  const [typed, type] = useState(asked);
  useEffect(() => type(asked), [asked]);
  return (
    <search className="bar-search">
      <form
        onSubmit={(event) => {
          event.preventDefault();
          const q = typed.trim();
          void navigate({ to: '/search', search: isSearch ? { ...state, q, evidence: undefined } : { q } });
        }}
      >
        <svg viewBox="0 0 16 16" width="15" height="15" aria-hidden="true">
          <circle cx="6.5" cy="6.5" r="4.8" fill="none" stroke="currentColor" strokeWidth="1.5" />
          <path d="m10.2 10.2 4.3 4.3" stroke="currentColor" strokeWidth="1.5" />
        </svg>
        <input
          ref={field}
          type="search"
          name="q"
          dir="auto"
          autoComplete="off"
          aria-label={say(words.searchField)}
          placeholder={say(words.searchField)}
          value={typed}
          onChange={(event) => type(event.target.value)}
        />
        <span className="key" aria-hidden="true">
          /
        </span>
      </form>
    </search>
  );
}
