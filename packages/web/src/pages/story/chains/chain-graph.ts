import type { PointRecord } from 'isnad/server';

export type Chain = PointRecord['chains'][number];
export type Testimony = PointRecord['testimonies'][number];

/** Columns of the graph, in the order in which words travel. */
export const layers = ['origin', 'intermediary', 'agency', 'testimony', 'outlet', 'article'] as const;
export type Layer = (typeof layers)[number];

/** Somebody or something that words passed through. Whoever stands in several chains is one node; an origin that is not known is one for each chain. */
export interface GraphNode {
  readonly id: string;
  readonly layer: Layer;
  /** The actor's id, the outlet's name, the document or the testimony; null where it is not known. */
  readonly subject: string | null;
  /** Indexes of the chains that pass through. */
  readonly chains: readonly number[];
  /** Where a chain begins. */
  readonly isRoot: boolean;
  /** Statements that were merged into it; zero of all but testimonies. */
  readonly statements: number;
}

export interface GraphEdge {
  readonly from: string;
  readonly to: string;
  readonly chains: readonly number[];
}

export interface ChainGraph {
  readonly nodes: readonly GraphNode[];
  readonly edges: readonly GraphEdge[];
}

interface GraphSource {
  readonly chains: readonly Chain[];
  readonly testimonies: readonly Testimony[];
  /** The name of the article's outlet; null where it is not known. */
  readonly outletOf: (document: string) => string | null;
  /** Whether an actor has no name: «a source» of one testimony need not be that of another. */
  readonly isNameless: (actor: string) => boolean;
}

/**
 * Chains as one graph: speaker → go-between → agency → testimony → outlet → article. The way of a chain is known up to its testimony for the first article that carries it; the
 * other articles of a testimony hang on the testimony itself, so that nothing is drawn that no article says.
 */
export function chainGraph({ chains, testimonies, outletOf, isNameless }: GraphSource): ChainGraph {
  const nodes = new Map<string, { readonly node: Omit<GraphNode, 'chains'>; readonly chains: Set<number> }>();
  const edges = new Map<string, { readonly from: string; readonly to: string; readonly chains: Set<number> }>();
  const byId = new Map(testimonies.map((testimony) => [testimony.id, testimony]));
  const pass = (chain: number, layer: Layer, key: string, subject: string | null, isRoot: boolean, statements = 0): string => {
    const id = `${layer} ${key}`;
    const before = nodes.get(id);
    const own = before ?? { node: { id, layer, subject, isRoot, statements }, chains: new Set<number>() };
    nodes.set(id, isRoot && !own.node.isRoot ? { ...own, node: { ...own.node, isRoot } } : own);
    own.chains.add(chain);
    return id;
  };
  const join = (chain: number, from: string, to: string): void => {
    const key = `${from}\n${to}`;
    const own = edges.get(key) ?? { from, to, chains: new Set<number>() };
    edges.set(key, own);
    own.chains.add(chain);
  };
  for (const [place, chain] of chains.entries()) {
    const held = byId.get(chain.testimony);
    const way: string[] = [];
    const inRole = (role: Chain['links'][number]['role']) => chain.links.filter((link) => link.role === role);
    if (chain.root === null) way.push(pass(place, 'origin', `unknown ${place}`, null, true));
    for (const { actor } of inRole('speaker'))
      way.push(pass(place, 'origin', isNameless(actor) ? `${actor} ${chain.testimony}` : actor, actor, actor === chain.root));
    for (const { actor } of inRole('intermediary')) way.push(pass(place, 'intermediary', actor, actor, actor === chain.root));
    for (const { actor } of inRole('agency')) way.push(pass(place, 'agency', actor, actor, actor === chain.root));
    const knot = pass(place, 'testimony', chain.testimony, chain.testimony, false, held?.statements.length ?? 1);
    way.push(knot);
    for (const [at, id] of way.entries()) if (at > 0) join(place, way[at - 1]!, id);
    for (const document of chain.documents) {
      const outlet = outletOf(document);
      const through = pass(place, 'outlet', outlet ?? `unknown ${document}`, outlet, false);
      join(place, knot, through);
      join(place, through, pass(place, 'article', document, document, false));
    }
  }
  const list = (set: ReadonlySet<number>): number[] => [...set].sort((a, b) => a - b);
  return {
    nodes: [...nodes.values()].map(({ node, chains: own }) => ({ ...node, chains: list(own) })),
    edges: [...edges.values()].map(({ from, to, chains: own }) => ({ from, to, chains: list(own) })),
  };
}
