import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { amountScale, momentOf, placeColumns } from './scales.ts';

describe('amountScale', () => {
  it('begins at zero where amounts lie far apart, and near them where they do not', () => {
    expect(amountScale([12, 31]).low).toBe(0);
    expect(amountScale([10_000, 12_000]).low).toBeGreaterThan(5000);
  });

  it('goes by tenfold steps where the largest would press the smallest flat', () => {
    const scale = amountScale([3, 40_000]);
    expect(scale.isLog).toBe(true);
    expect(scale.ticks).toEqual([1, 10, 100, 1000, 10_000, 100_000]);
  });

  it('holds every amount between its foot and its head, in order, whatever the amounts', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 10_000_000 }), { minLength: 1, maxLength: 20 }), (amounts) => {
        const scale = amountScale(amounts);
        const places = [...amounts].sort((a, b) => a - b).map(scale.at);
        expect(places.every((place) => place >= 0 && place <= 1)).toBe(true);
        expect([...places].sort((a, b) => a - b)).toEqual(places);
        expect(scale.ticks.length).toBeGreaterThan(1);
        expect(scale.ticks.length).toBeLessThan(12);
      }),
    );
  });
});

describe('momentOf', () => {
  it('reads days, months, years, quarters, seasons, weeks and stretches, and nothing else', () => {
    expect(momentOf('2025-02-19')).toBe(Date.UTC(2025, 1, 19));
    expect(momentOf('2025-02')).toBe(Date.UTC(2025, 1, 1));
    expect(momentOf('2025-Q3')).toBe(Date.UTC(2025, 6, 1));
    expect(momentOf('2025-SU')).toBe(Date.UTC(2025, 5, 1));
    expect(momentOf('2025-02-19/2025-02-21')).toBe(Date.UTC(2025, 1, 19));
    expect(new Date(momentOf('2025-W08')!).toISOString().slice(0, 7)).toBe('2025-02');
    for (const none of [null, 'P2D', 'PRESENT_REF', '']) expect(momentOf(none)).toBeNull();
  });
});

describe('placeColumns', () => {
  it('keeps time in order and gives each column its room, whatever the width', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.integer({ min: 0, max: 400 }), { minLength: 1, maxLength: 12 }),
        fc.integer({ min: 100, max: 1200 }),
        fc.boolean(),
        (days, width, hasUndated) => {
          const columns = days.map((day) => ({ at: `${day}`, moment: day * 86_400_000, need: 40 + (day % 3) * 20 }));
          const placed = placeColumns([...columns, ...(hasUndated ? [{ at: null, moment: null, need: 50 }] : [])], width);
          expect(placed.width).toBeGreaterThanOrEqual(width);
          for (const [place, column] of placed.columns.entries()) {
            const before = placed.columns[place - 1];
            if (before !== undefined) expect(column.center - before.center).toBeGreaterThanOrEqual((column.need + before.need) / 2 - 1e-6);
            if (before?.moment != null && column.moment !== null) expect(column.moment).toBeGreaterThan(before.moment);
            expect(column.center + column.need / 2).toBeLessThanOrEqual(placed.width + 1e-6);
          }
          if (hasUndated) expect(placed.columns.at(-1)?.moment).toBeNull();
        },
      ),
    );
  });

  it('says whether distances are those in time', () => {
    const day = (moment: number) => ({ at: String(moment), moment: moment * 86_400_000, need: 40 });
    expect(placeColumns([day(0), day(10), day(20)], 800).isEven).toBe(true);
    expect(placeColumns([day(0), day(1), day(2), day(3), day(400)], 320).isEven).toBe(false);
  });
});
