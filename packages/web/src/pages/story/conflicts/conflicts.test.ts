import type { StoryRecord } from 'isnad/server';
import { describe, expect, it } from 'vitest';
import { conflictsOf, typesOf } from './conflicts.ts';

const end = (document: string) => ({ document, start: 0, end: 4, statement: null });
const record = {
  contradictions: [
    { type: 'affirm-deny', a: end('a'), b: end('b'), point: 2, by: 'opposed-stances' },
    { type: 'figures', a: end('a'), b: end('c'), point: null, by: 'series-disagreement' },
  ],
  mutations: [
    { type: 'cue-hardened', from: end('a'), to: end('b'), direction: 'unknown', by: 'aligned-statement' },
    { type: 'headline-says-more', from: end('a'), to: end('a'), direction: 'known', by: 'headline-figure' },
    { type: 'hedge-lost', from: end('a'), to: end('b'), direction: 'known', by: 'aligned-statement' },
  ],
  totals: [
    { verdict: 'exceeds', total: { document: 'a', index: 1 } },
    { verdict: 'within', total: { document: 'a', index: 5 } },
  ],
} as unknown as StoryRecord;

describe('conflictsOf', () => {
  const conflicts = conflictsOf(record);

  it('brings contradictions, headlines, changes on the way, and totals that do not fit', () => {
    expect(conflicts.map(({ type }) => type)).toEqual(['affirm-deny', 'figures', 'headline-says-more', 'cue-hardened', 'hedge-lost', 'total']);
    expect(typesOf(conflicts)).toContainEqual(['total', 1]);
  });

  it('names each side for what is known of it', () => {
    expect(conflicts.flatMap((one) => (one.group === 'total' ? [] : [one.roles]))).toEqual([
      ['affirm', 'deny'],
      ['one', 'other'],
      ['body', 'headline'],
      ['first', 'second'],
      ['origin', 'copy'],
    ]);
    expect(conflicts.flatMap((one) => (one.group !== 'total' && one.isDirectionUnknown ? [one.type] : []))).toEqual(['cue-hardened']);
  });

  it('gives each a key of its own', () => {
    expect(new Set(conflicts.map(({ key }) => key)).size).toBe(conflicts.length);
  });
});
