import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { floodDossier } from '../../../../tests/fixtures/flood-dossier.ts';
import { buildDossier } from './build-dossier.ts';
import { citedSpans } from './cited-spans.ts';
import { longestQuotation, spanEvidence, statementEvidence } from './evidence.ts';
import { lookUp } from './lookup.ts';
import type { DossierInput } from './shape.ts';

const whole = floodDossier();
const input: DossierInput = { ...whole, version: '0.1.0', errors: null };

describe('buildDossier', () => {
  it('orders articles by time, undated last, and analyses with them, from any order', () => {
    const order = ['marsad-dam', 'anba-denial', 'khabar-flood', 'sada-flood', 'nabd-toll', 'anba-admits', 'unknown-note'];
    fc.assert(
      fc.property(
        fc.shuffledSubarray([...whole.articles], { minLength: 7 }),
        fc.shuffledSubarray([...whole.analyses], { minLength: 7 }),
        (articles, analyses) => {
          const built = buildDossier({ ...input, articles, analyses });
          expect(built.articles.map(({ document }) => document)).toEqual(order);
          expect(built.analyses.map(({ document }) => document)).toEqual(order);
          expect(built.title).toBe(whole.title);
        },
      ),
    );
  });

  it('takes as title the headline of the article nearest to all', () => {
    expect(whole.title).toBe('مقتل 12 شخصًا على الأقل في فيضان القمرية');
  });

  it('leaves out articles of other threads and what they share with this one', () => {
    const built = buildDossier({ ...input, thread: { id: 'part', stories: [{ id: 's', articles: ['khabar-flood'] }] } });
    expect(built.articles.map(({ document }) => document)).toEqual(['khabar-flood']);
    expect(built.reuses).toEqual([]);
  });

  it('refuses an article that was not analysed', () => {
    expect(() => buildDossier({ ...input, analyses: [] })).toThrow(/was not analysed/);
  });
});

describe('excerpts', () => {
  const excerpts = floodDossier({ excerpts: true });
  const cited = citedSpans(lookUp(whole).entries, whole.ledger);

  it('keep every offset: the same length, the cited characters as they were, nothing else but white space', () => {
    for (const [index, { document, text }] of excerpts.articles.entries()) {
      const original = whole.articles[index]!.text;
      expect(text.length).toBe(original.length);
      const spans = cited.get(document)!;
      for (let at = 0; at < text.length; at++) {
        if (spans.some(({ start, end }) => start <= at && at < end)) expect(text[at]).toBe(original[at]);
        else expect(text[at]).toMatch(/\s/);
      }
    }
  });

  it('cite the same stretches when computed again from the excerpts', () => {
    expect([...citedSpans(lookUp(excerpts).entries, excerpts.ledger)]).toEqual([...cited]);
  });

  it('carry no words of the uncited text in the analyses', () => {
    expect(excerpts.analyses.every(({ words }) => words.length === 0)).toBe(true);
  });
});

describe('evidence', () => {
  const { entries } = lookUp(whole);

  it('holds cue and content of its statement inside one contiguous stretch', () => {
    for (const entry of entries)
      for (const statement of entry.analysis.attributions) {
        const evidence = statementEvidence(entry, statement);
        for (const part of [statement.cue, statement.content]) expect(evidence.start <= part.start && part.end <= evidence.end).toBe(true);
        for (const part of evidence.parts) expect(evidence.start <= part.start && part.start < part.end && part.end <= evidence.end).toBe(true);
      }
  });

  it('cuts a stretch that is too long, says so, and still shows the cue', () => {
    const entry = entries[0]!;
    const text = `قال الوزير إن ${'الماء يرتفع كل ساعة '.repeat(300)}`;
    const long = { ...entry, article: { ...entry.article, text }, analysis: { ...entry.analysis, sentences: [{ start: 0, end: text.length }] } };
    const statement = { ...entry.analysis.attributions[0]!, source: null, via: [], cue: { start: 0, end: 3 }, content: { start: 14, end: text.length } };
    const evidence = statementEvidence(long, statement);
    expect(evidence.cut).toBe(true);
    expect(evidence.end - evidence.start).toBeLessThanOrEqual(longestQuotation);
    expect(text.charAt(evidence.end)).toBe(' ');
    expect(evidence.parts.map(({ role }) => role)).toContain('cue');
    expect(spanEvidence(long, { start: 14, end: text.length }).cut).toBe(true);
  });

  it('names a source that stands far away on its own', () => {
    const entry = entries.find(({ article }) => article.document === 'nabd-toll')!;
    const far = { ...entry.analysis.attributions.at(-1)!, source: { start: 0, end: 4, implicit: true, actor: 'x', basis: 'inferred' as const } };
    const stretched = { ...entry, article: { ...entry.article, text: entry.article.text + 'ا'.repeat(2000) } };
    const cue = { start: 1000, end: 1010 };
    const evidence = statementEvidence(stretched, { ...far, cue, content: { start: 1011, end: 1050 } });
    expect(evidence.elsewhere).toEqual({ start: 0, end: 4 });
    expect(evidence.start).toBeGreaterThan(4);
  });
});
