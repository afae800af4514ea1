import { createHash } from 'node:crypto';
import type { Reuse } from '../story/index.ts';
import { overlapLength, type ReuseIndex } from './reuse-index.ts';
import type { Testimony } from './shape.ts';
import { compare, keyOf, type Statement } from './statements.ts';
import { type LedgerWorld, spokenFor } from './world.ts';

/** Contents of different articles align when they share this much of the shorter one's words; */
const aligned = 0.5;
/** those of one speaker on one point already when they share this much: translations and paraphrases differ in words. */
const paraphrased = 0.35;
/** They are one utterance when they are told within so many days. */
const nearDays = 4;
/** A statement is compared with so many testimonies of its speaker at most. */
const mostCompared = 24;

type Merge = Testimony['merged'][number];

interface Draft {
  readonly members: Statement[];
  readonly merged: Merge[];
  speaker: string | null;
}

/**
 * Brings statements together that are one utterance: told by the same speaker, or by the speaker's own institution, with contents that align near in time; standing in a
 * passage that one article took from the other; or without a speaker and from the same credited agency. The statements come in order of time.
 */
export function mergeTestimonies(statements: readonly Statement[], reuses: ReuseIndex, world: LedgerWorld): readonly Testimony[] {
  const drafts: Draft[] = [];
  const bySpeaker = new Map<string, Draft[]>();
  const byDocument = new Map<string, Draft[]>();
  for (const statement of statements) {
    const sides = statement.actor === null ? [] : [statement.actor, ...spokenFor(statement.actor, statement.at, world)];
    const found = joinReused(statement, byDocument, reuses) ?? joinSpeaker(statement, sides, bySpeaker) ?? joinAgency(statement, bySpeaker);
    let draft: Draft;
    if (found === null) {
      draft = { members: [statement], merged: [], speaker: statement.actor };
      drafts.push(draft);
    } else {
      draft = found.draft;
      draft.members.push(statement);
      draft.merged.push(found.merge);
      draft.speaker ??= statement.actor;
    }
    for (const key of [...sides, ...(statement.actor === null ? agenciesOf(statement).map((agency) => `agency ${agency}`) : [])])
      remember(bySpeaker, key, draft);
    remember(byDocument, statement.ref.document, draft);
  }
  return drafts.map((draft) => ({
    id: `testimony-${hashOf(draft.members[0]!)}`,
    speaker: draft.speaker,
    statements: draft.members.map((member) => member.ref),
    merged: draft.merged,
  }));
}

interface Joined {
  readonly draft: Draft;
  readonly merge: Merge;
}

function joinReused(statement: Statement, byDocument: ReadonlyMap<string, Draft[]>, reuses: ReuseIndex): Joined | null {
  for (const reuse of reuses.of(statement.ref.document)) {
    const other = reuse.a === statement.ref.document ? reuse.b : reuse.a;
    for (const draft of byDocument.get(other) ?? [])
      for (const member of draft.members) {
        if (member.ref.document !== other || (member.actor !== null && statement.actor !== null && member.actor !== statement.actor)) continue;
        const similarity = standTogether(member, statement, reuse);
        if (similarity === null || likenessOf(member, statement) < aligned) continue;
        return {
          draft,
          merge: { a: member.ref, b: statement.ref, reason: 'reused-passage', evidence: `passage:${reuse.a}–${reuse.b}:${similarity.toFixed(2)}` },
        };
      }
  }
  return null;
}

function joinSpeaker(statement: Statement, sides: readonly string[], bySpeaker: ReadonlyMap<string, Draft[]>): Joined | null {
  for (const side of sides)
    for (const draft of (bySpeaker.get(side) ?? []).slice(-mostCompared))
      for (const member of draft.members.slice(-4)) {
        const apart = daysApart(member.at, statement.at);
        const likeness = likenessOf(member, statement);
        if (apart === null || apart > nearDays || likeness < (statement.isNamed ? paraphrased : aligned) || numbersDiffer(member, statement)) continue;
        const isSame = member.actor === statement.actor;
        // Two people of one institution are two speakers; a person and the institution that the person speaks for are one.
        if (!isSame && side !== statement.actor && side !== member.actor) continue;
        const evidence = `${isSame ? `speaker:${statement.actor}` : `speaks-for:${member.actor}–${statement.actor}`} words:${likeness.toFixed(2)} days:${apart}`;
        return { draft, merge: { a: member.ref, b: statement.ref, reason: isSame ? 'same-speaker' : 'institution', evidence } };
      }
  return null;
}

function joinAgency(statement: Statement, bySpeaker: ReadonlyMap<string, Draft[]>): Joined | null {
  if (statement.actor !== null) return null;
  for (const agency of agenciesOf(statement))
    for (const draft of (bySpeaker.get(`agency ${agency}`) ?? []).slice(-mostCompared))
      for (const member of draft.members.slice(-4)) {
        const apart = daysApart(member.at, statement.at);
        if (member.actor !== null || apart === null || apart > nearDays || likenessOf(member, statement) < aligned) continue;
        return { draft, merge: { a: member.ref, b: statement.ref, reason: 'agency', evidence: `agency:${agency} days:${apart}` } };
      }
  return null;
}

/** Agencies that the article credits or that the sentence names. */
export function agenciesOf(statement: Statement): readonly string[] {
  const named = [...statement.attribution.via.map((via) => via.actor), ...statement.source.article.credits.map((credit) => credit.actor ?? credit.name)];
  return [...new Set(named)];
}

/** Share of the shorter content's words and concepts that the other one has too; 0 where it has none. */
export function likenessOf(a: Statement, b: Statement): number {
  const [short, long] = a.keys.length <= b.keys.length ? [a.keys, new Set(b.keys)] : [b.keys, new Set(a.keys)];
  if (short.length === 0) return 0;
  let both = 0;
  for (const key of short) if (long.has(key)) both++;
  return both / short.length;
}

/** Both give figures of one kind, and none of the one is any of the other: a new figure is a new utterance. */
function numbersDiffer(a: Statement, b: Statement): boolean {
  const comparable = a.figures.filter((one) => b.figures.some((other) => other.counts === one.counts));
  return (
    comparable.length > 0 && !comparable.some((one) => b.figures.some((other) => other.counts === one.counts && other.min === one.min && other.max === one.max))
  );
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

function remember(lists: Map<string, Draft[]>, key: string, draft: Draft): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [draft]);
  else if (!list.includes(draft)) list.push(draft);
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
