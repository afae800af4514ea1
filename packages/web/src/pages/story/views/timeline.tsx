import './timeline.css';
import type { StatementLine, StoryRecord } from 'isnad/server';
import { type ReactNode, useCallback, useLayoutEffect, useMemo, useRef, useState, useSyncExternalStore } from 'react';
import { ChoiceField } from '../../../shared/field.tsx';
import { Empty } from '../../../shared/states.tsx';
import { useUrlState } from '../../../shared/use-url-state.ts';
import { usePrinting } from '../../../shared/virtual-list.tsx';
import { wordOf, wordsOf } from '../../../url/search-state.ts';
import { words as common } from '../../../words/interface-words.ts';
import { useWording } from '../../../words/language.tsx';
import { timelineWords as words } from '../../../words/timeline-words.ts';
import { ActLegend } from '../timeline/act-legend.tsx';
import { Axis } from '../timeline/axis.tsx';
import { ChangeStrip } from '../timeline/change-strip.tsx';
import { DayList } from '../timeline/day-list.tsx';
import { drawLanes, partiesOf, whensOf } from '../timeline/lanes.ts';
import { LanesPlot } from '../timeline/lanes-plot.tsx';
import { Overview } from '../timeline/overview.tsx';
import { placeLanes } from '../timeline/place-lanes.ts';
import { perDayOf } from '../timeline/scale.ts';
import { stackingOf, type TimelineScene } from '../timeline/scene.ts';
import { StatementTable } from '../timeline/statement-table.tsx';
import { type Stretches, stretchesOf } from '../timeline/stretch.ts';
import { usePalette } from '../timeline/use-palette.ts';
import { useView } from '../timeline/use-view.ts';
import { type When, whenOf } from '../timeline/when.ts';
import { ZoomTools } from '../timeline/zoom-tools.tsx';
import { useStory } from '../use-story.ts';

/** All statements of the story over time, a lane for each actor. */
export function Timeline(): ReactNode {
  const { counted, language, say } = useWording();
  const record = useStory();
  const [state, change] = useUrlState();
  const prints = usePrinting();
  const isNarrow = useNarrow();
  const point = wordOf(state, 'point');
  const chosenActs = wordsOf(state, 'act').join(' ');
  const openNames = wordsOf(state, 'open').join(' ');
  const isTable = wordOf(state, 'as') === 'table' || prints;

  const whens = useMemo(() => whensOf(record.statements), [record]);
  const parties = useMemo(() => partiesOf(record.actors, record.points), [record]);
  const changed = useMemo(() => new Set(record.changes.flatMap(({ from, to }) => [from.statement, to.statement])), [record]);
  const ofPoint = useMemo(() => statementsOf(record, point), [record, point]);
  const counts = useMemo(() => {
    const found = new Map<StatementLine['act'], number>();
    for (const place of ofPoint) found.set(record.statements[place]!.act, (found.get(record.statements[place]!.act) ?? 0) + 1);
    return found;
  }, [record, ofPoint]);
  const shown = useMemo(() => {
    const acts = new Set(chosenActs.split(' ').filter((act) => act !== ''));
    return acts.size === 0 ? ofPoint : ofPoint.filter((place) => acts.has(record.statements[place]!.act));
  }, [record, ofPoint, chosenActs]);
  const lanes = useMemo(
    () => drawLanes({ actors: record.actors, parties, statements: record.statements, whens, shown, open: new Set(openNames.split(' ')) }),
    [record, parties, whens, shown, openNames],
  );
  const stretches = useMemo(() => {
    const { from, to } = record.summary;
    const [first, last] = [whenOf(from), whenOf(to)];
    return stretchesOf(whens, first === null || last === null ? null : { from: first.from, to: last.to });
  }, [record, whens]);
  const points = useMemo(
    () =>
      [...record.points]
        .filter(({ statements }) => statements.length > 1)
        .sort((a, b) => b.statements.length - a.statements.length)
        .map(({ id, label }) => [id, label.length > 80 ? `${label.slice(0, 80)}…` : label] as const),
    [record],
  );
  const fold = useCallback(
    (actor: string) => {
      const open = openNames.split(' ').filter((name) => name !== '');
      change({ open: open.includes(actor) ? open.filter((name) => name !== actor) : [...open, actor] });
    },
    [openNames, change],
  );

  return (
    <section className="timeline" aria-label={say(common.timeline)}>
      <ChangeStrip record={record} />
      <div className="timeline-head">
        <ActLegend counts={counts} chosen={chosenActs === '' ? [] : chosenActs.split(' ')} onChange={(act) => change({ act })} />
        <div className="filters">
          <ChoiceField label={say(words.point)} value={point} choices={points} none={say(words.allPoints)} onChange={(next) => change({ point: next })} />
          <ChoiceField
            label={say(words.shape)}
            value={isTable ? 'table' : undefined}
            choices={[['table', say(words.asTable)]]}
            none={say(words.asLanes)}
            onChange={(as) => change({ as })}
          />
          <p className="soft timeline-count" role="status">
            {counted('statements', shown.length)}
          </p>
        </div>
      </div>
      {shown.length === 0 ? (
        <Empty title={say(words.noneMatch)}>
          <button type="button" onClick={() => change({ act: undefined, point: undefined })}>
            {say(common.clearFilters)}
          </button>
        </Empty>
      ) : isTable ? (
        <StatementTable record={record} shown={byTime(shown, whens)} changed={changed} prints={prints} />
      ) : isNarrow || stretches === null ? (
        <DayList record={record} lanes={lanes} />
      ) : (
        <Lanes key={language} record={record} whens={whens} shown={shown} lanes={lanes} changed={changed} stretches={stretches} onFold={fold} />
      )}
    </section>
  );
}

function statementsOf(record: StoryRecord, point: string | undefined): readonly number[] {
  if (point === undefined) return record.statements.map((_, place) => place);
  return record.points.find(({ id }) => id === point)?.statements ?? [];
}

function byTime(shown: readonly number[], whens: ReadonlyArray<When | null>): readonly number[] {
  const at = (place: number): number => whens[place]?.from ?? Number.MAX_VALUE;
  return [...shown].sort((a, b) => at(a) - at(b) || a - b);
}

interface LanesProps {
  readonly record: StoryRecord;
  readonly whens: ReadonlyArray<When | null>;
  readonly shown: readonly number[];
  readonly lanes: ReturnType<typeof drawLanes>;
  readonly changed: ReadonlySet<number>;
  readonly stretches: Stretches;
  readonly onFold: (actor: string) => void;
}

/** Time above, lanes below: all that is drawn in pixels. */
function Lanes({ record, whens, shown, lanes, changed, stretches, onFold }: LanesProps): ReactNode {
  const { language } = useWording();
  const palette = usePalette();
  const view = useView(stretches);
  const ruler = useRef<HTMLDivElement>(null);
  const [width, setWidth] = useState(0);
  useLayoutEffect(() => {
    const measure = (): void => setWidth(Math.floor(ruler.current?.clientWidth ?? 0));
    measure();
    const watcher = new ResizeObserver(measure);
    if (ruler.current !== null) watcher.observe(ruler.current);
    return () => watcher.disconnect();
  }, []);
  const isRightToLeft = language === 'ar';
  const stackOf = useMemo(() => stackingOf((place) => changed.has(place)), [changed]);
  const scene = useMemo<TimelineScene>(
    () => ({ store: view.store, width, palette, isRightToLeft, statements: record.statements, whens, stackOf }),
    [view.store, width, palette, isRightToLeft, record, whens, stackOf],
  );
  const placed = useMemo(() => placeLanes(lanes, record.changes, whens, perDayOf(view.home, Math.max(width, 1))), [lanes, record, whens, view.home, width]);
  return (
    <div className="lanes-frame">
      <div className="lanes-top">
        <ZoomTools view={view} whens={whens} shown={shown} />
        <div ref={ruler} className="lanes-time">
          {width > 0 && (
            <>
              <Overview view={view} whens={whens} shown={shown} width={width} isRightToLeft={isRightToLeft} />
              <Axis view={view} width={width} isRightToLeft={isRightToLeft} />
            </>
          )}
        </div>
      </div>
      {width > 0 && <LanesPlot record={record} scene={scene} view={view} lanes={placed} onFold={onFold} />}
    </div>
  );
}

const narrow = matchMedia('(max-width: 40rem)');

function onNarrow(told: () => void): () => void {
  narrow.addEventListener('change', told);
  return () => narrow.removeEventListener('change', told);
}

/** Too narrow for time and names side by side. */
function useNarrow(): boolean {
  return useSyncExternalStore(onNarrow, () => narrow.matches);
}
