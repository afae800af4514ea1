import type { Reuse } from '../../story/index.ts';
import { directions, labels, mutations, reuseKinds, wordOf } from '../words.ts';
import { folded } from './folded.ts';
import { type Fill, html, isolated, type Markup } from './markup.ts';
import type { PageWriter } from './page-writer.ts';
import { say } from './phrase.ts';

/** Passages that a pair of articles that stands open shows in full; of the rest it gives the places. */
const mostPassages = 2;
/** Pairs of articles that stand open; the others are folded. */
const mostPairs = 15;

/** What one article took from another, with its evidence, and what changed on the way. */
export function copiesSection(writer: PageWriter): Markup {
  const { reuses, ledger } = writer.lookup.dossier;
  // Stable: what was taken over whole comes first.
  const bySize = [...reuses].sort((x, y) => Number(y.kind !== 'passages') - Number(x.kind !== 'passages') || sharedOf(y) - sharedOf(x));
  return html`<h3>${say(labels.mutationsHead)}</h3>${
    ledger.mutations.length === 0
      ? html`<p class="empty">${say(labels.none)}</p>`
      : html`<ul class="pairs">${ledger.mutations.map(
          (one) =>
            html`<li><p><b>${say(wordOf(mutations, one.type))}</b> <span class="rule">${say(labels.rule)} <code>${one.by}</code></span>${one.direction === 'unknown' ? html` <small>${say(labels.directionUnknown)}</small>` : null}</p><div class="pair"><div><small>${say(labels.before)}</small>${writer.span(one.from)}</div><div><small>${say(labels.after)}</small>${writer.span(one.to)}</div></div></li>`,
        )}</ul>`
  }<h3>${say(labels.copiesHead)}</h3>${
    reuses.length === 0 ? html`<p class="empty">${say(labels.none)}</p>` : pairsOf(writer, bySize.slice(0, mostPairs), mostPassages)
  }${bySize.length <= mostPairs ? null : folded(labels.moreCopies, bySize.length - mostPairs, pairsOf(writer, bySize.slice(mostPairs), 0))}`;
}

function sharedOf({ containment }: Reuse): number {
  return Math.max(containment.a, containment.b);
}

function pairsOf(writer: PageWriter, reuses: readonly Reuse[], quoted: number): Markup {
  return html`<ul class="pairs">${reuses.map((reuse) => reuseOf(writer, reuse, quoted))}</ul>`;
}

function reuseOf(writer: PageWriter, reuse: Reuse, quoted: number): Markup {
  const names = { a: articleName(writer, reuse.a), b: articleName(writer, reuse.b) };
  const share = (value: number): string => `${Math.round(value * 100)}%`;
  const shown = reuse.alignments.slice(0, quoted);
  const rest = reuse.alignments.slice(quoted);
  return html`<li><details class="reuse"><summary><b>${say(wordOf(reuseKinds, reuse.kind))}</b> · ${directionOf(reuse, names)}</summary><p class="counts">${say(labels.containment)}: ${names.a} ${share(reuse.containment.a)}, ${names.b} ${share(reuse.containment.b)}${
    reuse.root === null ? null : html` · ${say(labels.root)}: ${writer.actor(reuse.root)}`
  }</p>${reuse.evidence.length === 0 ? null : html`<p class="counts">${say(labels.basis)}: ${reuse.evidence.map((one, index) => html`${index > 0 ? ' · ' : null}${isolated(one)}`)}</p>`}${shown.map(
    (alignment) =>
      html`<p class="counts">${say(labels.similarity)} ${share(alignment.similarity)}</p><div class="pair">${writer.span(alignment.a)}${writer.span(alignment.b)}</div>`,
  )}${rest.length === 0 ? null : html`<p class="counts">${say(quoted === 0 ? labels.sharedPassages : labels.morePassages)}: ${rest.map(({ a, b }, index) => html`${index > 0 ? ' · ' : null}${writer.spanLink(a)} = ${writer.spanLink(b)}`)}</p>`}</details></li>`;
}

function articleName(writer: PageWriter, document: string): Markup {
  const entry = writer.lookup.entry(document);
  return entry === null ? isolated(document) : writer.articleLink(entry);
}

/** The wording with both articles' names in their places, in both languages. */
function directionOf(reuse: Reuse, names: { readonly a: Markup; readonly b: Markup }): Markup {
  const phrase = wordOf(directions, reuse.direction);
  const fill = (words: string): Fill => words.split(/(\{[ab]\})/).map((piece) => (piece === '{a}' ? names.a : piece === '{b}' ? names.b : piece));
  return html`<span class="ar" lang="ar">${fill(phrase.ar)}</span><span class="en" lang="en">${fill(phrase.en)}</span>`;
}
