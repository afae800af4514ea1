import type { Reuse } from '../../story/index.ts';
import { outletOf } from '../lookup.ts';
import { directions, labels, mutations, reuseKinds, wordOf } from '../words.ts';
import { type Fill, html, isolated, type Markup } from './markup.ts';
import { articleDay, articleId, type PageWriter } from './page-writer.ts';
import { say } from './phrase.ts';

/** Passages that one pair of articles shows in full; of the rest it gives the places. */
const mostPassages = 4;

/** What one article took from another, with its evidence, and what changed on the way. */
export function copiesSection(writer: PageWriter): Markup {
  const { reuses, ledger } = writer.lookup.dossier;
  return html`<h3>${say(labels.mutationsHead)}</h3>${
    ledger.mutations.length === 0
      ? html`<p class="empty">${say(labels.none)}</p>`
      : html`<ul class="pairs">${ledger.mutations.map(
          (one) =>
            html`<li><p><b>${say(wordOf(mutations, one.type))}</b> <span class="rule">${say(labels.rule)} <code>${one.by}</code></span>${one.direction === 'unknown' ? html` <small>${say(labels.directionUnknown)}</small>` : null}</p><div class="pair"><div><small>${say(labels.before)}</small>${writer.span(one.from)}</div><div><small>${say(labels.after)}</small>${writer.span(one.to)}</div></div></li>`,
        )}</ul>`
  }<h3>${say(labels.copiesHead)}</h3>${
    reuses.length === 0 ? html`<p class="empty">${say(labels.none)}</p>` : html`<ul class="pairs">${reuses.map((reuse) => reuseOf(writer, reuse))}</ul>`
  }`;
}

function reuseOf(writer: PageWriter, reuse: Reuse): Markup {
  const names = { a: articleName(writer, reuse.a), b: articleName(writer, reuse.b) };
  const share = (value: number): string => `${Math.round(value * 100)}%`;
  const shown = reuse.alignments.slice(0, mostPassages);
  const rest = reuse.alignments.slice(mostPassages);
  return html`<li><details class="reuse"><summary><b>${say(wordOf(reuseKinds, reuse.kind))}</b> · ${directionOf(reuse, names)}</summary><p class="counts">${say(labels.containment)}: ${names.a} ${share(reuse.containment.a)}, ${names.b} ${share(reuse.containment.b)}${
    reuse.root === null ? null : html` · ${say(labels.root)}: ${writer.actor(reuse.root)}`
  }</p>${reuse.evidence.length === 0 ? null : html`<p class="counts">${say(labels.basis)}: ${reuse.evidence.map((one, index) => html`${index > 0 ? ' · ' : null}${isolated(one)}`)}</p>`}${shown.map(
    (alignment) =>
      html`<p class="counts">${say(labels.similarity)} ${share(alignment.similarity)}</p><div class="pair">${writer.span(alignment.a)}${writer.span(alignment.b)}</div>`,
  )}${rest.length === 0 ? null : html`<p class="counts">${say(labels.morePassages)}: ${rest.map((alignment, index) => placeOf(writer, alignment.a, index))}</p>`}</details></li>`;
}

function placeOf(writer: PageWriter, at: { readonly document: string; readonly span: { readonly start: number } }, index: number): Markup | null {
  const entry = writer.lookup.entry(at.document);
  return entry === null ? null : html` <a href="${writer.place(entry, at.span.start)}">${index + mostPassages + 1}</a>`;
}

function articleName(writer: PageWriter, document: string): Markup {
  const entry = writer.lookup.entry(document);
  return entry === null
    ? isolated(document)
    : html`<a href="#${articleId(entry.index)}">${isolated(outletOf(entry.article) ?? document)}</a> <span class="when">${articleDay(entry.article)}</span>`;
}

/** The wording with both articles' names in their places, in both languages. */
function directionOf(reuse: Reuse, names: { readonly a: Markup; readonly b: Markup }): Markup {
  const phrase = wordOf(directions, reuse.direction);
  const fill = (words: string): Fill => words.split(/(\{[ab]\})/).map((piece) => (piece === '{a}' ? names.a : piece === '{b}' ? names.b : piece));
  return html`<span class="ar" lang="ar">${fill(phrase.ar)}</span><span class="en" lang="en">${fill(phrase.en)}</span>`;
}
