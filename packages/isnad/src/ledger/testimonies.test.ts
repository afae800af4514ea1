import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Page, type Read, read } from '../../../../tests/fixtures/thread-builder.ts';
import { group } from '../story/index.ts';
import { countChains } from './chains.ts';
import { emptyWorld, type Ledger, reconcile } from './index.ts';
import { indexReuses } from './reuse-index.ts';
import { collectStatements, openSources } from './statements.ts';

function ledgerOf(pages: readonly Page[]): Ledger {
  const items = pages.map(read);
  const stories = [{ id: 'story-one', articles: pages.map((page) => page.document) }];
  return reconcile(
    { id: 'thread-one', stories },
    items.map(({ article }) => article),
    items.map(({ analysis }) => analysis),
    group(items).reuses,
    emptyWorld,
  );
}

const content = 'سد الوادي سيمتلئ قبل نهاية الشتاء وإن أبوابه ستفتح لأول مرة منذ عشر سنوات';
const wire = `وقال خبير المياه إن ${content}، مضيفا كلاما كثيرا عن أحوال الزرع والضرع في القرى المجاورة للسد هذه السنة.`;
const told = (document: string, extra: Partial<Page> = {}): Page => ({
  document,
  text: wire,
  headline: false,
  outlet: document,
  said: [{ cue: 'وقال', content }],
  ...extra,
});

describe('testimonies', () => {
  it('takes two outlets that quote one official for one testimony', () => {
    const said = [{ source: 'خبير المياه', actor: 'expert', cue: 'وقال', content }];
    const { points } = ledgerOf([told('a', { said }), told('b', { said, text: `${wire} وهذا رأيه.` })]);
    expect(points[0]!.chains).toMatchObject({ independentAtMost: 1, unknownRoots: 0 });
    expect(points[0]!.chains.testimonies[0]!.merged).toHaveLength(1);
  });

  it('merges what one article took from the other, though nobody is named, and leaves the root unknown', () => {
    const { points } = ledgerOf([told('a'), told('b', { text: `${wire} وهذا رأيه.` })]);
    expect(points[0]!.chains).toMatchObject({ independentAtMost: 1, unknownRoots: 1 });
    expect(points[0]!.chains.testimonies[0]!.merged[0]!.reason).toBe('reused-passage');
  });

  it('puts the credited agency at the root', () => {
    const { points } = ledgerOf([told('a', { credits: ['agency-a'] }), told('b', { credits: ['agency-a'], text: `${wire} وهذا رأيه.` })]);
    expect(points[0]!.chains.chains.map((chain) => chain.root)).toEqual(['agency-a']);
    expect(points[0]!.chains.chains[0]!.links.map((link) => link.role)).toEqual(['agency', 'outlet']);
  });

  it('keeps what one speaker says weeks apart as two testimonies of one root', () => {
    const said = [{ source: 'خبير المياه', actor: 'expert', cue: 'وقال', content }];
    const { points } = ledgerOf([
      told('a', { said, day: '2031-01-01' }),
      told('b', { said, day: '2031-02-20', text: `وقال خبير المياه إن ${content} قريبا جدا.`.replace('سنوات ', 'سنوات ') }),
    ]);
    const chains = points[0]!.chains;
    expect(chains.testimonies.flatMap((testimony) => testimony.merged.map((merge) => merge.reason))).not.toContain('same-speaker');
    expect(chains.independentAtMost).toBe(1);
  });
});

describe('what is told more than once', () => {
  const headline = 'خبير المياه: سد الوادي سيمتلئ قبل نهاية الشتاء';

  it('takes a headline and the body below it for one testimony', () => {
    const { points } = ledgerOf([
      {
        document: 'a',
        text: `${headline}\n\n${wire}`,
        said: [
          { source: 'خبير المياه', actor: 'expert', cue: ':', content: 'سد الوادي سيمتلئ قبل نهاية الشتاء' },
          { source: 'خبير المياه', actor: 'expert', cue: 'وقال', content },
        ],
      },
    ]);
    expect(points[0]!.members).toHaveLength(2);
    expect(points[0]!.chains.testimonies).toHaveLength(1);
  });

  it('takes what one article says twice without a source for one testimony', () => {
    const again = content.replace('وإن أبوابه', 'وأبوابه');
    const { points } = ledgerOf([
      told('a', {
        text: `${wire} وتردد أن ${again}.`,
        said: [
          { cue: 'وقال', content },
          { cue: 'وتردد', content: again },
        ],
      }),
    ]);
    expect(points[0]!.chains).toMatchObject({ independentAtMost: 1, unknownRoots: 1 });
    expect(points[0]!.chains.testimonies[0]!.merged[0]!.reason).toBe('same-article');
  });

  it('counts no agency that speaks beside those whose words it passes on', () => {
    const own = { source: 'وكالة الوادي', actor: 'agency', cue: 'وأفادت', content: content.replace('منذ عشر سنوات', 'منذ زمن') } as const;
    const passedOn = { source: 'خبير المياه', actor: 'expert', cue: 'وقال', content, via: ['نقلت الوكالة', 'agency'] } as const;
    const text = `${wire} نقلت الوكالة ذلك. وأفادت وكالة الوادي أن ${own.content}.`;
    const { points } = ledgerOf([told('a', { text, said: [passedOn, own], names: [['وكالة الوادي', 'agency', 'ORG']] })]);
    expect(points[0]!.members).toHaveLength(2);
    expect(points[0]!.chains.independentAtMost).toBe(1);
  });
});

describe('an article that copies another', () => {
  const sayings = [
    { source: 'خبير المياه', actor: 'expert', cue: 'وقال', content },
    { source: 'رئيس البلدية', actor: 'mayor', cue: 'وأكد', content: content.replace('الوادي', 'القرية') },
    { cue: 'وتردد', content: content.replace('لأول مرة', 'مرة أخرى') },
  ] as const;
  const prose = (saying: (typeof sayings)[number], place: number): string =>
    `${saying.cue} ${'source' in saying ? saying.source : 'في السوق'} إن ${saying.content}، في لقاء رقم ${place} جرى على ضفة النهر بعد صلاة العصر وحضره كثير من أهل القرى المجاورة للسد.`;

  it('never raises the number of independent chains', () => {
    const pageOf = (places: readonly number[], document: string, day: string, credits: readonly string[]): Page => ({
      document,
      day,
      credits,
      headline: false,
      outlet: document,
      text: places.map((place) => prose(sayings[place]!, place)).join(' '),
      said: places.map((place) => sayings[place]!),
    });
    const day = fc.constantFrom('2031-01-01', '2031-01-02', '2031-01-20');
    const credits = fc.subarray(['agency-a', 'agency-b']);
    const first = fc.record({ places: fc.subarray([0, 1, 2], { minLength: 1 }), day, credits });
    fc.assert(
      fc.property(fc.array(first, { minLength: 1, maxLength: 4 }), fc.nat(), day, credits, (pages, copied, copyDay, copyCredits) => {
        const built = pages.map((page, place) => read(pageOf(page.places, `page-${place}`, page.day, page.credits)));
        const copy = read(pageOf(pages[copied % pages.length]!.places, 'copy', copyDay, copyCredits));
        expect(atMost([...built, copy])).toBeLessThanOrEqual(atMost(built));
      }),
      { numRuns: 60 },
    );
  });

  /** All statements taken for one point, so that the count is measured apart from the grouping. */
  function atMost(items: readonly Read[]): number {
    const reuses = group(items).reuses;
    const sources = openSources(
      items.map(({ article }) => article),
      items.map(({ analysis }) => analysis),
      reuses,
    );
    return countChains(collectStatements(sources, emptyWorld), indexReuses(reuses), emptyWorld).independentAtMost;
  }
});
