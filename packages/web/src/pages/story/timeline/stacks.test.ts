import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Dated } from './lanes.ts';
import { pitch, stackMarks } from './stacks.ts';

const day = (at: number, count: number, from = 0): Dated[] =>
  Array.from({ length: count }, (_, index) => ({ place: from + index, when: { from: at, to: at + 1 } }));
const never = (): boolean => false;

describe('stacks of marks', () => {
  it('stand above one another where a day is as wide as one mark', () => {
    const { marks, crowds } = stackMarks(day(10, 4), pitch + 2, 6, never);
    expect(new Set(marks.map(({ x }) => x)).size).toBe(1);
    expect(marks.map(({ row }) => row)).toEqual([0, 1, 2, 3]);
    expect(crowds).toEqual([]);
  });

  it('spread over columns where the day is wider, in the order of time', () => {
    const { marks } = stackMarks(day(10, 9), 200, 3, never);
    expect(new Set(marks.map(({ x }) => x)).size).toBe(3);
    expect(marks[3]!.x).toBeGreaterThan(marks[2]!.x);
    expect(marks.every(({ x }) => x > 2000 && x < 2200)).toBe(true);
  });

  it('count what has no room, and never hide what comes first', () => {
    const { marks, crowds } = stackMarks(day(10, 20), pitch + 2, 5, (place) => place === 17);
    expect(crowds).toMatchObject([{ count: 16, from: 10, to: 11 }]);
    expect(marks.find(({ place }) => place === 17)?.isHidden).toBe(false);
    expect(marks.filter(({ isHidden }) => isHidden)).toHaveLength(16);
  });

  it('stand in the middle of a month that has no day', () => {
    const { marks } = stackMarks([{ place: 0, when: { from: 100, to: 130 } }], 20, 3, never);
    expect(marks[0]!.x / 20).toBeCloseTo(115.5, 0);
  });

  it('never lay one shown mark on another, and lose none', () => {
    const statement = fc.tuple(fc.integer({ min: 0, max: 60 }), fc.constantFrom(1, 7, 30));
    fc.assert(
      fc.property(
        fc.array(statement, { maxLength: 120 }),
        fc.double({ min: 0.2, max: 300, noNaN: true }),
        fc.integer({ min: 2, max: 6 }),
        (given, perDay, rows) => {
          const dated = given.map(([from, days], place): Dated => ({ place, when: { from, to: from + days } })).sort((a, b) => a.when.from - b.when.from);
          const { marks, crowds } = stackMarks(dated, perDay, rows, never);
          expect(marks).toHaveLength(dated.length);
          const shown = marks.filter(({ isHidden }) => !isHidden);
          expect(shown.length + crowds.reduce((sum, { count }) => sum + count, 0)).toBe(dated.length);
          for (const [index, a] of shown.entries())
            for (const b of shown.slice(index + 1)) expect(a.row !== b.row || Math.abs(a.x - b.x) >= pitch - 1e-6).toBe(true);
        },
      ),
    );
  });
});
