import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { Empty } from '../shared/states.tsx';
import { useTitle } from '../shared/use-title.ts';
import { words } from '../words/interface-words.ts';
import { useWording } from '../words/language.tsx';

export function NotFound(): ReactNode {
  const { say } = useWording();
  useTitle(say(words.notFoundTitle));
  return (
    <div className="page">
      <Empty title={say(words.notFoundTitle)} isPage>
        <p>{say(words.notFoundBody)}</p>
        <p>
          <Link to="/">{say(words.backToStories)}</Link>
        </p>
      </Empty>
    </div>
  );
}
