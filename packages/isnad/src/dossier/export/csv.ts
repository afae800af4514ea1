import type { StatementRef } from '../../ledger/index.ts';
import { noticeMessage } from '../../notice.ts';
import { statementEvidence } from '../evidence.ts';
import { webAddress } from '../html/markup.ts';
import { dayOf, type Entry, type Lookup, lookUp, outletOf } from '../lookup.ts';
import type { Dossier, Exporter } from '../shape.ts';
import { writeCsv } from '../table/csv-table.ts';
import type { TableCell } from '../table/shape.ts';

/** Statements, figures and positions as one table. */
export const exporter: Exporter = { id: 'csv', file: 'dossier.csv', mediaType: 'text/csv', write: exportCsv };

/** `record` tells what a row is; columns that it has no use for are empty. Offsets count UTF-16 code units in the article's text. */
const columns = [
  'record',
  'document',
  'index',
  'headline',
  'outlet',
  'published',
  'url',
  'start',
  'end',
  'words',
  'evidence',
  'actor',
  'actor_id',
  'act',
  'kind',
  'stance',
  'at',
  'point',
  'point_id',
  'through',
  'counts',
  'min',
  'max',
  'approximate',
  'basis',
  'confidence',
  'by',
] as const;

type Row = Partial<Readonly<Record<(typeof columns)[number], TableCell>>>;

/**
 * One file: `article`, `statement`, `figure` and `position` rows, `point` and `actor` rows that name what they refer to, and last what made it (`made`) and what was noticed
 * (`notice`), so that a spreadsheet filters by the first column. A statement's `words` are its content.
 */
export function exportCsv(dossier: Dossier): string {
  const lookup = lookUp(dossier);
  const rows: Row[] = [];
  const pointsOf = new Map<string, { readonly id: string; readonly label: string; readonly stance: string }>();
  for (const { id, label, members } of dossier.ledger.points) for (const member of members) pointsOf.set(keyOf(member), { id, label, stance: member.stance });
  for (const entry of lookup.entries) {
    rows.push({ record: 'article', ...article(entry) });
    for (const [index, statement] of entry.analysis.attributions.entries()) {
      const { source, content, act, kind, said, confidence, by } = statement;
      const evidence = statementEvidence(entry, statement);
      const point = pointsOf.get(keyOf({ document: entry.article.document, index }));
      rows.push({
        record: 'statement',
        ...article(entry),
        ...quoted(entry, content),
        index,
        evidence: entry.article.text.slice(evidence.start, evidence.end),
        ...actor(lookup, source?.actor ?? null),
        act,
        kind,
        at: said,
        ...(point === undefined ? {} : { point: point.label, point_id: point.id, stance: point.stance }),
        basis: source?.basis ?? null,
        confidence,
        by,
      });
    }
    for (const [index, figure] of entry.analysis.figures.entries()) {
      const giver = figure.attribution === null ? null : (entry.analysis.attributions[figure.attribution]?.source?.actor ?? null);
      const { min, max, approximate, counts, by } = figure;
      rows.push({ record: 'figure', ...article(entry), ...quoted(entry, figure), index, ...actor(lookup, giver), counts, min, max, approximate, by });
    }
  }
  for (const { actor: id, point, stance, at, statement, through } of dossier.ledger.positions) {
    const entry = lookup.entry(statement.document);
    const said = lookup.statement(statement);
    rows.push({
      record: 'position',
      ...(entry === null ? { document: statement.document } : article(entry)),
      ...(entry === null || said === null ? {} : quoted(entry, said.content)),
      index: statement.index,
      ...actor(lookup, id),
      stance,
      at,
      point: lookup.point(point)?.label ?? null,
      point_id: point,
      through: through === null ? null : nameOf(lookup, through),
    });
  }
  for (const { id, label } of dossier.ledger.points) rows.push({ record: 'point', point: label, point_id: id });
  for (const { id } of dossier.ledger.actors) rows.push({ record: 'actor', ...actor(lookup, id) });
  const { version, errors } = dossier.made;
  rows.push({ record: 'made', words: `${dossier.title} · isnad ${version} · ${errors === null ? 'not measured' : `F1, ${errors.measured}`}` });
  for (const { measure, f1 } of errors?.rows ?? []) rows.push({ record: 'made', words: measure, min: f1, max: f1 });
  for (const notice of dossier.notices) rows.push({ record: 'notice', document: notice.file, words: noticeMessage(notice, 'en'), by: notice.by });
  return writeCsv({ columns, rows: rows.map((row) => columns.map((column) => row[column] ?? null)) });
}

function article({ article: one }: Entry): Row {
  return { document: one.document, headline: one.headline, outlet: outletOf(one), published: dayOf(one), url: webAddress(one.url) };
}

function quoted({ article: { text } }: Entry, { start, end }: { readonly start: number; readonly end: number }): Row {
  return { start, end, words: text.slice(start, end) };
}

function actor(lookup: Lookup, id: string | null): Row {
  return id === null ? {} : { actor: nameOf(lookup, id), actor_id: id };
}

function nameOf(lookup: Lookup, id: string): string {
  const name = lookup.actorName(id);
  return typeof name === 'string' ? name : name.ar;
}

function keyOf({ document, index }: StatementRef): string {
  return `${index} ${document}`;
}
