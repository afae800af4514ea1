import type { ActorLine, PointLine, StatementLine } from 'isnad/server';
import { type When, whenOf } from './when.ts';

/** A statement with its place in time. */
export interface Dated {
  /** Index into the story's statements. */
  readonly place: number;
  readonly when: When;
}

export interface Lane {
  readonly key: string;
  /** Index into the story's actors; null for what nobody named says. */
  readonly actor: number | null;
  /** It stands under the lane of whom its actor speaks for. */
  readonly isUnder: boolean;
  /** Those besides the actor whose statements the lane holds, or holds when it is folded. */
  readonly speakers: readonly number[];
  readonly isOpen: boolean;
  /** By time. */
  readonly dated: readonly Dated[];
  /** Indexes of statements without a time. */
  readonly undated: readonly number[];
  /** The most statements on one day. */
  readonly mostOnDay: number;
}

/**
 * Whom each actor speaks for in the end, as the sides of the points have it: there the year of what was said is known, so that an office held once binds nobody later.
 * Of several, that of most points; the actor itself where the points tell nothing. Indexes of actors.
 */
export function partiesOf(actors: readonly ActorLine[], points: readonly Pick<PointLine, 'sides'>[]): readonly number[] {
  const votes = new Map<number, Map<number, number>>();
  for (const { sides } of points)
    for (const { parties } of sides)
      for (const { actor, speakers } of parties)
        for (const speaker of speakers) {
          const own = votes.get(speaker) ?? new Map<number, number>();
          own.set(actor, (own.get(actor) ?? 0) + 1);
          votes.set(speaker, own);
        }
  return actors.map((_, actor) => [...(votes.get(actor) ?? [])].sort((a, b) => b[1] - a[1] || a[0] - b[0])[0]?.[0] ?? actor);
}

/** Once for all statements of a story: reading a time is the dear part. */
export function whensOf(statements: readonly StatementLine[]): ReadonlyArray<When | null> {
  const known = new Map<string, When | null>();
  return statements.map(({ at }) => {
    if (at === null) return null;
    const found = known.get(at);
    if (found !== undefined) return found;
    const when = whenOf(at);
    known.set(at, when);
    return when;
  });
}

export interface LaneSource {
  readonly actors: readonly ActorLine[];
  /** Whom each actor speaks for, as `partiesOf` gives it. */
  readonly parties: readonly number[];
  readonly statements: readonly StatementLine[];
  readonly whens: ReadonlyArray<When | null>;
  /** Indexes of the statements that are shown. */
  readonly shown: readonly number[];
  /** Ids of actors whose speakers have lanes of their own. */
  readonly open: ReadonlySet<string>;
}

/**
 * A lane for each actor with whom others speak for folded under it, those with most statements first, what nobody named says last; of an open one, its own statements and then a
 * lane for each of its speakers.
 */
export function drawLanes({ actors, parties, statements, whens, shown, open }: LaneSource): readonly Lane[] {
  const groups = new Map<number | null, Map<number | null, number[]>>();
  for (const place of shown) {
    const actor = statements[place]!.actor;
    const party = actor === null ? null : parties[actor]!;
    let group = groups.get(party);
    if (group === undefined) {
      group = new Map();
      groups.set(party, group);
    }
    const own = group.get(actor);
    if (own === undefined) group.set(actor, [place]);
    else own.push(place);
  }
  const size = (lists: Iterable<readonly number[]>): number => [...lists].reduce((sum, list) => sum + list.length, 0);
  const sorted = [...groups]
    .map(([party, group]) => ({ party, group, count: size(group.values()) }))
    .sort((a, b) => Number(a.party === null) - Number(b.party === null) || b.count - a.count || (a.party ?? 0) - (b.party ?? 0));
  return sorted.flatMap(({ party, group }): Lane[] => {
    const speakers = [...group]
      .filter(([actor]) => actor !== party)
      .sort((a, b) => b[1].length - a[1].length || (a[0] ?? 0) - (b[0] ?? 0))
      .map(([actor]) => actor!);
    const id = party === null ? '' : actors[party]!.id;
    const lane = (actor: number | null, places: readonly number[], isUnder: boolean): Lane => ({
      key: `${id} ${actor === null ? '' : actors[actor]!.id} ${isUnder}`,
      actor,
      isUnder,
      speakers: isUnder ? [] : speakers,
      isOpen: !isUnder && isOpen,
      ...datedOf(places, whens),
    });
    const isOpen = speakers.length > 0 && open.has(id);
    if (!isOpen) return [lane(party, [...group.values()].flat(), false)];
    return [lane(party, group.get(party) ?? [], false), ...speakers.map((speaker) => lane(speaker, group.get(speaker)!, true))];
  });
}

function datedOf(places: readonly number[], whens: ReadonlyArray<When | null>): Pick<Lane, 'dated' | 'undated' | 'mostOnDay'> {
  const dated: Dated[] = [];
  const undated: number[] = [];
  for (const place of places) {
    const when = whens[place];
    if (when == null) undated.push(place);
    else dated.push({ place, when });
  }
  dated.sort((a, b) => a.when.from - b.when.from || a.when.to - b.when.to || a.place - b.place);
  let mostOnDay = 0;
  let run = 0;
  let day = Number.NaN;
  for (const { when } of dated) {
    run = Math.floor(when.from) === day ? run + 1 : 1;
    day = Math.floor(when.from);
    mostOnDay = Math.max(mostOnDay, run);
  }
  return { dated, undated, mostOnDay };
}
