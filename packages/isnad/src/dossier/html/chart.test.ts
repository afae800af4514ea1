import { describe, expect, it } from 'vitest';
import { floodDossier } from '../../../../../tests/fixtures/flood-dossier.ts';
import type { FigureSeries } from '../../ledger/shape.ts';
import { chart, written } from './chart.ts';

const series = floodDossier().ledger.series[0]!;
const count = (markup: string, part: string): number => markup.split(part).length - 1;
const drawn = (values: ReadonlyArray<Partial<FigureSeries['values'][number]>>): string | undefined =>
  chart({ ...series, relations: [], values: values.map((value) => ({ ...series.values[0]!, min: 5, max: 5, approximate: false, at: '2024-01-01', ...value })) })
    ?.markup;

describe('chart', () => {
  it('draws a dot for an exact value, a bar for a range, an arrow for an open bound, a line for a revision, each with its row', () => {
    const markup = chart(series)!.markup;
    expect([count(markup, 'class="dot"'), count(markup, 'class="range about"'), count(markup, 'class="open"'), count(markup, 'class="rev"')]).toEqual([
      4, 1, 1, 1,
    ]);
    for (const row of [1, 2, 3, 4, 5]) expect(markup).toMatch(new RegExp(`class="num"[^>]*>${row}<`));
  });

  it('draws a ring for an approximate value and sets undated values apart', () => {
    const markup = drawn([{ approximate: true }, { at: null }])!;
    expect(count(markup, 'class="ring"')).toBe(1);
    expect(markup).toContain('class="undated"');
  });

  it('writes large numbers briefly beside the axis', () => {
    const markup = drawn([
      { min: 20_000_000, max: 20_000_000 },
      { min: 40_000_000, max: 40_000_000 },
    ])!;
    expect(markup).toContain('>40M<');
    expect(markup).not.toContain('0,000,000');
  });

  it('draws nothing of fewer than two numbers', () => {
    expect(drawn([{}])).toBeUndefined();
    expect(drawn([{}, { min: null, max: null }])).toBeUndefined();
  });

  it.each([
    [
      [
        { min: 0, max: 0 },
        { min: 0, max: 0 },
      ],
    ],
    [
      [
        { min: -3, max: 4 },
        { min: null, max: 1e15 },
      ],
    ],
    [
      [
        { min: 0.5, max: 0.5, at: null },
        { min: 0.7, max: 0.7, at: null },
      ],
    ],
    [
      [
        { min: 100_000, max: 100_000 },
        { min: 100_001, max: 100_001, at: 'XXXX-WXX-3' },
      ],
    ],
    [Array.from({ length: 60 }, () => ({}))],
  ])('keeps every mark inside the drawing: %#', (values) => {
    const markup = drawn(values)!;
    expect(markup).not.toMatch(/NaN|Infinity/);
    for (const [, x] of markup.matchAll(/ (?:cx|x|x1|x2)="([^"]*)"/g)) expect(Number(x) >= 0 && Number(x) <= 400).toBe(true);
    for (const [, y] of markup.matchAll(/ (?:cy|y|y1|y2)="([^"]*)"/g)) expect(Number(y) >= 0 && Number(y) <= 200).toBe(true);
    expect(count(markup, 'class="rule"')).toBeLessThan(9);
  });
});

describe('written', () => {
  it.each([
    [0, '0'],
    [1234567, '1,234,567'],
    [-4.5, '−4.5'],
    [1e21, '1e+21'],
  ])('%d is %s', (number, words) => {
    expect(written(number)).toBe(words);
  });
});
