import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Page, type Read, read } from '../../../../tests/fixtures/thread-builder.ts';
import { group } from '../story/index.ts';
import { emptyWorld, type FigureSeries, type Ledger, type LedgerWorld, reconcile } from './index.ts';

const none = {
  joining: [],
  part: [],
  whole: [],
  added: [],
  attackers: [],
  classes: [],
  surroundings: [],
  cumulative: [],
  bounding: [],
  rounding: [],
  softening: [],
  unnegated: [],
  telling: [],
};
const world: LedgerWorld = { ...emptyWorld, scopes: { ...none, locative: ['في'], since: ['منذ'], earlier: ['سابقه'] } };

function ledgerOf(items: readonly Read[], storyOf: (document: string) => string = () => 'story-one'): Ledger {
  const stories = new Map<string, string[]>();
  for (const document of items.map(({ article }) => article.document).sort())
    stories.set(storyOf(document), [...(stories.get(storyOf(document)) ?? []), document]);
  return reconcile(
    { id: 'thread-one', stories: [...stories].map(([id, articles]) => ({ id, articles })) },
    items.map(({ article }) => article),
    items.map(({ analysis }) => analysis),
    group(items).reuses,
    world,
  );
}

/** A toll of one giver, told in one article. */
function toll(document: string, count: number, giver: string, instant: string, place = 'السروة', lead = 'إن'): Page {
  return {
    document,
    outlet: document,
    day: instant.slice(0, 10),
    instant,
    headline: false,
    text: `قال ${giver} ${lead} ${count} قتيلا سقطوا في انهيار الجسر في ${place} صباح اليوم.`,
    names: [[place, `loc:${place}`, 'LOC']],
    said: [{ source: giver, actor: giver, cue: 'قال', content: `${count} قتيلا سقطوا في انهيار الجسر في ${place} صباح اليوم` }],
    told: [{ words: `${count} قتيلا`, min: count, max: count, counts: 'killed', by: 0 }],
  };
}

const pages = [
  toll('a', 12, 'المحافظ', '2031-05-02T08:00:00Z'),
  toll('b', 19, 'المستشفى', '2031-05-02T11:00:00Z'),
  toll('c', 23, 'المحافظ', '2031-05-03T09:00:00Z'),
  toll('d', 5, 'المحافظ', '2031-05-03T10:00:00Z', 'القصبة'),
];

function valuesOf(series: FigureSeries | undefined): (number | null)[] {
  return (series?.values ?? []).map(({ min }) => min);
}

describe('drawSeries', () => {
  it('lines up one toll in order of time and keeps another town apart', () => {
    const { series } = ledgerOf(pages.map(read));
    expect(series.map(valuesOf)).toEqual([[12, 19, 23], [5]]);
  });

  it('brings stories of one place and time into one series', () => {
    expect(valuesOf(ledgerOf(pages.map(read), (document) => `story-${document}`).series[0])).toEqual([12, 19, 23]);
  });

  it('starts another series for another day at the same place', () => {
    const later = toll('e', 7, 'المحافظ', '2031-06-20T09:00:00Z');
    expect(ledgerOf([...pages, later].map(read), (document) => (document === 'e' ? 'story-two' : 'story-one')).series.map(valuesOf)).toContainEqual([7]);
  });

  it("takes a toll that grows from hour to hour for no contradiction, and the giver's own for a revision", () => {
    const ledger = ledgerOf(pages.map(read));
    expect(ledger.series[0]!.relations.map(({ from, to, type }) => [from, to, type])).toEqual([
      [0, 1, 'different'],
      [0, 2, 'revision'],
      [1, 2, 'different'],
    ]);
    expect(ledger.contradictions).toEqual([]);
  });

  it('shows two givers who differ in one article', () => {
    const text = 'قال المحافظ إن 12 قتيلا سقطوا في انهيار الجسر. وقال المستشفى إن 19 قتيلا سقطوا في انهيار الجسر.';
    const page: Page = {
      ...pages[0]!,
      text,
      names: [],
      said: [
        { source: 'المحافظ', actor: 'governor', cue: 'قال', content: '12 قتيلا سقطوا في انهيار الجسر' },
        { source: 'المستشفى', actor: 'hospital', cue: 'وقال', content: '19 قتيلا سقطوا في انهيار الجسر' },
      ],
      told: [
        { words: '12 قتيلا', min: 12, max: 12, counts: 'killed', by: 0 },
        { words: '19 قتيلا', min: 19, max: 19, counts: 'killed', by: 1 },
      ],
    };
    expect(ledgerOf([read(page)]).contradictions.map((one) => one.type)).toEqual(['figures']);
    const former = {
      ...page,
      text: text.replace('وقال المستشفى إن 19', 'وقال المستشفى إن حصيلة سابقة بلغت 19'),
      said: [page.said![0]!, { ...page.said![1]!, content: 'حصيلة سابقة بلغت 19 قتيلا سقطوا في انهيار الجسر' }],
    };
    const [series] = ledgerOf([read(former)]).series;
    expect(series!.relations.map(({ from, to, type }) => [from, to, type])).toEqual([[1, 0, 'revision']]);
  });

  it('comes out the same whatever the order of the articles', () => {
    const expected = JSON.stringify(ledgerOf(pages.map(read)));
    fc.assert(
      fc.property(fc.shuffledSubarray(pages, { minLength: pages.length }), (shuffled) => {
        expect(JSON.stringify(ledgerOf(shuffled.map(read)))).toBe(expected);
      }),
      { numRuns: 24 },
    );
  });
});
