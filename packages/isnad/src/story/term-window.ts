import { type ArticleTerms, dayOf, entityFlag, headlineFlag, mostUses } from './article-terms.ts';
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
  /** Takes a day's articles in and leaves the days behind that are out of the window. Days come in order. */
  add(day: number, articles: readonly ArticleTerms[]): void;
  /** The terms of an article of the last day, by (1 + ln uses) · inverse document frequency. */
  weigh(article: ArticleTerms): TermVector;
  /** Articles in the window. */
  articles(): number;
}

interface Counts {
  articles: number;
  readonly frequencies: Map<number, number>;
}

const logs = Float64Array.from({ length: mostUses + 1 }, (_, uses) => 1 + Math.log(Math.max(1, uses)));

/** @param days length of the window; Infinity for all days */
export function createTermWindow(days: number): TermWindow {
  const all: Counts = { articles: 0, frequencies: new Map() };
  const outlets = new Map<string, Counts>();
  const held: ArticleTerms[] = [];
  let first = 0;

  return {
    articles: () => all.articles,
    add(day, articles) {
      for (; first < held.length && dayOf(held[first]!.time ?? Number.POSITIVE_INFINITY) <= day - days; first++) change(held[first]!, -1);
      if (first * 2 > held.length) {
        held.splice(0, first);
        first = 0;
      }
      for (const article of articles) {
        held.push(article);
        change(article, 1);
      }
    },
    weigh({ outlet, ids, uses }) {
      const own = outlets.get(outlet)!;
      // An outlet's own manner (its name in every lead, its spelling) is rare elsewhere: a term is as rare as where it is commonest.
      const [everywhere, here] = [all.articles + imaginedArticles, own.articles + imaginedArticles];
      const terms: { id: number; weight: number }[] = new Array(ids.length);
      for (let i = 0; i < ids.length; i++) {
        const id = ids[i]!;
        const use = uses[i]!;
        const ratio = Math.min(everywhere / (all.frequencies.get(id)! + 1), here / (own.frequencies.get(id)! + 1));
        const kind = (use & entityFlag) !== 0 ? entityWeight : (use & headlineFlag) !== 0 ? headlineWeight : 1;
        terms[i] = { id, weight: kind * logs[use & mostUses]! * Math.log(ratio) };
      }
      return heaviest(terms, kept);
    },
  };

  function change(article: ArticleTerms, by: 1 | -1): void {
    let outlet = outlets.get(article.outlet);
    if (outlet === undefined) {
      outlet = { articles: 0, frequencies: new Map() };
      outlets.set(article.outlet, outlet);
    }
    for (const counts of [all, outlet]) {
      counts.articles += by;
      for (const id of article.ids) {
        const frequency = (counts.frequencies.get(id) ?? 0) + by;
        if (frequency === 0) counts.frequencies.delete(id);
        else counts.frequencies.set(id, frequency);
      }
    }
    if (outlet.articles === 0) outlets.delete(article.outlet);
  }
}
