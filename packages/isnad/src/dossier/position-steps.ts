import type { Position } from '../ledger/index.ts';
import { byDay } from './positions-table.ts';
import type { Dossier } from './shape.ts';

/** How one actor moved on one point: the positions that the ledger's changes lead through, in order. At least two. */
export interface PositionSteps {
  readonly actor: string;
  readonly point: string;
  readonly steps: readonly Position[];
}

/**
 * The ledger's changes, those of one actor on one point strung together. Who spoke for another and moved with it is told once, with that other: every step says through whom.
 */
export function positionSteps(dossier: Dossier): readonly PositionSteps[] {
  const strings = new Map<string, { actor: string; point: string; steps: Position[] }>();
  const changes = [...dossier.ledger.changes].sort((a, b) => byDay(a.from.at, b.from.at) || byDay(a.to.at, b.to.at));
  for (const change of changes) {
    const key = `${change.actor}\n${change.point}`;
    const string = strings.get(key) ?? { actor: change.actor, point: change.point, steps: [] };
    strings.set(key, string);
    for (const step of [change.from, change.to]) {
      const last = string.steps.at(-1);
      if (last === undefined || !isSame(last, step)) string.steps.push(step);
    }
  }
  const all = [...strings.values()];
  const speaksFor = new Map(dossier.ledger.actors.map((actor) => [actor.id, actor.speaksFor]));
  return all.filter(
    ({ actor, point, steps }) =>
      !(speaksFor.get(actor) ?? []).some((other) => {
        const theirs = strings.get(`${other}\n${point}`)?.steps ?? [];
        return other !== actor && !(speaksFor.get(other) ?? []).includes(actor) && steps.every((step) => theirs.some((one) => isSame(one, step)));
      }),
  );
}

function isSame(a: Position, b: Position): boolean {
  return a.statement.document === b.statement.document && a.statement.index === b.statement.index && a.stance === b.stance;
}
