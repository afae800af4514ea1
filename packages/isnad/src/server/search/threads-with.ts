import type { Catalogue } from '../catalogue.ts';
import type { Desk } from '../desk.ts';
import { readQuery } from './query.ts';

/** Threads with an article in which every word occurs, in any form, and every quoted phrase as it stands. */
export async function threadsWith(desk: Desk, catalogue: Catalogue, words: string): Promise<ReadonlySet<string>> {
  const query = readQuery(words, await desk.engine());
  const found = await desk.finder.find(desk, catalogue, query, { in: 'articles', from: null, to: null, outlet: null, sort: 'newest' });
  const threads = new Set<string>();
  for (const document of found.documents()) {
    const thread = catalogue.articles.get(document)?.thread;
    if (thread !== undefined) threads.add(thread);
  }
  return threads;
}
