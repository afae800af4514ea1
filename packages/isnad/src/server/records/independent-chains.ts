import type { Ledger } from '../../ledger/index.ts';

/**
 * Chains of a whole thread whose roots differ: an upper bound. Somebody who speaks to ten points is one root. A chain without a known root, or from a source without a
 * name, counts for itself once for each set of articles that carries it.
 */
export function independentChains({ points, actors }: Ledger): { readonly independentAtMost: number; readonly unknownRoots: number } {
  const described = new Set(actors.filter(({ type }) => type === 'DESCRIBED').map(({ id }) => id));
  const roots = new Set<string>();
  const unknown = new Set<string>();
  for (const { chains } of points)
    for (const { root, documents } of chains.chains) {
      if (root === null) unknown.add(documents.join('\n'));
      else roots.add(described.has(root) ? `${root}\n${documents.join('\n')}` : root);
    }
  return { independentAtMost: roots.size + unknown.size, unknownRoots: unknown.size };
}
