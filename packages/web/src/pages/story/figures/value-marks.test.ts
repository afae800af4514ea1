import { describe, expect, it } from 'vitest';
import { giverGroups, markLinks, rowRelations, stretches, type Value, valueMarks } from './value-marks.ts';

const value = (giver: string | null, at: string | null, min: number | null, max: number | null = min, approximate = false): Value => ({
  figure: { document: 'd', index: 0 },
  addends: [],
  span: { start: 0, end: 1 },
  basis: 'stated',
  giver,
  at,
  min,
  max,
  approximate,
});

const values = [
  value('a', '2025-02-19', 12),
  value(null, '2025-02-19', 12),
  value('a', '2025-02-20', 31),
  value('a', '2025-02-20', 31),
  value('b', '2025-02-20', null, 31),
  value('b', '2025-02-20', null, null),
];
const groups = giverGroups(values);
const marks = valueMarks(values, groups);

describe('the marks of a series', () => {
  it('group values by giver, writers last', () => {
    expect(groups.map(({ actor }) => actor)).toEqual(['a', 'b', null]);
  });

  it('stand once for what one giver gives at one time, and not for what has no number', () => {
    expect(marks.map(({ rows }) => rows)).toEqual([[0], [1], [2, 3], [4]]);
  });

  it('are joined by revisions and disagreements, each pair once', () => {
    const told = { code: 'same-giver', days: null } as const;
    const relations = [
      { from: 0, to: 2, type: 'revision', reason: told },
      { from: 0, to: 3, type: 'revision', reason: told },
      { from: 2, to: 3, type: 'agreement', reason: told },
      { from: 3, to: 4, type: 'disagreement', reason: told },
      { from: 3, to: 5, type: 'disagreement', reason: told },
    ] as const;
    expect(markLinks({ relations }, marks)).toEqual([
      { type: 'revision', from: 0, to: 2 },
      { type: 'disagreement', from: 2, to: 3 },
    ]);
  });
});

describe('relations of a row', () => {
  it('stand once for each kind and reason, with the other rows counted from one', () => {
    const apart = (days: number) => ({ code: 'days-apart', days }) as const;
    const meet = { code: 'bounds-meet', days: null } as const;
    const relations = [
      { from: 0, to: 1, type: 'different', reason: apart(2) },
      { from: 0, to: 2, type: 'different', reason: apart(3) },
      { from: 3, to: 0, type: 'agreement', reason: meet },
      { from: 3, to: 2, type: 'agreement', reason: meet },
    ] as const;
    expect(rowRelations({ relations }, 0, ({ reason }) => reason.code)).toEqual([
      { type: 'different', reason: apart(2), rows: [2, 3] },
      { type: 'agreement', reason: meet, rows: [4] },
    ]);
  });

  it('name rows in stretches', () => {
    expect(stretches([5, 1, 3, 4, 3])).toEqual([
      [1, 1],
      [3, 5],
    ]);
  });
});
