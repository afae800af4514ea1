import { describe, expect, it } from 'vitest';
import { type Page, read, type Said } from '../../../../tests/fixtures/thread-builder.ts';
import { type LedgerWorld, reconcile } from './index.ts';

const world: LedgerWorld = {
  entity: () => null,
  concept: (stem) => ({ مزاعم: 'report', دليل: 'evidence', كاذبه: 'falsehood' })[stem] ?? null,
  denials: new Set(['لا', 'لم', 'لن', 'ولم']),
  negations: new Set(['لا', 'لم', 'لن', 'ولم', 'ليس', 'ليست']),
  rejecting: new Set(['نفت', 'ينفي', 'عدم']),
  turning: new Set(['لكنها']),
  standing: new Set(['تزال', 'تتردد', 'نتراجع']),
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

  const firm = { source: 'الشركة', actor: 'firm' } as const;

  it('holds a denial against no claim that only shares its topic', () => {
    const topic = { ...claim, content: 'مادة سامة من المصنع ستكلف الشركة ثمنا باهظا في النهر' } as const;
    expect(contradictionsOf(topic, { ...firm, cue: 'نفت', content: 'إغلاق المصنع بعد موت أسماك النهر والبحيرة', act: 'deny' })).toEqual([]);
    expect(
      contradictionsOf({ ...claim, content: 'تسريح عمال المصنع قرب النهر وشيك' }, { ...firm, cue: 'نفت', content: 'تسريح أي عمال من المصنع', act: 'deny' }),
    ).toHaveLength(1);
  });

  it('finds no contradiction between two that both say that it is not so', () => {
    const negated = { ...claim, content: 'المصنع ليس سبب تسرب مادة سامة إلى النهر' } as const;
    const denial = { ...firm, cue: 'نفت', content: 'تسرب أي مادة سامة إلى النهر', act: 'deny' } as const;
    expect(contradictionsOf(negated, denial)).toEqual([]);
    expect(contradictionsOf({ ...negated, content: 'عدم تسرب مادة سامة إلى النهر أمر ثابت' }, denial)).toEqual([]);
    expect(contradictionsOf({ ...negated, content: 'أخبار تسرب مادة سامة إلى النهر كاذبة' }, denial)).toEqual([]);
    expect(contradictionsOf({ ...negated, content: 'أهل المصنع ينفي بعضهم تسرب مادة سامة إلى النهر' }, denial)).toEqual([]);
    expect(contradictionsOf({ ...negated, content: 'تسرب مادة سامة إلى النهر ثابت' }, denial)).toHaveLength(1);
  });

  it('sets no content against another that lies inside it', () => {
    const outer = { ...claim, content: 'مادة سامة تسربت إلى النهر والشركة أنكرت تسرب مادة سامة إلى النهر' } as const;
    expect(contradictionsOf(outer, { ...firm, cue: 'أنكرت', content: 'تسرب مادة سامة إلى النهر', act: 'deny' })).toEqual([]);
  });

  it('takes steadfastness for no denial, though it is worded with a negation', () => {
    const steadfast = { ...firm, cue: 'قالت', content: 'لن نتراجع عن بناء سور المصنع قرب النهر' } as const;
    expect(contradictionsOf({ ...claim, content: 'نتراجع بناء سور المصنع قرب النهر خطوة' }, steadfast)).toEqual([]);
  });

  it('takes what is said against a denial in the same breath for no part of it', () => {
    const breath = [
      { ...firm, cue: 'نفت', content: 'تسرب مادة سامة خطرة إلى النهر', act: 'deny' },
      { cue: 'لكنها أقرت', source: 'الشركة', actor: 'firm', content: 'زيت قديم من المصنع إلى النهر تسرب مرة' },
    ] as const;
    const oil = { ...claim, content: 'تسرب زيت من المصنع إلى النهر قديما' } as const;
    expect(contradictionsOf(oil, breath[1])).toEqual([]);
    expect(contradictionsOf({ ...oil, cue: 'ذكرت' }, ...breath).filter((one) => one.endsWith('مرة'))).toEqual([]);
  });

  it('holds an answer without words of its own against the claim that stands right before it', () => {
    const other = { ...claim, cue: 'ذكرت', content: 'أسماك النهر ماتت كلها هذا الصيف' } as const;
    const denial = { ...firm, cue: 'نفت', content: 'هذه المزاعم', act: 'deny' } as const;
    expect(contradictionsOf(claim, other, denial)).toEqual([`affirm-deny: ${other.content} | هذه المزاعم`]);
  });

  it('holds an answer without words of its own against nothing where it may be to any question', () => {
    const answer = { source: 'الشركة', actor: 'firm', cue: 'ردت', content: 'لا على قدر علمنا', act: 'deny' } as const;
    expect(contradictionsOf(claim, answer)).toEqual([]);
  });
});
