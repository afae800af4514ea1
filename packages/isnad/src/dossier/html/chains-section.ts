import type { Chain, ChainCount, Testimony } from '../../ledger/index.ts';
import { labels, mergeReasons, roles, wordOf } from '../words.ts';
import { folded } from './folded.ts';
import { html, isolated, type Markup } from './markup.ts';
import type { PageWriter } from './page-writer.ts';
import { counted, say, titled } from './phrase.ts';

/** For each point and series: how many independent chains at most, the chains, and what was merged. */
export function chainsSection(writer: PageWriter): Markup {
  const { ledger } = writer.lookup.dossier;
  const counted: Array<{ id: string | null; label: string; chains: ChainCount; open: boolean }> = [
    ...ledger.points.map((point) => ({ id: writer.pointId(point.id, 'chains'), label: point.label, chains: point.chains, open: point.members.length > 1 })),
    ...ledger.series.map((series) => ({ id: null, label: series.label, chains: series.chains, open: series.values.length > 1 })),
  ];
  if (counted.length === 0) return html`<p class="empty">${say(labels.none)}</p>`;
  // Stable: what rests on most comes first.
  counted.sort((a, b) => b.chains.independentAtMost - a.chains.independentAtMost);
  const shown = (open: boolean): Markup[] => counted.filter((one) => one.open === open).map(({ id, label, chains }) => countOf(writer, id, label, chains));
  const single = shown(false);
  return html`<p class="note">${say(labels.chainsTitle)}.</p>${shown(true)}${single.length === 0 ? null : folded(labels.moreChains, single.length, html`${single}`)}`;
}

function countOf(writer: PageWriter, id: string | null, label: string, count: ChainCount): Markup {
  return html`<details class="chains"${id === null ? null : html` id="${id}"`}><summary><span class="n"${titled(labels.chainsTitle)}><bdi dir="ltr">≤ ${count.independentAtMost}</bdi></span> <span class="label">${isolated(label)}</span></summary><p class="counts">${counted(labels.chainsAtMost, count.independentAtMost)} · ${counted(labels.testimonies, count.testimonies.length)}${count.unknownRoots > 0 ? html` · ${counted(labels.unknownRoots, count.unknownRoots)}` : null} · ${say(labels.chainReading)}</p><ul class="links">${count.chains.map((chain) => chainOf(writer, chain))}</ul>${mergedOf(writer, count.testimonies)}</details>`;
}

/** From the speaker to the articles. Their outlets are named at the end, and of those between only agencies and intermediaries need their part told. */
function chainOf(writer: PageWriter, chain: Chain): Markup {
  const ends = chain.documents.map((document) => writer.lookup.entry(document));
  const links = chain.links.filter(
    ({ actor, role }) => role !== 'outlet' || !ends.some((entry) => entry?.article.outlet === actor || entry?.article.outletName === actor),
  );
  const then = html`<span class="then" aria-hidden="true"></span>`;
  return html`<li>${chain.root === null ? html`<span class="link unknown">${say(labels.unknownRoot)}</span>${then}` : null}${links.map(
    ({ actor, role }) =>
      html`<span class="link">${writer.actor(actor)}${role === 'speaker' ? null : html` <small>${say(wordOf(roles, role))}</small>`}</span>${then}`,
  )}${ends.map((entry, index) => html`${index > 0 ? ' · ' : null}${entry === null ? isolated(chain.documents[index] as string) : writer.articleLink(entry)}`)}</li>`;
}

/** What was counted as one, by links to its statements: their words stand in the list of statements. Each says why it joins the one before the sign. */
function mergedOf(writer: PageWriter, testimonies: readonly Testimony[]): Markup | null {
  const merged = testimonies.filter((testimony) => testimony.merged.length > 0);
  if (merged.length === 0) return null;
  return html`<details class="more"><summary>${say(labels.merged)} (${merged.length})</summary><ul class="merged">${merged.map((testimony) => {
    const reasons = new Map<string, Markup[]>();
    for (const { a, b, reason, evidence } of testimony.merged)
      reasons.set(reason, [...(reasons.get(reason) ?? []), html` ${writer.statementLink(a)} = ${writer.statementLink(b)}${likeness(evidence)}`]);
    return html`<li><p>${writer.actor(testimony.speaker)}</p>${[...reasons].map(([reason, pairs]) => html`<p class="counts"><b>${say(wordOf(mergeReasons, reason))}</b>:${pairs.map((pair, index) => html`${index > 0 ? ' ·' : null}${pair}`)}</p>`)}</li>`;
  })}</ul></details>`;
}

/** The share of equal words, where the evidence of a merging ends in one. */
function likeness(evidence: string): Markup | null {
  const share = /:([01]\.\d\d)$/.exec(evidence)?.[1];
  return share === undefined ? null : html` <bdi>(${Math.round(Number(share) * 100)}%)</bdi>`;
}
