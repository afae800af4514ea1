import type { StatementLine } from 'isnad/server';
import { stances } from 'isnad/words';
import { type LaneShape, railY, rowY } from './lane-shape.ts';
import { markOf } from './mark.ts';
import { perDayOf, type Ticks } from './scale.ts';
import type { PlacedMark, Stacked } from './stacks.ts';
import type { Palette } from './use-palette.ts';
import type { When } from './when.ts';

/** A change of position whose two statements stand in one lane. */
export interface LaneChange {
  /** Which line above the marks, from zero. */
  readonly rail: number;
  readonly from: { readonly place: number; readonly stance: StatementLine['stance'] };
  readonly to: { readonly place: number; readonly stance: StatementLine['stance'] };
}

export interface LaneDrawing {
  readonly width: number;
  readonly shape: LaneShape;
  readonly isRightToLeft: boolean;
  readonly palette: Palette;
  readonly view: When;
  readonly ticks: Ticks;
  readonly stacked: Stacked;
  readonly markAt: ReadonlyMap<number, PlacedMark>;
  readonly changes: readonly LaneChange[];
  readonly statements: readonly StatementLine[];
  readonly whens: ReadonlyArray<When | null>;
  /** Under the pointer or the focus, and those whose evidence is open. */
  readonly lit: ReadonlySet<number>;
  readonly number: (value: number) => string;
}

const signFonts = '"DejaVu Sans", "Segoe UI Symbol", "Apple Symbols", sans-serif';
const spriteSize = 22;
const sprites = new Map<string, HTMLCanvasElement>();

/** A sign in a colour, drawn once: text is the dear part of a frame. */
function spriteOf(sign: string, colour: string, ratio: number): HTMLCanvasElement {
  const key = `${sign} ${colour} ${ratio}`;
  const found = sprites.get(key);
  if (found !== undefined) return found;
  const sprite = document.createElement('canvas');
  sprite.width = sprite.height = spriteSize * ratio;
  const pen = sprite.getContext('2d')!;
  pen.scale(ratio, ratio);
  pen.font = `13px ${signFonts}`;
  pen.textAlign = 'center';
  pen.textBaseline = 'alphabetic';
  pen.fillStyle = colour;
  const { actualBoundingBoxAscent: up, actualBoundingBoxDescent: down } = pen.measureText(sign);
  pen.fillText(sign, spriteSize / 2, spriteSize / 2 + (up - down) / 2);
  sprites.set(key, sprite);
  return sprite;
}

/** One lane at a zoom: days as hairlines, marks stacked from the ground, brackets from stance to stance above them. */
export function drawLane(pen: CanvasRenderingContext2D, ratio: number, drawing: LaneDrawing): void {
  const { width, shape, isRightToLeft, palette, view, ticks, stacked, statements, whens, lit } = drawing;
  const perDay = perDayOf(view, width);
  const start = view.from * perDay;
  const screen = (x: number): number => (isRightToLeft ? width - (x - start) : x - start);
  pen.setTransform(ratio, 0, 0, ratio, 0, 0);
  pen.clearRect(0, 0, width, shape.height);

  const line = (x: number, colour: string, alpha: number): void => {
    pen.globalAlpha = alpha;
    pen.fillStyle = colour;
    pen.fillRect(Math.round(screen(x)), 0, 1, shape.height);
  };
  for (const { at } of ticks.minor) line(at * perDay, palette.rule, 0.55);
  for (const { at } of ticks.major) line(at * perDay, palette.soft, 0.5);
  pen.globalAlpha = 1;

  // What is known to a month or a year has no day: a line under it says how wide it is.
  pen.fillStyle = palette.soft;
  for (const { place, isHidden } of stacked.marks) {
    const when = whens[place];
    if (isHidden || when == null || when.to - when.from <= 1) continue;
    const [a, b] = [screen(when.from * perDay), screen(when.to * perDay)].sort((x, y) => x - y) as [number, number];
    if (b > 0 && a < width) pen.fillRect(Math.max(0, a), shape.height - 4, Math.min(width, b) - Math.max(0, a), 1.5);
  }

  const changed = drawBrackets(pen, drawing, screen);

  for (const { place, x, row, isHidden } of stacked.marks) {
    const at = screen(x);
    if (isHidden || at < -spriteSize || at > width + spriteSize) continue;
    const statement = statements[place]!;
    const { sign, tone } = markOf(statement);
    const y = rowY(shape, row);
    if (lit.has(place) || changed.has(place)) {
      pen.fillStyle = lit.has(place) ? palette['accent-tint'] : palette.paper;
      pen.strokeStyle = lit.has(place) ? palette.accent : palette[tone];
      pen.lineWidth = 1.5;
      pen.beginPath();
      pen.arc(at, y, 8, 0, 2 * Math.PI);
      pen.fill();
      pen.stroke();
    }
    const isStruck = statement.correction !== null;
    if (isStruck) pen.globalAlpha = 0.45;
    pen.drawImage(spriteOf(sign, palette[tone], ratio), at - spriteSize / 2, y - spriteSize / 2, spriteSize, spriteSize);
    pen.globalAlpha = 1;
    if (isStruck) {
      pen.fillStyle = palette.soft;
      pen.fillRect(at - 6, y - 0.5, 12, 1);
    }
  }

  pen.font = `500 11px "IBM Plex Sans Arabic", sans-serif`;
  pen.textAlign = 'center';
  pen.textBaseline = 'middle';
  for (const crowd of stacked.crowds) {
    const at = screen(crowd.x);
    if (at < -40 || at > width + 40) continue;
    const text = `+${drawing.number(crowd.count)}`;
    const y = rowY(shape, crowd.row);
    const wide = pen.measureText(text).width + 5;
    pen.fillStyle = palette.tint;
    pen.fillRect(at - wide / 2, y - 7, wide, 14);
    pen.fillStyle = palette.soft;
    pen.fillText(text, at, y + 1);
  }
}

/** From the statement before to the statement after, over the marks; both stances stand on the line. Gives the statements at the ends. */
function drawBrackets(pen: CanvasRenderingContext2D, drawing: LaneDrawing, screen: (x: number) => number): ReadonlySet<number> {
  const { shape, palette, markAt, changes, width } = drawing;
  const ends = new Set<number>();
  for (const { rail, from, to } of changes) {
    const before = markAt.get(from.place);
    const after = markAt.get(to.place);
    if (before === undefined || after === undefined) continue;
    ends.add(from.place).add(to.place);
    const [a, b] = [screen(before.x), screen(after.x)];
    if (Math.max(a, b) < -20 || Math.min(a, b) > width + 20) continue;
    const y = railY(shape, rail);
    const colour = palette[to.stance];
    pen.strokeStyle = colour;
    pen.lineWidth = 1.75;
    pen.beginPath();
    pen.moveTo(a, rowY(shape, before.row) - 9);
    pen.lineTo(a, y);
    pen.lineTo(b, y);
    pen.lineTo(b, rowY(shape, after.row) - 10);
    pen.stroke();
    const tip = rowY(shape, after.row) - 9;
    pen.fillStyle = colour;
    pen.beginPath();
    pen.moveTo(b, tip);
    pen.lineTo(b - 3.5, tip - 5.5);
    pen.lineTo(b + 3.5, tip - 5.5);
    pen.fill();
    drawStep(pen, drawing, Math.min(Math.max((a + b) / 2, 24), width - 24), y, from.stance, to.stance, a <= b);
  }
  return ends;
}

function drawStep(
  pen: CanvasRenderingContext2D,
  { palette }: LaneDrawing,
  x: number,
  y: number,
  from: StatementLine['stance'],
  to: StatementLine['stance'],
  isOnward: boolean,
): void {
  const side = isOnward ? 1 : -1;
  pen.fillStyle = palette.paper;
  pen.fillRect(x - 21, y - 8, 42, 16);
  pen.font = `12px ${signFonts}`;
  pen.textAlign = 'center';
  pen.textBaseline = 'middle';
  pen.fillStyle = palette[from];
  pen.fillText(stances[from].sign, x - side * 13, y + 0.5);
  pen.fillStyle = palette.soft;
  pen.fillText(isOnward ? '→' : '←', x, y + 0.5);
  pen.fillStyle = palette[to];
  pen.fillText(stances[to].sign, x + side * 13, y + 0.5);
}
