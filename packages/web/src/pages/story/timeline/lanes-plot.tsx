import { useWindowVirtualizer } from '@tanstack/react-virtual';
import type { StoryRecord } from 'isnad/server';
import { type KeyboardEvent, type MouseEvent, memo, type ReactNode, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { useUrlState } from '../../../shared/use-url-state.ts';
import { writeEvidence } from '../../../url/evidence-ref.ts';
import { wordsOf } from '../../../url/search-state.ts';
import { useWording } from '../../../words/language.tsx';
import { timelineWords as words } from '../../../words/timeline-words.ts';
import { refOf } from '../evidence-of.ts';
import { ActiveMark, NoteAt } from './active-mark.tsx';
import { LaneCanvas } from './lane-canvas.tsx';
import { LaneName } from './lane-name.tsx';
import { rowY } from './lane-shape.ts';
import { markWords } from './mark-note.tsx';
import { moved, perDayOf, zoomed } from './scale.ts';
import type { PlacedLane, TimelineScene } from './scene.ts';
import { pitch } from './stacks.ts';
import { firstMark, type MarkStep, stepMark } from './step-mark.ts';
import { useGestures } from './use-gestures.ts';
import type { TimelineView } from './use-view.ts';

interface LanesPlotProps {
  readonly record: StoryRecord;
  readonly scene: TimelineScene;
  readonly view: TimelineView;
  readonly lanes: readonly PlacedLane[];
  readonly onFold: (actor: string) => void;
}

const nothing: ReadonlySet<number> = new Set();

/** The lanes: as many as are in sight, marks under pointer and keys, and the note beside one of them. */
export function LanesPlot({ record, scene, view, lanes, onFold }: LanesPlotProps): ReactNode {
  const wording = useWording();
  const { say } = wording;
  const [state, change] = useUrlState();
  const list = useRef<HTMLElement>(null);
  const plot = useRef<HTMLDivElement>(null);
  const [hovered, hover] = useState<number | null>(null);
  const [wanted, choose] = useState<number | null>(null);
  const [isFocused, focus] = useState(false);
  const laneOf = useMemo(() => new Map(lanes.flatMap((placed) => placed.lane.dated.map(({ place }) => [place, placed] as const))), [lanes]);
  const active = wanted !== null && laneOf.has(wanted) ? wanted : firstMark(lanes, view.home);
  useGestures({ plot, store: view.store, bounds: view.bounds, isRightToLeft: scene.isRightToLeft, onMoved: view.onMoved });

  const evidence = wordsOf(state, 'evidence').join(' ');
  const placeOf = useMemo(() => new Map(record.statements.map((statement, place) => [writeEvidence(refOf(record, statement)), place])), [record]);
  const open = useMemo(() => new Set(evidence.split(' ').flatMap((written) => placeOf.get(written) ?? [])), [evidence, placeOf]);

  const top = useTop(list);
  const rows = useWindowVirtualizer({
    count: lanes.length,
    estimateSize: (index) => lanes[index]!.shape.height,
    overscan: 3,
    scrollMargin: top,
    getItemKey: (index) => lanes[index]!.lane.key,
  });
  // biome-ignore lint/correctness/useExhaustiveDependencies: the heights are the lanes'.
  useLayoutEffect(() => rows.measure(), [rows, lanes]);

  /** What stands under the pointer: a mark, or a crowd that has no room. */
  const under = (event: MouseEvent<HTMLElement>) => {
    const box = plot.current!.getBoundingClientRect();
    const [x, y] = [event.clientX - box.left, event.clientY - box.top];
    const placed = lanes.find((one) => y >= one.top && y < one.top + one.shape.height);
    if (placed === undefined) return null;
    const now = view.store.get();
    const perDay = perDayOf(now, scene.width);
    const stacked = scene.stackOf(placed.lane.dated, perDay, placed.shape.rows);
    const time = (scene.isRightToLeft ? scene.width - x : x) + now.from * perDay;
    const isNear = (one: { readonly x: number; readonly row: number }, reach: number): boolean =>
      Math.abs(one.x - time) <= reach && Math.abs(placed.top + rowY(placed.shape, one.row) - y) <= pitch / 2 + 1;
    const crowd = stacked.crowds.find((one) => isNear(one, pitch));
    if (crowd !== undefined) return { crowd, mark: null };
    let nearest: (typeof stacked.marks)[number] | null = null;
    for (const mark of stacked.marks) {
      if (mark.isHidden || !isNear(mark, pitch / 2 + 2)) continue;
      if (nearest === null || Math.abs(mark.x - time) < Math.abs(nearest.x - time)) nearest = mark;
    }
    return nearest === null ? null : { crowd: null, mark: nearest };
  };
  const show = (place: number): void => change({ evidence: [writeEvidence(refOf(record, record.statements[place]!))] });

  const press = (event: KeyboardEvent): void => {
    if (active === null || event.ctrlKey || event.metaKey || event.altKey) return;
    const side = scene.isRightToLeft ? -1 : 1;
    const now = view.store.get();
    const zoom = (factor: number): void => {
      view.store.set(zoomed(now, scene.whens[active]!.from, factor, view.bounds));
      view.onMoved();
    };
    if (event.shiftKey && event.key.startsWith('Arrow') && /Left|Right/.test(event.key)) {
      view.store.set(moved(now, (event.key === 'ArrowRight' ? side : -side) * (now.to - now.from) * 0.25, view.bounds));
      view.onMoved();
    } else if (event.key === '+' || event.key === '=') zoom(0.6);
    else if (event.key === '-' || event.key === '−') zoom(1 / 0.6);
    else if (event.key === '0') {
      view.store.set(view.home);
      view.onMoved();
    } else {
      const steps: Readonly<Record<string, MarkStep>> = {
        ArrowRight: side === 1 ? 'later' : 'earlier',
        ArrowLeft: side === 1 ? 'earlier' : 'later',
        ArrowUp: 'above',
        ArrowDown: 'below',
        Home: 'first',
        End: 'last',
      };
      const step = steps[event.key];
      if (step === undefined) return;
      const next = stepMark(lanes, scene.whens, active, step);
      if (next !== null) {
        choose(next);
        const when = scene.whens[next]!;
        const margin = (now.to - now.from) * 0.05;
        if (when.from < now.from) view.store.set(moved(now, when.from - now.from - margin, view.bounds));
        else if (when.from + margin > now.to) view.store.set(moved(now, when.from + margin - now.to + margin, view.bounds));
        view.onMoved();
      }
    }
    event.preventDefault();
    event.stopPropagation();
  };

  const noted = hovered ?? (isFocused ? active : null);
  const total = (lanes.at(-1)?.top ?? 0) + (lanes.at(-1)?.shape.height ?? 0);
  return (
    <section ref={list} className="lanes" aria-label={say(words.lanes)} style={{ blockSize: total }}>
      {rows.getVirtualItems().map(({ index, key }) => {
        const placed = lanes[index];
        return placed === undefined ? null : (
          <LaneRow key={key} record={record} scene={scene} placed={placed} lit={litOf(placed, open, laneOf)} onFold={onFold} />
        );
      })}
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the pointer's way; keys have the mark's own link. */}
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: see above. */}
      <div
        ref={plot}
        className="lanes-plot"
        style={{ inlineSize: scene.width, cursor: hovered === null ? undefined : 'pointer' }}
        onMouseMove={(event) => hover(event.buttons === 0 ? (under(event)?.mark?.place ?? null) : null)}
        onMouseLeave={() => hover(null)}
        data-evidence
        onClick={(event) => {
          const found = under(event);
          if (found?.mark != null) {
            choose(found.mark.place);
            show(found.mark.place);
          } else if (found?.crowd != null) {
            const { from, to } = found.crowd;
            const now = view.store.get();
            const factor = Math.max((to - from) / (now.to - now.from), 0.25);
            view.store.set(zoomed(now, (from + to) / 2, factor, view.bounds));
            view.onMoved();
          }
        }}
      >
        {active !== null && (
          <ActiveMark
            scene={scene}
            placed={laneOf.get(active)!}
            place={active}
            label={markWords(record, active, wording)}
            isOpen={open.has(active)}
            onFocus={focus}
            onKey={press}
            onOpen={() => show(active)}
          />
        )}
        {noted !== null && laneOf.has(noted) && <NoteAt record={record} scene={scene} placed={laneOf.get(noted)!} place={noted} isHovered={hovered !== null} />}
      </div>
    </section>
  );
}

function litOf({ lane }: PlacedLane, open: ReadonlySet<number>, laneOf: ReadonlyMap<number, PlacedLane>): ReadonlySet<number> {
  for (const place of open) if (laneOf.get(place)?.lane === lane) return open;
  return nothing;
}

interface LaneRowProps {
  readonly record: StoryRecord;
  readonly scene: TimelineScene;
  readonly placed: PlacedLane;
  readonly lit: ReadonlySet<number>;
  readonly onFold: (actor: string) => void;
}

const LaneRow = memo(function LaneRow({ record, scene, placed: { lane, shape, top, changes }, lit, onFold }: LaneRowProps): ReactNode {
  return (
    <div className="lane" style={{ transform: `translateY(${top}px)`, blockSize: shape.height }}>
      <LaneName record={record} lane={lane} onFold={onFold} />
      <LaneCanvas scene={scene} dated={lane.dated} changes={changes} shape={shape} lit={lit} />
    </div>
  );
});

/** Pixels from the top of the page, followed as what stands above changes. */
function useTop(element: React.RefObject<HTMLElement | null>): number {
  const [top, set] = useState(0);
  useLayoutEffect(() => {
    const place = (): void => set(element.current === null ? 0 : element.current.getBoundingClientRect().top + scrollY);
    place();
    const watcher = new ResizeObserver(place);
    watcher.observe(document.body);
    return () => watcher.disconnect();
  }, [element]);
  return top;
}
