import type { FigureSeries, FigureTotal } from '../../ledger/index.ts';
import { spanEvidence } from '../evidence.ts';
import { countedThings, labels, type Phrase, relationReason, relations, wordOf } from '../words.ts';
import { chart, written } from './chart.ts';
import { folded } from './folded.ts';
import { html, isolated, type Markup } from './markup.ts';
import type { PageWriter } from './page-writer.ts';
import { counted, day, say, titled } from './phrase.ts';

/** Series that stand open, and rows of one; the others are folded. */
const mostSeries = 8;
const mostRows = 15;

/**
 * One chart and one table a series; the chart's marks carry the numbers of the table's rows. Series that were revised or disputed come first, then those with most
 * values; those of one value tell nothing over time and are folded.
 */
export function figuresSection(writer: PageWriter): Markup {
  const { series, totals } = writer.lookup.dossier.ledger;
  if (series.length === 0 && totals.length === 0) return html`<p class="empty">${say(labels.none)}</p>`;
  const key = html`<p class="key">${[labels.chartExact, labels.chartAbout, labels.chartRange, labels.chartOpen].map((one) => html`<span>${say(one)}</span> `)}</p>`;
  const many = series.filter(({ values }) => values.length > 1).sort((a, b) => movesOf(b) - movesOf(a) || b.values.length - a.values.length);
  const single = series.filter(({ values }) => values.length <= 1);
  const rest = many.slice(mostSeries);
  return html`${many.length === 0 ? null : key}${many.slice(0, mostSeries).map((one) => seriesOf(writer, one))}${
    rest.length === 0 ? null : folded(labels.moreSeries, rest.length, html`${rest.map((one) => seriesOf(writer, one))}`)
  }${single.length === 0 ? null : folded(labels.singleSeries, single.length, html`<ul class="single">${single.map((one) => singleOf(writer, one))}</ul>`)}${totalsOf(writer, totals)}`;
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

/** Revisions and disagreements: what moves over time, or divides. */
function movesOf({ relations }: FigureSeries): number {
  return relations.filter(({ type }) => type === 'revision' || type === 'disagreement').length;
}

function headOf(writer: PageWriter, series: FigureSeries): Markup {
  return html`${isolated(series.label)} <span class="counts">${say(wordOf(countedThings, series.counts))}${
    series.of === null ? null : html` · ${say(labels.whose)} ${writer.actor(series.of)}`
  }${series.place === null ? null : html` · ${say(labels.place)}: ${writer.actor(series.place)}`}`;
}

function seriesOf(writer: PageWriter, series: FigureSeries): Markup {
  // A line over time needs one thing that is counted more than once.
  const drawn = series.relations.length > 0 && series.relations.every(({ type }) => type === 'different') ? null : chart(series);
  const rows = series.values.map((value, index) => rowOf(writer, value, index, relationsOf(series, index)));
  const rest = rows.slice(mostRows);
  const table = (shown: readonly Markup[]): Markup =>
    html`<table class="values"><thead><tr><th scope="col">#</th><th scope="col">${say(labels.value)}</th><th scope="col">${say(labels.giver)}</th><th scope="col">${say(labels.date)}</th><th scope="col">${say(labels.relation)}</th></tr></thead><tbody>${shown}</tbody></table>`;
  return html`<section class="series"><h3>${headOf(writer, series)} · <span${titled(labels.chainsTitle)}>${counted(labels.chainsAtMost, series.chains.independentAtMost)}</span></span></h3>${
    drawn === null ? null : html`<figure>${drawn}<figcaption>${say(labels.chartTitle)}</figcaption></figure>`
  }${table(rows.slice(0, mostRows))}${rest.length === 0 ? null : folded(labels.moreValues, rest.length, table(rest))}</section>`;
}

/** The one value on one line. */
function singleOf(writer: PageWriter, series: FigureSeries): Markup {
  const value = series.values[0];
  return html`<li>${value === undefined ? null : html`${shownValue(writer, value)} · ${value.giver === null ? say(labels.writer) : writer.actor(value.giver)} · <span class="when">${value.at === null ? say(labels.undated) : day(value.at)}</span> · `}${headOf(writer, series)}</span></li>`;
}

/** How a row stands to the others: each kind once, with the numbers of the rows, and the reasons where the kind alone does not tell. */
function relationsOf({ relations: all }: FigureSeries, row: number): Markup[] {
  const kinds = new Map<string, number[]>();
  for (const { from, to, type, reason } of all) {
    if (from !== row && to !== row) continue;
    const why = relationReason(reason);
    const key = JSON.stringify([type, why]);
    const rows = kinds.get(key);
    const other = (from === row ? to : from) + 1;
    if (rows === undefined) kinds.set(key, [other]);
    else rows.push(other);
  }
  return [...kinds].map(([key, rows]) => {
    const [type, why] = JSON.parse(key) as [string, Phrase | null];
    return html`<li>${say(wordOf(relations, type))} (<bdi dir="ltr">${ranges(rows)}</bdi>)${why === null ? null : html` <small>${say(why)}</small>`}</li>`;
  });
}

/** Numbers in order, those that follow each other as one range: `1, 3–6`. */
function ranges(numbers: readonly number[]): string {
  const runs: Array<[number, number]> = [];
  for (const number of [...numbers].sort((a, b) => a - b)) {
    const last = runs.at(-1);
    if (last !== undefined && number === last[1] + 1) last[1] = number;
    else runs.push([number, number]);
  }
  return runs.map(([from, to]) => (from === to ? from : `${from}–${to}`)).join(', ');
}

function rowOf(writer: PageWriter, value: FigureSeries['values'][number], index: number, notes: readonly Markup[]): Markup {
  return html`<tr><td class="row">${index + 1}</td><td class="val">${shownValue(writer, value)}</td><td>${
    value.giver === null ? say(labels.writer) : writer.actor(value.giver)
  }</td><td class="when">${value.at === null ? say(labels.undated) : day(value.at)}</td><td>${notes.length === 0 ? null : html`<ul>${notes}</ul>`}</td></tr>`;
}

/** The bounds and their unit; opened, the sentence. */
function shownValue(writer: PageWriter, value: FigureSeries['values'][number]): Markup {
  const entry = writer.lookup.entry(value.figure.document);
  const figure = writer.lookup.figure(value.figure);
  return html`<details class="cell"><summary>${amount(value)}${
    figure === null || figure.unit === null ? null : html` ${isolated(figure.unit)}`
  }${value.basis === 'inferred' ? html` <small>${say(labels.addedUp)}</small>` : null}</summary><div class="evs">${entry === null || figure === null ? html`<p class="missing">${say(labels.brokenReference)}</p>` : writer.quotation(spanEvidence(entry, figure, 'figure'))}</div></details>`;
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
