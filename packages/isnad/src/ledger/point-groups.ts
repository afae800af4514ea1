import type { Act } from '../analysis/index.ts';
import { clusterByAverageLink, createNeighbourFinder, heaviest, type Neighbour, type TermVector } from '../story/index.ts';
import { mainFamily, mainQuantity } from './quantities.ts';
import type { Statement } from './statements.ts';

/** Mean likeness of the statements of a point. */
const threshold = 0.13;
/** The thread's main point has more sides than the others. */
const power = 0.92;
const termsOfStatement = 24;
/** Of one word so many statements are looked at, and of one statement so many neighbours are kept: what keeps large threads linear. */
const holders = 400;
const most = 96;
const entityWeight = 0.6;
const conceptWeight = 2;
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
      pairs.push(isOfOneKind ? pair : { ...pair, likeness: pair.likeness * otherKind });
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

/** Statements on one quantity are one from the start. */
function gatherUnits(statements: readonly Statement[]): readonly Unit[] {
  const units: Unit[] = [];
  const byQuantity = new Map<string, Unit>();
  for (const [place, statement] of statements.entries()) {
    const quantity = mainQuantity(statement);
    const known = quantity === null ? undefined : byQuantity.get(quantity);
    if (known !== undefined) {
      known.members.push(place);
      continue;
    }
    const unit = { quantity, family: mainFamily(statement), members: [place] };
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
  const features = statement.keys.map((key): [string, number] => [key, key.startsWith('~') ? conceptWeight : 1]);
  for (const entity of statement.entities) features.push([`@${entity}`, entityWeight]);
  return features;
}
