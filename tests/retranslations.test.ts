import { describe, expect, it } from 'vitest';
import { createEngine } from '../packages/isnad/src/cli/engine.ts';
import { composeLedgerWorld } from '../packages/isnad/src/cli/ledger-world.ts';
import { haveOneWording } from '../packages/isnad/src/ledger/utterances.ts';
import pairs from './fixtures/retranslations.json' with { type: 'json' };

const engine = createEngine();
const world = composeLedgerWorld(engine);

/** Stems of a content in order, each once, words of one concept as one: as the ledger compares statements by. */
function keysOf(content: string): readonly string[] {
  return [
    ...new Set(
      engine.stemsOf(content).map((stem) => {
        const concept = world.concept?.(stem) ?? null;
        return concept === null ? stem : `~${concept}`;
      }),
    ),
  ];
}

const judged = pairs.map(({ a, b, same }) => ({ a, b, same, taken: haveOneWording(keysOf(a), keysOf(b), true) }));

describe('one utterance in two translations', () => {
  it('is told from other utterances of the same speaker', () => {
    const taken = judged.filter((pair) => pair.taken);
    expect(taken.filter((pair) => !pair.same)).toEqual([]);
    expect(taken.length).toBeGreaterThanOrEqual(0.82 * pairs.filter((pair) => pair.same).length);
  });

  it('is the same whichever comes first', () => {
    expect(pairs.map(({ a, b }) => haveOneWording(keysOf(b), keysOf(a), true))).toEqual(judged.map((pair) => pair.taken));
  });
});
