import { describe, expect, it } from 'vitest';
import type { Stance } from '../ledger/index.ts';
import { stanceRuns } from './stance-runs.ts';

const runs = (...stands: ReadonlyArray<readonly [at: string | null, stance: Stance]>): unknown =>
  stanceRuns(stands.map(([at, stance], index) => ({ at, stance, statement: { document: 'x', index }, through: null }))).map(({ stances, from, to }) => [
    stances.join('+'),
    from,
    to,
  ]);

describe('stanceRuns', () => {
  it('joins times of one stance', () => {
    expect(runs(['2031-01-01', 'deny'], ['2031-01-03', 'deny'], ['2031-01-05', 'affirm'], [null, 'affirm'])).toEqual([
      ['deny', '2031-01-01', '2031-01-03'],
      ['affirm', '2031-01-05', '2031-01-05'],
      ['affirm', null, null],
    ]);
  });

  it('makes no sequence of what is said on one day', () => {
    expect(runs(['2031-01-01', 'deny'], ['2031-01-01', 'affirm'], ['2031-01-01', 'deny'], ['2031-01-02', 'deny'])).toEqual([
      ['affirm+deny', '2031-01-01', '2031-01-01'],
      ['deny', '2031-01-02', '2031-01-02'],
    ]);
  });
});
