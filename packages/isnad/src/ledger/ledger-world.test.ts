import { describe, expect, it } from 'vitest';
import type { World, WorldEntity } from '../analysis/index.ts';
import { createLedgerWorld, type PointWords, spokenFor } from './index.ts';

const entity = (id: string, kind: string, more: Partial<WorldEntity> = {}): WorldEntity => ({
  id,
  type: 'ORG',
  kind,
  name: id,
  variants: [],
  short: [],
  weak: [],
  acronyms: [],
  nisbas: [],
  plurals: [],
  of: null,
  standsFor: null,
  roles: [],
  gender: 'm',
  ambiguous: false,
  description: { en: id, ar: id },
  ...more,
});
const world: World = {
  entities: [
    entity('state', 'country'),
    entity('ministry', 'ministry', { of: 'state' }),
    entity('paper', 'newspaper', { of: 'state' }),
    entity('capital', 'city', { standsFor: 'state' }),
    entity('spokesman', 'person', { roles: [{ role: 'المتحدث الرسمي', of: 'ministry', from: 2028, to: 2030 }] }),
    entity('rival', 'person', { roles: [{ role: 'زعيم المعارضة', of: 'state' }] }),
    entity('editor', 'person', { roles: [{ role: 'رئيس التحرير', of: 'paper' }] }),
  ],
  heads: [],
  givenNames: [],
};
const words: PointWords = {
  concepts: { زلزال: 'quake', هزه: 'quake' },
  denial: [],
  rejecting: [],
  turning: [],
  standing: [],
  negation: [],
  hedge: [],
  potential: [],
  silent: ['المعارضه'],
  voice: ['متحدث'],
};
const ledgerWorld = createLedgerWorld(world, words, (word) => word.replace(/ه$/u, ''));

describe('createLedgerWorld', () => {
  it('lets a spokesman speak for his institution in his years, and it for its state', () => {
    expect(spokenFor('spokesman', '2029-05-01', ledgerWorld)).toEqual(['ministry', 'state']);
    expect(spokenFor('spokesman', '2031-05-01', ledgerWorld)).toEqual([]);
    expect(spokenFor('capital', null, ledgerWorld)).toEqual(['state']);
  });

  it('lets neither the opposition nor a newspaper speak for a state', () => {
    expect(spokenFor('rival', null, ledgerWorld)).toEqual([]);
    expect(spokenFor('editor', null, ledgerWorld)).toEqual([]);
    expect(spokenFor('paper', null, ledgerWorld)).toEqual([]);
  });

  it('knows concepts by the stems of the analysis', () => {
    expect(ledgerWorld.concept?.('هز')).toBe('quake');
    expect(ledgerWorld.concept?.('مطر')).toBeNull();
  });

  it('does not know whom the shelf does not name', () => {
    expect(ledgerWorld.entity('nobody')).toBeNull();
  });
});
