import type { Analysis, Attribution, Figure } from '../analysis/index.ts';
import type { Article } from '../article/index.ts';
import type { Actor, FigureRef, Point, StatementRef } from '../ledger/index.ts';
import type { Span } from '../span.ts';
import type { Dossier } from './shape.ts';
import { labels, type Phrase } from './words.ts';

/** An article of the dossier with its place in it. */
export interface Entry {
  readonly index: number;
  readonly article: Article;
  readonly analysis: Analysis;
}

/** Finds what the parts of a dossier refer to. A reference that leads nowhere gives null: the exporters then show that it does. */
export interface Lookup {
  readonly dossier: Dossier;
  readonly entries: readonly Entry[];
  readonly entry: (document: string) => Entry | null;
  readonly statement: (ref: StatementRef) => Attribution | null;
  readonly figure: (ref: FigureRef) => Figure | null;
  readonly point: (id: string) => Point | null;
  readonly actor: (id: string) => Actor | null;
  /** The actor's name; the description where it has no name; an outlet's or agency's name as the articles give it. Never an id: what has no words is said to have none. */
  readonly actorName: (id: string) => string | Phrase;
}

export function lookUp(dossier: Dossier): Lookup {
  const entries = dossier.articles.map((article, index) => {
    const analysis = dossier.analyses[index];
    if (analysis?.document !== article.document) throw new Error(`dossier ${dossier.id}: no analysis of ${article.document} at its place`);
    return { index, article, analysis };
  });
  const byDocument = new Map(entries.map((entry) => [entry.article.document, entry]));
  const actors = new Map(dossier.ledger.actors.map((actor) => [actor.id, actor]));
  const points = new Map(dossier.ledger.points.map((point) => [point.id, point]));
  const publishers = publisherNames(dossier.articles);
  const entry = (document: string): Entry | null => byDocument.get(document) ?? null;
  return {
    dossier,
    entries,
    entry,
    statement: (ref) => entry(ref.document)?.analysis.attributions[ref.index] ?? null,
    figure: (ref) => entry(ref.document)?.analysis.figures[ref.index] ?? null,
    point: (id) => points.get(id) ?? null,
    actor: (id) => actors.get(id) ?? null,
    actorName: (id) => {
      const actor = actors.get(id);
      if (actor === undefined) return publishers.get(id) ?? labels.unnamed;
      return (actor.type === 'DESCRIBED' ? actor.description : null) ?? (actor.name === '' ? labels.unnamed : actor.name);
    },
  };
}

/** What articles call their outlets and the agencies that they credit; a credit that is only an id of the shelves has no words of its own. */
function publisherNames(articles: readonly Article[]): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  for (const { text, outlet, outletName, credits } of articles) {
    if (outlet !== null && !names.has(outlet)) names.set(outlet, outletName ?? outlet);
    for (const { name, span } of credits)
      if (!names.has(name) && (span !== null || !/^[a-z][a-z\d]*(-[a-z\d]+)+$/.test(name)))
        names.set(name, span === null ? name : text.slice(span.start, span.end).trim() || name);
  }
  return names;
}

/** The day of an article: the one that it was published on; null where nothing tells. */
export function dayOf(article: Article): string | null {
  return article.published?.day ?? null;
}

/** The name that an article's outlet is shown under; null where nothing tells. */
export function outletOf(article: Article): string | null {
  return article.outletName ?? article.outlet;
}

/** The headline as words; the first words of the text where there is none. */
export function headlineOf(article: Article): string {
  if (article.headline !== null && article.headline.trim() !== '') return article.headline.trim();
  const block = article.blocks.find((one) => article.chrome.every((chrome) => chrome.end <= one.start || chrome.start >= one.end));
  const words = article.text.slice(block?.start ?? 0, block?.end ?? article.text.length).trim();
  if (words === '') return article.document;
  if (words.length <= 90) return words;
  const cut = words.lastIndexOf(' ', 90);
  return `${words.slice(0, cut > 0 ? cut : 90)} …`;
}

/** Index of the first span in a sorted, disjoint list that ends after `offset`. */
export function firstEndingAfter(spans: readonly Span[], offset: number): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle] as Span).end > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}
