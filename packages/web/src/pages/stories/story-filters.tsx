import type { StoryList } from 'isnad/server';
import type { Phrase } from 'isnad/words';
import { type ReactNode, useCallback, useState } from 'react';
import type { StoryFilters } from '../../api/queries.ts';
import { ActorField } from '../../shared/actor-field.tsx';
import { ChoiceField, DayField, WordField } from '../../shared/field.tsx';
import { words } from '../../words/interface-words.ts';
import { useWording } from '../../words/language.tsx';

export const storyOrders = ['newest', 'articles', 'independent', 'changes'] as const;

const orderWords: Readonly<Record<(typeof storyOrders)[number], Phrase>> = {
  newest: words.sortNewest,
  articles: words.sortArticles,
  independent: words.sortIndependent,
  changes: words.sortChanges,
};

interface StoryFilterFieldsProps {
  readonly filters: StoryFilters;
  readonly change: (change: Readonly<Record<string, unknown>>) => void;
  /** Null where nothing narrows the list. */
  readonly clear: (() => void) | null;
  readonly outlets: StoryList['outlets'];
}

export function StoryFilterFields({ filters, change, clear, outlets }: StoryFilterFieldsProps): ReactNode {
  const { number, say } = useWording();
  const [isOpen, open] = useState(clear !== null);
  const setQ = useCallback((q: string | undefined) => change({ q }), [change]);
  return (
    <div className="filters story-filters" data-open={isOpen}>
      <WordField label={say(words.storiesSearch)} value={filters.q} onChange={setQ} isWide />
      <button type="button" className="filters-toggle" aria-expanded={isOpen} onClick={() => open(!isOpen)}>
        {say(words.filters)}
      </button>
      <DayField label={say(words.from)} value={filters.from} onChange={(from) => change({ from })} />
      <DayField label={say(words.to)} value={filters.to} onChange={(to) => change({ to })} />
      <ChoiceField
        label={say(words.outlet)}
        value={filters.outlet}
        none={say(words.any)}
        choices={outlets.map((outlet) => [outlet.id, `${outlet.name} (${number(outlet.stories)})`] as const)}
        onChange={(outlet) => change({ outlet })}
      />
      <ActorField label={say(words.actor)} value={filters.actor} onChange={(actor) => change({ actor })} />
      <ActorField label={say(words.place)} value={filters.place} type="LOC" onChange={(place) => change({ place })} />
      <ChoiceField
        label={say(words.sort)}
        value={filters.sort ?? 'newest'}
        choices={storyOrders.map((order) => [order, say(orderWords[order])] as const)}
        onChange={(sort) => change({ sort: sort === 'newest' ? undefined : sort })}
      />
      {clear !== null && (
        <button type="button" className="plain-button" onClick={clear}>
          {say(words.clearFilters)}
        </button>
      )}
    </div>
  );
}
