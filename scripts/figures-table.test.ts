import { expect, it } from 'vitest';
import { figuresTables, replaceBetween } from './figures-table.ts';

const score = (f1: number) => ({ precision: f1, recall: f1, f1 });

it('a row for each measure, a column for each set, a dash for what was not measured, and a table of their own for sets that share nothing', () => {
  expect(figuresTables({ one: { detect: score(0.5), via: score(0.956) }, other: { points: score(0.25) }, two: { detect: score(1), chrome: score(0.1) } })).toBe(
    '| F1 | one | two |\n| --- | --- | --- |\n| detect | 0.50 | 1.00 |\n| via | 0.96 | – |\n| chrome | – | 0.10 |\n\n| F1 | other |\n| --- | --- |\n| points | 0.25 |',
  );
});

it('only what stands between the marks is replaced, and twice is once', () => {
  const text = 'before\n<!-- eval:start -->\nold\n<!-- eval:end -->\nafter\n';
  const written = replaceBetween(text, 'eval', 'new');
  expect(written).toBe('before\n<!-- eval:start -->\nnew\n<!-- eval:end -->\nafter\n');
  expect(replaceBetween(written, 'eval', 'new')).toBe(written);
  expect(() => replaceBetween(text, 'bench', 'new')).toThrow('bench:start');
});
