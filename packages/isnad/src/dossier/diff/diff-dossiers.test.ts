import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Page, read } from '../../../../../tests/fixtures/thread-builder.ts';
import { emptyWorld, reconcile } from '../../ledger/index.ts';
import { dossierDiff } from '../../schema/index.ts';
import { group } from '../../story/index.ts';
import { buildDossier } from '../build-dossier.ts';
import { exportJson } from '../export/json.ts';
import type { Dossier } from '../shape.ts';
import { diffDossiers, isEmptyDiff } from './diff-dossiers.ts';
import { exportDiff } from './diff-text.ts';
import { readDossierFile } from './read-dossier-file.ts';

/* A bridge that does not exist, in a town that does not exist. */
const pages: readonly Page[] = [
  {
    document: 'crack',
    day: '2031-03-01',
    url: 'https://a.example/crack',
    text: 'تحذير من تصدع جسر الوردة\n\nقالت نقابة المهندسين إن جسر الوردة متصدع منذ الشتاء. ونفت بلدية الوردة أن جسر الوردة متصدع منذ الشتاء.',
    names: [
      ['نقابة المهندسين', 'union', 'ORG'],
      ['بلدية الوردة', 'town', 'ORG'],
    ],
    said: [
      { source: 'نقابة المهندسين', actor: 'union', cue: 'قالت', content: 'إن جسر الوردة متصدع منذ الشتاء' },
      { source: 'بلدية الوردة', actor: 'town', cue: 'ونفت', content: 'أن جسر الوردة متصدع منذ الشتاء', act: 'deny', said: '2031-03-01' },
    ],
  },
  {
    document: 'hurt',
    day: '2031-03-02',
    text: 'انهيار جسر الوردة\n\nأعلنت بلدية الوردة أن 12 قتيلا سقطوا في الكارثة.',
    names: [['بلدية الوردة', 'town', 'ORG']],
    said: [{ source: 'بلدية الوردة', actor: 'town', cue: 'أعلنت', content: 'أن 12 قتيلا سقطوا في الكارثة', act: 'announce' }],
    told: [{ words: '12 قتيلا', min: 12, max: 12, counts: 'killed', by: 0 }],
  },
  {
    document: 'later',
    day: '2031-03-04',
    text: 'حصيلة انهيار جسر الوردة ترتفع\n\nأعلنت بلدية الوردة أن 15 قتيلا سقطوا في الكارثة. وأكدت بلدية الوردة أن جسر الوردة كان متصدعا منذ الشتاء فعلا.',
    names: [['بلدية الوردة', 'town', 'ORG']],
    said: [
      { source: 'بلدية الوردة', actor: 'town', cue: 'أعلنت', content: 'أن 15 قتيلا سقطوا في الكارثة', act: 'announce' },
      { source: 'بلدية الوردة', actor: 'town', cue: 'وأكدت', content: 'أن جسر الوردة كان متصدعا منذ الشتاء', act: 'acknowledge', said: '2031-03-04' },
    ],
    told: [{ words: '15 قتيلا', min: 15, max: 15, counts: 'killed', by: 0 }],
  },
  {
    document: 'minister',
    day: '2031-03-05',
    text: 'الوزير يزور الوردة\n\nوعد وزير الطرق بفتح تحقيق في أسباب الكارثة خلال أسبوع.',
    said: [{ source: 'وزير الطرق', actor: 'described:وزير', cue: 'وعد', content: 'بفتح تحقيق في أسباب الكارثة خلال أسبوع', act: 'pledge' }],
  },
];

function dossierOf(of: readonly Page[], thread = 'bridge'): Dossier {
  const reads = of.map(read);
  const articles = reads.map(({ article }) => article);
  const analyses = reads.map(({ analysis }) => analysis);
  const whole = { id: thread, stories: [{ id: 'story', articles: articles.map(({ document }) => document) }] };
  const { reuses } = group(reads);
  const ledger = reconcile(whole, articles, analyses, reuses, emptyWorld);
  return buildDossier({ thread: whole, articles, analyses, reuses, ledger, notices: [], version: '1', errors: null });
}

const diffOf = (a: Dossier, b: Dossier) => diffDossiers(a, b)!;
const [crack, hurt, later, minister] = pages as [Page, Page, Page, Page];

describe('diffDossiers', () => {
  it('finds no difference between a dossier and itself, in any order of its articles', () => {
    fc.assert(
      fc.property(fc.subarray([...pages], { minLength: 1 }), fc.array(fc.nat(), { minLength: 4, maxLength: 4 }), (some, order) => {
        const shuffled = [...some].sort((x, y) => order[pages.indexOf(x)]! - order[pages.indexOf(y)]!);
        const diff = diffOf(dossierOf(some), dossierOf(shuffled));
        expect(isEmptyDiff(diff)).toBe(true);
        expect(exportDiff(diff, 'en')).toContain('do not differ');
      }),
    );
  });

  it('names exactly the articles and statements that were added, and as gone when read the other way', () => {
    fc.assert(
      fc.property(fc.subarray([...pages], { minLength: 1 }), fc.subarray([...pages]), (before, more) => {
        const after = pages.filter((page) => before.includes(page) || more.includes(page));
        const added = after.filter((page) => !before.includes(page));
        const [a, b] = [dossierOf(before), dossierOf(after)];
        const diff = diffOf(a, b);
        expect(diff.articles).toMatchObject({ gone: [], revised: [] });
        expect(diff.articles.new.map(({ document }) => document).sort()).toEqual(added.map(({ document }) => document).sort());
        expect(diff.statements.gone).toEqual([]);
        expect(diff.statements.new).toHaveLength(added.reduce((sum, { said }) => sum + (said?.length ?? 0), 0));
        expect(diff.statements.new.every(({ document }) => added.some((page) => page.document === document))).toBe(true);
        const back = diffOf(b, a);
        expect(back.statements).toEqual({ new: [], gone: diff.statements.new });
        expect([back.points.merged.length, back.points.split.length]).toEqual([diff.points.split.length, diff.points.merged.length]);
        expect(() => dossierDiff.parse(JSON.parse(JSON.stringify(diff)))).not.toThrow();
      }),
    );
  });

  it('tells a changed position, a new value, its revision and a new count of chains', () => {
    const diff = diffOf(dossierOf([crack, hurt]), dossierOf([crack, hurt, later, minister]));
    expect(diff.changes.new.map(({ actor, from, to }) => [actor.id, from.stance, to.stance])).toEqual([['town', 'deny', 'affirm']]);
    expect(diff.stances.new).toContainEqual(
      expect.objectContaining({ actor: { id: 'town', name: { ar: 'بلدية الوردة', en: 'بلدية الوردة' } }, stance: 'affirm' }),
    );
    expect(diff.values.new.map(({ min, max }) => [min, max])).toEqual([[15, 15]]);
    expect(diff.relations.new.map(({ type, from, to }) => [type, from.min, to.min])).toEqual([['revision', 12, 15]]);
    expect(diff.points.new.map(({ label }) => label)).toEqual([expect.stringContaining('تحقيق')]);
    const text = exportDiff(diff, 'en');
    expect(text).toContain('New changes of position: 1');
    expect(text).toMatch(/\+ revised by the same source · .*12 .* → .*15 /);
    expect(exportDiff(diff, 'ar')).toContain('مواقف تبدّلت: 1');
  });

  it('tells a revised page from a new one, and does not count what it repeats at other offsets as new', () => {
    const revised: Page = { ...crack, text: crack.text.replace('قالت نقابة', 'أمس، قالت نقابة') };
    const diff = diffOf(dossierOf([crack, hurt]), dossierOf([revised, hurt]));
    expect(diff.articles).toMatchObject({ new: [], gone: [] });
    expect(diff.articles.revised.map(({ from, to }) => [from.document, to.document])).toEqual([['crack', 'crack']]);
    expect(diff.statements).toEqual({ new: [], gone: [] });
    expect(diff.points).toMatchObject({ new: [], gone: [], merged: [], split: [] });
  });

  it('matches points by their members, whatever their ids, and tells which were merged', () => {
    const b = dossierOf([crack, hurt]);
    const renamed = b.ledger.points.map((point) => ({ ...point, id: `other ${point.id}` }));
    const positions = b.ledger.positions.map((position) => ({ ...position, point: `other ${position.point}` }));
    expect(isEmptyDiff(diffOf(b, { ...b, ledger: { ...b.ledger, points: renamed, positions } }))).toBe(true);
    const [first, ...rest] = b.ledger.points;
    const halves = first!.members.map((member, index) => ({ ...first!, id: `half ${index}`, members: [member] }));
    const a: Dossier = { ...b, ledger: { ...b.ledger, points: [...halves, ...rest], positions: [] } };
    expect(diffOf(a, b).points.merged.map(({ from, to }) => [from.map(({ id }) => id), to.id])).toEqual([[['half 0', 'half 1'], first!.id]]);
    expect(diffOf(b, a).points.split.map(({ from, to }) => [from.id, to.map(({ id }) => id)])).toEqual([[first!.id, ['half 0', 'half 1']]]);
  });

  it('refuses two threads that share no article, and compares those that do', () => {
    expect(diffDossiers(dossierOf([crack]), dossierOf([minister], 'road'))).toBeNull();
    expect(diffDossiers(dossierOf([crack, minister]), dossierOf([minister], 'road'))?.articles.gone.map(({ document }) => document)).toEqual(['crack']);
  });
});

describe('readDossierFile', () => {
  it('reads what a dossier was written as, and refuses anything else', () => {
    const dossier = dossierOf(pages);
    expect(isEmptyDiff(diffOf(dossier, readDossierFile(exportJson(dossier))!))).toBe(true);
    for (const text of ['', '[]', '{"format":"isnad-dossier"}', '{"format":"other"}', 'null']) expect(readDossierFile(text)).toBeNull();
  });
});
