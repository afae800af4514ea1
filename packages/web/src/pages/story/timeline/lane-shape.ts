import { pitch } from './stacks.ts';

/** Most marks above one another. */
const mostRows = 6;
const padding = 9;
/** Height of one bracket that leads from a stance to the next. */
const rail = 19;
const mostRails = 3;
/** A lane holds its name in two lines. */
const leastHeight = 46;

/** The heights of a lane, in pixels. */
export interface LaneShape {
  readonly rows: number;
  readonly height: number;
}

/** A lane's heights hold at every zoom: what its fullest day needs where the story is first seen. */
export function laneShape(mostOnDay: number, pixelsPerDay: number, rails: number): LaneShape {
  const columns = Math.max(1, Math.floor((pixelsPerDay - 2) / pitch));
  const rows = Math.min(mostRows, Math.max(2, Math.ceil(mostOnDay / columns)));
  const lines = Math.min(mostRails, rails);
  return { rows, height: Math.max(leastHeight, rows * pitch + lines * rail + 2 * padding) };
}

/** Middle of a row of marks, from the lane's top. */
export function rowY({ height }: LaneShape, row: number): number {
  return height - padding - row * pitch - pitch / 2;
}

/** The line of a bracket, the first lowest. */
export function railY(shape: LaneShape, index: number): number {
  return rowY(shape, shape.rows - 1) - pitch / 2 - 7 - Math.min(index, mostRails - 1) * rail;
}
