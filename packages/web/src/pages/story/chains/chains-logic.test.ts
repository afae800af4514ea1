import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Chain, chainGraph, layers, type Testimony } from './chain-graph.ts';
import { countingOf, readMergeEvidence } from './counting.ts';
import { layOutGraph, neighbourOf } from './graph-layout.ts';

const chain = (testimony: string, root: string | null, links: Chain['links'], ...documents: string[]): Chain => ({ testimony, root, links, documents });
const testimony = (id: string, count: number, reasons: ReadonlyArray<Testimony['merged'][number]['reason']> = []): Testimony => ({
  id,
  speaker: null,
  statements: Array.from({ length: count }, (_, index) => ({ document: 'd', index })),
  merged: reasons.map((reason) => ({ a: { document: 'd', index: 0 }, b: { document: 'd', index: 1 }, reason, evidence: '' })),
});
const outletOf = (document: string): string | null => (document === 'lost' ? null : document.slice(0, 1));
const graphOf = (chains: readonly Chain[], testimonies: readonly Testimony[] = []) =>
  chainGraph({ chains, testimonies, outletOf, isNameless: (actor) => actor === 'a source' });

describe('chainGraph', () => {
  const minister = { actor: 'minister', role: 'speaker' } as const;
  const agency = { actor: 'agency', role: 'agency' } as const;

  it('leads from the speaker through the agency and the testimony to outlets and articles', () => {
    const { edges } = graphOf([chain('t', 'minister', [minister, agency], 'a1', 'b1')], [testimony('t', 2)]);
    expect(edges.map(({ from, to }) => `${from} > ${to}`)).toEqual([
      'origin minister > agency agency',
      'agency agency > testimony t',
      'testimony t > outlet a',
      'outlet a > article a1',
      'testimony t > outlet b',
      'outlet b > article b1',
    ]);
  });

  it('makes one node of who stands in several chains, and one for each unknown or nameless origin', () => {
    const source = { actor: 'a source', role: 'speaker' } as const;
    const { nodes } = graphOf([
      chain('t1', 'minister', [minister], 'a1'),
      chain('t2', 'minister', [minister], 'a2'),
      chain('t3', null, [], 'lost'),
      chain('t4', null, [], 'lost'),
      chain('t5', 'a source', [source], 'a1'),
      chain('t6', 'a source', [source], 'a2'),
    ]);
    const origins = nodes.filter(({ layer }) => layer === 'origin');
    expect(origins.map(({ subject }) => subject)).toEqual(['minister', null, null, 'a source', 'a source']);
    expect(origins[0]?.chains).toEqual([0, 1]);
    expect(nodes.find(({ id }) => id === 'outlet unknown lost')?.subject).toBeNull();
  });

  it('marks the agency as the root where nobody else is named', () => {
    const { nodes } = graphOf([chain('t', 'agency', [agency], 'a1')]);
    expect(nodes.filter(({ isRoot }) => isRoot).map(({ id }) => id)).toEqual(['agency agency']);
  });
});

describe('layOutGraph', () => {
  const actors = fc.constantFrom('m', 'n', 'o', 'p', 'a source');
  const role = fc.constantFrom('speaker' as const, 'agency' as const, 'intermediary' as const);
  const links = fc.uniqueArray(fc.record({ actor: actors, role }), { maxLength: 3, selector: ({ actor }) => actor });
  const documents = fc.uniqueArray(fc.constantFrom('a1', 'a2', 'b1', 'c1', 'c2', 'lost'), { minLength: 1, maxLength: 4 });
  const chains = fc
    .array(fc.record({ links, documents }), { minLength: 1, maxLength: 14 })
    .map((all) => all.map(({ links: own, documents: held }, place) => chain(`t${place}`, own[0]?.actor ?? null, own, ...held)));

  it('lets no node cover another, and lets every edge lead onwards', () => {
    fc.assert(
      fc.property(chains, (given) => {
        const layout = layOutGraph(graphOf(given));
        const byId = new Map(layout.nodes.map((node) => [node.id, node]));
        for (const [place, one] of layout.nodes.entries()) {
          expect(one.y).toBeGreaterThanOrEqual(0);
          expect(one.y + one.height).toBeLessThanOrEqual(layout.height);
          for (const other of layout.nodes.slice(place + 1))
            if (one.layer === other.layer) expect(Math.abs(one.y - other.y)).toBeGreaterThanOrEqual(one.height);
        }
        for (const { from, to } of layout.edges) expect(layers.indexOf(byId.get(from)!.layer)).toBeLessThanOrEqual(layers.indexOf(byId.get(to)!.layer));
      }),
    );
  });

  it('leads the arrow keys along edges and columns', () => {
    const speaker = (actor: string) => ({ actor, role: 'speaker' }) as const;
    const layout = layOutGraph(graphOf([chain('t1', 'm', [speaker('m')], 'a1'), chain('t2', 'n', [speaker('n')], 'b1')]));
    expect(neighbourOf(layout, 'origin m', 'on')).toBe('testimony t1');
    expect(neighbourOf(layout, 'testimony t1', 'back')).toBe('origin m');
    expect(neighbourOf(layout, 'origin m', 'down')).toBe('origin n');
    expect(neighbourOf(layout, 'origin m', 'up')).toBeNull();
  });
});

describe('the count of chains', () => {
  it('is told by its steps', () => {
    const counting = countingOf({
      chains: [chain('t1', 'm', [], 'a1', 'b1'), chain('t2', null, [], 'a1')],
      testimonies: [testimony('t1', 3, ['agency', 'same-speaker', 'agency']), testimony('t2', 1)],
      unknownRoots: 1,
      independentAtMost: 2,
    });
    expect(counting).toMatchObject({ statements: 4, articles: 2, testimonies: 2, chains: 2 });
    expect(counting.merges).toEqual([
      { reason: 'agency', count: 2 },
      { reason: 'same-speaker', count: 1 },
    ]);
  });

  it('reads what a merge rests on', () => {
    expect(readMergeEvidence('speaker:per:x words:0.85 days:1')).toEqual({ words: 0.85, days: 1, passage: null, agency: null });
    expect(readMergeEvidence('passage:a–b:0.94')).toEqual({ words: null, days: null, passage: 0.94, agency: null });
    expect(readMergeEvidence('agency:وكالة الأنباء days:0')).toEqual({ words: null, days: 0, passage: null, agency: 'وكالة الأنباء' });
    expect(readMergeEvidence('words:1.00')).toMatchObject({ words: 1 });
    expect(readMergeEvidence('something new')).toEqual({ words: null, days: null, passage: null, agency: null });
  });
});
