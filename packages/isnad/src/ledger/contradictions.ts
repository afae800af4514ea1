import { type ClaimWords, isNoClaim, readClaim, speakToOneClaim } from './one-claim.ts';
import { moodOf } from './point-groups.ts';
import type { DrawnPoint } from './points.ts';
import { overlapLength } from './reuse-index.ts';
import type { Contradiction, FigureSeries, Point } from './shape.ts';
import { compare, type Source, type Statement } from './statements.ts';
import { daysApart } from './testimonies.ts';
import { likenessOf } from './utterances.ts';
import { type LedgerWorld, spokenFor } from './world.ts';

/** An affirmation and a denial of one point contradict each other when they are said within so many days: later ones may be a change of position. */
const samePeriodDays = 31;
/** So many denials and claims of one point are held against each other at most: what keeps large points linear. */
const mostHeld = 256;
/** Who is said to affirm and to deny the same in one article does so in nearly the same words. */
const nearlyAll = 0.7;
/** Words of its own from which an answer must share one with what it answers. */
const fewOwn = 2;
/** UTF-16 code units between a claim and an answer that nothing links to it. */
const rightBefore = 120;

type Member = Point['members'][number];

/**
 * What cannot both hold: one point affirmed and denied by different sides in one period, the nearest pair for each side that denies; figures of two givers at one time whose bounds do not meet;
 * and both within one article by one speaker.
 */
export function findContradictions(
  drawn: readonly DrawnPoint[],
  series: readonly FigureSeries[],
  sources: readonly Source[],
  world: LedgerWorld,
): readonly Contradiction[] {
  const found: Contradiction[] = [];
  for (const one of drawn) found.push(...withinPoint(one, world));
  const figureOf = new Map(sources.map(({ article, analysis }) => [article.document, analysis.figures]));
  for (const { values, relations } of series)
    for (const { from, to, type } of relations) {
      if (type !== 'disagreement') continue;
      const [a, b] = [from, to].map((place) => {
        const { document, index } = values[place]!.figure;
        const { start, end } = figureOf.get(document)![index]!;
        return { document, span: { start, end } };
      });
      found.push({ type: 'figures', a: a!, b: b!, point: null, by: 'series-disagreement' });
    }
  const keyed = new Map(found.map((one) => [JSON.stringify(one), one]));
  return [...keyed].sort((x, y) => compare(x[0], y[0])).map(([, one]) => one);
}

function withinPoint({ point, statements, manners }: DrawnPoint, world: LedgerWorld): Contradiction[] {
  const nearest = new Map<string, { contradiction: Contradiction; apart: number }>();
  const read = new Map<Statement, ClaimWords>();
  const words = (statement: Statement): ClaimWords => {
    const known = read.get(statement) ?? readClaim(statement, world);
    read.set(statement, known);
    return known;
  };
  const squarely = [...point.members.entries()].filter(([place]) => manners[place] !== 'aside');
  const claims = statements.filter((statement) => statement.stance === 'affirm');
  const areOpposed = (affirming: number, denying: number): boolean => {
    const [claim, denial] = [statements[affirming]!, statements[denying]!];
    // One content inside the other: the one tells of the other.
    if (claim.ref.document === denial.ref.document && overlapLength(claim.attribution.content, denial.attribution.content) > 0) return false;
    if (manners[denying] === 'answer') {
      const { own } = words(denial);
      const isOnIt = own.length < fewOwn || own.some((key) => words(claim).keys.has(key));
      return isOnIt && !isNoClaim(words(claim)) && isAnswered(claim, denial, claims);
    }
    return speakToOneClaim(claim, denial, words, world);
  };
  const denials = squarely.filter(([, member]) => member.stance === 'deny' && member.actor !== null).slice(0, mostHeld);
  // What is read both as affirmed and as denied in one place is not known to be affirmed.
  const deniedThere = statements.filter((_, place) => point.members[place]!.stance === 'deny');
  const affirmations = squarely
    .filter(([place, member]) => member.stance === 'affirm' && member.actor !== null && moodOf(statements[place]!.attribution.act) === 'fact')
    .filter(([place]) => !deniedThere.some((denial) => areOneContent(statements[place]!, denial)))
    .slice(0, mostHeld);
  for (const [denying, denial] of denials)
    for (const [affirming, affirmation] of affirmations) {
      const isSelf = denial.actor === affirmation.actor;
      // What a sentence negates, and what it claims beside that, is no contradiction of its speaker.
      if (isSelf && (statements[denying]!.attribution.act !== 'deny' || likenessOf(statements[affirming]!, statements[denying]!) < nearlyAll)) continue;
      if (isSelf ? denial.document !== affirmation.document : isOneSide(denial, affirmation, world)) continue;
      const apart = daysApart(denial.at, affirmation.at);
      if (apart === null || apart > samePeriodDays || !areOpposed(affirming, denying)) continue;
      const key = `${isSelf}\n${spokenFor(denial.actor!, denial.at, world).at(-1) ?? denial.actor}`;
      const known = nearest.get(key);
      if (known !== undefined && known.apart <= apart) continue;
      nearest.set(key, {
        apart,
        contradiction: {
          type: isSelf ? 'self' : 'affirm-deny',
          a: placeOf(statements[affirming]!),
          b: placeOf(statements[denying]!),
          point: point.id,
          by: 'opposed-stances',
        },
      });
    }
  return [...nearest.values()].map(({ contradiction }) => contradiction);
}

/** The better part of a claim's content stands in the denial's. */
function areOneContent(claim: Statement, denial: Statement): boolean {
  const { content } = claim.attribution;
  return claim.ref.document === denial.ref.document && overlapLength(content, denial.attribution.content) * 2 >= content.end - content.start;
}

/** A denial without words of its own is held against the claim that the analysis links it to, else against the last claim before it where that stands right before. */
function isAnswered(claim: Statement, denial: Statement, claims: readonly Statement[]): boolean {
  const { answers, cue } = denial.attribution;
  const before = claims.filter((one) => one.ref.document === denial.ref.document && one.attribution.cue.start < cue.start && one.actor !== denial.actor);
  if (before.some((one) => answers.includes(one.ref.index))) return before.includes(claim) && answers.includes(claim.ref.index);
  const last = before.toSorted((a, b) => b.attribution.cue.start - a.attribution.cue.start)[0];
  return claim === last && cue.start - claim.attribution.content.end <= rightBefore;
}

/** A change of position is no contradiction between two. */
function isOneSide(a: Member, b: Member, world: LedgerWorld): boolean {
  const x = [a.actor!, ...spokenFor(a.actor!, a.at, world)];
  const y = new Set([b.actor!, ...spokenFor(b.actor!, b.at, world)]);
  return x.some((id) => y.has(id));
}

function placeOf({ ref, attribution }: Statement): Contradiction['a'] {
  const { start, end } = attribution.content;
  return { document: ref.document, span: { start, end } };
}
