import { dayOf, headlineOf } from '../lookup.ts';
import { labels, reuseKinds, wordOf } from '../words.ts';
import { folded } from './folded.ts';
import { html, isolated, type Markup } from './markup.ts';
import { articleId, direction, outletName, type PageWriter } from './page-writer.ts';
import { longDay, say } from './phrase.ts';

/** Headlines of one story that stand open; those after them are folded. */
const mostHeadlines = 30;

/** Headlines in time, one table body a story; a copy says what it is a copy of. */
export function eventsSection(writer: PageWriter): Markup {
  const { lookup } = writer;
  const { dossier } = lookup;
  const copiedFrom = new Map<string, Markup>();
  for (const reuse of dossier.reuses) {
    if (reuse.kind === 'passages' || reuse.direction === 'unknown' || reuse.direction === 'common-source') continue;
    const [copy, origin] = reuse.direction === 'a-from-b' ? [reuse.a, reuse.b] : [reuse.b, reuse.a];
    const entry = lookup.entry(origin);
    if (entry !== null && !copiedFrom.has(copy))
      copiedFrom.set(
        copy,
        html` <a class="tag" href="#${articleId(entry.index)}">${say(wordOf(reuseKinds, reuse.kind))} ${say(labels.copyOf)} ${outletName(entry.article)}</a>`,
      );
  }
  const storyOf = new Map(dossier.thread.stories.flatMap((story, index) => story.articles.map((document) => [document, index] as const)));
  const stories = dossier.thread.stories.map((): Markup[] => []);
  let last: string | null | undefined;
  let lastStory: number | undefined;
  for (const entry of lookup.entries) {
    const story = storyOf.get(entry.article.document) ?? 0;
    const published = dayOf(entry.article);
    const repeats = published === last && story === lastStory;
    last = published;
    lastStory = story;
    stories[story]?.push(
      html`<li class="${repeats ? 'same' : 'new'}"><span class="when">${published === null ? say(labels.undated) : longDay(published)}</span><span class="who">${outletName(entry.article)}</span><span class="head"><a href="#${articleId(entry.index)}"><span ${direction(entry)}>${isolated(headlineOf(entry.article))}</span></a>${copiedFrom.get(entry.article.document)}</span></li>`,
    );
  }
  const many = stories.length > 1;
  return html`${stories.map((rows, index) => html`${many ? html`<h3>${say(labels.story)} ${index + 1}</h3>` : null}${listOf(rows)}`)}`;
}

function listOf(rows: readonly Markup[]): Markup {
  const list = (shown: readonly Markup[]): Markup => html`<ol class="events">${shown}</ol>`;
  const rest = rows.slice(mostHeadlines);
  return html`${list(rows.slice(0, mostHeadlines))}${rest.length === 0 ? null : folded(labels.laterArticles, rest.length, list(rest))}`;
}
