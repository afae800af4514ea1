import { describe, expect, it } from 'vitest';
import { type Page, read } from '../../../../tests/fixtures/thread-builder.ts';
import { type Ledger, type LedgerWorld, reconcile } from './index.ts';

const world: LedgerWorld = { entity: (id) => (id === 'port' ? { name: 'هيئة الميناء', description: null, speaksFor: [] } : null) };
const content = 'السفينة كانت تحمل مواد كيميائية خطرة';

function page(document: string, day: string, said: NonNullable<Page['said']>): Page {
  const text = said.map((one) => `${one.cue} هيئة الميناء أن ${one.content}.`).join(' ');
  return { document, day, text, headline: false, names: [['هيئة الميناء', 'port', 'ORG']], said };
}

function changesOf(...pages: Page[]): string[] {
  const items = pages.map(read);
  const ledger: Ledger = reconcile(
    { id: 'thread-one', stories: [{ id: 'story-one', articles: pages.map((one) => one.document) }] },
    items.map(({ article }) => article),
    items.map(({ analysis }) => analysis),
    [],
    world,
  );
  return ledger.changes.map(({ from, to }) => `${from.stance} ${from.at} → ${to.stance} ${to.at}`);
}

const port = { source: 'هيئة الميناء', actor: 'port' };
const denial = { ...port, cue: 'نفت', content, act: 'deny' } as const;
const admission = { ...port, cue: 'أقرت', content: `${content} فعلا`, act: 'acknowledge' } as const;

describe('findChanges', () => {
  it('finds the step from one stance to another', () => {
    expect(changesOf(page('a', '2031-01-01', [denial]), page('b', '2031-02-01', [admission]))).toEqual(['deny 2031-01-01 → affirm 2031-02-01']);
  });

  it('takes the old position told again beside the new one for old', () => {
    const retold = { ...denial, cue: 'وكانت قد نفت', content: `${content} سابقا` };
    expect(changesOf(page('a', '2031-01-01', [denial]), page('b', '2031-02-01', [admission, retold]))).toEqual(['deny 2031-01-01 → affirm 2031-02-01']);
  });

  it('does not see a change back in an old position told again later without a time of its own', () => {
    expect(changesOf(page('a', '2031-01-01', [denial]), page('b', '2031-02-01', [admission]), page('c', '2031-03-01', [denial]))).toHaveLength(1);
    expect(
      changesOf(page('a', '2031-01-01', [denial]), page('b', '2031-02-01', [admission]), page('c', '2031-03-01', [{ ...denial, said: '2031-03-01' }])),
    ).toHaveLength(2);
  });

  it('makes no change of two stances at one time, nor where the time is not known', () => {
    expect(changesOf(page('a', '2031-01-01', [denial]), page('b', '2031-01-01', [admission]))).toEqual([]);
    expect(changesOf(page('a', '2031-01-01', [denial]), { ...page('b', '2031-02-01', [admission]), day: null })).toEqual([]);
  });

  it('makes no change of sources that are not named', () => {
    const [a, b] = [denial, admission].map((one) => ({ ...one, actor: 'described:source' }));
    const unnamed = (document: string, day: string, said: typeof a): Page => ({ ...page(document, day, [said!]), names: [] });
    expect(changesOf(unnamed('a', '2031-01-01', a), unnamed('b', '2031-02-01', b))).toEqual([]);
  });
});
