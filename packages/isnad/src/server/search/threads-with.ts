import type { Catalogue } from '../catalogue.ts';
import type { Desk } from '../desk.ts';

/** Articles that a filter of the list of stories looks through at most. */
const most = 20_000;

/** Threads with an article in which every word occurs, in any form. */
export async function threadsWith(desk: Desk, catalogue: Catalogue, words: string): Promise<ReadonlySet<string>> {
  const stems = (await desk.engine()).stemsOf(words);
  const documents = await desk.store.desk.withStems(stems, { from: null, to: null, outlet: null, sort: 'newest' }, most);
  return new Set(documents.flatMap((document) => catalogue.articles.get(document)?.thread ?? []));
}
