import { describe, expect, it } from 'vitest';
import { floodDossier } from '../../../../../tests/fixtures/flood-dossier.ts';
import { hostileDossier } from '../../../../../tests/fixtures/hostile-dossier.ts';
import { exportJson } from './json.ts';

describe('exportJson', () => {
  it.each([
    ['plain', floodDossier()],
    ['hostile', hostileDossier()],
    ['excerpts', floodDossier({ excerpts: true })],
  ])('gives the %s dossier back whole when parsed', (_, dossier) => {
    const { format, points, changes, ...rest } = JSON.parse(exportJson(dossier));
    expect(format).toBe('isnad-dossier');
    expect(rest).toEqual(JSON.parse(JSON.stringify(dossier)));
    expect(points).toHaveLength(dossier.ledger.points.length);
    expect(changes).toHaveLength(dossier.ledger.changes.length);
  });

  it('writes points and changes with the spans of their statements', () => {
    const dossier = floodDossier();
    const { points, changes } = JSON.parse(exportJson(dossier));
    const text = (document: string): string => dossier.articles.find((article) => article.document === document)!.text;
    const words = (one: { document: string; cue: { start: number; end: number } }): string => text(one.document).slice(one.cue.start, one.cue.end);
    expect(points.map((point: { members: unknown[] }) => point.members.length)).toEqual([6, 5, 2, 1, 1]);
    for (const point of points)
      for (const member of point.members) {
        expect(words(member)).toMatch(/\S/);
        expect(text(member.document).slice(member.content.start, member.content.end)).toMatch(/\S/);
        expect(['affirm', 'deny', 'noncommittal']).toContain(member.stance);
      }
    expect(changes.map((change: { actor: string; point: string }) => [change.actor, change.point])).toEqual([
      ['org:irrigation', 'crack'],
      ['org:irrigation', 'crack'],
    ]);
    expect([words(changes[0].from), words(changes[0].to), words(changes[1].to)]).toEqual(['نفت', 'امتنعت', 'أقر']);
    expect([changes[0].from.stance, changes[0].to.stance, changes[1].to.stance]).toEqual(['deny', 'noncommittal', 'affirm']);
  });
});
