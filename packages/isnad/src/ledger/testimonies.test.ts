import { describe, expect, it } from 'vitest';
import { type Page, read } from '../../../../tests/fixtures/thread-builder.ts';
import { group } from '../story/index.ts';
import { emptyWorld, type Ledger, reconcile } from './index.ts';

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
