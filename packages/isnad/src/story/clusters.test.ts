import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clusterByAverageLink } from './clusters.ts';
import type { Neighbour } from './neighbours.ts';

const graphs = fc.array(fc.tuple(fc.nat(11), fc.nat(11), fc.integer({ min: 1, max: 100 })), { maxLength: 40 }).map((edges) => {
  const pairs = new Map<string, Neighbour>();
  for (const [x, y, weight] of edges)
    if (x !== y) pairs.set(`${Math.min(x, y)}-${Math.max(x, y)}`, { a: Math.min(x, y), b: Math.max(x, y), likeness: weight / 100 });
  return [...pairs.values()];
});

/** Average link as the definition says it: looks at all pairs of clusters again after every merge. */
function byDefinition(count: number, pairs: readonly Neighbour[], threshold: number, power: number): number[][] {
  const clusters = Array.from({ length: count }, (_, i) => [i]);
  const likeness = (x: readonly number[], y: readonly number[]): number => {
    let sum = 0;
    for (const { a, b, likeness } of pairs) if ((x.includes(a) && y.includes(b)) || (x.includes(b) && y.includes(a))) sum += likeness;
    return sum / (x.length * y.length) ** power;
  };
  for (;;) {
    let best = { value: threshold, x: -1, y: -1 };
    for (let x = 0; x < clusters.length; x++)
      for (let y = x + 1; y < clusters.length; y++) {
        const value = likeness(clusters[x]!, clusters[y]!);
        if (value > best.value + 1e-12 || (best.x < 0 && value >= threshold && value > 0)) best = { value, x, y };
      }
    if (best.x < 0) return clusters;
    clusters[best.x]!.push(...clusters.splice(best.y, 1)[0]!);
  }
}

describe('clusterByAverageLink', () => {
  it('merges nothing below the threshold', () => {
    expect([...clusterByAverageLink(3, [{ a: 0, b: 1, likeness: 0.2 }], 0.3)]).toEqual([0, 1, 2]);
  });

  it('does not chain: two ends that are not alike stay apart', () => {
    const pairs = [
      { a: 0, b: 1, likeness: 0.9 },
      { a: 1, b: 2, likeness: 0.5 },
    ];
    expect([...clusterByAverageLink(3, pairs, 0.3)]).toEqual([0, 0, 2]);
  });

  it('agrees with the definition where no two averages are equal', () => {
    fc.assert(
      fc.property(graphs, fc.constantFrom(1, 0.85, 0.5), (pairs, power) => {
        const distinct = pairs.map((pair, i) => ({ ...pair, likeness: pair.likeness + i * 1e-5 * Math.SQRT2 + pair.a * 1.7e-6 }));
        const home = clusterByAverageLink(12, distinct, 0.25, power);
        const expected = byDefinition(12, distinct, 0.25, power);
        for (const cluster of expected) for (const thing of cluster) expect(home[thing]).toBe(Math.min(...cluster));
      }),
      { numRuns: 400 },
    );
  });

  it('does not depend on the order of the pairs', () => {
    fc.assert(
      fc.property(graphs, fc.nat(), (pairs, turn) => {
        const rotated = [...pairs.slice(turn % (pairs.length + 1)), ...pairs.slice(0, turn % (pairs.length + 1))];
        expect([...clusterByAverageLink(12, rotated, 0.2)]).toEqual([...clusterByAverageLink(12, pairs, 0.2)]);
      }),
    );
  });
});
