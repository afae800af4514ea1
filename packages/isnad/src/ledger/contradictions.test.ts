import { describe, expect, it } from 'vitest';
import { type Page, read, type Said } from '../../../../tests/fixtures/thread-builder.ts';
import { type LedgerWorld, reconcile } from './index.ts';

const world: LedgerWorld = {
  entity: () => null,
  concept: (stem) => ({ مزاعم: 'report', دليل: 'evidence' })[stem] ?? null,
  denials: new Set(['لا', 'لم', 'لن', 'ولم']),
  standing: new Set(['تزال', 'تتردد']),
};

function contradictionsOf(...said: readonly Said[]): string[] {
  const page: Page = {
    document: 'a',
    headline: false,
    text: said.map((one) => `${one.cue} ${one.source} ${one.content}.`).join(' '),
    names: [
      ['النقابة', 'union', 'ORG'],
      ['الشركة', 'firm', 'ORG'],
    ],
    said,
  };
  const { article, analysis } = read(page);
  const { contradictions } = reconcile({ id: 'thread-one', stories: [{ id: 'story-one', articles: ['a'] }] }, [article], [analysis], [], world);
  return contradictions.map(({ type, a, b }) => `${type}: ${article.text.slice(a.span.start, a.span.end)} | ${article.text.slice(b.span.start, b.span.end)}`);
}

const claim = { source: 'النقابة', actor: 'union', cue: 'قالت', content: 'مادة سامة تسربت من المصنع إلى النهر' } as const;

describe('findContradictions', () => {
  it('finds a claim and its denial by another', () => {
    const denial = { source: 'الشركة', actor: 'firm', cue: 'نفت', content: 'هذه المزاعم', act: 'deny' } as const;
    expect(contradictionsOf(claim, denial)).toEqual([`affirm-deny: ${claim.content} | هذه المزاعم`]);
  });

  it('takes a claim that negates what another claims, in its words, for a denial', () => {
    const denial = { source: 'الشركة', actor: 'firm', cue: 'أكدت', content: 'لم تتسرب مادة سامة من المصنع إلى نهر' } as const;
    const unlike = { ...denial, content: 'لن تبيع المصنع قبل أن يجف النهر' } as const;
    expect(
      contradictionsOf({ ...claim, content: 'مادة سامة من المصنع إلى النهر وصلت' }, { ...denial, content: 'لا مادة سامة وصلت إلى نهر المصنع' }),
    ).toHaveLength(1);
    expect(contradictionsOf(claim, unlike)).toEqual([]);
  });

  it('takes it for a denial that no proof was found, wherever it is said', () => {
    const denial = { source: 'الشركة', actor: 'firm', cue: 'قالت', content: 'خبراء زاروا النهر ولم يجدوا أي دليل على مادة سامة من المصنع' } as const;
    expect(contradictionsOf({ ...claim, cue: 'ذكرت' }, denial)).toHaveLength(1);
  });

  it('holds an answer without words of its own against nothing where it may be to any question', () => {
    const answer = { source: 'الشركة', actor: 'firm', cue: 'ردت', content: 'لا على قدر علمنا', act: 'deny' } as const;
    expect(contradictionsOf(claim, answer)).toEqual([]);
  });
});
