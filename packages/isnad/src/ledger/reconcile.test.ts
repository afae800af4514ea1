import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Page, type Read, read } from '../../../../tests/fixtures/thread-builder.ts';
import { group } from '../story/index.ts';
import { type Ledger, type LedgerWorld, reconcile } from './index.ts';

const world: LedgerWorld = {
  entity: (id) =>
    ({
      salem: { name: 'سالم الحداد', description: null, speaksFor: [{ id: 'ministry', from: 2030, to: null }] },
      ministry: { name: 'وزارة الصناعة', description: { en: 'Ministry of industry', ar: 'وزارة الصناعة' }, speaksFor: [{ id: 'state', from: null, to: null }] },
    })[id] ?? null,
  concept: (stem) => (stem === 'مزاعم' ? 'report' : null),
  negations: new Set(['لا', 'لم', 'لن']),
  hedges: new Set(['ربما']),
};

const pages: Page[] = [
  {
    document: 'may',
    day: '2031-05-02',
    outlet: 'sahil',
    text: 'نقابة العمال تتحدث عن تسرب في مصنع الأصباغ\n\nقالت نقابة العمال إن مادة سامة تسربت من مصنع الأصباغ إلى نهر السرو. ونفى سالم الحداد هذه المزاعم، مؤكدا أن مياه الشرب سليمة. وأصيب 12 عاملا بحسب النقابة ذاتها.',
    names: [
      ['نقابة العمال', 'union', 'ORG'],
      ['سالم الحداد', 'salem'],
      ['نهر السرو', 'river', 'LOC'],
    ],
    said: [
      { source: 'نقابة العمال', actor: 'union', cue: 'قالت', content: 'مادة سامة تسربت من مصنع الأصباغ إلى نهر السرو' },
      { source: 'سالم الحداد', actor: 'salem', cue: 'نفى', content: 'هذه المزاعم', act: 'deny', answers: [0] },
      { source: 'سالم الحداد', actor: 'salem', cue: 'مؤكدا', content: 'مياه الشرب سليمة', act: 'affirm' },
      { source: 'النقابة', actor: 'union', cue: 'بحسب', content: 'أصيب 12 عاملا' },
    ],
    told: [{ words: '12 عاملا', min: 12, max: 12, counts: 'wounded', by: 3 }],
  },
  {
    document: 'june',
    day: '2031-06-10',
    outlet: 'jabal',
    text: 'الوزارة لا تعلق على تسرب مصنع الأصباغ\n\nرفضت وزارة الصناعة التعليق على تسرب مادة سامة من مصنع الأصباغ إلى نهر السرو. وأعلنت نقابة العمال إصابة 20 عاملا.',
    names: [
      ['وزارة الصناعة', 'ministry', 'ORG'],
      ['نقابة العمال', 'union', 'ORG'],
      ['نهر السرو', 'river', 'LOC'],
    ],
    said: [
      { source: 'وزارة الصناعة', actor: 'ministry', cue: 'رفضت', content: 'تسرب مادة سامة من مصنع الأصباغ إلى نهر السرو', act: 'decline' },
      { source: 'نقابة العمال', actor: 'union', cue: 'أعلنت', content: 'إصابة 20 عاملا', act: 'announce' },
    ],
    told: [{ words: '20 عاملا', min: 20, max: 20, counts: 'wounded', by: 1 }],
  },
  {
    document: 'july',
    day: '2031-07-20',
    outlet: 'sahil',
    text: 'الحداد يقر بتسرب مادة سامة من مصنع الأصباغ\n\nأقر سالم الحداد بأن مادة سامة تسربت من مصنع الأصباغ إلى نهر السرو. وقال مستشفى المرج إن 35 عاملا أصيبوا.',
    names: [
      ['سالم الحداد', 'salem'],
      ['مستشفى المرج', 'hospital', 'ORG'],
      ['نهر السرو', 'river', 'LOC'],
    ],
    said: [
      { source: 'سالم الحداد', actor: 'salem', cue: 'أقر', content: 'مادة سامة تسربت من مصنع الأصباغ إلى نهر السرو', act: 'acknowledge' },
      { source: 'مستشفى المرج', actor: 'hospital', cue: 'وقال', content: '35 عاملا أصيبوا' },
    ],
    told: [{ words: '35 عاملا', min: 35, max: 35, counts: 'wounded', by: 1 }],
  },
];

function ledgerOf(items: readonly Read[]): Ledger {
  const articles = items.map(({ article }) => article);
  const analyses = items.map(({ analysis }) => analysis);
  const stories = [...articles].sort((a, b) => (a.document < b.document ? -1 : 1)).map(({ document }) => ({ id: 'story-one', articles: [document] }));
  return reconcile({ id: 'thread-one', stories }, articles, analyses, group(items).reuses, world);
}

const items = pages.map(read);
const ledger = ledgerOf(items);
const leak = ledger.points.find((point) => point.members.some((member) => member.document === 'may' && member.index === 0))!;

describe('reconcile', () => {
  it('brings statements on one thing together, with the stance of each', () => {
    expect(leak.members.map(({ document, index, stance }) => `${document} ${index} ${stance}`)).toEqual([
      'may 0 affirm',
      'may 1 deny',
      'may 2 deny',
      'june 0 noncommittal',
      'july 0 affirm',
    ]);
  });

  it('labels a point with contiguous words of its central statement', () => {
    const { document, span } = leak.labelSpan;
    const text = pages.find((page) => page.document === document)!.text;
    expect(text.slice(span.start, span.end)).toBe(leak.label);
    expect(leak.label).toContain('مصنع الأصباغ');
  });

  it('holds every statement in exactly one point', () => {
    const refs = ledger.points.flatMap((point) => point.members.map((member) => `${member.document}#${member.index}`));
    expect(new Set(refs).size).toBe(refs.length);
    expect(refs).toHaveLength(pages.reduce((sum, page) => sum + page.said!.length, 0));
  });

  it('shows how the state came from denial over silence to an admission', () => {
    const steps = ledger.changes.filter((change) => change.actor === 'state' && change.point === leak.id);
    expect(steps.map(({ from, to }) => [from.stance, to.stance, from.at, to.at, to.through])).toEqual([
      ['deny', 'noncommittal', '2031-05-02', '2031-06-10', 'ministry'],
      ['noncommittal', 'affirm', '2031-06-10', '2031-07-20', 'salem'],
    ]);
  });

  it('does not let a minister speak for the ministry before his years', () => {
    const early = pages.map((page) => read({ ...page, day: page.day!.replace('2031', '2029') }));
    expect(ledgerOf(early).positions.filter((position) => position.actor === 'ministry' && position.through !== null)).toEqual([]);
  });

  it('tells a contradiction from a change of position', () => {
    const kinds = ledger.contradictions.filter((one) => one.type === 'affirm-deny').map((one) => [one.a.document, one.b.document]);
    expect(kinds).toEqual([['may', 'may']]);
  });

  it('lines up a figure with who gives it: revised by one, disagreed by none at another time', () => {
    const [series] = ledger.series;
    expect(series!.values.map((value) => [value.min, value.giver])).toEqual([
      [12, 'union'],
      [20, 'union'],
      [35, 'hospital'],
    ]);
    expect(series!.relations.map(({ from, to, type }) => [from, to, type])).toEqual([
      [0, 1, 'revision'],
      [1, 2, 'different'],
    ]);
  });

  it('counts chains by their roots', () => {
    expect(leak.chains.unknownRoots).toBe(0);
    expect(new Set(leak.chains.chains.map((chain) => chain.root))).toEqual(new Set(['union', 'salem', 'ministry']));
    expect(leak.chains.independentAtMost).toBe(3);
  });

  it('never has more chains than statements, and every chain a testimony', () => {
    for (const { members, chains } of ledger.points) {
      expect(chains.chains.length).toBeLessThanOrEqual(members.length);
      expect(chains.independentAtMost).toBeLessThanOrEqual(chains.chains.length);
      expect(chains.chains.map((chain) => chain.testimony)).toEqual(chains.testimonies.map((testimony) => testimony.id));
    }
  });

  it('knows an actor under all forms', () => {
    expect(ledger.actors.find((actor) => actor.id === 'salem')).toMatchObject({ name: 'سالم الحداد', type: 'PER', speaksFor: ['ministry', 'state'] });
  });

  it('gives the same bytes whatever the order of articles, analyses and reuses', () => {
    const expected = JSON.stringify(ledger);
    fc.assert(
      fc.property(fc.shuffledSubarray(items, { minLength: items.length }), (shuffled) => {
        expect(JSON.stringify(ledgerOf(shuffled))).toBe(expected);
      }),
      { numRuns: 20 },
    );
  });
});
