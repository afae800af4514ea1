import { type Cell, type PositionsRow, type PositionsTable, positionsTable, type Stand } from '../positions-table.ts';
import { stanceRuns } from '../stance-runs.ts';
import { labels, stances, wordOf } from '../words.ts';
import { folded } from './folded.ts';
import { type Fill, html, isolated, type Markup } from './markup.ts';
import type { PageWriter } from './page-writer.ts';
import { counted, day, say, signed, titled } from './phrase.ts';

/** Points that stand open; the others are folded. */
const mostPoints = 12;
/** Actors without a column that one point shows; the others are folded. */
const mostOthers = 8;
/** Statements that one cell quotes where its point stands open; to the others it leads. */
const mostQuoted = 4;
/** Names and stances that one cell shows. */
const mostVoices = 3;
const mostRuns = 5;

/** Actors × points. Each point has its words across the table, then a row of cells, then all without a column; a cell opens its evidence. */
export function tableSection(writer: PageWriter): Markup {
  const table = positionsTable(writer.lookup);
  if (table.rows.length === 0 && table.single.length === 0) return html`<p class="empty">${say(labels.none)}</p>`;
  const rest = table.rows.slice(mostPoints);
  return html`${
    table.rows.length === 0 ? null : html`<p class="note">${say(labels.tableNote)}</p>${gridOf(writer, table, table.rows.slice(0, mostPoints), mostQuoted)}`
  }${rest.length === 0 ? null : folded(labels.morePoints, rest.length, gridOf(writer, table, rest, 0))}${
    table.single.length === 0
      ? null
      : folded(
          labels.singlePoints,
          table.single.length,
          html`<ul class="single">${table.single.map(
            (row) =>
              html`<li id="${writer.pointId(row.point.id, 'row')}">${row.others.concat(row.cells.filter((cell) => cell !== null)).map((cell) => cellOf(writer, cell, true, 0))}<span class="label">${isolated(row.point.label)}</span></li>`,
          )}</ul>`,
        )
  }`;
}

function gridOf(writer: PageWriter, { columns }: PositionsTable, rows: readonly PositionsRow[], quoted: number): Markup {
  const heads = columns.map((column) => html`<th scope="col">${writer.actor(column)}</th>`);
  return html`<table class="grid">${columns.length === 0 ? null : html`<thead><tr>${heads}</tr></thead>`}${rows.map((row) => rowOf(writer, row, columns, quoted))}</table>`;
}

function rowOf(writer: PageWriter, row: PositionsRow, columns: readonly string[], quoted: number): Markup {
  const { point, others } = row;
  const width = Math.max(1, columns.length);
  const shown = others.slice(0, mostOthers);
  const rest = others.slice(mostOthers);
  const chips = (cells: readonly Cell[]): Fill => cells.map((cell) => html`${cellOf(writer, cell, true, quoted)} `);
  return html`<tbody id="${writer.pointId(point.id, 'row')}"><tr class="pt"><th scope="rowgroup" colspan="${width}"><span class="label">${isolated(point.label)}</span> <span class="counts"><span${titled(labels.statementsTitle)}>${counted(labels.statements, point.members.length)}</span> · <a href="#${writer.pointId(point.id, 'chains')}"${titled(labels.chainsTitle)}>${counted(labels.chainsAtMost, point.chains.independentAtMost)}</a></span></th></tr>${
    row.cells.every((cell) => cell === null)
      ? null
      : html`<tr class="cells">${row.cells.map((cell, index) =>
          cell === null
            ? html`<td class="blank"></td>`
            : html`<td><span class="col">${writer.actor(columns[index] ?? null)}</span>${cellOf(writer, cell, false, quoted)}</td>`,
        )}</tr>`
  }${
    others.length === 0
      ? null
      : html`<tr class="cells rest"><td colspan="${width}">${columns.length === 0 ? null : html`<span class="counts">${say(labels.others)}:</span> `}${chips(shown)}${
          rest.length === 0 ? null : folded(labels.moreActors, rest.length, html`<div class="chips">${chips(rest)}</div>`)
        }</td></tr>`
  }</tbody>`;
}

/** The stances of a cell in time; opened, its statements' evidence. */
function cellOf(writer: PageWriter, cell: Cell, withName: boolean, quoted: number): Markup {
  const { stands, voices } = cell;
  const isMixed = stands.some(({ stance }) => stance !== stands[0]?.stance);
  return html`<details class="cell"><summary>${withName ? html`<span class="name">${writer.actor(cell.actor)}</span> ` : null}${runsOf(stands)}${
    stands.length > 1 ? html` <span class="n"${titled(labels.inCellTitle)}><bdi>×${stands.length}</bdi></span>` : null
  }</summary><div class="evs">${
    voices.length === 0
      ? null
      : html`<p class="thr">${say(labels.through)}: ${voices.slice(0, mostVoices).map((voice, index) => html`${index > 0 ? ' · ' : null}${writer.actor(voice)}`)}${voices.length > mostVoices ? ' …' : null}</p>`
  }${stands.slice(0, quoted).map((stand) => standOf(writer, stand, stands.length === 1))}${
    stands.length <= quoted
      ? null
      : html`<p class="counts">${counted(quoted === 0 ? labels.statements : labels.moreStatements, stands.length - quoted)}: ${stands
          .slice(quoted)
          .map(
            ({ statement, stance }, index) =>
              html`${index > 0 ? ' · ' : null}${isMixed ? html`${signed(wordOf(stances, stance), `stance ${knownStance(stance)}`)} ` : null}${writer.statementLink(statement)}`,
          )}</p>`
  }</div></details>`;
}

/** One statement's stance and day already stand in the summary, where it is alone. */
function standOf(writer: PageWriter, stand: Stand, isAlone: boolean): Markup {
  return html`${
    isAlone
      ? null
      : html`${signed(wordOf(stances, stand.stance), `stance ${knownStance(stand.stance)}`)} ${stand.at === null ? say(labels.undated) : day(stand.at)}`
  }${stand.through === null ? null : html` <span class="thr">${say(labels.through)} ${writer.actor(stand.through)}</span>`}${writer.statement(stand.statement)}`;
}

function runsOf(stands: readonly Stand[]): Fill {
  const runs = stanceRuns(stands);
  // The beginning and the end tell how an actor moved.
  const shown = runs.length > mostRuns ? [...runs.slice(0, 2), null, ...runs.slice(-2)] : runs;
  return shown.map(
    (run, index) =>
      html`${index > 0 ? html`<span class="then" aria-hidden="true"></span>` : null}${
        run === null
          ? '…'
          : html`<span class="step">${run.stances.map((stance, place) => html`${place > 0 ? ' / ' : null}${signed(wordOf(stances, stance), `stance ${knownStance(stance)}`)}`)} <span class="when">${run.from === null ? say(labels.undated) : day(run.from)}${run.to === run.from || run.to === null ? null : html` – ${day(run.to)}`}</span></span>`
      }`,
  );
}

export function knownStance(stance: string): string {
  return Object.hasOwn(stances, stance) ? stance : 'other';
}
