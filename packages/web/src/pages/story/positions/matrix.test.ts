import type { ChangeLine, PointLine, StatementLine } from 'isnad/server';
import { describe, expect, it } from 'vitest';
import { drawMatrix, fits } from './matrix.ts';
import { stanceRuns } from './runs.ts';

type Said = readonly [actor: number | null, stance: StatementLine['stance'], at: string | null];

const line = ([actor, stance, at]: Said): StatementLine => ({ article: 0, index: 0, actor, point: 0, act: 'say', stance, at, words: '', correction: null });

describe('runs of stances', () => {
  const runs = (said: readonly Said[]) =>
    stanceRuns(
      said.map((_, place) => place),
      said.map(line),
    ).map(({ stances, from, to }) => [stances.join('+'), from, to]);

  it('join times that follow one another with the same stance', () => {
    expect(
      runs([
        [0, 'deny', '2024-10-12'],
        [0, 'deny', '2024-10-11'],
        [0, 'affirm', '2024-10-20'],
        [0, 'deny', '2024-10-21'],
      ]),
    ).toEqual([
      ['deny', '2024-10-11', '2024-10-12'],
      ['affirm', '2024-10-20', '2024-10-20'],
      ['deny', '2024-10-21', '2024-10-21'],
    ]);
  });

  it('hold both stances of one day, whose order is not known, and what is undated last and apart', () => {
    expect(
      runs([
        [0, 'affirm', null],
        [0, 'deny', '2024-10-11'],
        [0, 'affirm', '2024-10-11'],
        [0, 'affirm', '2024-10-12'],
      ]),
    ).toEqual([
      ['affirm+deny', '2024-10-11', '2024-10-11'],
      ['affirm', '2024-10-12', '2024-10-12'],
      ['affirm', null, null],
    ]);
  });
});

describe('the matrix', () => {
  const said: readonly Said[] = [
    [0, 'deny', '2024-10-11'],
    [1, 'affirm', '2024-10-20'],
    [2, 'affirm', '2024-10-12'],
    [3, 'affirm', '2024-10-12'],
    [null, 'affirm', '2024-10-12'],
    [2, 'affirm', '2024-10-13'],
  ];
  const point = (id: string, statements: readonly number[], sides: PointLine['sides']): PointLine => ({
    id,
    label: id,
    labelPlace: { document: '', start: 0, end: 0 },
    independentAtMost: 1,
    unknownRoots: 0,
    sides,
    statements,
  });
  const party = (actor: number) => ({ actor, speakers: [actor], changed: false });
  const points = [
    point(
      'إغلاق الميناء',
      [0, 1, 2, 3, 4],
      [
        { stance: 'affirm', parties: [party(2), party(3)], isAlone: false },
        { stance: 'deny', parties: [party(0)], isAlone: true },
      ],
    ),
    point('فتح المطار', [5], [{ stance: 'affirm', parties: [party(2)], isAlone: false }]),
  ];
  const end = (statement: number, stance: StatementLine['stance']) => ({ stance, at: null, statement });
  const changes: readonly ChangeLine[] = [{ actor: 0, point: 0, from: end(0, 'deny'), to: end(1, 'affirm') }];
  const matrix = drawMatrix({ points, statements: said.map(line), changes }, [0, 0, 2, 3]);
  const row = matrix.rows[0]!;

  it('has a cell for each party, with what its speakers say and the run that a change begins', () => {
    expect([...row.cells.keys()]).toEqual([0, 2, 3, null]);
    expect(row.cells.get(0)!.statements).toEqual([0, 1]);
    expect([...row.cells.get(0)!.changes]).toEqual([1]);
    expect(row.cells.get(0)!.isAlone).toBe(true);
    expect(row.cells.get(2)!.isAlone).toBe(false);
    expect([row.isDisputed, row.isChanged]).toEqual([true, true]);
  });

  it('folds points of a single statement, and puts those first who speak to most points', () => {
    expect(matrix.singles.map((one) => one.point)).toEqual([1]);
    expect(matrix.actors).toEqual([0, 2, 3]);
  });

  it('is narrowed by words, actor and stance together', () => {
    const all = { isChanged: false, isDisputed: false };
    const single = matrix.singles[0]!;
    expect(fits(row, 'إغلاق الميناء', { ...all, words: 'اغلاق' })).toBe(true);
    expect(fits(row, 'إغلاق الميناء', { ...all, actor: 2, stance: 'deny' })).toBe(false);
    expect(fits(row, 'إغلاق الميناء', { ...all, actor: 0, stance: 'deny' })).toBe(true);
    expect(fits(single, 'فتح المطار', { ...all, actor: 0 })).toBe(false);
    expect(fits(single, 'فتح المطار', { ...all, isDisputed: true })).toBe(false);
    expect(fits(row, 'إغلاق الميناء', { isChanged: true, isDisputed: true })).toBe(true);
  });
});
