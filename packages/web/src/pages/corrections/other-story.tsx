import { useInfiniteQuery } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { storiesQuery } from '../../api/queries.ts';
import { WordField } from '../../shared/field.tsx';
import { words } from '../../words/interface-words.ts';
import { useWording } from '../../words/language.tsx';

interface OtherStoryProps {
  /** The story that is not to be offered. */
  readonly not: string;
  readonly value: string | undefined;
  readonly onChange: (id: string) => void;
}

/** The other story that is one with this: searched for, then chosen. */
export function OtherStory({ not, value, onChange }: OtherStoryProps): ReactNode {
  const { period, say } = useWording();
  const [q, search] = useState<string | undefined>();
  const found = useInfiniteQuery(storiesQuery({ q })).data?.pages[0]?.stories ?? [];
  return (
    <fieldset className="other-story">
      <legend>{say(words.sameStoryHelp)}</legend>
      <WordField label={say(words.otherStory)} value={q} onChange={search} isWide />
      {found
        .filter((story) => story.id !== not)
        .slice(0, 6)
        .map((story) => (
          <label key={story.id} className="check">
            <input type="radio" name="other" checked={story.id === value} onChange={() => onChange(story.id)} />
            <span>
              <bdi>{story.title}</bdi> <small className="soft">{period(story.from, story.to)}</small>
            </span>
          </label>
        ))}
    </fieldset>
  );
}
