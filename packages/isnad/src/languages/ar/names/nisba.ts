import { KeyBits } from '../../../analysis/key-table.ts';
import { lossyKey } from '../../../analysis/letters.ts';
import type { World } from '../../../analysis/world.ts';

/** Looks up what a nisba belongs to: the entity's index in the world, -1 for none. Keys are lossy and without ال. */
export interface Nisbas {
  readonly one: (key: string) => number;
  /** For nisbas of two words (كوري شمالي): the second after the first. */
  readonly two: (first: string, second: string) => number;
}

const endings = ['', 'ه', 'ين', 'ون', 'ان', 'تان', 'تين', 'ات'] as const;
const kinds = new Set(['country', 'region', 'territory', 'continent', 'place', 'city', 'area', 'province', 'state', 'organisation']);

/** All forms of the nisbas of states, regions and cities. States come first where two share a form. */
export function createNisbas(world: World): Nisbas {
  /** The entity's index and 1. */
  const single = new KeyBits(1 << 14);
  const double = new Map<string, number>();
  const order = [...world.entities.keys()].sort((a, b) => rank(world, a) - rank(world, b) || a - b);
  for (const index of order) {
    const entity = world.entities[index];
    if (!entity || (entity.nisbas.length === 0 && entity.plurals.length === 0) || !(kinds.has(entity.kind) || entity.type === 'LOC')) continue;
    for (const nisba of entity.nisbas) {
      const [first, second, ...rest] = lossyKey(nisba).split(' ');
      if (!first || rest.length > 0) continue;
      for (const form of forms(first)) {
        if (second === undefined) addOne(single, form, index);
        else for (const other of forms(second)) add(double, `${form} ${other}`, index);
      }
    }
    for (const plural of entity.plurals) {
      const key = lossyKey(plural).replace(/(^| )ال/g, '$1');
      if (plural.includes(' ')) add(double, key, index);
      else addOne(single, key, index);
    }
  }
  return { one: (key) => single.get(key) - 1, two: (first, second) => (double.size ? (double.get(`${first} ${second}`) ?? -1) : -1) };
}

function rank(world: World, index: number): number {
  return world.entities[index]?.kind === 'country' ? 0 : 1;
}

function forms(nisba: string): string[] {
  const all = endings.map((ending) => (ending === 'ه' || ending.startsWith('ت') ? `${nisba}${ending === 'ه' ? 'ه' : ending}` : `${nisba}${ending}`));
  return [...new Set(all)];
}

function addOne(single: KeyBits, key: string, index: number): void {
  if (single.get(key) === 0) single.mark(key, index + 1);
}

function add(map: Map<string, number>, key: string, index: number): void {
  if (!map.has(key)) map.set(key, index);
}
