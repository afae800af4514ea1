import { lossyKey } from '../../../analysis/letters.ts';
import type { World } from '../../../analysis/world.ts';

/** The id of an organisation from its head's words (lossy, without ال) and the id of its country or place; null where no pattern fits. */
export type ComposedId = (head: readonly string[], of: string) => string | null;

/** Reads the patterns of composed names; a head, its variants and its short form give one id. */
export function createComposedId(world: World): ComposedId {
  const patterns = new Map<string, string>();
  const add = (head: string, id: string): void => {
    const key = headKey(head);
    if (!patterns.has(key)) patterns.set(key, id);
  };
  for (const { head, id } of world.heads) if (id) add(head, id);
  for (const { variants = [], short, id } of world.heads) {
    if (!id) continue;
    for (const variant of variants) add(variant, id);
    if (short) add(short, id);
  }
  return (head, of) => patterns.get(head.join(' '))?.replace(/\{(country|place)\}/, of) ?? null;
}

function headKey(head: string): string {
  return lossyKey(head)
    .split(' ')
    .map((word) => (word.length > 3 && word.startsWith('ال') ? word.slice(2) : word))
    .join(' ');
}
