import { describe, expect, it } from 'vitest';
import { evidenceQuery, readEvidence, writeEvidence } from './evidence-ref.ts';

describe('evidence in an address', () => {
  it.each([
    [{ document: 'a/b@c.html', statement: 12 }, 's12@a/b@c.html', 'statement=12'],
    [{ document: 'مقال', figure: 0 }, 'f0@مقال', 'figure=0'],
    [{ document: 'x', start: 100, end: 240 }, '100-240@x', 'start=100&end=240'],
  ])('%o', (ref, written, query) => {
    expect(writeEvidence(ref)).toBe(written);
    expect(readEvidence(written)).toEqual(ref);
    expect(evidenceQuery(ref)).toBe(query);
  });

  it.each(['', 's@x', 's1', 's1@', '5-@x', 'x12@y', 's-1@x'])('refuses %o', (written) => {
    expect(readEvidence(written)).toBeNull();
  });
});
