import { moodOf } from './point-groups.ts';
import { type DrawnPoint, squareShare } from './points.ts';
import type { Contradiction, FigureSeries, Point } from './shape.ts';
import { compare, type Source, type Statement } from './statements.ts';
import { daysApart } from './testimonies.ts';
import { likenessOf } from './utterances.ts';
import { type LedgerWorld, spokenFor } from './world.ts';

/** An affirmation and a denial of one point contradict each other when they are said within so many days: later ones may be a change of position. */
const samePeriodDays = 31;
/** So many denials and claims of one point are held against each other at most: what keeps large points linear. */
const mostHeld = 256;

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
  const squarely = [...point.members.entries()].filter(([place]) => manners[place] !== 'aside');
  // Each is square with the point's centre; with one another too. A denial without words of its own is held against what its own article claims before it.
  const areOpposed = (affirming: number, denying: number): boolean => {
    const [claim, denial] = [statements[affirming]!, statements[denying]!];
    if (manners[denying] === 'answer') return claim.ref.document === denial.ref.document && claim.attribution.cue.start < denial.attribution.cue.start;
    return likenessOf(claim, denial) >= squareShare;
  };
  const denials = squarely.filter(([, member]) => member.stance === 'deny' && member.actor !== null).slice(0, mostHeld);
  const affirmations = squarely
    .filter(([place, member]) => member.stance === 'affirm' && member.actor !== null && moodOf(statements[place]!.attribution.act) === 'fact')
    .slice(0, mostHeld);
  for (const [denying, denial] of denials)
    for (const [affirming, affirmation] of affirmations) {
      const isSelf = denial.actor === affirmation.actor;
      // What a sentence negates, and what it claims beside that, is no contradiction of its speaker.
      if (isSelf && statements[denying]!.attribution.act !== 'deny') continue;
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
