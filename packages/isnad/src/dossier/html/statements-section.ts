import type { Attribution } from '../../analysis/index.ts';
import { statementEvidence } from '../evidence.ts';
import { type Entry, headlineOf, outletOf } from '../lookup.ts';
import { acts, kinds, labels, wordOf } from '../words.ts';
import { type Fill, html, isolated, type Markup } from './markup.ts';
import { articleDay, direction, inferredMark, outletName, type PageWriter, statementId } from './page-writer.ts';
import { counted, day, say, signed } from './phrase.ts';

/** A dossier of more statements than these shows them article by article, folded. */
const mostOpen = 150;

/** Every statement of every article, in time, with a filter by actor, act and outlet (the filter needs the script). */
export function statementsSection(writer: PageWriter): Markup {
  const { entries, dossier } = writer.lookup;
  const actorNumbers = new Map<string, number>();
  const outletNumbers = new Map<string, number>();
  const spoken = new Map<string, number>();
  const used = new Set<string>();
  for (const { article, analysis } of entries) {
    const outlet = outletOf(article);
    if (outlet !== null && analysis.attributions.length > 0 && !outletNumbers.has(outlet)) outletNumbers.set(outlet, outletNumbers.size);
    for (const { source, act } of analysis.attributions) {
      used.add(act);
      if (source !== null) spoken.set(source.actor, (spoken.get(source.actor) ?? 0) + 1);
    }
  }
  const speakers = [...spoken].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1)).map(([actor]) => actor);
  for (const actor of speakers) actorNumbers.set(actor, actorNumbers.size);
  const total = entries.reduce((sum, { analysis }) => sum + analysis.attributions.length, 0);
  if (total === 0) return html`<p class="empty">${say(labels.none)}</p>`;
  const rowOf = (entry: Entry, statement: Attribution, index: number): Markup => {
    const outlet = outletOf(entry.article);
    const actor = statement.source === null ? 'x' : actorNumbers.get(statement.source.actor);
    return html`<li id="${statementId(entry.index, index)}" data-actor="${actor}" data-act="${statement.act}" data-outlet="${outlet === null ? 'x' : outletNumbers.get(outlet)}">${statementOf(writer, entry, statement)}</li>`;
  };
  const bunches = entries
    .filter(({ analysis }) => analysis.attributions.length > 0)
    .map(
      (entry) =>
        html`<details class="bunch"${total > mostOpen ? null : html` open`}><summary><span class="from">${outletName(entry.article)}</span> <span class="when">${articleDay(entry.article)}</span> <span class="head" ${direction(entry)}>${isolated(headlineOf(entry.article))}</span> <span class="counts">${counted(labels.statements, entry.analysis.attributions.length)}</span></summary><ol class="statements">${entry.analysis.attributions.map((statement, index) => rowOf(entry, statement, index))}</ol></details>`,
    );
  const actorOption = (actor: string): Markup => {
    const name = writer.lookup.actorName(actor);
    return option(String(actorNumbers.get(actor)), typeof name === 'string' ? { ar: name, en: name } : name, ` (${spoken.get(actor)})`);
  };
  return html`<form class="filter" hidden data-total="${total}"><label>${say(labels.actor)} <select name="actor">${option('', labels.all)}${speakers.map(actorOption)}${option('x', labels.nobody)}</select></label> <label>${say(labels.act)} <select name="act">${option('', labels.all)}${Object.entries(
    acts,
  )
    .filter(([act]) => used.has(act))
    .map(([act, word]) =>
      option(act, word),
    )}</select></label> <label>${say(labels.outlet)} <select name="outlet">${option('', labels.all)}${[...outletNumbers].map(([outlet, number]) => option(String(number), { ar: outlet, en: outlet }))}${
    dossier.articles.some((article) => outletOf(article) === null) ? option('x', labels.unknownOutlet) : null
  }</select></label> <output>${say(labels.shown)} <span class="shown">${total}</span> ${say(labels.of)} ${total}</output></form><p class="note">${say(labels.statementNote)}</p>${bunches}`;
}

/** An option cannot hold both languages: the script sets the chosen one. */
function option(value: string, phrase: { readonly ar: string; readonly en: string }, suffix = ''): Markup {
  const same = phrase.ar === phrase.en;
  return html`<option value="${value}"${same ? null : html` data-ar="${phrase.ar + suffix}" data-en="${phrase.en + suffix}"`}>${phrase.ar + suffix}</option>`;
}

function statementOf(writer: PageWriter, entry: Entry, statement: Attribution): Markup {
  const { source, said, via } = statement;
  const inferredSource = source !== null && (source.basis === 'inferred' || source.implicit);
  const timex = statement.saidTimex === null ? null : (entry.analysis.timexes[statement.saidTimex] ?? null);
  const inferredTime = said !== null && timex?.basis !== 'stated';
  const facts: Fill[] = [
    html`${say(wordOf(kinds, statement.kind))}`,
    said === null ? null : html` · ${say(labels.said)} ${day(said)}${inferredTime ? html` ${inferredMark()}` : null}`,
    via.length === 0 ? null : html` · ${say(labels.via)} ${via.map((one, index) => html`${index > 0 ? ' ← ' : null}${writer.actor(one.actor)}`)}`,
    html` · <span class="rule" dir="ltr">${statement.by} ${Math.round(statement.confidence * 100) / 100}</span>`,
  ];
  return html`<p class="who"><b>${writer.actor(source === null ? null : source.actor)}</b>${inferredSource ? html` ${inferredMark()}` : null} ${signed(wordOf(acts, statement.act), 'act')} <span class="facts">${facts}</span></p>${writer.quotation(statementEvidence(entry, statement), true)}`;
}
