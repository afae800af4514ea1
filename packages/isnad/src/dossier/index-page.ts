import { machineNote } from './html/machine-note.ts';
import { html, isolated, type Markup, webAddress } from './html/markup.ts';
import { noticesSection } from './html/notices-section.ts';
import { page } from './html/page.ts';
import { day, say } from './html/phrase.ts';
import type { IndexSummary, ThreadSummary } from './shape.ts';
import { labels, sections } from './words.ts';

/** `index.html`: the threads that have a dossier, the articles that none holds, and what could not be read. Self-contained, as a dossier is. */
export function exportIndex(summary: IndexSummary): string {
  return page({
    title: labels.indexTitle.ar,
    heading: say(labels.indexTitle),
    head: machineNote(summary),
    sections: [
      { id: 'threads', title: labels.threads, count: summary.threads.length, body: threads(summary.threads) },
      { id: 'singles', title: labels.singles, count: summary.singles.length, body: singles(summary.singles) },
      { id: 'notices', title: sections.notices, count: summary.notices.length, body: noticesSection(summary.notices) },
    ],
  });
}

function threads(list: IndexSummary['threads']): Markup {
  if (list.length === 0) return html`<p class="empty">${say(labels.none)}</p>`;
  const heads = [labels.title, labels.period, labels.articles, labels.outlets, labels.statements, labels.figuresCount, labels.changesCount];
  return html`<table class="index"><thead><tr>${heads.map((head) => html`<th scope="col">${say(head)}</th>`)}</tr></thead><tbody>${list.map(threadRow)}</tbody></table>`;
}

function threadRow(thread: ThreadSummary): Markup {
  const counts = [
    [labels.articles, thread.articles],
    [labels.outlets, thread.outlets],
    [labels.statements, thread.statements],
    [labels.figuresCount, thread.figures],
    [labels.changesCount, thread.changes],
  ] as const;
  const href = localAddress(thread.href);
  return html`<tr><td>${href === null ? isolated(thread.title) : html`<a href="${href}">${isolated(thread.title)}</a>`}</td><td class="when">${
    thread.from === null || thread.to === null ? say(labels.undated) : html`${day(thread.from)}${thread.from === thread.to ? null : html` – ${day(thread.to)}`}`
  }</td>${counts.map(([label, count]) => html`<td class="n"><span class="narrow">${say(label)}: </span>${count}</td>`)}</tr>`;
}

function singles(list: IndexSummary['singles']): Markup {
  if (list.length === 0) return html`<p class="empty">${say(labels.none)}</p>`;
  return html`<ol class="events">${list.map((one) => {
    const url = webAddress(one.url);
    const title = isolated(one.title ?? one.document);
    return html`<li><span class="when">${one.day === null ? say(labels.undated) : day(one.day)}</span><span class="who">${one.outlet === null ? say(labels.unknownOutlet) : isolated(one.outlet)}</span><span class="head">${
      url === null ? title : html`<a rel="noopener noreferrer external" target="_blank" href="${url}">${title}</a>`
    } <small><code dir="ltr">${one.file}</code></small></span></li>`;
  })}</ol>`;
}

/** A relative address that stays beside or below the index; null for anything else. */
function localAddress(href: string): string | null {
  return /^[a-z][a-z\d+.-]*:|^[/\\]|(^|[/\\])\.\.([/\\]|$)/i.test(href)
    ? null
    : href
        .split('/')
        .map((step) => encodeURIComponent(decoded(step)))
        .join('/');
}

function decoded(step: string): string {
  try {
    return decodeURIComponent(step).toWellFormed();
  } catch {
    return step.toWellFormed();
  }
}
