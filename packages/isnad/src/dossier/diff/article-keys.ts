import type { Article } from '../../article/index.ts';
import type { Span } from '../../span.ts';
import type { Step } from './shape.ts';

/** How stretches of the articles of two dossiers are told to be the same. */
export interface ArticleKeys {
  readonly new: readonly Article[];
  readonly gone: readonly Article[];
  readonly revised: readonly Step<Article>[];
  /** A key of a stretch of one side's article: equal on both sides for one stretch of one page. Null where the side does not hold the document. */
  readonly keyOf: (side: 'a' | 'b', document: string, ...spans: readonly Span[]) => string | null;
}

/**
 * Pairs the articles of two dossiers by the hash of their pages; of those left, by address: a page of one address with other bytes is revised. A stretch goes by
 * article and offsets; in a revised article, whose offsets moved, by its words.
 */
export function pairArticles(a: readonly Article[], b: readonly Article[]): ArticleKeys {
  const hashes = { a: new Set(a.map(({ hash }) => hash)), b: new Set(b.map(({ hash }) => hash)) };
  const left = a.filter(({ hash }) => !hashes.b.has(hash));
  // The latest version that is left stands for its address: dossiers hold articles by time.
  const byAddress = new Map(left.flatMap((article) => (article.url === null ? [] : [[article.url, article] as const])));
  const revised: Step<Article>[] = [];
  const added: Article[] = [];
  for (const to of b) {
    if (hashes.a.has(to.hash)) continue;
    const from = to.url === null ? undefined : byAddress.get(to.url);
    if (from === undefined) added.push(to);
    else {
      revised.push({ from, to });
      byAddress.delete(from.url as string);
    }
  }
  const moved = new Set(revised.flatMap(({ from, to }) => [from.hash, to.hash]));
  const documents = { a: byDocument(a), b: byDocument(b) };
  return {
    new: added,
    gone: left.filter(({ hash }) => !moved.has(hash)),
    revised,
    keyOf: (side, document, ...spans) => {
      const article = documents[side].get(document);
      if (article === undefined) return null;
      if (!moved.has(article.hash)) return [article.hash, ...spans.map(({ start, end }) => `${start}-${end}`)].join(' ');
      return [article.url, ...spans.map(({ start, end }) => article.text.slice(start, end).replace(/\s+/g, ' ').trim())].join('\n');
    },
  };
}

function byDocument(articles: readonly Article[]): ReadonlyMap<string, Article> {
  return new Map(articles.map((article) => [article.document, article]));
}

/** What stands on one side alone; of items with one key, as many as one side has more, the later ones. */
export function differenceOf<Item extends { readonly key: string }>(
  a: readonly Item[],
  b: readonly Item[],
): { readonly new: readonly Item[]; readonly gone: readonly Item[] } {
  return { new: unmatched(b, a), gone: unmatched(a, b) };
}

function unmatched<Item extends { readonly key: string }>(items: readonly Item[], others: readonly Item[]): readonly Item[] {
  const left = new Map<string, number>();
  for (const { key } of others) left.set(key, (left.get(key) ?? 0) + 1);
  return items.filter(({ key }) => {
    const count = left.get(key) ?? 0;
    left.set(key, count - 1);
    return count <= 0;
  });
}
