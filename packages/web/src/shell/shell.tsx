import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Outlet, useLocation, useNavigate } from '@tanstack/react-router';
import { lazy, type ReactNode, Suspense, useEffect, useRef, useState } from 'react';
import { send } from '../api/client.ts';
import { useConnected, useLiveUpdates } from '../api/live-updates.ts';
import { sessionQuery } from '../api/queries.ts';
import { words } from '../words/interface-words.ts';
import { useWording } from '../words/language.tsx';
import { EvidencePanel } from './evidence-panel.tsx';
import { useTheme } from './theme.tsx';
import { TopBar } from './top-bar.tsx';
import { useShortcuts } from './use-shortcuts.ts';

const HelpDialog = lazy(() => import('./help-dialog.tsx').then((module) => ({ default: module.HelpDialog })));

/** What stands around every page: the bar, the evidence beside it, keys, live updates, and where the focus goes. */
export function Shell(): ReactNode {
  const { say } = useWording();
  const [theme, setTheme] = useTheme();
  const session = useQuery(sessionQuery).data;
  useLiveUpdates(session);
  const connected = useConnected();
  const { pathname } = useLocation();
  const navigate = useNavigate();
  const [isHelpOpen, openHelp] = useState(false);
  const field = useRef<HTMLInputElement>(null);
  useShortcuts({ field, theme, setTheme, openHelp: () => openHelp(true) });

  const main = useRef<HTMLElement>(null);
  const place = placeOf(pathname);
  const placeBefore = useRef(place);
  useEffect(() => {
    // Whoever reads by ear or key begins at the new page, not at the link that is gone. A view within a page keeps the focus on its tab.
    if (placeBefore.current !== place) main.current?.focus({ preventScroll: true });
    placeBefore.current = place;
  }, [place]);

  const mustEnter = session !== undefined && session.role === null && pathname !== '/enter';
  useEffect(() => {
    if (mustEnter) void navigate({ to: '/enter', search: { next: location.pathname + location.search }, replace: true });
  }, [mustEnter, navigate]);

  return (
    <>
      <a className="skip" href="#main">
        {say(words.skip)}
      </a>
      <TopBar field={field} theme={theme} setTheme={setTheme} openHelp={() => openHelp(true)} session={session} />
      {!connected && (
        <p className="offline" role="status">
          {say(words.offline)}
        </p>
      )}
      <div className="desk">
        <main id="main" ref={main} tabIndex={-1}>
          <Outlet />
        </main>
        <EvidencePanel />
      </div>
      {session !== undefined && (
        <footer className="foot">
          <span>{say(words.machine)}</span>
          <span className="foot-end">
            {session.role !== null && !isAtMachine && <LeaveButton />}
            <bdi>
              {say(words.brand)} {session.version}
            </bdi>
          </span>
        </footer>
      )}
      {isHelpOpen && (
        <Suspense>
          <HelpDialog onClose={() => openHelp(false)} />
        </Suspense>
      )}
    </>
  );
}

/** Nobody has signed in where the desk is open to this machine alone. */
const isAtMachine = /^(localhost|127\.\d+\.\d+\.\d+|\[::1\])$/.test(location.hostname);

function LeaveButton(): ReactNode {
  const { say } = useWording();
  const queries = useQueryClient();
  return (
    <button type="button" className="plain-button" onClick={() => void send('DELETE', '/session').finally(() => queries.resetQueries())}>
      {say(words.leave)}
    </button>
  );
}

/** What is one page to the one who reads: the views of a story are. */
function placeOf(pathname: string): string {
  const [, first, second] = pathname.split('/');
  return `${first}/${second ?? ''}`;
}
