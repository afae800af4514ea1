import { articlesSection } from '../html/articles-section.ts';
import { chainsSection } from '../html/chains-section.ts';
import { changesSection } from '../html/changes-section.ts';
import { contradictionsSection } from '../html/contradictions-section.ts';
import { copiesSection } from '../html/copies-section.ts';
import { eventsSection } from '../html/events-section.ts';
import { figuresSection } from '../html/figures-section.ts';
import { legend } from '../html/legend.ts';
import { machineNote } from '../html/machine-note.ts';
import { html, isolated, visible } from '../html/markup.ts';
import { noticesSection } from '../html/notices-section.ts';
import { page } from '../html/page.ts';
import { pageWriter } from '../html/page-writer.ts';
import { counted, day, say } from '../html/phrase.ts';
import { statementsSection } from '../html/statements-section.ts';
import { tableSection } from '../html/table-section.ts';
import { dayOf, lookUp, outletOf } from '../lookup.ts';
import { positionSteps } from '../position-steps.ts';
import type { Dossier, Exporter } from '../shape.ts';
import { labels, sections } from '../words.ts';

/** One self-contained page: no request leaves it, and it reads without its script. */
export const exporter: Exporter = { id: 'html', file: 'dossier.html', mediaType: 'text/html', write: exportHtml };

export function exportHtml(dossier: Dossier): string {
  const lookup = lookUp(dossier);
  const writer = pageWriter(lookup);
  const { ledger, articles } = dossier;
  const statements = dossier.analyses.reduce((sum, { attributions }) => sum + attributions.length, 0);
  const outlets = new Set(articles.map(outletOf).filter((outlet) => outlet !== null));
  const days = articles
    .map(dayOf)
    .filter((one) => one !== null)
    .sort();
  const facts = html`<p class="counts sum">${days.length === 0 ? null : html`${day(days[0] as string)} – ${day(days.at(-1) as string)} · `}${counted(labels.articles, articles.length)} · ${counted(labels.outlets, outlets.size)} · ${counted(labels.statements, statements)} · ${counted(labels.points, ledger.points.length)}</p>`;
  const body = {
    events: eventsSection(writer),
    table: tableSection(writer),
    changes: changesSection(writer),
    figures: figuresSection(writer),
    chains: chainsSection(writer),
    statements: statementsSection(writer),
    copies: copiesSection(writer),
    contradictions: contradictionsSection(writer),
    articles: articlesSection(writer),
    notices: noticesSection(dossier.notices),
  };
  const counts: Readonly<Record<keyof typeof sections, number>> = {
    events: articles.length,
    table: ledger.points.length,
    changes: positionSteps(dossier).length,
    figures: ledger.series.length,
    chains: ledger.points.length + ledger.series.length,
    statements,
    copies: dossier.reuses.length + ledger.mutations.length,
    contradictions: ledger.contradictions.length,
    articles: articles.length,
    notices: dossier.notices.length,
  };
  return page({
    title: visible(dossier.title),
    heading: html`<span dir="auto">${isolated(dossier.title)}</span>`,
    head: html`${facts}${machineNote(dossier.made, dossier.excerpts ? html`<p>${say(labels.excerpts)}</p>` : null)}${legend()}`,
    sections: (Object.keys(sections) as Array<keyof typeof sections>).map((id) => ({ id, title: sections[id], count: counts[id], body: body[id] })),
  });
}
