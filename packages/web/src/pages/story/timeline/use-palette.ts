import { useSyncExternalStore } from 'react';

const names = ['paper', 'ink', 'soft', 'rule', 'accent', 'accent-tint', 'tint', 'affirm', 'deny', 'noncommittal', 'charge', 'ahead', 'plain'] as const;

/** The colours of the desk as a canvas can use them. */
export type Palette = Readonly<Record<(typeof names)[number], string>>;

let read: Palette | null = null;

/** Custom properties hold `light-dark(…)`: only an element's own colour is worked out. */
function readPalette(): Palette {
  const probe = document.body.appendChild(document.createElement('span'));
  const found = Object.fromEntries(
    names.map((name) => {
      probe.style.color = `var(--${name})`;
      return [name, getComputedStyle(probe).color];
    }),
  ) as Palette;
  probe.remove();
  return found;
}

function subscribe(told: () => void): () => void {
  const change = (): void => {
    read = null;
    told();
  };
  const watcher = new MutationObserver(change);
  watcher.observe(document.documentElement, { attributeFilter: ['data-theme'] });
  const system = matchMedia('(prefers-color-scheme: dark)');
  system.addEventListener('change', change);
  return () => {
    watcher.disconnect();
    system.removeEventListener('change', change);
  };
}

function snapshot(): Palette {
  read ??= readPalette();
  return read;
}

/** Changes with the theme. */
export function usePalette(): Palette {
  return useSyncExternalStore(subscribe, snapshot);
}
