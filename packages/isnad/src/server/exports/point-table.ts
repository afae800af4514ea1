import { statementEvidence, type Table } from '../../dossier/index.ts';
import type { Point } from '../../ledger/index.ts';
import type { Catalogue } from '../catalogue.ts';
import { correctReading } from '../corrections/correct-reading.ts';
import type { Desk } from '../desk.ts';
import { citationOf } from '../records/article-record.ts';

const columns = [
  'actor',
  'actor_id',
  'stance',
  'at',
  'words',
  'evidence',
  'document',
  'index',
  'headline',
  'outlet',
  'published',
  'url',
  'start',
  'end',
] as const;

/** Every statement on one point, with the sentence that it rests on. */
export async function pointTable(desk: Desk, catalogue: Catalogue, { label, members }: Point, names: ReadonlyMap<string, string>): Promise<Table> {
  const engine = await desk.engine();
  const rows = [];
  for (const { document, index, stance, actor, at } of members) {
    const { article, analysis } = correctReading(await desk.reading(document), catalogue.corrections, engine).reading;
    const statement = analysis.attributions[index];
    if (statement === undefined) continue;
    const { start, end } = statement.content;
    const evidence = statementEvidence({ index: 0, article, analysis }, statement);
    const { headline, outletName, day, url } = citationOf(article);
    rows.push([
      actor === null ? null : (names.get(actor) ?? null),
      actor,
      stance,
      at,
      article.text.slice(start, end),
      article.text.slice(evidence.start, evidence.end),
      document,
      index,
      headline,
      outletName,
      day,
      url,
      start,
      end,
    ]);
  }
  return { title: label, columns, rows };
}
