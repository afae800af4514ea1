import { lossyKey } from '../../../analysis/letters.ts';
import type { World } from '../../../analysis/world.ts';
import { type Lexicon, WordClass } from '../lexicon/index.ts';
import { wordSet } from './word-set.ts';

/** Given names that news writes as words all the time («عمر اللقاء»). */
const lifetimes = new Set(['عمر']);

/** How many persons must bear a common word before it counts as a given name. */
const enoughBearers = 3;

/** Given names of the shelf, and the first words of the persons that it knows; true where the word is also a common one. */
export function givenNames(world: World, lexicon: Lexicon): Map<string, boolean> {
  const names = new Map<string, boolean>();
  const bearers = new Map<string, number>();
  const joiners = wordSet('joiner');
  for (const entity of world.entities) {
    if (entity.type !== 'PER') continue;
    const words = lossyKey(entity.name).split(/[\s-]+/);
    const first = words[0] as string;
    if (words.length > 1 && first.length > 2 && !joiners.has(first) && !first.startsWith('ال')) bearers.set(first, (bearers.get(first) ?? 0) + 1);
  }
  for (const [first, count] of bearers) {
    const isWord = lexicon.lookup(first) !== 0;
    if (!isWord || count >= enoughBearers) names.set(first, isWord);
  }
  for (const { name, ambiguous } of world.givenNames)
    names.set(lossyKey(name), ambiguous || lifetimes.has(lossyKey(name)) || (lexicon.lookup(lossyKey(name)) & WordClass.particle) !== 0);
  return names;
}
