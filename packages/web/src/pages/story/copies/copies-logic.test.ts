import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { versionChanges } from './version-changes.ts';
import { cellKey, type ReuseLine, readReuseEvidence, stepsOf, takerOf, takingTable } from './who-took.ts';

const reuse = (given: Partial<ReuseLine>): ReuseLine => ({
  a: 'x1',
  b: 'y1',
  kind: 'copy',
  containment: { a: 1, b: 1 },
  direction: 'unknown',
  root: null,
  evidence: [],
  passages: 1,
  ...given,
});
const outletOf = (document: string): string | null => (document.startsWith('?') ? null : document.slice(0, 1));

describe('the evidence of a direction', () => {
  it('is read from its line', () => {
    expect(readReuseEvidence('credit:a:b:metadata:وكالة الأنباء')).toEqual({ kind: 'credit', document: 'a:b', span: null, actor: 'وكالة الأنباء' });
    expect(readReuseEvidence('credit:page:12-20:org:x')).toEqual({ kind: 'credit', document: 'page', span: { start: 12, end: 20 }, actor: 'org:x' });
    expect(readReuseEvidence('time:95 minutes apart')).toEqual({ kind: 'time', apart: 95, unit: 'minutes' });
    expect(readReuseEvidence('same-url:https://a.example/1')).toEqual({ kind: 'same-url', url: 'https://a.example/1' });
    expect(readReuseEvidence('modified:never and 2025')).toEqual({ kind: 'modified' });
    expect(readReuseEvidence('containment:0.9 and 0.8')).toBeNull();
    expect(readReuseEvidence('new-rule:words')).toEqual({ kind: 'other', text: 'new-rule:words' });
  });
});

describe('who took from whom', () => {
  it('is told by the direction, and by nothing where that is unknown', () => {
    expect(takerOf(reuse({ direction: 'a-from-b' }))).toEqual(['x1', 'y1']);
    expect(takerOf(reuse({ direction: 'b-from-a' }))).toEqual(['y1', 'x1']);
    expect(takerOf(reuse({ direction: 'unknown' }))).toBeNull();
    expect(stepsOf(reuse({ direction: 'unknown' }), outletOf)).toEqual([]);
  });

  it('makes both takers of the agency behind them, and counts versions of one page for nothing', () => {
    const table = takingTable(
      [
        reuse({ direction: 'common-source', root: 'agency' }),
        reuse({ direction: 'a-from-b', b: '?1' }),
        reuse({ direction: 'a-from-b', kind: 'revision' }),
        reuse({ direction: 'common-source', root: null }),
      ],
      outletOf,
    );
    expect(table.takers).toEqual(['x', 'y']);
    expect(table.sources).toEqual(['agency', null]);
    expect(table.counts.get(cellKey('x', 'agency'))).toBe(1);
    expect(table.counts.get(cellKey('x', null))).toBe(1);
  });
});

describe('what changed between two versions', () => {
  it('stands at its place, what was taken out before what came in', () => {
    expect(versionChanges('مقتل 12 شخصا في فيضان\nفقرة باقية', 'مقتل 31 شخصا في فيضان كبير\nفقرة باقية')).toEqual([
      [
        { kind: 'same', text: 'مقتل ' },
        { kind: 'removed', text: '12' },
        { kind: 'inserted', text: '31' },
        { kind: 'same', text: ' شخصا في فيضان ' },
        { kind: 'inserted', text: 'كبير' },
      ],
    ]);
  });

  it('is nothing where nothing changed', () => {
    expect(versionChanges('نص واحد\nلا يتغيّر', 'نص واحد\nلا يتغيّر')).toEqual([]);
  });

  it('holds every word that came in and every word that went, once', () => {
    const text = fc.array(fc.constantFrom('أ', 'ب', 'ت', 'ث', '\n'), { maxLength: 14 }).map((all) => all.join(' '));
    const wordsOf = (all: string): string[] => [...all.matchAll(/[\p{L}]+/gu)].map(([one]) => one);
    fc.assert(
      fc.property(text, text, (before, after) => {
        const parts = versionChanges(before, after).flat();
        const count = (kind: string): number => parts.filter((part) => part.kind === kind).flatMap((part) => wordsOf(part.text)).length;
        expect(wordsOf(before).length - count('removed')).toBe(wordsOf(after).length - count('inserted'));
      }),
    );
  });
});
