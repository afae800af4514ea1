import type { Analysis } from '../analysis/index.ts';
import type { Article } from '../article/index.ts';

/** An article as weighted terms: ids of interned terms, weights of unit length in the same order, heaviest first. */
export interface TermVector {
  readonly ids: Int32Array;
  readonly weights: Float64Array;
}

/** Terms kept of one article. */
const kept = 64;
/** Words of the headline and of the lead tell what an article is about. */
const headlineWeight = 1.4;
const entityWeight = 0.5;
/** Articles that a young collection is taken to have seen: keeps the words that all of five articles share from weighing nothing. */
export const imaginedArticles = 1000;

/**
 * Weighs the terms of a stream of articles: (1 + ln count) · inverse document frequency among the articles seen so far, this one included.
 * A weight never depends on a later article, so a stream continued equals a stream read anew.
 */
export interface TermWeigher {
  weigh(article: Article, analysis: Analysis): TermVector;
  /** Articles that hold the term, so far. */
  frequency(id: number): number;
  readonly articles: () => number;
}

interface Outlet {
  articles: number;
  readonly frequencies: number[];
}

export function createTermWeigher(): TermWeigher {
  const idOf = new Map<string, number>();
  const frequencies: number[] = [];
  const outlets = new Map<string, Outlet>();
  let articles = 0;

  const count = (key: string, outlet: Outlet): number => {
    let id = idOf.get(key);
    if (id === undefined) {
      id = frequencies.length;
      idOf.set(key, id);
      frequencies.push(0);
    }
    frequencies[id] = frequencies[id]! + 1;
    outlet.frequencies[id] = (outlet.frequencies[id] ?? 0) + 1;
    return id;
  };

  return {
    articles: () => articles,
    frequency: (id) => frequencies[id] ?? 0,
    weigh(article, analysis) {
      articles++;
      const headline = headlineLength(article);
      const terms: { id: number; weight: number }[] = [];
      const name = article.outlet ?? '';
      let outlet = outlets.get(name);
      if (outlet === undefined) {
        outlet = { articles: 0, frequencies: [] };
        outlets.set(name, outlet);
      }
      outlet.articles++;
      const { articles: own, frequencies: ours } = outlet;
      // An outlet's own manner (its name in every lead, its spelling) is rare elsewhere: a term is as rare as where it is commonest.
      const rarity = (id: number): number =>
        Math.min(Math.log((articles + imaginedArticles) / (frequencies[id]! + 1)), Math.log((own + imaginedArticles) / (ours[id]! + 1)));
      const words = analysis.words;
      for (let i = 0; i < words.length; i++) {
        const [stem, uses] = words[i]!;
        const id = count(stem, outlet);
        terms.push({ id, weight: (1 + Math.log(uses)) * rarity(id) * (i < headline ? headlineWeight : 1) });
      }
      for (const [entity, uses] of entityCounts(analysis)) {
        const id = count(`@${entity}`, outlet);
        terms.push({ id, weight: entityWeight * (1 + Math.log(uses)) * rarity(id) });
      }
      return heaviest(terms, kept);
    },
  };
}

/** The heaviest terms, scaled to unit length; ties by id. */
export function heaviest(terms: { id: number; weight: number }[], limit: number): TermVector {
  terms.sort((a, b) => b.weight - a.weight || a.id - b.id);
  const size = Math.min(limit, terms.length);
  const ids = new Int32Array(size);
  const weights = new Float64Array(size);
  let squares = 0;
  for (let i = 0; i < size; i++) squares += terms[i]!.weight ** 2;
  const scale = squares > 0 ? 1 / Math.sqrt(squares) : 0;
  for (let i = 0; i < size; i++) {
    ids[i] = terms[i]!.id;
    weights[i] = terms[i]!.weight * scale;
  }
  return { ids, weights };
}

function entityCounts(analysis: Analysis): Map<string, number> {
  const counts = new Map<string, number>();
  for (const mention of analysis.mentions) counts.set(mention.entity, (counts.get(mention.entity) ?? 0) + 1);
  return counts;
}

/** How many of the first words (in order of first use) stand in the headline, where the text begins with it. */
function headlineLength(article: Article): number {
  const title = article.title;
  if (title === null || article.blocks.some((block) => block.start < title.start)) return 0;
  let words = 0;
  for (const word of article.text.slice(title.start, title.end).split(/[^\p{L}\p{M}\p{N}]+/u)) if (word.length > 3) words++;
  return words;
}
