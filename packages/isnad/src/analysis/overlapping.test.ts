import { describe, expect, it } from 'vitest';
import { overlapping } from './overlapping.ts';

describe('overlapping', () => {
  it('parts what does not touch, in the order of the text, and keeps the order of what begins together', () => {
    const [a, b, c, d, e] = [
      { first: 4, last: 4 },
      { first: 0, last: 2 },
      { first: 2, last: 3 },
      { first: 4, last: 6 },
      { first: 1, last: 1 },
    ] as const;
    expect(overlapping([a, b, c, d, e])).toEqual([
      [b, e, c],
      [a, d],
    ]);
    expect(overlapping([])).toEqual([]);
  });

  it('holds a group together by its longest member', () => {
    const found = [
      { first: 0, last: 9 },
      { first: 1, last: 2 },
      { first: 5, last: 6 },
      { first: 10, last: 11 },
    ];
    expect(overlapping(found).map((group) => group.length)).toEqual([3, 1]);
  });
});
