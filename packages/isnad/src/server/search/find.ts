import type { Postings, SearchField, Store } from '../../store/index.ts';
import type { Catalogue } from '../catalogue.ts';
import { correctReading } from '../corrections/correct-reading.ts';
import type { Desk } from '../desk.ts';
import { keepWithin } from '../kept-bytes.ts';
import { firstOf } from './best.ts';
import { match, type Searched } from './match.ts';
import type { SearchQuery } from './query.ts';
import { createSearchTable, type SearchTable, type SearchView } from './search-table.ts';

/** Bytes of unpacked postings that are held in memory. */
const postingBytes = 32 * 1024 * 1024;

export interface FindOptions {
  readonly in: 'articles' | 'statements';
  readonly from: string | null;
  readonly to: string | null;
  readonly outlet: string | null;
  readonly sort: 'best' | 'newest';
}

/** What was found: places of articles or statements. */
export interface Found {
  readonly total: number;
  readonly isExact: boolean;
  /** Every stem that a word of the query was found by. */
  readonly stems: ReadonlySet<string>;
  /** Those from `offset` on, in order. */
  page(offset: number, limit: number): ReadonlyArray<{ readonly document: string; readonly index: number | null }>;
  /** The articles of all. */
  documents(): Iterable<string>;
}

/** The search index as the desk asks it. */
export interface Finder {
  readonly table: SearchTable;
  /** Articles or statements of a catalogue in which every word occurs in any form, and every phrase as it stands. */
  find(desk: Desk, catalogue: Catalogue, query: SearchQuery, options: FindOptions): Promise<Found>;
}

export function createFinder({ desk: { index } }: Store): Finder {
  const table = createSearchTable(index);
  const kept = keepWithin<Postings>(postingBytes);
  const taken = new WeakMap<Catalogue, Promise<ReadonlyMap<string, ReadonlySet<number>>>>();

  const postings = async (field: SearchField, term: string): Promise<Postings> => {
    const name = `${table.stamp} ${field} ${term}`;
    const known = kept.get(name);
    if (known !== undefined) return known;
    const read = await index.postings(field, term);
    kept.set(name, read, read.ids.length * (field === 'text' || field === 'quoted' ? 16 : 6) + 200);
    return read;
  };
  const searchedIn = (place: FindOptions['in'], view: SearchView): Searched =>
    place === 'articles'
      ? { words: 'words', text: 'text', count: view.articles, lengths: view.lengths, average: view.averageLength, postings }
      : { words: 'said', text: 'quoted', count: view.statements, lengths: view.statementLengths, average: view.averageStatement, postings };

  return {
    table,
    async find(desk, catalogue, query, options) {
      const view = table.view(catalogue);
      const groups: Array<readonly string[]> = [];
      for (const stems of query.words) {
        const group = new Set(stems);
        for (const stem of stems) for (const variant of await index.variants(stem)) group.add(variant);
        groups.push([...group]);
      }
      const { ids, scores } = await match(groups, query.phrases, searchedIn(options.in, view));
      const isStatement = options.in === 'statements';
      const out = isStatement ? await takenOf(taken, desk, catalogue, view) : null;
      const within = boundsOf(options, view);
      const articles = new Uint32Array(ids.length);
      const places = new Uint32Array(ids.length);
      let total = 0;
      for (let place = 0; place < ids.length; place++) {
        const id = ids[place]!;
        const article = isStatement ? view.articleOf(id) : id;
        if (!within(article) || out?.has(id) === true) continue;
        articles[total] = article;
        places[total] = place;
        total++;
      }
      const { rank } = view;
      // The newest first, where nothing else tells; statements of one article in its own order.
      const newest = (a: number, b: number): number => rank[articles[a]!]! - rank[articles[b]!]! || places[a]! - places[b]!;
      const best = (a: number, b: number): number => scores[places[b]!]! - scores[places[a]!]! || newest(a, b);
      return {
        total,
        isExact: view.isWhole,
        stems: new Set(groups.flat()),
        page: (offset, limit) =>
          firstOf(total, offset + limit, options.sort === 'best' ? best : newest)
            .slice(offset)
            .map((at) => {
              const number = articles[at]!;
              return { document: view.documentOf(number), index: isStatement ? ids[places[at]!]! - view.firstStatement(number) : null };
            }),
        *documents() {
          for (let at = 0; at < total; at++) yield view.documentOf(articles[at]!);
        },
      };
    },
  };
}

function boundsOf({ from, to, outlet }: FindOptions, view: SearchView): (article: number) => boolean {
  const { rank, day, outlet: outlets } = view;
  const first = from === null ? 0 : Number(from.replaceAll('-', ''));
  const last = to === null ? 99_999_999 : Number(to.replaceAll('-', ''));
  const isBounded = from !== null || to !== null;
  const wanted = outlet === null ? null : view.outletId(outlet);
  return (article) =>
    rank[article]! >= 0 &&
    // Without a day nothing tells that an article lies inside the time that was asked for.
    (!isBounded || (day[article]! > 0 && day[article]! >= first && day[article]! <= last)) &&
    (wanted === null || (wanted >= 0 && outlets[article] === wanted));
}

/** Numbers of the statements that editors took out. */
async function takenOf(
  kept: WeakMap<Catalogue, Promise<ReadonlyMap<string, ReadonlySet<number>>>>,
  desk: Desk,
  catalogue: Catalogue,
  view: SearchView,
): Promise<ReadonlySet<number>> {
  let known = kept.get(catalogue);
  if (known === undefined) {
    known = takenByDocument(desk, catalogue);
    kept.set(catalogue, known);
  }
  const numbers = new Set<number>();
  for (const [document, places] of await known) {
    const number = view.numberOf(document);
    if (number !== undefined) for (const place of places) numbers.add(view.firstStatement(number) + place);
  }
  return numbers;
}

async function takenByDocument(desk: Desk, { corrections, rows }: Catalogue): Promise<ReadonlyMap<string, ReadonlySet<number>>> {
  const own = corrections.filter(({ subject }) => subject.kind === 'not-a-statement');
  const hashes = new Set(own.flatMap(({ anchor }) => anchor.hashes));
  const documents = new Set(own.flatMap(({ subject }) => ('document' in subject ? subject.document : [])));
  const taken = new Map<string, ReadonlySet<number>>();
  if (own.length === 0) return taken;
  for (const { document, hash } of rows) {
    if (!documents.has(document) && !hashes.has(hash)) continue;
    const reading = await desk.reading(document);
    const found = correctReading(reading, own, { analyse: () => reading.analysis });
    taken.set(document, new Set(found.taken.keys()));
  }
  return taken;
}
