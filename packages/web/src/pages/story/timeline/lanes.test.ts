import type { ActorLine, PointLine, StatementLine } from 'isnad/server';
import { describe, expect, it } from 'vitest';
import { dayRows } from './day-rows.ts';
import { drawLanes, type Lane, partiesOf, whensOf } from './lanes.ts';
import { placeLanes } from './place-lanes.ts';
import { firstMark, stepMark } from './step-mark.ts';

const actor = (id: string): ActorLine => ({ id, type: 'PER', name: id, description: null, speaksFor: [], statements: 0 });
const statement = (who: number | null, at: string | null): StatementLine => ({
  article: 0,
  index: 0,
  actor: who,
  point: 0,
  act: 'say',
  stance: 'affirm',
  at,
  words: '',
  correction: null,
});

const actors = ['ministry', 'minister', 'spokesman', 'mayor'].map(actor);
const point = { sides: [{ stance: 'affirm', parties: [{ actor: 0, speakers: [1, 2], changed: false }], isAlone: false }] } as unknown as PointLine;
const statements = [
  statement(1, '2024-10-12'),
  statement(3, '2024-10-11'),
  statement(2, '2024-10-12'),
  statement(3, '2024-10-14'),
  statement(0, '2024-10-10'),
  statement(null, null),
];
const whens = whensOf(statements);
const parties = partiesOf(actors, [point]);
const lanes = (open: readonly string[] = []): readonly Lane[] =>
  drawLanes({ actors, parties, statements, whens, shown: statements.map((_, place) => place), open: new Set(open) });

describe('lanes', () => {
  it('fold a speaker under whom it speaks for, most statements first, nobody last', () => {
    expect(parties).toEqual([0, 0, 0, 3]);
    expect(lanes().map((lane) => [lane.actor, lane.dated.map(({ place }) => place), lane.speakers, lane.undated])).toEqual([
      [0, [4, 0, 2], [1, 2], []],
      [3, [1, 3], [], []],
      [null, [], [], [5]],
    ]);
    expect(lanes()[0]!.mostOnDay).toBe(2);
  });

  it('unfold into a lane for each speaker', () => {
    expect(lanes(['ministry']).map((lane) => [lane.actor, lane.isUnder, lane.dated.length])).toEqual([
      [0, false, 1],
      [1, true, 1],
      [2, true, 1],
      [3, false, 2],
      [null, false, 0],
    ]);
  });

  it('lose no statement, folded or not', () => {
    for (const open of [[], ['ministry']])
      expect(
        lanes(open)
          .flatMap(({ dated, undated }) => [...dated.map(({ place }) => place), ...undated])
          .sort(),
      ).toEqual([0, 1, 2, 3, 4, 5]);
  });

  it('hold the changes whose two statements they hold, once each', () => {
    const end = (place: number, stance: 'affirm' | 'deny') => ({ stance, at: null, statement: place });
    const change = { actor: 3, point: 0, from: end(1, 'deny'), to: end(3, 'affirm') };
    const elsewhere = { actor: 0, point: 0, from: end(4, 'deny'), to: end(3, 'affirm') };
    const placed = placeLanes(lanes(), [change, { ...change, actor: 0 }, elsewhere], whens, 20);
    expect(placed.map(({ changes }) => changes.length)).toEqual([0, 1, 0]);
    expect(placed[1]!.top).toBe(placed[0]!.shape.height);
  });
});

describe('keys', () => {
  const placed = placeLanes(lanes(), [], whens, 20);

  it('go along a lane and to the nearest in time of the next', () => {
    expect(firstMark(placed, { from: whens[0]!.from, to: whens[0]!.to })).toBe(0);
    expect(stepMark(placed, whens, 4, 'later')).toBe(0);
    expect(stepMark(placed, whens, 4, 'earlier')).toBeNull();
    expect(stepMark(placed, whens, 2, 'below')).toBe(1);
    expect(stepMark(placed, whens, 3, 'above')).toBe(0);
    expect(stepMark(placed, whens, 3, 'below')).toBeNull();
    expect(stepMark(placed, whens, 4, 'last')).toBe(2);
  });
});

describe('day under day', () => {
  it('keeps those of one actor together, undated last', () => {
    expect(dayRows(lanes(), statements).map((row) => (row.kind === 'day' ? `${row.at} ${row.count}` : row.place))).toEqual([
      '2024-10-10 1',
      4,
      '2024-10-11 1',
      1,
      '2024-10-12 2',
      0,
      2,
      '2024-10-14 1',
      3,
      'null 1',
      5,
    ]);
  });
});
