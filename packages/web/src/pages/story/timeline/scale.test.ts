import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { boundsOf, leastSpan, moved, ticksOf, toPixel, toTime, within, zoomed } from './scale.ts';
import { type When, whenOf } from './when.ts';

const whole: When = { from: whenOf('2024-01-01')!.from, to: whenOf('2024-12-31')!.to };
const bounds = boundsOf(whole);

describe('the scale of time', () => {
  it('keeps the anchor where it is while it zooms inside the bounds', () => {
    const view = { from: whole.from + 100, to: whole.from + 160 };
    const near = zoomed(view, whole.from + 115, 0.5, bounds);
    expect(near.to - near.from).toBeCloseTo(30);
    expect(toPixel(whole.from + 115, near, 800)).toBeCloseTo(toPixel(whole.from + 115, view, 800));
  });

  it('never leaves the bounds, nor shows less than the least stretch', () => {
    const step = fc.oneof(
      fc.record({ factor: fc.double({ min: 0.01, max: 100, noNaN: true }), at: fc.double({ min: 0, max: 1, noNaN: true }) }),
      fc.record({ days: fc.double({ min: -800, max: 800, noNaN: true }) }),
    );
    fc.assert(
      fc.property(fc.array(step, { maxLength: 20 }), (steps) => {
        let view: When = whole;
        for (const one of steps)
          view = 'days' in one ? moved(view, one.days, bounds) : zoomed(view, view.from + one.at * (view.to - view.from), one.factor, bounds);
        expect(view.from).toBeGreaterThanOrEqual(bounds.from - 1e-6);
        expect(view.to).toBeLessThanOrEqual(bounds.to + 1e-6);
        expect(view.to - view.from).toBeGreaterThanOrEqual(leastSpan - 1e-6);
      }),
    );
  });

  it('goes from time to pixels and back', () => {
    expect(toTime(toPixel(whole.from + 7.25, whole, 640), whole, 640)).toBeCloseTo(whole.from + 7.25);
  });

  it('moves a stretch that stands outside to the next place inside', () => {
    expect(within({ from: whole.from - 50, to: whole.from - 40 }, bounds).from).toBeCloseTo(bounds.from);
  });
});

describe('ticks', () => {
  it('are days under months, months under years, or years, as there is room', () => {
    expect(ticksOf({ from: whole.from + 3, to: whole.from + 13 }, 1000).unit).toBe('day');
    expect(ticksOf(whole, 1000).unit).toBe('month');
    expect(ticksOf({ from: whole.from - 9000, to: whole.to }, 600).unit).toBe('year');
  });

  it('stand still while the view moves', () => {
    const at = (from: number): readonly number[] => ticksOf({ from, to: from + 40 }, 900).minor.map((tick) => tick.at);
    const [before, after] = [at(whole.from + 10), at(whole.from + 12.4)];
    expect(after.filter((tick) => before.includes(tick)).length).toBeGreaterThan(before.length / 2);
  });

  it('cover the view without a gap, each as wide as a label needs', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -200000, max: 200000 }).map((tenth) => tenth / 10),
        fc.integer({ min: 10, max: 400000 }).map((tenth) => tenth / 10),
        fc.integer({ min: 300, max: 2400 }),
        (from, days, width) => {
          const view = { from, to: from + days };
          const { minor } = ticksOf(view, width);
          expect(minor[0]!.at).toBeLessThanOrEqual(from);
          expect(minor.at(-1)!.to).toBeGreaterThanOrEqual(view.to);
          for (const [index, tick] of minor.entries()) if (index > 0) expect(tick.at).toBe(minor[index - 1]!.to);
          for (const { at, to } of minor) expect(((to - at) / days) * width).toBeGreaterThan(26);
        },
      ),
    );
  });
});
