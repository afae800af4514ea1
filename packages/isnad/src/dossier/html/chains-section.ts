import type { Chain, ChainCount, Testimony } from '../../ledger/index.ts';
import { labels, mergeReasons, roles, wordOf } from '../words.ts';
import { html, isolated, type Markup } from './markup.ts';
import { articleId, outletName, type PageWriter } from './page-writer.ts';
import { counted, say, titled } from './phrase.ts';

/** For each point and series: how many independent chains at most, the chains, and what was merged. */
export function chainsSection(writer: PageWriter): Markup {
  const { ledger } = writer.lookup.dossier;
  const counted: Array<{ id: string | null; label: string; chains: ChainCount; open: boolean }> = [
    ...ledger.points.map((point) => ({ id: writer.pointId(point.id, 'chains'), label: point.label, chains: point.chains, open: point.members.length > 1 })),
    ...ledger.series.map((series) => ({ id: null, label: series.label, chains: series.chains, open: series.values.length > 1 })),
  ];
  if (counted.length === 0) return html`<p class="empty">${say(labels.none)}</p>`;
  // Stable: those that several statements rest on first, then by the number of chains.
  counted.sort((a, b) => Number(b.open) - Number(a.open) || b.chains.chains.length - a.chains.chains.length);
  return html`<p class="note">${say(labels.chainsTitle)}.</p>${counted.map(({ id, label, chains }) => countOf(writer, id, label, chains))}`;
}

function countOf(writer: PageWriter, id: string | null, label: string, count: ChainCount): Markup {
  return html`<details class="chains"${id === null ? null : html` id="${id}"`}><summary><span class="n"${titled(labels.chainsTitle)}><bdi dir="ltr">≤ ${count.independentAtMost}</bdi></span> <span class="label">${isolated(label)}</span></summary><p class="counts">${counted(labels.chainsAtMost, count.independentAtMost)} · ${counted(labels.testimonies, count.testimonies.length)}${count.unknownRoots > 0 ? html` · ${counted(labels.unknownRoots, count.unknownRoots)}` : null} · ${say(labels.chainReading)}</p><ul class="links">${count.chains.map((chain) => chainOf(writer, chain))}</ul>${mergedOf(writer, count.testimonies)}</details>`;
}

function chainOf(writer: PageWriter, chain: Chain): Markup {
  const root = chain.root === null ? html`<span class="link unknown">${say(labels.unknownRoot)}</span>` : null;
  return html`<li>${root}${chain.links.map(
    (link, index) =>
      html`${index > 0 || root !== null ? html`<span class="then" aria-hidden="true"></span>` : null}<span class="link">${writer.actor(link.actor)} <small>${say(wordOf(roles, link.role))}</small></span>`,
  )}<span class="then" aria-hidden="true"></span><span class="ends">${chain.documents.map((document, index) => {
    const entry = writer.lookup.entry(document);
    return html`${index > 0 ? ' · ' : null}${entry === null ? isolated(document) : html`<a href="#${articleId(entry.index)}">${outletName(entry.article)}</a>`}`;
  })}</span></li>`;
}

function mergedOf(writer: PageWriter, testimonies: readonly Testimony[]): Markup | null {
  const merged = testimonies.flatMap((testimony) => testimony.merged.map((one) => ({ one, speaker: testimony.speaker })));
  if (merged.length === 0) return null;
  return html`<details class="more"><summary>${say(labels.merged)} (${merged.length})</summary><ul class="merged">${merged.map(
    ({ one, speaker }) =>
      html`<li><p><b>${say(wordOf(mergeReasons, one.reason))}</b> · ${writer.actor(speaker)} · <small>${isolated(one.evidence)}</small></p><div class="pair">${writer.statement(one.a)}${writer.statement(one.b)}</div></li>`,
  )}</ul></details>`;
}
