import { expect, it } from 'vitest';
import { stretchesOf } from './stretch.ts';

const day = (at: number) => ({ from: at, to: at + 1 });

it('one word about an old year does not squeeze the days of the articles', () => {
  expect(stretchesOf([day(100), day(108), day(20), null], { from: 101, to: 107 })).toEqual({ main: { from: 100, to: 109 }, whole: { from: 20, to: 109 } });
});

it('what is dated is shown where no article is', () => {
  expect(stretchesOf([day(5), day(9)], null)?.main).toEqual({ from: 5, to: 10 });
  expect(stretchesOf([null], null)).toBeNull();
});
