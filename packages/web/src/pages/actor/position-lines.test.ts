import type { ActorRecord } from 'isnad/server';
import { describe, expect, it } from 'vitest';
import { positionLines } from './position-lines.ts';

type Statement = ActorRecord['stories'][number]['statements'][number];

const said = (point: string, stance: Statement['stance'], at: string | null, index: number): Statement => ({
  document: 'd',
  index,
  act: 'say',
  stance,
  at,
  point,
  label: point,
  words: '',
  outletName: null,
});

const record = (statements: readonly Statement[]) => ({ stories: [{ story: { id: 's', title: 't', from: null, to: null }, statements, changes: [] }] });

describe('positionLines', () => {
  it('strings together what was held, in time, and puts changes first', () => {
    const lines = positionLines(
      record([
        said('b', 'affirm', '2025-05-01', 3),
        said('b', 'affirm', '2025-05-02', 4),
        said('a', 'affirm', '2025-04-01', 2),
        said('a', 'deny', '2024-10-01', 0),
        said('a', 'deny', '2024-10-02', 1),
      ]),
    );
    expect(lines.map(({ point, isChanged, steps }) => [point, isChanged, steps.map(({ stance, count, index }) => `${stance} ${count} ${index}`)])).toEqual([
      ['a', true, ['deny 2 0', 'affirm 1 2']],
      ['b', false, ['affirm 2 3']],
    ]);
  });

  it('leaves out what has no time and points spoken to once', () => {
    expect(positionLines(record([said('a', 'affirm', null, 0), said('a', 'deny', '2025-01-01', 1)]))).toEqual([]);
  });
});
