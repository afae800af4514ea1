import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cleanName, givenPages, unused } from './jobs/given-pages.ts';
import { activityOf } from './records/activity.ts';
import { Refused } from './refusals.ts';
import { attachment } from './routes/attachment.ts';

describe('names that others give', () => {
  it('are never a path, and hold nothing that ends a line', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('a', 'ب', '/', '\\', '..', '.', '\r', '\n', '\0', ' ') }), (name) => {
        try {
          const clean = cleanName(name);
          expect(clean).not.toMatch(/[\u0000-\u001f]|^\/|(^|\/)\.\.?(\/|$)|\\/);
          expect(cleanName(clean)).toBe(clean);
        } catch (error) {
          expect(error).toBeInstanceOf(Refused);
        }
      }),
    );
  });

  it('make one header line of any name', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (name) => {
        const header = attachment(`${name}.html`);
        expect(header).toMatch(/^attachment; filename="[A-Za-z0-9 .-]+"; filename\*=UTF-8''[A-Za-z0-9%._~-]*$/);
        expect(() => decodeURIComponent(header.slice(header.indexOf("''") + 2))).not.toThrow();
      }),
    );
  });

  it('are one for each page of a job, and a sidecar tells of its page', () => {
    const bytes = Buffer.from('نص');
    const pages = givenPages([
      { name: 'a.txt', bytes },
      { name: 'a.txt', bytes },
      { name: 'b/a.json', bytes: Buffer.from('{"url":"https://a.example/1","published":5}') },
      { name: 'b/a.html', bytes },
      { name: 'alone.json', bytes: Buffer.from('{}') },
    ]);
    expect(pages.map(({ name, given }) => [name, given])).toEqual([
      ['a.txt', {}],
      ['a (2).txt', {}],
      ['b/a.html', { url: 'https://a.example/1' }],
      ['alone.json', {}],
    ]);
    expect(unused('a', new Set(['a', 'a (2)']))).toBe('a (3)');
  });
});

it.each([
  [[], []],
  [['2025-01-01'], [1]],
  [
    ['2025-01-01', '2025-01-01', '2025-01-03'],
    [2, 0, 1],
  ],
])('activity of %j is %j', (days, activity) => {
  expect(activityOf(days)).toEqual(activity);
});

it('activity counts every article, in at most 24 stretches', () => {
  const day = fc.integer({ min: 0, max: 900 }).map((days) => new Date(Date.UTC(2024, 0, 1 + days)).toISOString().slice(0, 10));
  fc.assert(
    fc.property(fc.array(day, { maxLength: 60 }), (days) => {
      const activity = activityOf(days.sort());
      expect(activity.length).toBeLessThanOrEqual(24);
      expect(activity.reduce((sum, count) => sum + count, 0)).toBe(days.length);
    }),
  );
});
