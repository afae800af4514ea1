import { type ReactNode, useEffect, useLayoutEffect, useRef } from 'react';
import { useWording } from '../../../words/language.tsx';
import { drawLane, type LaneChange } from './draw-lane.ts';
import type { LaneShape } from './lane-shape.ts';
import type { Dated } from './lanes.ts';
import { perDayOf, ticksOf } from './scale.ts';
import type { TimelineScene } from './scene.ts';

interface LaneCanvasProps {
  readonly scene: TimelineScene;
  readonly dated: readonly Dated[];
  readonly changes: readonly LaneChange[];
  readonly shape: LaneShape;
  readonly lit: ReadonlySet<number>;
}

/** The marks of one lane; draws itself anew as the view moves, without React. What it shows is told by the marks' own links and the table. */
export function LaneCanvas({ scene, dated, changes, shape, lit }: LaneCanvasProps): ReactNode {
  const { number } = useWording();
  const canvas = useRef<HTMLCanvasElement>(null);
  const { store, width, palette, isRightToLeft, statements, whens, stackOf } = scene;
  const draw = useRef<() => void>(() => {});
  useLayoutEffect(() => {
    draw.current = () => {
      const pen = canvas.current?.getContext('2d');
      if (canvas.current === null || pen == null) return;
      const ratio = Math.min(devicePixelRatio, 2);
      const [w, h] = [Math.round(width * ratio), Math.round(shape.height * ratio)];
      if (canvas.current.width !== w) canvas.current.width = w;
      if (canvas.current.height !== h) canvas.current.height = h;
      const view = store.get();
      const stacked = stackOf(dated, perDayOf(view, width), shape.rows);
      const ticks = ticksOf(view, width);
      drawLane(pen, ratio, { width, shape, isRightToLeft, palette, view, ticks, stacked, markAt: stacked.markAt, changes, statements, whens, lit, number });
    };
    draw.current();
  }, [store, width, palette, isRightToLeft, statements, whens, stackOf, dated, changes, shape, lit, number]);
  useEffect(() => store.subscribe(() => draw.current()), [store]);
  useEffect(() => {
    // Signs and numbers drawn before the fonts have come are drawn again with them.
    void document.fonts.ready.then(() => draw.current());
  }, []);
  // biome-ignore lint/a11y/noAriaHiddenOnFocusable: a canvas takes no focus.
  return <canvas ref={canvas} aria-hidden="true" style={{ inlineSize: width, blockSize: shape.height }} />;
}
