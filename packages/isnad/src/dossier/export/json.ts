import { lookUp } from '../lookup.ts';
import { safeJson } from '../safe-json.ts';
import type { Dossier, Exporter } from '../shape.ts';

/** The dossier as data. */
export const exporter: Exporter = { id: 'json', file: 'dossier.json', mediaType: 'application/json', write: exportJson };

/**
 * The whole dossier as one JSON object, one space deep, with three fields more: `format`, and `points` and `changes` with their spans written out, so that a
 * reader needs no look-up. Characters that could turn the text around them are written as escapes; parsing gives every string back as it was.
 */
export function exportJson(dossier: Dossier): string {
  const lookup = lookUp(dossier);
  const points = dossier.ledger.points.map(({ id, label, members, chains }) => ({
    id,
    label,
    members: members.flatMap((member) => {
      const statement = lookup.statement(member);
      if (statement === null) return [];
      const { document, index, stance, actor, at } = member;
      return [{ document, index, cue: span(statement.cue), content: span(statement.content), stance, actor, at }];
    }),
    independentAtMost: chains.independentAtMost,
  }));
  const end = (position: Dossier['ledger']['positions'][number]) => {
    const statement = lookup.statement(position.statement);
    const { stance, at, through } = position;
    return {
      stance,
      document: position.statement.document,
      index: position.statement.index,
      cue: statement === null ? null : span(statement.cue),
      at,
      through,
    };
  };
  const changes = dossier.ledger.changes.map(({ actor, point, from, to }) => ({ actor, point, from: end(from), to: end(to) }));
  return safeJson({ format: 'isnad-dossier', ...dossier, points, changes });
}

function span({ start, end }: { readonly start: number; readonly end: number }): { start: number; end: number } {
  return { start, end };
}
