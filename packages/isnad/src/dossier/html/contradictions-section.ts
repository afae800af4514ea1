import type { Contradiction } from '../../ledger/index.ts';
import { contradictions, labels, wordOf } from '../words.ts';
import { folded } from './folded.ts';
import { html, isolated, type Markup } from './markup.ts';
import type { PageWriter } from './page-writer.ts';
import { say } from './phrase.ts';

/** Pairs that stand open; the others are folded. */
const mostPairs = 12;

/** Statements or figures that cannot both hold, side by side. */
export function contradictionsSection(writer: PageWriter): Markup {
  const found = writer.lookup.dossier.ledger.contradictions;
  if (found.length === 0) return html`<p class="empty">${say(labels.none)}</p>`;
  const list = (pairs: readonly Contradiction[]): Markup => html`<ul class="pairs">${pairs.map((one) => pairOf(writer, one))}</ul>`;
  const rest = found.slice(mostPairs);
  return html`${list(found.slice(0, mostPairs))}${rest.length === 0 ? null : folded(labels.moreConflicts, rest.length, list(rest))}`;
}

function pairOf(writer: PageWriter, one: Contradiction): Markup {
  const point = one.point === null ? null : writer.lookup.point(one.point);
  return html`<li><p><b>${say(wordOf(contradictions, one.type))}</b>${
    point === null ? null : html` · <a href="#${writer.pointId(point.id, 'row')}">${isolated(point.label)}</a>`
  } <span class="rule">${say(labels.rule)} <code>${one.by}</code></span></p><div class="pair">${writer.span(one.a)}${writer.span(one.b)}</div></li>`;
}
