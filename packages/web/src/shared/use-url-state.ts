import { useNavigate, useSearch } from '@tanstack/react-router';
import { useCallback } from 'react';

/** The view's state as its address carries it, and a way to change it: what is set to undefined leaves the address. Steps replace one another in the history. */
export function useUrlState(): readonly [Readonly<Record<string, unknown>>, (change: Readonly<Record<string, unknown>>) => void] {
  const state = useSearch({ strict: false }) as Record<string, unknown>;
  const navigate = useNavigate();
  const change = useCallback(
    (next: Readonly<Record<string, unknown>>) => {
      void navigate({ to: '.', search: (before: Record<string, unknown>) => ({ ...before, ...next }), replace: true, resetScroll: false });
    },
    [navigate],
  );
  return [state, change];
}
