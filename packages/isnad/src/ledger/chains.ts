import type { ReuseIndex } from './reuse-index.ts';
import type { Chain, ChainCount, Testimony } from './shape.ts';
import { keyOf, type Statement } from './statements.ts';
import { agenciesOf, inOrderOfTime, mergeTestimonies } from './testimonies.ts';
import type { LedgerWorld } from './world.ts';

/** A chain with all that its testimony may go back to, and the agencies that passed it on in any of its articles. */
interface Traced {
  readonly chain: Chain;
  readonly origins: readonly string[];
  readonly agencies: readonly string[];
}

/**
 * The chains by which statements reached us, one for each testimony, and how many of them have roots that differ: an upper bound, in which every unknown or unnamed root counts
 * for itself (docs/MAP.md, law 3). Chains that may go back to one origin count once: the same speaker, and the same agency behind what nobody else is named for. An agency that
 * speaks here and passes on another's words there is no origin apart from those. Adding an article that copies another can join origins, and never adds one.
 */
export function countChains(statements: readonly Statement[], reuses: ReuseIndex, world: LedgerWorld): ChainCount {
  const ordered = inOrderOfTime(statements);
  const testimonies = mergeTestimonies(ordered, reuses, world);
  const byKey = new Map(ordered.map((statement) => [keyOf(statement.ref), statement]));
  const traced = testimonies.map((testimony) => trace(testimony, byKey, reuses));
  const chains = traced.map(({ chain }) => chain);
  return { independentAtMost: countOrigins(traced), chains, testimonies, unknownRoots: chains.filter(({ root }) => root === null).length };
}

/** Speaker, those the text names between, the credited agency, the outlet: of the first article that carries it. */
function trace(testimony: Testimony, byKey: ReadonlyMap<string, Statement>, reuses: ReuseIndex): Traced {
  const members = testimony.statements.map((ref) => byKey.get(keyOf(ref))!);
  const first = members[0]!;
  const links: { actor: string; role: Chain['links'][number]['role'] }[] = [];
  const add = (actor: string, role: Chain['links'][number]['role']): void => {
    if (!links.some((link) => link.actor === actor)) links.push({ actor, role });
  };
  if (testimony.speaker !== null) add(testimony.speaker, 'speaker');
  for (const via of first.attribution.via) add(via.actor, 'intermediary');
  for (const credit of first.source.article.credits) add(credit.actor ?? credit.name, 'agency');
  const documents = [...new Set(members.map((member) => member.ref.document))];
  const held = new Set(documents);
  for (const document of documents)
    for (const reuse of reuses.of(document)) if (reuse.root !== null && held.has(reuse.a) && held.has(reuse.b)) add(reuse.root, 'agency');
  const outlet = first.source.article.outlet ?? first.source.article.outletName;
  if (outlet !== null) add(outlet, 'outlet');
  const agencies = [
    ...new Set([...members.flatMap((member) => agenciesOf(member)), ...links.flatMap(({ actor, role }) => (role === 'agency' ? [actor] : []))]),
  ];
  const chain: Chain = { root: testimony.speaker ?? agencies[0] ?? null, links, testimony: testimony.id, documents };
  // «A source» of one testimony need not be that of another.
  const speakers = members.filter(({ actor }) => actor !== null).map(({ actor, isNamed }) => (isNamed ? actor! : `${actor} ${testimony.id}`));
  return { chain, origins: speakers.length > 0 ? [...new Set(speakers)] : agencies, agencies };
}

/** How many groups of chains share no origin. */
function countOrigins(traced: readonly Traced[]): number {
  const parent = traced.map((_, place) => place);
  const rootOf = (place: number): number => {
    let root = place;
    while (parent[root] !== root) root = parent[root]!;
    for (let at = place; parent[at] !== root; ) [at, parent[at]] = [parent[at]!, root];
    return root;
  };
  const join = (a: number, b: number): void => {
    const [x, y] = [rootOf(a), rootOf(b)];
    parent[Math.max(x, y)] = Math.min(x, y);
  };
  const firstOf = new Map<string, number>();
  for (const [place, { origins }] of traced.entries())
    for (const origin of origins) {
      const first = firstOf.get(origin);
      if (first === undefined) firstOf.set(origin, place);
      else join(first, place);
    }
  const passedOn = new Map<string, number[]>();
  for (const [place, { agencies }] of traced.entries())
    for (const agency of agencies) {
      const places = passedOn.get(agency);
      if (places !== undefined) places.push(place);
      else if (firstOf.has(agency)) passedOn.set(agency, [place]);
    }
  for (const [agency, places] of passedOn) {
    // One of them is enough: those whose words it passes on stay as many as they are.
    const speaking = firstOf.get(agency)!;
    const other = places.find((place) => rootOf(place) !== rootOf(speaking));
    if (other !== undefined) join(speaking, other);
  }
  return new Set(parent.map((_, place) => rootOf(place))).size;
}
