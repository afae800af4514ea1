import { contradictions, labels, wordOf } from '../words.ts';
import { html, isolated, type Markup } from './markup.ts';
import type { PageWriter } from './page-writer.ts';
import { say } from './phrase.ts';

/** Statements or figures that cannot both hold, side by side. */
export function contradictionsSection(writer: PageWriter): Markup {
  const found = writer.lookup.dossier.ledger.contradictions;
  if (found.length === 0) return html`<p class="empty">${say(labels.none)}</p>`;
  return html`<ul class="pairs">${found.map((one) => {
    const point = one.point === null ? null : writer.lookup.point(one.point);
    return html`<li><p><b>${say(wordOf(contradictions, one.type))}</b>${
      point === null ? null : html` · <a href="#${writer.pointId(point.id, 'row')}">${isolated(point.label)}</a>`
    } <span class="rule">${say(labels.rule)} <code>${one.by}</code></span></p><div class="pair">${writer.span(one.a)}${writer.span(one.b)}</div></li>`;
  })}</ul>`;
}
