import { useCallback, useEffect, useMemo, useRef, useSyncExternalStore } from 'react';
import { useUrlState } from '../../../shared/use-url-state.ts';
import { dayOf } from '../../../url/search-state.ts';
import { boundsOf, within } from './scale.ts';
import type { Stretches } from './stretch.ts';
import { createViewStore, type ViewStore } from './view-store.ts';
import { dayOfTime, type When, whenOf } from './when.ts';

export interface TimelineView {
  readonly store: ViewStore;
  /** What can be reached. */
  readonly bounds: When;
  /** Where the story is first seen. */
  readonly home: When;
  /** To be called when the view has moved: the address follows a moment later. */
  readonly onMoved: () => void;
}

/** Milliseconds of rest after which the address takes the view. */
const rest = 250;

/** The stretch in view, kept in the address as its first and last day. */
export function useView({ main, whole }: Stretches): TimelineView {
  const [state, change] = useUrlState();
  const from = dayOf(state, 'from');
  const to = dayOf(state, 'to');
  const home = useMemo(() => boundsOf(main), [main]);
  const bounds = useMemo(() => boundsOf({ from: Math.min(whole.from, home.from), to: Math.max(whole.to, home.to) }), [whole, home]);
  const told = useMemo(() => {
    const [first, last] = [whenOf(from ?? null), whenOf(to ?? null)];
    return first === null || last === null || last.to <= first.from ? home : within({ from: first.from, to: last.to }, bounds);
  }, [from, to, home, bounds]);
  const store = useMemo(() => createViewStore(home), [home]);
  const written = useRef('');
  useEffect(() => {
    // What this view wrote itself is rounded to days: only what comes from elsewhere moves it.
    if (written.current !== `${from} ${to}`) store.set(told);
    written.current = `${from} ${to}`;
  }, [store, told, from, to]);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(timer.current), []);
  const onMoved = useCallback(() => {
    clearTimeout(timer.current);
    timer.current = setTimeout(() => {
      const view = store.get();
      const isHome = Math.abs(view.from - home.from) < 0.01 && Math.abs(view.to - home.to) < 0.01;
      const [first, last] = isHome ? [undefined, undefined] : [dayOfTime(view.from), dayOfTime(view.to - 1e-6)];
      written.current = `${first} ${last}`;
      change({ from: first, to: last });
    }, rest);
  }, [store, home, change]);
  return useMemo(() => ({ store, bounds, home, onMoved }), [store, bounds, home, onMoved]);
}

/** The view as it moves; whoever calls this is rendered with every frame of it. */
export function useMovingView(store: ViewStore): When {
  return useSyncExternalStore(store.subscribe, store.get);
}
