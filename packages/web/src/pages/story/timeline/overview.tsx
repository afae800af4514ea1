import { type PointerEvent, type ReactNode, useMemo, useRef } from 'react';
import { words as common } from '../../../words/interface-words.ts';
import { useWording } from '../../../words/language.tsx';
import { timelineWords as words } from '../../../words/timeline-words.ts';
import { toPixel, toTime, within } from './scale.ts';
import { type TimelineView, useMovingView } from './use-view.ts';
import type { When } from './when.ts';

interface OverviewProps {
  readonly view: TimelineView;
  readonly whens: ReadonlyArray<When | null>;
  readonly shown: readonly number[];
  readonly width: number;
  readonly isRightToLeft: boolean;
}

const height = 34;
const mostBars = 160;
const grip = 9;

type Drag = { readonly kind: 'move' | 'from' | 'to' | 'new'; readonly start: number; readonly view: When };

/** All statements over the whole period as bars, with the part in view: its ends and itself can be dragged, and a new one drawn. Keys and buttons do the same. */
export function Overview({ view, whens, shown, width, isRightToLeft }: OverviewProps): ReactNode {
  const { say } = useWording();
  const moving = useMovingView(view.store);
  const { home, bounds } = view;
  const [from, to] = [Math.min(home.from, moving.from), Math.max(home.to, moving.to)];
  const span = useMemo(() => ({ from, to }), [from, to]);
  const bars = useMemo(() => {
    const days = Math.max(1, Math.ceil((span.to - span.from) / Math.min(mostBars, Math.floor(width / 5))));
    const counts = new Map<number, number>();
    for (const place of shown) {
      const when = whens[place];
      if (when == null || when.from < span.from || when.from >= span.to) continue;
      const at = Math.floor(when.from / days) * days;
      counts.set(at, (counts.get(at) ?? 0) + 1);
    }
    const most = Math.max(1, ...counts.values());
    return [...counts].map(([at, count]) => {
      const [start, end] = [toPixel(at, span, width), toPixel(at + days, span, width)];
      const bar = Math.max(1.5, Math.min(end - start - 1, 26));
      return { at, x: (start + end - bar) / 2, wide: bar, high: Math.max(2, (count / most) * (height - 6)) };
    });
  }, [whens, shown, span, width]);
  const drag = useRef<Drag | null>(null);
  const element = useRef<HTMLDivElement>(null);
  const timeAt = (clientX: number): number => {
    const { left, width: wide } = element.current!.getBoundingClientRect();
    return toTime(isRightToLeft ? left + wide - clientX : clientX - left, span, wide);
  };
  const down = (event: PointerEvent<HTMLDivElement>): void => {
    if (event.button !== 0) return;
    event.currentTarget.setPointerCapture(event.pointerId);
    const time = timeAt(event.clientX);
    const near = toTime(grip, span, width) - span.from;
    const before = view.store.get();
    const isWhole = before.from <= span.from + near && before.to >= span.to - near;
    const kind =
      Math.abs(time - before.from) < near
        ? 'from'
        : Math.abs(time - before.to) < near
          ? 'to'
          : !isWhole && time > before.from && time < before.to
            ? 'move'
            : 'new';
    drag.current = { kind, start: time, view: before };
  };
  const move = (event: PointerEvent<HTMLDivElement>): void => {
    const held = drag.current;
    if (held === null) return;
    const time = Math.min(Math.max(timeAt(event.clientX), span.from), span.to);
    const { from, to } = held.view;
    const next: When =
      held.kind === 'move'
        ? { from: from + time - held.start, to: to + time - held.start }
        : held.kind === 'from'
          ? { from: Math.min(time, to - 1), to }
          : held.kind === 'to'
            ? { from, to: Math.max(time, from + 1) }
            : { from: Math.min(time, held.start), to: Math.max(time, held.start) };
    if (held.kind === 'new' && Math.abs(time - held.start) < (span.to - span.from) * 0.01) return;
    view.store.set(within(next, held.kind === 'move' ? span : bounds));
    view.onMoved();
  };
  const start = Math.max(0, toPixel(moving.from, span, width));
  const end = Math.min(width, toPixel(moving.to, span, width));
  return (
    <div
      ref={element}
      className="overview"
      aria-hidden="true"
      title={say(words.overview)}
      style={{ blockSize: height }}
      onPointerDown={down}
      onPointerMove={move}
      onPointerUp={() => {
        drag.current = null;
      }}
    >
      <svg width={width} height={height} aria-hidden="true">
        <title>{say(common.activityHead)}</title>
        {bars.map(({ at, x, wide, high }) => (
          <rect key={at} x={x} width={wide} y={height - high} height={high} />
        ))}
      </svg>
      <span className="overview-veil" style={{ insetInlineStart: 0, inlineSize: start }} />
      <span className="overview-veil" style={{ insetInlineStart: end, inlineSize: Math.max(0, width - end) }} />
      <span className="overview-part" style={{ insetInlineStart: start, inlineSize: Math.max(6, end - start) }} />
    </div>
  );
}
