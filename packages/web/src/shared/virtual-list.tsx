import { useWindowVirtualizer } from '@tanstack/react-virtual';
import { type ReactNode, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { isTyping, keysOn } from '../shell/keys.ts';

interface VirtualListProps<Item> {
  readonly label: string;
  readonly items: readonly Item[];
  readonly keyOf: (item: Item, index: number) => string;
  readonly children: (item: Item, index: number) => ReactNode;
  /** A row's height in pixels before it has been measured. */
  readonly estimate?: number;
  /** How many there are in all, where not all have come yet. */
  readonly total?: number;
  /** Called when the end of what has come is near. */
  readonly onEnd?: (() => void) | undefined;
  /** Takes j and k also where nothing has the focus: one list of a page at most. */
  readonly primary?: boolean;
}

/**
 * A list that scrolls with the page and holds only the rows in sight, whatever their number and heights. j, k and the arrows go through it; each row's first
 * link or button takes the focus. In print all rows stand.
 */
export function VirtualList<Item>({ label, items, keyOf, children, estimate = 72, total, onEnd, primary = false }: VirtualListProps<Item>): ReactNode {
  const list = useRef<HTMLUListElement>(null);
  const [top, setTop] = useState(0);
  const prints = usePrinting();
  useLayoutEffect(() => {
    const place = (): void => setTop(list.current === null ? 0 : list.current.getBoundingClientRect().top + scrollY);
    place();
    const watcher = new ResizeObserver(place);
    watcher.observe(document.body);
    return () => watcher.disconnect();
  }, []);
  const rows = useWindowVirtualizer({
    count: items.length,
    estimateSize: () => estimate,
    overscan: 8,
    scrollMargin: top,
    getItemKey: (index) => keyOf(items[index]!, index),
  });
  const shown = rows.getVirtualItems();
  const last = shown.at(-1)?.index ?? 0;
  useEffect(() => {
    if (last >= items.length - 12) onEnd?.();
  }, [last, items.length, onEnd]);

  const count = items.length;
  useEffect(() => {
    const go = (event: KeyboardEvent): void => {
      const inside = list.current?.contains(document.activeElement) ?? false;
      const free = primary && (document.activeElement === document.body || document.activeElement?.id === 'main');
      if (!(inside || free) || event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return;
      const letters = keysOn();
      const step = event.key === 'ArrowDown' || (letters && event.code === 'KeyJ') ? 1 : event.key === 'ArrowUp' || (letters && event.code === 'KeyK') ? -1 : 0;
      if (step === 0 || (!inside && event.key.startsWith('Arrow'))) return;
      const row = document.activeElement?.closest<HTMLElement>('[data-index]');
      const next = row === null || row === undefined ? 0 : Number(row.dataset.index) + step;
      if (next < 0 || next >= count) return;
      event.preventDefault();
      const focus = (): boolean => {
        const target = list.current?.querySelector<HTMLElement>(`[data-index="${next}"] :is(a, button)`);
        target?.focus();
        return target != null;
      };
      // A row out of sight is there only after it has been scrolled to and drawn.
      if (focus()) return;
      rows.scrollToIndex(next, { align: 'auto' });
      requestAnimationFrame(() => requestAnimationFrame(focus));
    };
    addEventListener('keydown', go);
    return () => removeEventListener('keydown', go);
  }, [rows, count, primary]);

  if (prints)
    return (
      <ul className="rows" aria-label={label}>
        {items.map((item, index) => (
          <li key={keyOf(item, index)} className="row">
            {children(item, index)}
          </li>
        ))}
      </ul>
    );
  return (
    <ul ref={list} className="rows" aria-label={label} style={{ blockSize: rows.getTotalSize(), position: 'relative' }}>
      {shown.map((row) => (
        <li
          key={row.key}
          ref={rows.measureElement}
          data-index={row.index}
          aria-setsize={total ?? count}
          aria-posinset={row.index + 1}
          className="row"
          style={{ position: 'absolute', insetBlockStart: 0, insetInline: 0, transform: `translateY(${row.start - top}px)` }}
        >
          {children(items[row.index]!, row.index)}
        </li>
      ))}
    </ul>
  );
}

/** True while the page is being printed: nothing may be left out then. */
export function usePrinting(): boolean {
  const [prints, set] = useState(false);
  useEffect(() => {
    const media = matchMedia('print');
    const told = (): void => set(media.matches);
    const before = (): void => set(true);
    const after = (): void => set(false);
    media.addEventListener('change', told);
    addEventListener('beforeprint', before);
    addEventListener('afterprint', after);
    return () => {
      media.removeEventListener('change', told);
      removeEventListener('beforeprint', before);
      removeEventListener('afterprint', after);
    };
  }, []);
  return prints;
}
