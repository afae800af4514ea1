import type { ReuseIndex } from './reuse-index.ts';
import type { Chain, ChainCount, Testimony } from './shape.ts';
import { keyOf, type Statement } from './statements.ts';
import { agenciesOf, inOrderOfTime, mergeTestimonies } from './testimonies.ts';
import type { LedgerWorld } from './world.ts';

/**
 * The chains by which statements reached us, one for each testimony, and how many of them have roots that differ: an upper bound, in which every unknown or unnamed root counts
 * for itself (docs/MAP.md, law 3).
 */
export function countChains(statements: readonly Statement[], reuses: ReuseIndex, world: LedgerWorld): ChainCount {
  const ordered = inOrderOfTime(statements);
  const testimonies = mergeTestimonies(ordered, reuses, world);
  const byKey = new Map(ordered.map((statement) => [keyOf(statement.ref), statement]));
  const chains = testimonies.map((testimony) => chainOf(testimony, byKey, reuses));
  const roots = new Set<string>();
  let unknownRoots = 0;
  for (const [place, { root, testimony }] of chains.entries()) {
    const first = byKey.get(keyOf(testimonies[place]!.statements[0]!))!;
    if (root === null) unknownRoots++;
    // «A source» of one testimony need not be that of another.
    else roots.add(root === first.actor && !first.isNamed ? `${root} ${testimony}` : root);
  }
  return { independentAtMost: roots.size + unknownRoots, chains, testimonies, unknownRoots };
}

/** Speaker, those the text names between, the credited agency, the outlet: of the first article that carries it. */
function chainOf(testimony: Testimony, byKey: ReadonlyMap<string, Statement>, reuses: ReuseIndex): Chain {
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
  for (const document of documents)
    for (const reuse of reuses.of(document)) if (reuse.root !== null && documents.includes(reuse.a) && documents.includes(reuse.b)) add(reuse.root, 'agency');
  const outlet = first.source.article.outlet ?? first.source.article.outletName;
  if (outlet !== null) add(outlet, 'outlet');
  const agency = members.flatMap((member) => agenciesOf(member))[0] ?? links.find((link) => link.role === 'agency')?.actor ?? null;
  return { root: testimony.speaker ?? agency, links, testimony: testimony.id, documents };
}
