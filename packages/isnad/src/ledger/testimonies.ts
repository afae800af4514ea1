import { createHash } from 'node:crypto';
import type { Reuse } from '../story/index.ts';
import { overlapLength, type ReuseIndex } from './reuse-index.ts';
import type { Testimony } from './shape.ts';
import { compare, keyOf, type Statement } from './statements.ts';
import { isOneUtterance, likenessOf } from './utterances.ts';
import { type LedgerWorld, spokenFor } from './world.ts';

/** Contents align when they share this much of the shorter one's words. */
const aligned = 0.5;
/** Nearly all of them. */
const nearlyAll = 0.75;
/** They are one utterance when they are told within so many days. */
export const nearDays = 4;
/** A statement is compared with so many earlier ones of its speaker, of its agency and of its article at most: what keeps the cost of one flat. */
const mostCompared = 48;

type Merge = Testimony['merged'][number];

/** A testimony while it is gathered: its statements, and who they are ascribed to. */
interface Draft {
  readonly members: Statement[];
  readonly merged: Merge[];
  readonly actors: Set<string>;
}

/**
 * Brings statements together that are one utterance: told by the same speaker, or by the speaker's own institution, in contents that align, near in time; told twice by one
 * article; standing in a passage that one article took from the other; or without a speaker and from the same credited agency. Every statement is held against all before it, and
 * whatever is linked is one testimony: a further copy can join testimonies, and never add one. Two people stay two, though both speak for one institution. The statements come in
 * order of time.
 */
export function mergeTestimonies(statements: readonly Statement[], reuses: ReuseIndex, world: LedgerWorld): readonly Testimony[] {
  const draftOf = new Map<Statement, Draft>();
  const seen = new Map<string, Statement[]>();
  for (const statement of statements) {
    const { actor, at, ref } = statement;
    const sides = actor === null ? [] : [actor, ...spokenFor(actor, at, world)];
    const own: Draft = { members: [statement], merged: [], actors: new Set(actor === null ? [] : [actor]) };
    draftOf.set(statement, own);
    const agencies = actor === null ? agenciesOf(statement).map((agency) => `agency ${agency}`) : [];
    const shelves = [...sides.map((side) => `side ${side}`), ...agencies, `article ${ref.document}`];
    for (const merge of linksOf(statement, sides, seen, reuses)) {
      const [ours, theirs] = [draftOf.get(statement)!, draftOf.get(merge.with)!];
      if (ours === theirs || !areOneVoice(ours, theirs, at, world)) continue;
      if (ours.members.length > theirs.members.length) join(ours, theirs, merge.as, draftOf);
      else join(theirs, ours, merge.as, draftOf);
    }
    for (const shelf of shelves) seen.set(shelf, [...(seen.get(shelf) ?? []).slice(1 - mostCompared), statement]);
  }
  return [...new Set(draftOf.values())].map((draft) => {
    const members = inOrderOfTime(draft.members);
    return {
      id: `testimony-${hashOf(members[0]!)}`,
      speaker: members.find((member) => member.actor !== null)?.actor ?? null,
      statements: members.map((member) => member.ref),
      merged: draft.merged,
    };
  });
}

interface Link {
  readonly with: Statement;
  readonly as: Merge;
}

function* linksOf(statement: Statement, sides: readonly string[], seen: ReadonlyMap<string, readonly Statement[]>, reuses: ReuseIndex): Generator<Link> {
  const link = (other: Statement, reason: Merge['reason'], evidence: string): Link => ({
    with: other,
    as: { a: other.ref, b: statement.ref, reason, evidence },
  });
  const { actor, at, ref } = statement;
  for (const reuse of reuses.of(ref.document))
    for (const other of seen.get(`article ${reuse.a === ref.document ? reuse.b : reuse.a}`) ?? []) {
      if (other.actor !== null && actor !== null && other.actor !== actor) continue;
      const similarity = standTogether(other, statement, reuse);
      if (similarity !== null && likenessOf(other, statement) >= aligned)
        yield link(other, 'reused-passage', `passage:${reuse.a}–${reuse.b}:${similarity.toFixed(2)}`);
    }
  for (const side of sides)
    for (const other of seen.get(`side ${side}`) ?? []) {
      const apart = daysApart(other.at, at);
      const isSame = other.actor === actor;
      // Two people of one institution are two speakers; a person and the institution that the person speaks for are one.
      if (!isSame && side !== actor && side !== other.actor) continue;
      if (apart === null || apart > nearDays || !isOneUtterance(other, statement)) continue;
      const evidence = `${isSame ? `speaker:${actor}` : `speaks-for:${other.actor}–${actor}`} words:${likenessOf(other, statement).toFixed(2)} days:${apart}`;
      yield link(other, isSame ? 'same-speaker' : 'institution', evidence);
    }
  for (const other of seen.get(`article ${ref.document}`) ?? [])
    if (other.stance === statement.stance && isToldTwice(other, statement))
      yield link(other, 'same-article', `words:${likenessOf(other, statement).toFixed(2)}`);
  if (actor !== null) return;
  for (const agency of agenciesOf(statement))
    for (const other of seen.get(`agency ${agency}`) ?? []) {
      const apart = daysApart(other.at, at);
      if (apart !== null && apart <= nearDays && likenessOf(other, statement) >= aligned) yield link(other, 'agency', `agency:${agency} days:${apart}`);
    }
}

/** Whether one article tells one utterance twice: both without a name; or one of them, where the words are the same nearly to the last: who speaks in an article may not be its only source. */
function isToldTwice(a: Statement, b: Statement): boolean {
  if (!isOneUtterance(a, b)) return false;
  if (a.actor === b.actor) return true;
  const [short, long] = [a.keys.length, b.keys.length].sort((x, y) => x - y);
  return (a.actor === null || b.actor === null) && short! >= long! * nearlyAll && likenessOf(a, b) >= nearlyAll;
}

/** Whether all whom the two are ascribed to are one speaker and those whom the speaker speaks for. */
function areOneVoice(a: Draft, b: Draft, at: string | null, world: LedgerWorld): boolean {
  for (const x of a.actors) for (const y of b.actors) if (x !== y && !spokenFor(x, at, world).includes(y) && !spokenFor(y, at, world).includes(x)) return false;
  return true;
}

function join(into: Draft, from: Draft, merge: Merge, draftOf: Map<Statement, Draft>): void {
  into.members.push(...from.members);
  into.merged.push(...from.merged, merge);
  for (const actor of from.actors) into.actors.add(actor);
  for (const member of from.members) draftOf.set(member, into);
}

/** Agencies that the article credits or that the sentence names. */
export function agenciesOf(statement: Statement): readonly string[] {
  const named = [...statement.attribution.via.map((via) => via.actor), ...statement.source.article.credits.map((credit) => credit.actor ?? credit.name)];
  return [...new Set(named)];
}

/** The similarity of a passage that holds the better part of both contents; null where none does. */
export function standTogether(first: Statement, second: Statement, reuse: Reuse): number | null {
  const [a, b] = first.ref.document === reuse.a ? [first, second] : [second, first];
  for (const alignment of reuse.alignments) {
    const inA = overlapLength(alignment.a.span, a.attribution.content) * 2 >= a.attribution.content.end - a.attribution.content.start;
    const inB = overlapLength(alignment.b.span, b.attribution.content) * 2 >= b.attribution.content.end - b.attribution.content.start;
    if (inA && inB) return alignment.similarity;
  }
  return null;
}

/** Whole days between two times; null where either is not known. A month counts from its first day. */
export function daysApart(a: string | null, b: string | null): number | null {
  if (a === null || b === null) return null;
  const days = Math.abs(Date.parse(a) - Date.parse(b)) / 86_400_000;
  return Number.isNaN(days) ? null : Math.round(days);
}

/** Twelve hex digits for a statement: its article's content and where its words stand in it. */
export function hashOf(statement: Statement): string {
  const { cue, content } = statement.attribution;
  return createHash('sha256')
    .update(`${statement.source.article.hash}\n${statement.ref.document}\n${cue.start}-${cue.end}-${content.start}-${content.end}`)
    .digest('hex')
    .slice(0, 12);
}

/** By time, then by article and place: the order in which testimonies are merged and points are written down. */
export function inOrderOfTime(statements: readonly Statement[]): Statement[] {
  return [...statements].sort(
    (a, b) =>
      compare(a.at ?? '~', b.at ?? '~') ||
      compare(a.source.article.hash, b.source.article.hash) ||
      compare(a.ref.document, b.ref.document) ||
      a.ref.index - b.ref.index ||
      compare(keyOf(a.ref), keyOf(b.ref)),
  );
}
