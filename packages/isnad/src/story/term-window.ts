import { type ArticleTerms, entityFlag, headlineFlag, mostUses } from './article-terms.ts';
import { createTermCounts, type TermCounts } from './term-counts.ts';
import { heaviest, type TermVector } from './terms.ts';

/** Terms kept of one article. */
const kept = 64;
/** Words of the headline tell what an article is about. */
const headlineWeight = 1.4;
const entityWeight = 0.5;
/** Articles that every window is taken to hold besides: keeps the words that all of five articles share from weighing nothing. */
export const imaginedArticles = 1000;

/**
 * How often terms occur in the articles of the last days. A term's weight rests on the days of its window alone, whole ones: an article that comes late
 * changes the weights of its own day and of those that follow within the window.
 */
export interface TermWindow {
  /** Leaves the days behind that are out of the window of a day. */
  slide(day: number): void;
  /** Takes the articles of a day in, all of them. */
  add(day: number, articles: readonly ArticleTerms[]): void;
  /** Takes a day out, so that it can be taken in anew. */
  forget(day: number): void;
  /** Days that were taken in and are in the window, in no particular order; those without articles too. */
  days(): readonly number[];
  /** The terms of an article of the last day, by (1 + ln uses) · inverse document frequency. */
  weigh(article: ArticleTerms): TermVector;
  /** Articles in the window. */
  articles(): number;
}

interface Counts {
  articles: number;
  readonly frequencies: TermCounts;
}

const logs = Float64Array.from({ length: mostUses + 1 }, (_, uses) => 1 + Math.log(Math.max(1, uses)));

/** @param days length of the window; Infinity for all days */
export function createTermWindow(days: number): TermWindow {
  const all: Counts = { articles: 0, frequencies: createTermCounts() };
  const outlets = new Map<string, Counts>();
  const held = new Map<number, readonly ArticleTerms[]>();

  const forget = (day: number): void => {
    for (const article of held.get(day) ?? []) change(article, -1);
    held.delete(day);
  };
  return {
    articles: () => all.articles,
    slide(day) {
      for (const one of [...held.keys()]) if (one <= day - days) forget(one);
    },
    add(day, articles) {
      for (const article of articles) change(article, 1);
      held.set(day, articles);
    },
    forget,
    days: () => [...held.keys()],
    weigh({ outlet, ids, uses }) {
      const own = outlets.get(outlet)!;
      // An outlet's own manner (its name in every lead, its spelling) is rare elsewhere: a term is as rare as where it is commonest.
      const [everywhere, here] = [all.articles + imaginedArticles, own.articles + imaginedArticles];
      const terms: { id: number; weight: number }[] = new Array(ids.length);
      for (let i = 0; i < ids.length; i++) {
        const id = ids[i]!;
        const use = uses[i]!;
        const ratio = Math.min(everywhere / (all.frequencies.of(id) + 1), here / (own.frequencies.of(id) + 1));
        const kind = (use & entityFlag) !== 0 ? entityWeight : (use & headlineFlag) !== 0 ? headlineWeight : 1;
        terms[i] = { id, weight: kind * logs[use & mostUses]! * Math.log(ratio) };
      }
      return heaviest(terms, kept);
    },
  };

  function change({ outlet: name, ids }: ArticleTerms, by: 1 | -1): void {
    let outlet = outlets.get(name);
    if (outlet === undefined) {
      outlet = { articles: 0, frequencies: createTermCounts() };
      outlets.set(name, outlet);
    }
    for (const counts of [all, outlet]) {
      counts.articles += by;
      for (let i = 0; i < ids.length; i++) counts.frequencies.change(ids[i]!, by);
    }
    if (outlet.articles === 0) outlets.delete(name);
  }
}
