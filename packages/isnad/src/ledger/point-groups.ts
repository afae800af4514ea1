import type { Act } from '../analysis/index.ts';
import { clusterByAverageLink, createNeighbourFinder, heaviest, type Neighbour, type TermVector } from '../story/index.ts';
import { mainFamily, mainQuantity } from './quantities.ts';
import type { Statement } from './statements.ts';

/** Mean likeness of the statements of a point. */
const threshold = 0.12;
/** The thread's main point has more sides than the others. */
const power = 0.85;
const termsOfStatement = 24;
/** Of one word so many statements are looked at, and of one statement so many neighbours are kept: what keeps large threads linear. */
const holders = 400;
const most = 64;
const entityWeight = 0.6;
const conceptWeight = 1.5;
/** What a statement claims stands at its beginning; what it only mentions, further back: the weight of each word falls by this much of the first one's. */
const fading = 0.07;
/** Two statements of one article speak to one thing more often than two of different articles. */
const oneArticle = 1.2;
/** A claim, a demand, an outlook, a verdict and a count in the same words are less alike than two claims. */
const otherKind = 0.4;
/** Statements that a small thread is taken to have besides: keeps the words that all share from weighing nothing. */
const imagined = 40;

/**
 * Groups the statements that speak to the same thing: those that give one quantity, and those whose words, entities and concepts are alike on average.
 * Statements that have no content of their own are left alone. Gives the groups as lists of places, each in order, by first place.
 */
export function groupStatements(statements: readonly Statement[]): readonly (readonly number[])[] {
  const units = gatherUnits(statements);
  const vectors = weighUnits(units, statements);
  const find = createNeighbourFinder({ window: Number.POSITIVE_INFINITY, decay: Number.POSITIVE_INFINITY, floor: 0.05, sharedTerms: 1, holders, most });
  const pairs: Neighbour[] = [];
  const moods = units.map((unit) => moodOf(statements[unit.members[0]!]!.attribution.act));
  for (const [place, unit] of units.entries())
    for (const pair of find(vectors[place]!, 0)) {
      const other = units[pair.a]!;
      if (unit.quantity !== null || other.quantity !== null) continue;
      const isOfOneKind = moods[pair.a] === moods[place] && other.family === unit.family;
      const isOfOneArticle = statements[unit.members[0]!]!.ref.document === statements[other.members[0]!]!.ref.document;
      pairs.push({ ...pair, likeness: Math.min(1, pair.likeness * (isOfOneKind ? 1 : otherKind) * (isOfOneArticle ? oneArticle : 1)) });
    }
  const home = clusterByAverageLink(units.length, pairs, threshold, power);
  const groups = new Map<number, number[]>();
  for (const [place, unit] of units.entries()) {
    const group = groups.get(home[place]!);
    if (group === undefined) groups.set(home[place]!, [...unit.members]);
    else group.push(...unit.members);
  }
  return [...groups.values()].map((group) => group.sort((a, b) => a - b)).sort((a, b) => a[0]! - b[0]!);
}

/** What is so, what is wanted, what is to come, what is thought of it. */
export function moodOf(act: Act): 'fact' | 'demand' | 'outlook' | 'verdict' {
  if (act === 'demand') return 'demand';
  if (act === 'pledge' || act === 'expect' || act === 'warn') return 'outlook';
  return act === 'praise' || act === 'condemn' ? 'verdict' : 'fact';
}

interface Unit {
  /** The kind of count that it gives, where nothing says of whom. */
  readonly family: string | null;
  readonly quantity: string | null;
  readonly members: number[];
}

/** Statements on one quantity of people are one from the start. Of money, shares and goods a statement speaks in passing: they are compared by all their words. */
function gatherUnits(statements: readonly Statement[]): readonly Unit[] {
  const units: Unit[] = [];
  const byQuantity = new Map<string, Unit>();
  for (const [place, statement] of statements.entries()) {
    const family = mainFamily(statement);
    const quantity = family === null ? null : mainQuantity(statement);
    const known = quantity === null ? undefined : byQuantity.get(quantity);
    if (known !== undefined) {
      known.members.push(place);
      continue;
    }
    const unit = { quantity, family, members: [place] };
    units.push(unit);
    if (quantity !== null) byQuantity.set(quantity, unit);
  }
  return units;
}

function weighUnits(units: readonly Unit[], statements: readonly Statement[]): readonly TermVector[] {
  const idOf = new Map<string, number>();
  const frequencies: number[] = [];
  const features = statements.map((statement) => {
    const found = new Map<number, number>();
    for (const [key, weight] of featuresOf(statement)) {
      let id = idOf.get(key);
      if (id === undefined) {
        id = frequencies.length;
        idOf.set(key, id);
        frequencies.push(0);
      }
      if (!found.has(id)) frequencies[id] = frequencies[id]! + 1;
      found.set(id, Math.max(found.get(id) ?? 0, weight));
    }
    return found;
  });
  const all = statements.length + imagined;
  return units.map((unit) => {
    const sums = new Map<number, number>();
    for (const place of unit.members)
      for (const [id, weight] of features[place]!) sums.set(id, (sums.get(id) ?? 0) + (weight * Math.log(all / frequencies[id]!)) / unit.members.length);
    return heaviest(
      [...sums].map(([id, weight]) => ({ id, weight })),
      termsOfStatement,
    );
  });
}

/** Words of one class count as the class; what the rest has in common is their stem. */
function featuresOf(statement: Statement): [key: string, weight: number][] {
  const features = statement.keys.map((key, place): [string, number] => [key, (key.startsWith('~') ? conceptWeight : 1) / (1 + fading * place)]);
  for (const entity of statement.entities) features.push([`@${entity}`, entityWeight]);
  return features;
}
