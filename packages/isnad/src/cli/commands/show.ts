import { annotationOf } from '../../analysis/index.ts';
import type { ArticleRow, Reading, Successor } from '../../store/index.ts';
import type { Story, Thread } from '../../story/index.ts';
import { exitCode } from '../tally.ts';
import type { Terminal } from '../terminal.ts';
import { articleLine, withStore } from '../with-store.ts';

export interface ShowOptions {
  readonly db: string;
  readonly json?: boolean;
  readonly explain?: boolean;
}

/** Shows an article with what was found in it, or the articles of a story or thread; for an id that is no more, what became of it. Gives the exit code. */
export async function show(name: string, options: ShowOptions, terminal: Terminal): Promise<number> {
  return withStore(options.db, false, terminal, async (store) => {
    const reading = await store.reading(name);
    if (reading !== null) {
      await terminal.print(options.json ? annotationJson(reading, options.explain ?? false) : readingText(reading, terminal));
      return exitCode.done;
    }
    const threads = await store.threads();
    const steps = await store.successors(name);
    const names = steps.length === 0 ? [name] : steps.flatMap(({ into }) => into ?? []);
    const groups = names.flatMap((one) => findGroup(one, threads) ?? []);
    for (const step of steps) terminal.say(becameOf(step), { id: step.id, into: step.into ?? '', day: step.day ?? terminal.word('undated').trim() });
    if (groups.length === 0) {
      if (steps.length === 0) terminal.say('not-found', { name, file: options.db });
      return exitCode.nothingReadable;
    }
    const documents = new Set(groups.flatMap(({ stories }) => stories.flatMap(({ articles }) => articles)));
    const rows = (await store.articles()).filter((row) => documents.has(row.document));
    await terminal.print(options.json ? groupsJson(groups, steps, rows) : rows.map((row) => `${articleLine(row, terminal)}\n`).join(''));
    return exitCode.done;
  });
}

interface Group {
  readonly id: string;
  readonly stories: readonly Story[];
}

/** One group as it is; what an old id became with the steps that led there. */
function groupsJson(groups: readonly Group[], steps: readonly Successor[], articles: readonly ArticleRow[]): string {
  const shown = steps.length === 0 ? { ...groups[0], articles } : { became: steps, groups, articles };
  return `${JSON.stringify(shown, null, 2)}\n`;
}

function becameOf({ kind }: Successor): 'group-merged' | 'group-split' | 'group-removed' {
  return kind === 'merged' ? 'group-merged' : kind === 'split' ? 'group-split' : 'group-removed';
}

function findGroup(name: string, threads: readonly Thread[]): Group | null {
  const thread = threads.find(({ id }) => id === name);
  if (thread !== undefined) return thread;
  const story = threads.flatMap(({ stories }) => stories).find(({ id }) => id === name);
  return story === undefined ? null : { id: story.id, stories: [story] };
}

function annotationJson({ article, analysis }: Reading, explain: boolean): string {
  const { file, hash, url, outlet, outletName, headline, byline, modified, text } = article;
  return `${JSON.stringify({ file, hash, url, outlet, outletName, headline, byline, modified, ...annotationOf(article, analysis, { explain }), text }, null, 2)}\n`;
}

function readingText({ article, analysis }: Reading, terminal: Terminal): string {
  const words = (span: { start: number; end: number }): string => article.text.slice(span.start, span.end).replace(/\s+/g, ' ');
  const { document, headline } = article;
  const lines = [
    articleLine({ document, headline, day: article.published?.day ?? null, outlet: article.outletName ?? article.outlet }, terminal),
    article.url ?? article.file,
    '',
  ];
  lines.push(terminal.word('statements-title', { count: analysis.attributions.length }));
  for (const { source, act, content, via } of analysis.attributions)
    lines.push(`  ${source === null ? '—' : words(source)} · ${act}${via.map((one) => ` · ← ${words(one)}`).join('')} · ${words(content)}`);
  lines.push('', terminal.word('figures-title', { count: analysis.figures.length }));
  for (const figure of analysis.figures) lines.push(`  ${words(figure)} · ${figure.min ?? '…'}–${figure.max ?? '…'} · ${figure.counts}`);
  return `${lines.join('\n')}\n`;
}
