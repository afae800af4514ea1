import { CompiledQuery, type Kysely, sql, type Transaction } from 'kysely';
import type { SearchedArticle, SearchedRow, SearchField, SearchIndex } from './desk-index-shape.ts';
import { joinPostings, PostingsWriter, readPostings } from './desk-postings.ts';
import type { Reading } from './shape.ts';
import type { Tables } from './tables.ts';

/** How fields stand in the database. */
const fieldNumbers: Readonly<Record<SearchField, number>> = { words: 0, said: 1, text: 2, quoted: 3 };
const hasPlaces = (field: SearchField): boolean => field === 'text' || field === 'quoted';

/** Segments of about one size that are merged into one, and the articles from which on one is merged no more: what bounds the time that other writers wait. */
const fan = 8;
const largest = 2000;
/** Rows of one statement. */
const rowsAtOnce = 200;
/** Rows of a segment that are read at once where it is merged. */
const page = 2000;
/** Code units of a term that are kept: nobody looks for more. */
const longestTerm = 80;
const longestLength = 255;

/** The search index of a database that is open. */
export function createSearchIndex(db: Kysely<Tables>): SearchIndex {
  return {
    async pending() {
      const { rows } = await sql<{ count: number }>`select count(*) as count from search_pending`.execute(db);
      return rows[0]?.count ?? 0;
    },
    async next(after, limit) {
      const { rows } = await sql<{
        id: number;
        reading: string;
      }>`select id, reading from search_pending join articles on id = article where article > ${after} order by article limit ${limit}`.execute(db);
      return rows.map(({ id, reading }) => ({ ...(JSON.parse(reading) as Reading), row: id }));
    },
    keep: (articles) =>
      db.transaction().execute(async (step) => {
        const written = await keepSegment(step, articles);
        if (written) await mergeSegments(step);
      }),
    rows: (after) =>
      db
        .selectFrom('search_articles')
        .select(['number', 'document', 'length', 'first_statement as firstStatement', 'statement_lengths as statementLengths'])
        .where('number', '>', after)
        .orderBy('number')
        .execute() as Promise<SearchedRow[]>,
    async numbers() {
      const rows = await db.selectFrom('search_articles').select('number').execute();
      return rows.map(({ number }) => number);
    },
    async postings(field, term) {
      const { rows } = await db.executeQuery<{ postings: Uint8Array }>(
        CompiledQuery.raw(
          'select postings from search_postings where segment in (select segment from search_segments) and field = ? and term = ? order by segment',
          [fieldNumbers[field], term.slice(0, longestTerm)],
        ),
      );
      return readPostings(
        rows.map(({ postings }) => postings),
        hasPlaces(field),
      );
    },
    async variants(stem) {
      const { rows } = await sql<{ stem: string }>`
        select distinct other.stem from search_names own join search_names other on other.entity = own.entity and other.key = own.key
        where own.stem = ${stem} and other.stem <> ${stem} order by other.stem limit 20`.execute(db);
      return rows.map((row) => row.stem);
    },
    clear: () =>
      db.transaction().execute(async (step) => {
        for (const table of ['search_postings', 'search_segments', 'search_articles', 'search_names', 'search_pending'] as const)
          await step.deleteFrom(table).execute();
        await sql`insert into search_pending (article) select id from articles`.execute(step);
      }),
  };
}

/** Writes the postings of articles as one segment; tells whether there was anything to write. */
async function keepSegment(step: Transaction<Tables>, articles: readonly SearchedArticle[]): Promise<boolean> {
  const terms: Array<Map<string, PostingsWriter>> = [new Map(), new Map(), new Map(), new Map()];
  const writerOf = (field: number, term: string): PostingsWriter => {
    const known = terms[field]!.get(term);
    if (known !== undefined) return known;
    const made = new PostingsWriter();
    terms[field]!.set(term, made);
    return made;
  };
  const words = (field: number, id: number, list: SearchedArticle['words']): void => {
    for (const [stem, count] of list) writerOf(field, stem.slice(0, longestTerm)).add(id, count, null);
  };
  const text = (field: number, id: number, list: readonly string[]): void => {
    const places = new Map<string, number[]>();
    for (const [place, word] of list.entries()) {
      if (word === '') continue;
      const term = word.slice(0, longestTerm);
      const known = places.get(term);
      if (known === undefined) places.set(term, [place]);
      else known.push(place);
    }
    for (const [term, at] of places) writerOf(field, term).add(id, at.length, at);
  };
  let statement = await nextStatement(step);
  const names = new Set<string>();
  let kept = 0;
  for (const { row, ...article } of articles) {
    const { numAffectedRows } = await step.executeQuery(CompiledQuery.raw('delete from search_pending where article = ?', [row]));
    const { rows } = await step.executeQuery<{ document: string }>(CompiledQuery.raw('select document from articles where id = ?', [row]));
    if (numAffectedRows === 0n || rows[0] === undefined) continue;
    const length = article.words.reduce((sum, [, count]) => sum + count, 0);
    const lengths = Uint8Array.from(article.statements, (one) =>
      Math.min(
        longestLength,
        one.words.reduce((sum, [, count]) => sum + count, 0),
      ),
    );
    const { insertId } = await step.executeQuery(
      CompiledQuery.raw('insert into search_articles (article, document, length, first_statement, statement_lengths) values (?, ?, ?, ?, ?)', [
        row,
        rows[0].document,
        length,
        statement,
        lengths,
      ]),
    );
    const number = Number(insertId);
    words(fieldNumbers.words, number, article.words);
    text(fieldNumbers.text, number, article.text);
    for (const one of article.statements) {
      words(fieldNumbers.said, statement, one.words);
      text(fieldNumbers.quoted, statement, one.text);
      statement++;
    }
    for (const { key, stem, entity } of article.names) {
      const name = `${stem}\n${key}\n${entity}`;
      if (names.has(name)) continue;
      names.add(name);
      await step.executeQuery(CompiledQuery.raw('insert or ignore into search_names (stem, key, entity) values (?, ?, ?)', [stem, key, entity]));
    }
    kept++;
  }
  if (kept === 0) return false;
  await step.executeQuery(
    CompiledQuery.raw(`insert into facts (name, value) values ('statements', ?) on conflict (name) do update set value = excluded.value`, [String(statement)]),
  );
  const into = postingsInto(step, await newSegment(step, kept));
  for (const [field, list] of terms.entries()) for (const term of [...list.keys()].sort()) await into.put(field, term, list.get(term)!.packed());
  await into.flush();
  return true;
}

/** Numbers of statements are given once, as those of articles are. */
async function nextStatement(step: Transaction<Tables>): Promise<number> {
  const row = await step.selectFrom('facts').select('value').where('name', '=', 'statements').executeTakeFirst();
  return row === undefined ? 1 : Number(row.value);
}

async function newSegment(step: Transaction<Tables>, articles: number): Promise<number> {
  const { insertId } = await step.executeQuery(CompiledQuery.raw('insert into search_segments (articles) values (?)', [articles]));
  return Number(insertId);
}

/** Writes postings many rows at a time: one statement for each row costs more than the rows. */
function postingsInto(step: Transaction<Tables>, segment: number) {
  let values: Array<number | string | Uint8Array> = [];
  const flush = async (): Promise<void> => {
    const rows = values.length / 4;
    if (rows === 0) return;
    await step.executeQuery(
      CompiledQuery.raw(`insert into search_postings (segment, field, term, postings) values ${new Array(rows).fill('(?, ?, ?, ?)').join(', ')}`, values),
    );
    values = [];
  };
  return {
    async put(field: number, term: string, postings: Uint8Array): Promise<void> {
      values.push(segment, field, term, postings);
      if (values.length === rowsAtOnce * 4) await flush();
    },
    flush,
  };
}

/** Merges the last segments where many are of about one size, the smallest first (a logarithmic merge: Büttcher, Clarke & Cormack 2010, ch. 7). */
async function mergeSegments(step: Transaction<Tables>): Promise<void> {
  for (;;) {
    const segments = await step.selectFrom('search_segments').selectAll().orderBy('segment').execute();
    const run = runToMerge(segments);
    if (run.length === 0) return;
    const ids = run.map(({ segment }) => segment);
    const into = postingsInto(
      step,
      await newSegment(
        step,
        run.reduce((sum, { articles }) => sum + articles, 0),
      ),
    );
    const cursors = await Promise.all(ids.map((segment) => openCursor(step, segment)));
    for (;;) {
      // A later segment holds greater ids: the lists of one term join in the order of their segments.
      let least: PostingsRow | undefined;
      for (const { row } of cursors) if (row !== undefined && (least === undefined || compareRows(row, least) < 0)) least = row;
      if (least === undefined) break;
      const lists: Uint8Array[] = [];
      for (const cursor of cursors)
        if (cursor.row !== undefined && compareRows(cursor.row, least) === 0) {
          lists.push(cursor.row.postings);
          if (!cursor.step()) await cursor.read();
        }
      await into.put(least.field, least.term, joinPostings(lists));
    }
    await into.flush();
    for (const table of ['search_postings', 'search_segments'] as const) await step.deleteFrom(table).where('segment', 'in', ids).execute();
  }
}

interface PostingsRow {
  readonly field: number;
  readonly term: string;
  readonly postings: Uint8Array;
}

/** The rows of one segment in order, a page at a time. */
interface Cursor {
  /** Undefined behind the last. */
  readonly row: PostingsRow | undefined;
  /** False where the page is through. */
  step(): boolean;
  read(): Promise<void>;
}

async function openCursor(step: Transaction<Tables>, segment: number): Promise<Cursor> {
  let rows: readonly PostingsRow[] = [];
  let at = 0;
  const cursor = {
    get row() {
      return rows[at];
    },
    step: () => ++at < rows.length,
    async read() {
      const last = rows.at(-1);
      const found = await step.executeQuery<PostingsRow>(
        CompiledQuery.raw('select field, term, postings from search_postings where segment = ? and (field, term) > (?, ?) order by field, term limit ?', [
          segment,
          last?.field ?? -1,
          last?.term ?? '',
          page,
        ]),
      );
      rows = found.rows;
      at = 0;
    },
  };
  await cursor.read();
  return cursor;
}

/** As the database orders them: by code points. */
function compareRows(a: PostingsRow, b: PostingsRow): number {
  if (a.field !== b.field) return a.field - b.field;
  if (a.term === b.term) return 0;
  let at = 0;
  while (a.term.charCodeAt(at) === b.term.charCodeAt(at)) at++;
  const rank = (term: string): number => {
    const unit = term.charCodeAt(at);
    // Halves of characters stand above all whole ones; the end of a term below everything.
    return Number.isNaN(unit) ? -1 : unit >= 0xd800 && unit <= 0xdfff ? unit + 0x10000 : unit;
  };
  return rank(a.term) - rank(b.term);
}

type Segment = { readonly segment: number; readonly articles: number };

/** The last segments of at most one size where there are enough of them. */
function runToMerge(segments: readonly Segment[]): readonly Segment[] {
  for (let size = fan; size < largest * fan; size *= fan) {
    const run: Segment[] = [];
    for (const segment of [...segments].reverse()) {
      if (segment.articles >= Math.min(size, largest)) break;
      run.unshift(segment);
    }
    if (run.length >= fan) return run;
  }
  return [];
}
