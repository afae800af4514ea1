import { lossyKey } from '../../analysis/index.ts';
import type { Actor, Ledger } from '../../ledger/index.ts';
import type { RecordActor } from '../../store/index.ts';
import type { ActorRecord, StoryRecord } from '../shape.ts';
import { actorLine } from './make-record.ts';

type Said = Omit<ActorRecord['stories'][number], 'story'>;

/** Everybody in a record, with what each says and how each moved: what the page of an actor is put together from. */
export function recordActors(record: StoryRecord, { actors, positions, changes }: Ledger): readonly RecordActor[] {
  const pointPlace = new Map(record.points.map(({ id }, place) => [id, place]));
  const said = new Map<number, Said['statements'][number][]>();
  for (const statement of record.statements) {
    if (statement.actor === null || statement.point === null) continue;
    const article = record.articles[statement.article]!;
    const point = record.points[statement.point]!;
    const own = said.get(statement.actor) ?? [];
    said.set(statement.actor, own);
    own.push({
      document: article.document,
      index: statement.index,
      act: statement.act,
      stance: statement.stance,
      at: statement.at,
      point: point.id,
      label: point.label,
      words: statement.words,
      outletName: article.outletName,
    });
  }
  const moved = new Map<string, Said['changes'][number][]>();
  for (const { actor, point, from, to } of changes) {
    const own = moved.get(actor) ?? [];
    moved.set(actor, own);
    const label = record.points[pointPlace.get(point) ?? -1]?.label ?? '';
    own.push({ point, label, from: from.stance, to: to.stance, at: to.at });
  }
  const spoken = new Set(positions.map(({ actor }) => actor));
  return actors.map((actor, place): RecordActor => {
    const statements = said.get(place) ?? [];
    const own = moved.get(actor.id) ?? [];
    return {
      actor: actor.id,
      type: actor.type,
      name: actor.name,
      keys: keysOf(actor),
      line: JSON.stringify({ ...actorLine(actor), aliases: actor.aliases }),
      statements: statements.length,
      said: statements.length + own.length > 0 || spoken.has(actor.id) ? JSON.stringify({ statements, changes: own } satisfies Said) : null,
      speaksFor: actor.statements.length > 0 ? actor.speaksFor : [],
    };
  });
}

function keysOf({ name, aliases }: Actor): readonly string[] {
  return [...new Set([name, ...aliases].map((one) => lossyKey(one).replace(/\s+/g, ' ').trim()))].filter((key) => key !== '');
}
