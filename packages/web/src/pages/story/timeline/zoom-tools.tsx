import type { ReactNode } from 'react';
import { useWording } from '../../../words/language.tsx';
import { timelineWords as words } from '../../../words/timeline-words.ts';
import { zoomed } from './scale.ts';
import { type TimelineView, useMovingView } from './use-view.ts';
import { dayOfTime, type When } from './when.ts';

interface ZoomToolsProps {
  readonly view: TimelineView;
  readonly whens: ReadonlyArray<When | null>;
  readonly shown: readonly number[];
}

/** The days in view, nearer and farther, and what stands outside the story's own days. */
export function ZoomTools({ view, whens, shown }: ZoomToolsProps): ReactNode {
  const { number, period, say } = useWording();
  const moving = useMovingView(view.store);
  const { home, bounds } = view;
  const zoom = (factor: number): void => {
    const now = view.store.get();
    view.store.set(zoomed(now, (now.from + now.to) / 2, factor, bounds));
    view.onMoved();
  };
  const show = (next: When): void => {
    view.store.set(next);
    view.onMoved();
  };
  const isHome = Math.abs(moving.from - home.from) < 0.01 && Math.abs(moving.to - home.to) < 0.01;
  const outside = shown.filter((place) => {
    const when = whens[place];
    return when != null && (when.to <= home.from || when.from >= home.to);
  }).length;
  // Half a day of margin belongs to no day that is named.
  const [first, last] = [dayOfTime(moving.from + (isHome ? 0.5 : 0)), dayOfTime(moving.to - (isHome ? 0.51 : 1e-6))];
  return (
    <div className="zoom-tools" title={say(words.zoomHelp)}>
      <p className="zoom-period">{period(first, [first, last].sort()[1]!)}</p>
      <div className="zoom-buttons">
        <button type="button" className="tool tool-sign" aria-label={say(words.nearer)} title={say(words.nearer)} onClick={() => zoom(0.6)}>
          +
        </button>
        <button type="button" className="tool tool-sign" aria-label={say(words.farther)} title={say(words.farther)} onClick={() => zoom(1 / 0.6)}>
          −
        </button>
        {!isHome && (
          <button type="button" className="plain-button" onClick={() => show(home)}>
            {say(words.whole)}
          </button>
        )}
      </div>
      {outside > 0 && isHome && (
        <button type="button" className="plain-button" onClick={() => show(bounds)}>
          {say(words.outside, { n: number(outside) })}
        </button>
      )}
    </div>
  );
}
