import type { ArticleRow } from '../../store/index.ts';
import { createGrouper, type Thread } from '../../story/index.ts';
import { type InputOptions, inputOf, wholeNumber, workersOf } from '../options.ts';
import { readBatches } from '../read-batches.ts';
import { readInput } from '../read-input.ts';
import { exitCode, startTally } from '../tally.ts';
import type { Terminal } from '../terminal.ts';
import { articleLine, withStore } from '../with-store.ts';

export interface StoriesOptions extends InputOptions {
  readonly db: string;
  readonly minArticles?: string;
}

/** Lists threads and stories: of a database, or of files without one. Gives the exit code. */
export async function stories(paths: readonly string[], options: StoriesOptions, terminal: Terminal): Promise<number> {
  const least = wholeNumber('--min-articles', options.minArticles, 1, 1, terminal.language);
  if (paths.length > 0 || options.from !== undefined) return groupInput(paths, options, least, terminal);
  return withStore(options.db, false, terminal, async (store) => {
    const rows = new Map((await store.articles()).map((row) => [row.document, row]));
    await print(await store.threads(), rows, least, options.json ?? false, terminal);
    return exitCode.done;
  });
}

async function groupInput(paths: readonly string[], options: StoriesOptions, least: number, terminal: Terminal): Promise<number> {
  const input = inputOf(paths, options, terminal.language);
  const tally = startTally(terminal, input.published, false);
  const grouper = createGrouper();
  const rows = new Map<string, ArticleRow>();
  for await (const batch of readBatches(readInput(input), { make: 'readings', explain: false }, workersOf(options, terminal.language))) {
    for (const { article, analysis } of batch.readings) {
      grouper.add(article, analysis);
      const { document, file, headline, url } = article;
      const counts = { statements: analysis.attributions.length, figures: analysis.figures.length };
      rows.set(document, { document, file, headline, url, outlet: article.outletName ?? article.outlet, day: article.published?.day ?? null, ...counts });
    }
    tally.take(batch);
  }
  const code = tally.close();
  if (code === exitCode.nothingReadable) return code;
  terminal.progress('grouping', { count: rows.size });
  await print(grouper.threads(), rows, least, options.json ?? false, terminal);
  return code;
}

async function print(threads: readonly Thread[], rows: ReadonlyMap<string, ArticleRow>, least: number, json: boolean, terminal: Terminal): Promise<void> {
  const size = (thread: Thread): number => thread.stories.reduce((sum, story) => sum + story.articles.length, 0);
  const shown = threads.filter((thread) => size(thread) >= least);
  if (json) {
    const all = shown.flatMap((thread) => thread.stories.map(({ id, articles }) => ({ id, thread: thread.id, articles })));
    await terminal.print(`${JSON.stringify({ stories: all, threads: shown.map(({ id, stories }) => ({ id, stories: stories.map((story) => story.id) })) })}\n`);
    return;
  }
  for (const thread of shown) {
    const lines = [terminal.word('thread-line', { id: thread.id, articles: size(thread), stories: thread.stories.length })];
    for (const story of thread.stories) {
      lines.push(`  ${story.id}`);
      for (const document of story.articles) {
        const row = rows.get(document);
        if (row !== undefined) lines.push(`    ${articleLine(row, terminal)}`);
      }
    }
    await terminal.print(`${lines.join('\n')}\n`);
  }
}
