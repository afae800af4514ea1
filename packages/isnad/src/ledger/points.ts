import { lossyKey } from '../analysis/index.ts';
import { findAnswers, findDenied, isBare } from './answers.ts';
import { countChains } from './chains.ts';
import { groupStatements, moodOf } from './point-groups.ts';
import type { ReuseIndex } from './reuse-index.ts';
import type { Point, Stance } from './shape.ts';
import { compare, type Statement } from './statements.ts';
import { hashOf, inOrderOfTime } from './testimonies.ts';
import { likenessOf } from './utterances.ts';
import type { LedgerWorld } from './world.ts';

/** Longest label, in code units; it is cut at a word. */
const labelLength = 110;

/** Content words that make a clause readable by itself. */
const clauseWords = 3;

/** In words of the central statement; by answering another statement; from the side. */
export type Manner = 'square' | 'answer' | 'aside';

/** Share of the shorter one's words that a statement must have in common with the central one. */
export const squareShare = 0.34;

/** A negated claim is held against so many claims at most. */
const mostClaims = 64;

/** A point with the statements behind its members, in the same order. */
export interface DrawnPoint {
  readonly point: Omit<Point, 'sides'>;
  readonly statements: readonly Statement[];
  /** How each speaks to the point. Those that only touch it from the side are held against nothing. */
  readonly manners: readonly Manner[];
}

/**
 * The things that the statements of a thread speak to. Every statement is part of exactly one point. Points with the most speakers come first.
 */
export function drawPoints(statements: readonly Statement[], reuses: ReuseIndex, world: LedgerWorld): readonly DrawnPoint[] {
  const answers = findAnswers(statements);
  const own = [...statements.keys()].filter((place) => !answers.has(place) && !isBare(statements[place]!));
  const homeOf = new Int32Array(statements.length).fill(-1);
  const groups = groupStatements(own.map((place) => statements[place]!)).map((group) => group.map((index) => own[index]!));
  for (const [home, group] of groups.entries()) for (const place of group) homeOf[place] = home;
  const settle = (place: number, home: number): void => {
    homeOf[place] = home === -1 ? groups.length : home;
    if (home === -1) groups.push([place]);
    else groups[home]!.push(place);
  };
  for (const place of statements.keys()) if (homeOf[place] === -1 && !answers.has(place)) settle(place, findDenied(statements, place, homeOf));
  const stances = new Map<Statement, Stance>();
  for (const [place, { stance }] of answers) {
    settle(place, follow(place, answers, homeOf));
    stances.set(statements[place]!, stance);
  }
  return groups.map((group) => drawPoint(inOrderOfTime(group.map((place) => statements[place]!)), stances, reuses, world)).sort(comparePoints);
}

/** The group of the statement that an answer leads to, over other answers; -1 where they lead round in a ring. */
function follow(place: number, answers: ReturnType<typeof findAnswers>, homeOf: Int32Array): number {
  const seen = new Set<number>();
  let at = place;
  while (homeOf[at] === -1) {
    if (seen.has(at)) return -1;
    seen.add(at);
    at = answers.get(at)!.to;
  }
  return homeOf[at]!;
}

function drawPoint(statements: readonly Statement[], stances: ReadonlyMap<Statement, Stance>, reuses: ReuseIndex, world: LedgerWorld): DrawnPoint {
  const negated = denyNegated(statements, stances, world);
  const central = mostCentral(statements, negated);
  const span = labelSpan(central);
  const members = statements.map((statement) => ({
    ...statement.ref,
    stance: negated.get(statement) ?? statement.stance,
    actor: statement.actor,
    at: statement.at,
  }));
  const point: DrawnPoint['point'] = {
    id: `point-${hashOf(statements[0]!)}`,
    label: central.source.article.text.slice(span.start, span.end).replace(/\s+/g, ' '),
    labelSpan: { document: central.ref.document, span },
    members,
    chains: countChains(statements, reuses, world),
  };
  const manners = statements.map((statement): Manner => {
    if (stances.has(statement) || isBare(statement)) return 'answer';
    return statement === central || likenessOf(statement, central) >= squareShare ? 'square' : 'aside';
  });
  return { point, statements, manners };
}

/** Share of the shorter one's words that a negated claim has in common with the claim that it denies. */
const negatedShare = 0.5;

/** A claim that opens with a negation denies what others claim without one in the same words: its first word, which it negates, is among theirs. Who finds no proof denies. */
function denyNegated(statements: readonly Statement[], stances: ReadonlyMap<Statement, Stance>, world: LedgerWorld): ReadonlyMap<Statement, Stance> {
  const known = new Map(statements.map((statement) => [statement, stances.get(statement) ?? statement.stance]));
  const claims = statements.filter((statement) => known.get(statement) === 'affirm' && moodOf(statement.attribution.act) === 'fact');
  const plain: Statement[] = [];
  const negated: Statement[] = [];
  for (const claim of claims) (opensNegated(claim, world) ? negated : plain).push(claim);
  const nearest = plain.slice(-mostClaims);
  for (const statement of negated) {
    const [first] = statement.keys;
    if (nearest.some(({ keys }) => keys.includes(first!)) && nearest.some((claim) => likenessOf(claim, statement) >= negatedShare))
      known.set(statement, 'deny');
  }
  for (const claim of claims) if (deniesProof(claim, world)) known.set(claim, 'deny');
  return known;
}

/** The concept of words for proof: who says that there is none denies what was to be proved. */
const proof = 'evidence';
/** Words behind a negation among which the proof stands («لم يعثر الخبراء على أي دليل»). */
const reach = 4;

function deniesProof({ attribution, source }: Statement, world: LedgerWorld): boolean {
  const { start, end } = attribution.content;
  const words = [...source.article.text.slice(start, end).matchAll(/[\p{L}\p{M}\u0640]+/gu)];
  return words.some(({ 0: word }, place) => {
    if (world.denials?.has(lossyKey(word)) !== true) return false;
    const [next, last] = [words[place + 1], words[Math.min(place + reach, words.length - 1)]!];
    if (next === undefined || world.standing?.has(lossyKey(next[0])) === true) return false;
    return source.words.of({ start: start + next.index, end: start + last.index + last[0].length }).some((stem) => world.concept?.(stem) === proof);
  });
}

function opensNegated({ attribution, source }: Statement, world: LedgerWorld): boolean {
  const { start, end } = attribution.content;
  const [first, second] = (source.article.text.slice(start, Math.min(end, start + 60)).match(/[\p{L}\p{M}\u0640]+/gu) ?? []).map(lossyKey);
  return first !== undefined && world.denials?.has(first) === true && (second === undefined || world.standing?.has(second) !== true);
}

/**
 * The statement whose words the others use most, a plain affirmation before others: a denial often says nothing but «these claims». One that names somebody and has enough words
 * to be a clause comes before scraps that only its own article makes readable.
 */
function mostCentral(statements: readonly Statement[], stances: ReadonlyMap<Statement, Stance>): Statement {
  const uses = new Map<string, number>();
  for (const { stems } of statements) for (const stem of stems) uses.set(stem, (uses.get(stem) ?? 0) + 1);
  const scoreOf = (statement: Statement): number => {
    let sum = 0;
    for (const stem of statement.stems) sum += uses.get(stem)! - 1;
    const isPlain = (stances.get(statement) ?? statement.stance) === 'affirm';
    const isScrap = statement.stems.length < clauseWords;
    const use = sum / Math.sqrt(statement.stems.length + 3) + 0.01 * Math.min(statement.stems.length, 8);
    return use * (isPlain ? 1 : 0.5) * (isScrap ? 0.5 : 1) * (statement.entities.length === 0 ? 0.8 : 1);
  };
  let best = statements[0]!;
  let bestScore = scoreOf(best);
  for (const statement of statements.slice(1)) {
    const score = scoreOf(statement);
    if (score > bestScore) {
      best = statement;
      bestScore = score;
    }
  }
  return best;
}

function labelSpan({ attribution, source }: Statement): { start: number; end: number } {
  const { start, end } = attribution.content;
  if (end - start <= labelLength) return { start, end };
  const text = source.article.text;
  let cut = start + labelLength;
  while (cut > start && /[\p{L}\p{M}\p{N}]/u.test(text[cut] ?? '')) cut--;
  while (cut > start && /[\s،,؛:(«“"]/u.test(text[cut - 1]!)) cut--;
  return cut > start ? { start, end: cut } : { start, end };
}

function comparePoints(x: DrawnPoint, y: DrawnPoint): number {
  const speakers = (drawn: DrawnPoint): number => new Set(drawn.point.members.map((member) => member.actor)).size;
  return (
    speakers(y) - speakers(x) ||
    y.point.members.length - x.point.members.length ||
    compare(x.point.members[0]!.at ?? '~', y.point.members[0]!.at ?? '~') ||
    compare(x.point.id, y.point.id)
  );
}
