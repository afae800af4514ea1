import { figureScopes } from '../languages/ar/figures/generated/scopes.ts';
import { pointWords } from '../languages/ar/generated/points.ts';
import { createLedgerWorld, type LedgerWorld } from '../ledger/index.ts';
import { createWorld } from '../world/index.ts';
import type { Engine } from './engine.ts';

/** The world as the ledger needs it, with the shelves handed in. */
export function composeLedgerWorld(engine: Engine): LedgerWorld {
  const { isImperfect, standAlone, stemsOf } = engine;
  return { ...createLedgerWorld(createWorld(), pointWords, (word) => stemsOf(word)[0] ?? word, standAlone), isImperfect, scopes: figureScopes };
}
