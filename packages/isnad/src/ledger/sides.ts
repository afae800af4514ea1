import type { DrawnPoint } from './points.ts';
import type { Change, Point, Stance } from './shape.ts';
import type { LedgerWorld } from './world.ts';
import { spokenFor } from './world.ts';

type Party = Point['sides'][number]['parties'][number];

const order: readonly Stance[] = ['affirm', 'deny', 'noncommittal'];

/** One against one is no one alone. */
const fewOthers = 2;

/**
 * Who stands with whom on a point at the end of the record. A party is whom its speakers speak for in the end (a state, else the institution, else the person), so that speakers of
 * one institution count once; it stands where its last change of position put it, for what is told after that may be an old position told again, and else where its latest statements
 * do. A party whose latest statements are of one time and of several stances stands nowhere, and so does who only touches the point from the side. Affirmation first, parties by id.
 */
export function takeSides({ point, statements, manners }: DrawnPoint, changes: readonly Change[], world: LedgerWorld): Point['sides'] {
  const held = new Map<string, { at: string; stances: Set<Stance>; speakers: Set<string> }>();
  for (const [place, { actor, stance, at }] of point.members.entries()) {
    if (actor === null || manners[place] === 'aside') continue;
    const party = partyOf(actor, at, statements[place]!.isNamed, world);
    const when = at ?? '';
    const known = held.get(party);
    if (known === undefined) held.set(party, { at: when, stances: new Set([stance]), speakers: new Set([actor]) });
    else {
      known.speakers.add(actor);
      if (when > known.at) {
        known.at = when;
        known.stances.clear();
      }
      if (when === known.at) known.stances.add(stance);
    }
  }
  const changed = new Map<string, Change['to']>();
  for (const { actor, point: id, to } of changes) if (id === point.id && (to.at ?? '') >= (changed.get(actor)?.at ?? '')) changed.set(actor, to);
  const parties = new Map<Stance, Party[]>();
  for (const [actor, { stances, speakers }] of [...held].sort((a, b) => (a[0] < b[0] ? -1 : 1))) {
    const stance = changed.get(actor)?.stance ?? (stances.size === 1 ? [...stances][0] : undefined);
    if (stance === undefined) continue;
    const named = [...speakers].sort();
    const party = { actor, speakers: named, changed: changed.has(actor) || named.some((speaker) => changed.has(speaker)) };
    parties.set(stance, [...(parties.get(stance) ?? []), party]);
  }
  const all = [...parties.values()].reduce((sum, own) => sum + own.length, 0);
  return order
    .filter((stance) => parties.has(stance))
    .map((stance) => {
      const own = parties.get(stance)!;
      return { stance, parties: own, isAlone: own.length === 1 && all - 1 >= fewOthers };
    });
}

/** Whom a speaker speaks for in the end. */
function partyOf(actor: string, at: string | null, isNamed: boolean, world: LedgerWorld): string {
  return (isNamed ? spokenFor(actor, at, world).at(-1) : undefined) ?? actor;
}
