import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chartHeight, inset, layOutChart } from './chart-layout.ts';
import type { ValueMark } from './value-marks.ts';

const mark = (at: string | null, min: number | null, max: number | null = min, group = 0): ValueMark => ({
  key: `${at} ${min} ${max} ${group}`,
  rows: [0],
  group,
  at,
  min,
  max,
  approximate: false,
});
const labelOf = ({ min, max }: ValueMark): string => `${min ?? ''}${max ?? ''}`;

describe('layOutChart', () => {
  it('is nothing where no mark has a number', () => {
    expect(layOutChart([], [], 600, labelOf)).toBeNull();
  });

  it('sets larger amounts higher, later ones further on, and what has no time last', () => {
    const chart = layOutChart([mark('2025-02-19', 12), mark('2025-02-20', 31), mark(null, 20)], [], 600, labelOf);
    const [first, second, undated] = chart!.marks;
    expect(second!.y).toBeLessThan(first!.y);
    expect(second!.x).toBeGreaterThan(first!.x);
    expect(undated!.x).toBeGreaterThan(second!.x);
  });

  it('draws a range as a range and an open bound as open', () => {
    const chart = layOutChart([mark('2025-02-19', 10, 20), mark('2025-02-19', 45, null, 1), mark('2025-02-20', null, 30)], [], 600, labelOf);
    expect(chart!.marks.map(({ range, open }) => [range !== null, open])).toEqual([
      [true, null],
      [false, 'up'],
      [false, 'down'],
    ]);
  });

  it('keeps all marks inside and apart, and lets no label cover another', () => {
    const days = ['2025-02-19', '2025-02-20', '2025-03', null];
    const marks = fc.uniqueArray(fc.tuple(fc.constantFrom(...days), fc.integer({ min: 0, max: 5000 }), fc.integer({ min: 0, max: 6 })), {
      minLength: 1,
      maxLength: 30,
    });
    fc.assert(
      fc.property(marks, fc.integer({ min: 300, max: 1100 }), (given, wide) => {
        const chart = layOutChart(
          given.map(([at, amount, group]) => mark(at, amount, amount, group)),
          [],
          wide,
          labelOf,
        )!;
        const labels = chart.marks.flatMap(({ x, label }) => (label === null ? [] : [{ x, ...label }]));
        for (const { x, y } of chart.marks) {
          expect(x).toBeGreaterThanOrEqual(inset.start);
          expect(x).toBeLessThanOrEqual(chart.width);
          expect(y).toBeGreaterThanOrEqual(inset.top - 1);
          expect(y).toBeLessThanOrEqual(chartHeight - inset.bottom + 1);
        }
        for (const [place, one] of labels.entries())
          for (const other of labels.slice(place + 1)) expect(Math.abs(one.x - other.x) > 7 || Math.abs(one.y - other.y) >= 14).toBe(true);
      }),
    );
  });
});
