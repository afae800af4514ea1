import { type Cell, type PositionsRow, positionsTable } from '../positions-table.ts';
import { labels, stances, wordOf } from '../words.ts';
import { html, isolated, type Markup } from './markup.ts';
import type { PageWriter } from './page-writer.ts';
import { counted, day, say, signed, titled } from './phrase.ts';

/** Actors × points. Each point has its words across the table, then one row of cells; a cell opens its evidence. */
export function tableSection(writer: PageWriter): Markup {
  const table = positionsTable(writer.lookup);
  if (table.rows.length === 0 && table.single.length === 0) return html`<p class="empty">${say(labels.none)}</p>`;
  const width = table.columns.length + 1;
  const heads = table.columns.map((column) => html`<th scope="col">${writer.actor(column)}</th>`);
  return html`${
    table.rows.length === 0
      ? null
      : html`<table class="grid"><thead><tr>${heads}<th scope="col">${say(labels.others)}</th></tr></thead>${table.rows.map((row) => rowOf(writer, row, table.columns, width))}</table>`
  }${
    table.single.length === 0
      ? null
      : html`<details class="more"><summary>${say(labels.singlePoints)} (${table.single.length})</summary><ul class="single">${table.single.map(
          (row) =>
            html`<li id="${writer.pointId(row.point.id, 'row')}">${row.others.concat(row.cells.filter((cell) => cell !== null)).map((cell) => cellOf(writer, cell, true))}<span class="label">${isolated(row.point.label)}</span></li>`,
        )}</ul></details>`
  }`;
}

function rowOf(writer: PageWriter, row: PositionsRow, columns: readonly string[], width: number): Markup {
  const { point } = row;
  return html`<tbody id="${writer.pointId(point.id, 'row')}"><tr class="pt"><th scope="rowgroup" colspan="${width}"><span class="label">${isolated(point.label)}</span> <span class="counts"><span${titled(labels.statementsTitle)}>${counted(labels.statements, point.members.length)}</span> · <a href="#${writer.pointId(point.id, 'chains')}"${titled(labels.chainsTitle)}>${counted(labels.chainsAtMost, point.chains.independentAtMost)}</a></span></th></tr><tr class="cells">${row.cells.map(
    (cell, index) =>
      cell === null
        ? html`<td class="blank"></td>`
        : html`<td><span class="col">${writer.actor(columns[index] ?? null)}</span>${cellOf(writer, cell, false)}</td>`,
  )}<td class="${row.others.length === 0 ? 'blank' : 'others'}">${row.others.map((cell) => cellOf(writer, cell, true))}</td></tr></tbody>`;
}

/** The stances of a cell in order, equal ones that follow each other once; opened, every statement's evidence. */
function cellOf(writer: PageWriter, cell: Cell, withName: boolean): Markup {
  const runs: Array<{ stance: string; from: string | null; to: string | null }> = [];
  for (const stand of cell.stands) {
    const last = runs.at(-1);
    if (last?.stance === stand.stance) last.to = stand.at;
    else runs.push({ stance: stand.stance, from: stand.at, to: stand.at });
  }
  const steps = runs.map(
    (run, index) =>
      html`${index > 0 ? html`<span class="then" aria-hidden="true"></span>` : null}<span class="step">${signed(wordOf(stances, run.stance), `stance ${knownStance(run.stance)}`)} <span class="when">${run.from === null ? say(labels.undated) : day(run.from)}</span></span>`,
  );
  return html`<details class="cell"><summary>${withName ? html`<span class="name">${writer.actor(cell.actor)}</span> ` : null}${steps}${
    cell.stands.length > 1 ? html` <span class="n"${titled(labels.inCellTitle)}><bdi>×${cell.stands.length}</bdi></span>` : null
  }</summary><div class="evs">${cell.stands.map(
    (stand) =>
      html`${
        // One statement's stance and day already stand in the summary.
        cell.stands.length === 1
          ? null
          : html`${signed(wordOf(stances, stand.stance), `stance ${knownStance(stand.stance)}`)} ${stand.at === null ? say(labels.undated) : day(stand.at)}`
      }${stand.through === null ? null : html` <span class="thr">${say(labels.through)} ${writer.actor(stand.through)}</span>`}${writer.statement(stand.statement)}`,
  )}</div></details>`;
}

export function knownStance(stance: string): string {
  return Object.hasOwn(stances, stance) ? stance : 'other';
}
