import type { When } from './when.ts';

/** The stretch of time in view. Those who draw are told once a frame, and draw without React. */
export interface ViewStore {
  get(): When;
  set(view: When): void;
  subscribe(told: () => void): () => void;
}

export function createViewStore(first: When): ViewStore {
  let view = first;
  let isWaiting = false;
  const listeners = new Set<() => void>();
  return {
    get: () => view,
    set: (next) => {
      if (next.from === view.from && next.to === view.to) return;
      view = next;
      if (isWaiting) return;
      isWaiting = true;
      requestAnimationFrame(() => {
        isWaiting = false;
        for (const told of [...listeners]) told();
      });
    },
    subscribe: (told) => {
      listeners.add(told);
      return () => listeners.delete(told);
    },
  };
}
