import type { Notice } from '../notice.ts';
import { type Page, readPages, readRecords } from '../page/index.ts';

/** What a command is given to read. */
export interface Input {
  readonly paths: readonly string[];
  /** News files. */
  readonly from: readonly string[];
  readonly published: ReadonlyMap<string, string>;
  readonly maxSize: number | undefined;
}

/** Pages of the paths, then of the news files; notices where they stand. Two pages never share a document name. */
export async function* readInput(input: Input): AsyncGenerator<Page | Notice> {
  const options = { published: input.published, ...(input.maxSize === undefined ? {} : { maxSize: input.maxSize }) };
  const seen = new Set<string>();
  const several = input.from.length + (input.paths.length > 0 ? 1 : 0) > 1;
  const sources = [...(input.paths.length > 0 ? [readPages(input.paths, options)] : []), ...input.from.map((file) => readRecords(file, options))];
  for (const source of sources)
    for await (const one of source) {
      if (!several || !isPage(one)) {
        yield one;
        continue;
      }
      const page = seen.has(one.document) ? Object.freeze({ ...one, document: one.file }) : one;
      seen.add(page.document);
      yield page;
    }
}

export function isPage(one: Page | Notice): one is Page {
  return 'source' in one;
}
