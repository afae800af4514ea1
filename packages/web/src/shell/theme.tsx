import { useCallback, useEffect, useState, useSyncExternalStore } from 'react';
import { keep, kept } from './kept.ts';

export type Theme = 'light' | 'dark';

const dark = matchMedia('(prefers-color-scheme: dark)');

function onChange(told: () => void): () => void {
  dark.addEventListener('change', told);
  return () => dark.removeEventListener('change', told);
}

/** The theme chosen before, else the system's, followed as it changes. */
export function useTheme(): readonly [Theme, (theme: Theme) => void] {
  const system = useSyncExternalStore(onChange, () => dark.matches);
  const [chosen, choose] = useState<Theme | null>(() => {
    const before = kept('theme');
    return before === 'light' || before === 'dark' ? before : null;
  });
  const theme = chosen ?? (system ? 'dark' : 'light');
  useEffect(() => {
    document.documentElement.dataset.theme = theme;
  }, [theme]);
  const set = useCallback((next: Theme) => {
    keep('theme', next);
    choose(next);
  }, []);
  return [theme, set];
}
