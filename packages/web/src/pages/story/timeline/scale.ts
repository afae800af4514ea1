import type { When } from './when.ts';

/** The least stretch that is shown, in days. */
export const leastSpan = 1;

/** What can be reached: a little more than what is there. */
export function boundsOf(whole: When): When {
  const span = Math.max(whole.to - whole.from, leastSpan);
  const margin = Math.max(span * 0.02, 0.5);
  return { from: whole.from - margin, to: whole.from + span + margin };
}

/** A stretch within the bounds, no shorter than the least, moved where it stands outside. */
export function within({ from, to }: When, bounds: When): When {
  const span = Math.min(Math.max(to - from, leastSpan), bounds.to - bounds.from);
  const start = Math.min(Math.max(from, bounds.from), bounds.to - span);
  return { from: start, to: start + span };
}

/** Nearer (factor under 1) or farther, the anchor staying where it is. */
export function zoomed(view: When, anchor: number, factor: number, bounds: When): When {
  const span = Math.min(Math.max((view.to - view.from) * factor, leastSpan), bounds.to - bounds.from);
  const share = (anchor - view.from) / (view.to - view.from);
  const from = anchor - share * span;
  return within({ from, to: from + span }, bounds);
}

export function moved(view: When, days: number, bounds: When): When {
  return within({ from: view.from + days, to: view.to + days }, bounds);
}

/** Pixels from the side where time begins: the left in a language written to the right, the right in one written to the left. */
export function toPixel(time: number, view: When, width: number): number {
  return ((time - view.from) / (view.to - view.from)) * width;
}

export function toTime(pixel: number, view: When, width: number): number {
  return view.from + (pixel / width) * (view.to - view.from);
}

/** Pixels of a day, rounded so that moving in time leaves it the very same number. */
export function perDayOf(view: When, width: number): number {
  return Number((width / (view.to - view.from)).toPrecision(9));
}

export type Unit = 'day' | 'month' | 'year';

export interface Tick {
  readonly at: number;
  /** Where the stretch that it names ends. */
  readonly to: number;
}

export interface Ticks {
  readonly unit: Unit;
  readonly minor: readonly Tick[];
  /** Months above days, years above months; empty above years. */
  readonly major: readonly Tick[];
}

const dayPixels = 30;
const monthPixels = 46;
const yearPixels = 44;
const daySteps = [1, 2, 7];
const monthSteps = [1, 3, 6];

/** Where days, months or years begin in the view, as fine as there is room for. Every step begins where the calendar does, so that ticks stand still as the view moves. */
export function ticksOf(view: When, width: number): Ticks {
  const perDay = width / (view.to - view.from);
  const days = daySteps.find((step) => step * perDay >= dayPixels);
  if (days !== undefined) return { unit: 'day', minor: dayTicks(view, days), major: monthTicks(view, 1) };
  const months = monthSteps.find((step) => step * 30 * perDay >= monthPixels);
  if (months !== undefined) return { unit: 'month', minor: monthTicks(view, months), major: monthTicks(view, 12) };
  let years = 1;
  for (const step of [1, 2, 5, 10, 25, 50, 100, 250, 500, 1000]) {
    years = step;
    if (step * 365 * perDay >= yearPixels) break;
  }
  return { unit: 'year', minor: monthTicks(view, years * 12), major: [] };
}

function dayTicks(view: When, step: number): Tick[] {
  const ticks: Tick[] = [];
  // Weeks begin on the day 4 January 1970 fell on, a Sunday.
  const offset = step === 7 ? 3 : 0;
  for (let at = Math.floor((view.from - offset) / step) * step + offset; at < view.to; at += step) ticks.push({ at, to: at + step });
  return ticks;
}

function monthTicks(view: When, step: number): Tick[] {
  const first = new Date(view.from * 86_400_000);
  const ticks: Tick[] = [];
  const count = first.getUTCFullYear() * 12 + first.getUTCMonth();
  const dayOf = (month: number): number => {
    const date = new Date(0);
    date.setUTCFullYear(Math.floor(month / 12), ((month % 12) + 12) % 12, 1);
    return date.getTime() / 86_400_000;
  };
  for (let month = Math.floor(count / step) * step; dayOf(month) < view.to; month += step) ticks.push({ at: dayOf(month), to: dayOf(month + step) });
  return ticks;
}
