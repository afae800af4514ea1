import type { FigureSeries, FigureTotal } from '../../ledger/index.ts';
import { spanEvidence } from '../evidence.ts';
import { countedThings, labels, relations, wordOf } from '../words.ts';
import { chart, written } from './chart.ts';
import { html, isolated, type Markup } from './markup.ts';
import type { PageWriter } from './page-writer.ts';
import { counted, day, say, titled } from './phrase.ts';

/** Relations that one row lists; of the rest it gives the number. */
const mostNotes = 6;

/** One chart and one table a series; the chart's marks carry the numbers of the table's rows. */
export function figuresSection(writer: PageWriter): Markup {
  const { series, totals } = writer.lookup.dossier.ledger;
  if (series.length === 0 && totals.length === 0) return html`<p class="empty">${say(labels.none)}</p>`;
  const key = html`<p class="key">${[labels.chartExact, labels.chartAbout, labels.chartRange, labels.chartOpen].map((one) => html`<span>${say(one)}</span> `)}</p>`;
  return html`${key}${series.map((one) => seriesOf(writer, one))}${totalsOf(writer, totals)}`;
}

/** Totals that their parts exceed or fall short of, with the words of both. */
function totalsOf(writer: PageWriter, totals: readonly FigureTotal[]): Markup | null {
  const wrong = totals.filter(({ verdict }) => verdict === 'exceeds' || verdict === 'falls-short');
  if (wrong.length === 0) return null;
  const words = (ref: FigureTotal['total']): Markup | null => {
    const figure = writer.lookup.figure(ref);
    return figure === null ? null : html`<li>${writer.span({ document: ref.document, span: figure })}</li>`;
  };
  return html`<section class="series"><h3>${say(labels.totalsHead)}</h3><ul class="pairs">${wrong.map(
    ({ total, parts, sum, verdict }) =>
      html`<li><p><b>${say(verdict === 'exceeds' ? labels.partsExceed : labels.partsFallShort)}</b>: <b dir="ltr">${written(sum.min ?? sum.max ?? 0)}</b></p><ul>${[total, ...parts].map(words)}</ul></li>`,
  )}</ul></section>`;
}

function seriesOf(writer: PageWriter, series: FigureSeries): Markup {
  const drawn = chart(series);
  const notes = series.values.map((): Markup[] => []);
  for (const { from, to, type, reason } of series.relations)
    for (const [own, other] of [
      [from, to],
      [to, from],
    ] as const)
      notes[own]?.push(html`<li>${say(wordOf(relations, type))} (${other + 1}) <small>${isolated(reason)}</small></li>`);
  return html`<section class="series"><h3>${isolated(series.label)} <span class="counts">${say(wordOf(countedThings, series.counts))}${
    series.of === null ? null : html` · ${say(labels.whose)} ${writer.actor(series.of)}`
  }${series.place === null ? null : html` · ${say(labels.place)}: ${writer.actor(series.place)}`} · <span${titled(labels.chainsTitle)}>${counted(labels.chainsAtMost, series.chains.independentAtMost)}</span></span></h3>${
    drawn === null ? null : html`<figure>${drawn}<figcaption>${say(labels.chartTitle)}</figcaption></figure>`
  }<table class="values"><thead><tr><th scope="col">#</th><th scope="col">${say(labels.value)}</th><th scope="col">${say(labels.giver)}</th><th scope="col">${say(labels.date)}</th><th scope="col">${say(labels.relation)}</th></tr></thead><tbody>${series.values.map(
    (value, index) => rowOf(writer, value, index, notes[index] ?? []),
  )}</tbody></table></section>`;
}

function rowOf(writer: PageWriter, value: FigureSeries['values'][number], index: number, notes: readonly Markup[]): Markup {
  const entry = writer.lookup.entry(value.figure.document);
  const figure = writer.lookup.figure(value.figure);
  return html`<tr><td class="row">${index + 1}</td><td class="val"><details class="cell"><summary>${amount(value)}${
    figure === null || figure.unit === null ? null : html` ${isolated(figure.unit)}`
  }${value.basis === 'inferred' ? html` <small>${say(labels.addedUp)}</small>` : null}</summary><div class="evs">${entry === null || figure === null ? html`<p class="missing">${say(labels.brokenReference)}</p>` : writer.quotation(spanEvidence(entry, figure, 'figure'))}</div></details></td><td>${
    value.giver === null ? say(labels.writer) : writer.actor(value.giver)
  }</td><td class="when">${value.at === null ? say(labels.undated) : day(value.at)}</td><td>${notes.length === 0 ? null : html`<ul>${notes.slice(0, mostNotes)}</ul>`}${notes.length > mostNotes ? `… ${notes.length - mostNotes}` : null}</td></tr>`;
}

/** The bounds with their signs and words: ≥ at least, ≤ at most, ≈ about. */
function amount({ min, max, approximate }: { readonly min: number | null; readonly max: number | null; readonly approximate: boolean }): Markup {
  const about = approximate ? html`<span class="sign" aria-hidden="true">≈</span>${say(labels.about)} ` : null;
  if (min === null && max === null) return html`${about}${say(labels.noNumber)}`;
  if (min !== null && max !== null) return html`${about}<b dir="ltr">${min === max ? written(min) : `${written(min)} – ${written(max)}`}</b>`;
  // Left to right even in Arabic text, where the sign would be shown turned round.
  return max === null
    ? html`${about}<b dir="ltr">≥ ${written(min ?? 0)}</b> ${say(labels.atLeast)}`
    : html`${about}<b dir="ltr">≤ ${written(max)}</b> ${say(labels.atMost)}`;
}
