import { type ReactNode, useRef } from 'react';
import { calendarFormat } from '../../../format/dates.ts';
import { useWording } from '../../../words/language.tsx';
import { type Ticks, ticksOf, toPixel } from './scale.ts';
import { useGestures } from './use-gestures.ts';
import { type TimelineView, useMovingView } from './use-view.ts';

interface AxisProps {
  readonly view: TimelineView;
  readonly width: number;
  readonly isRightToLeft: boolean;
}

/** Pixels under which a day has only its number, and over which it has its month too. */
const shortDay = 74;
const longDay = 132;
/** The name of a month that is cut off stays in sight while there is room for it. */
const nameRoom = 96;

/** Days, months and years over the lanes, in the calendar words of the language. */
export function Axis({ view, width, isRightToLeft }: AxisProps): ReactNode {
  const axis = useRef<HTMLDivElement>(null);
  useGestures({ plot: axis, store: view.store, bounds: view.bounds, isRightToLeft, isWheelFree: true, onMoved: view.onMoved });
  const moving = useMovingView(view.store);
  const { language } = useWording();
  const ticks = ticksOf(moving, width);
  const place = (at: number): number => toPixel(at, moving, width);
  const name = (at: number, options: Intl.DateTimeFormatOptions): string => calendarFormat(language, options).format(new Date(at * 86_400_000));
  const minorWidth = ticks.minor[0] === undefined ? 0 : place(ticks.minor[0].to) - place(ticks.minor[0].at);
  return (
    <div ref={axis} className="axis" aria-hidden="true">
      <div className="axis-major">
        {ticks.major.map(({ at, to }) => {
          const start = Math.max(0, place(at));
          const end = place(to);
          if (end - start < nameRoom * 0.55) return null;
          return (
            <span key={at} className={place(at) > 0 ? 'axis-edge' : undefined} style={{ insetInlineStart: start, maxInlineSize: end - start }}>
              {name(at, majorWords(ticks, end - start))}
            </span>
          );
        })}
      </div>
      <div className="axis-minor">
        {ticks.minor.map(({ at, to }) => {
          // A name that is cut off is left out, but where its stretch fills the view.
          const [start, end] = [Math.max(place(at), 0), Math.min(place(to), width)];
          const isCut = end - start < Math.min(place(to) - place(at) - 1, longDay);
          return (
            <span key={at} className={place(at) > 0 ? 'axis-edge' : undefined} style={{ insetInlineStart: start, inlineSize: end - start }}>
              {isCut ? '' : name(at, minorWords(ticks, minorWidth))}
            </span>
          );
        })}
      </div>
    </div>
  );
}

function minorWords({ unit }: Ticks, width: number): Intl.DateTimeFormatOptions {
  if (unit === 'year') return { year: 'numeric' };
  if (unit === 'month') return { month: width < 70 ? 'short' : 'long' };
  if (width >= longDay) return { weekday: 'long', day: 'numeric', month: 'long' };
  return width >= shortDay ? { weekday: 'short', day: 'numeric' } : { day: 'numeric' };
}

function majorWords({ unit }: Ticks, width: number): Intl.DateTimeFormatOptions {
  if (unit === 'month') return { year: 'numeric' };
  return width < nameRoom ? { month: 'short' } : { month: 'long', year: 'numeric' };
}
