import type { SearchIndex } from '../../store/index.ts';
import type { Catalogue } from '../catalogue.ts';

/** What search asks of every article and statement, by number, in arrays that grow. */
export interface SearchTable {
  /** Brings the table up to what the index holds. */
  load(): Promise<void>;
  /** The articles of a catalogue by their numbers. */
  view(catalogue: Catalogue): SearchView;
  /** Grows when the index has changed. */
  readonly stamp: number;
}

/** Articles by their numbers, as one catalogue has them. */
export interface SearchView {
  readonly articles: number;
  readonly statements: number;
  /** Whether every article of the catalogue is in the index. */
  readonly isWhole: boolean;
  documentOf(number: number): string;
  firstStatement(number: number): number;
  articleOf(statement: number): number;
  numberOf(document: string): number | undefined;
  /** Place among all articles, the newest first; negative for one that is there no more. */
  readonly rank: Int32Array;
  /** `YYYYMMDD`; zero where it has no day. */
  readonly day: Int32Array;
  /** By `outletId`. */
  readonly outlet: Int32Array;
  /** Negative for one that no article has. */
  outletId(outlet: string): number;
  /** Words that an article, or a statement, is searched by; and how many they have on average. */
  readonly lengths: Uint16Array;
  readonly statementLengths: Uint8Array;
  readonly averageLength: number;
  readonly averageStatement: number;
}

export function createSearchTable(index: SearchIndex): SearchTable {
  const documents: string[] = [];
  const numbers = new Map<string, number>();
  let lengths = new Uint16Array(1024);
  let first = new Uint32Array(1024);
  let statementLengths = new Uint8Array(8192);
  let statementArticle = new Uint32Array(8192);
  let last = 0;
  let statements = 0;
  let words = 0;
  let spoken = 0;
  let stamp = 0;
  let made: { readonly catalogue: Catalogue; readonly stamp: number; readonly view: SearchView } | null = null;

  const makeView = (catalogue: Catalogue): SearchView => {
    const rank = new Int32Array(last + 1).fill(-1);
    const day = new Int32Array(last + 1);
    const outlet = new Int32Array(last + 1).fill(-1);
    const outlets = new Map<string, number>();
    let missing = 0;
    const dated = catalogue.rows.findLastIndex((row) => row.day !== null) + 1;
    for (const [place, row] of catalogue.rows.entries()) {
      const number = numbers.get(row.document);
      if (number === undefined) {
        missing++;
        continue;
      }
      // The rows go by time; those without a day stand behind them, and behind all here too.
      rank[number] = place < dated ? dated - 1 - place : place;
      day[number] = row.day === null ? 0 : Number(row.day.replaceAll('-', ''));
      if (row.outlet === null) continue;
      let id = outlets.get(row.outlet);
      if (id === undefined) {
        id = outlets.size;
        outlets.set(row.outlet, id);
      }
      outlet[number] = id;
    }
    return {
      articles: numbers.size,
      statements,
      isWhole: missing === 0,
      documentOf: (number) => documents[number]!,
      firstStatement: (number) => first[number]!,
      articleOf: (statement) => statementArticle[statement]!,
      numberOf: (document) => numbers.get(document),
      rank,
      day,
      outlet,
      outletId: (name) => outlets.get(name) ?? -1,
      lengths,
      statementLengths,
      averageLength: words / Math.max(1, numbers.size),
      averageStatement: spoken / Math.max(1, statements),
    };
  };

  return {
    async load() {
      for (const row of await index.rows(last)) {
        lengths = withRoom(lengths, row.number);
        first = withRoom(first, row.number);
        statementLengths = withRoom(statementLengths, row.firstStatement + row.statementLengths.length);
        statementArticle = withRoom(statementArticle, row.firstStatement + row.statementLengths.length);
        documents[row.number] = row.document;
        // A document that was read anew has a new number, and the old one is nobody's.
        numbers.set(row.document, row.number);
        lengths[row.number] = row.length;
        first[row.number] = row.firstStatement;
        statementLengths.set(row.statementLengths, row.firstStatement);
        statementArticle.fill(row.number, row.firstStatement, row.firstStatement + row.statementLengths.length);
        for (const length of row.statementLengths) spoken += length;
        words += row.length;
        statements += row.statementLengths.length;
        last = row.number;
        stamp++;
      }
    },
    view(catalogue) {
      if (made?.catalogue !== catalogue || made.stamp !== stamp) made = { catalogue, stamp, view: makeView(catalogue) };
      return made.view;
    },
    get stamp() {
      return stamp;
    },
  };
}

/** The same array, or a larger one with the same in it. */
function withRoom<Numbers extends Uint8Array<ArrayBuffer> | Uint16Array<ArrayBuffer> | Uint32Array<ArrayBuffer>>(numbers: Numbers, at: number): Numbers {
  if (at < numbers.length) return numbers;
  const grown = new (numbers.constructor as new (length: number) => Numbers)(Math.max(at + 1, numbers.length * 2));
  grown.set(numbers);
  return grown;
}
