import { describe, expect, it } from 'vitest';
import { lotsOf } from './dropped-files.ts';

const file = (path: string, bytes: number) => ({ path, file: new File(['x'.repeat(bytes)], path) });

describe('lotsOf', () => {
  it('keeps to the number of files and of bytes, in order', () => {
    const files = [file('a', 4), file('b', 4), file('c', 4), file('d', 1)];
    expect(lotsOf(files, { files: 2, bytes: 100 }).map((lot) => lot.map((one) => one.path).join(''))).toEqual(['ab', 'cd']);
    expect(lotsOf(files, { files: 9, bytes: 8 }).map((lot) => lot.map((one) => one.path).join(''))).toEqual(['ab', 'cd']);
  });

  it('sends alone what is larger than a lot', () => {
    expect(lotsOf([file('a', 2), file('b', 20), file('c', 2)], { files: 9, bytes: 8 }).map((lot) => lot.map((one) => one.path).join(''))).toEqual([
      'a',
      'b',
      'c',
    ]);
  });
});
