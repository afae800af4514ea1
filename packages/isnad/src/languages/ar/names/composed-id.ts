import { lossyKey } from '../../../analysis/letters.ts';
import type { World } from '../../../analysis/world.ts';
import type { Nisbas } from './nisba.ts';

/** The id of an organisation from its head's words (lossy, without ال) and the id of its country or place; null where no pattern fits. */
export type ComposedId = (head: readonly string[], of: string) => string | null;

/**
 * Reads the patterns of composed names; a head, its variants and its short form give one id. An organisation of the shelf that has a composed name
 * among its own («وزارة الدفاع الأمريكية») is meant by all names of the pattern.
 */
export function createComposedId(world: World, nisbas: Nisbas): ComposedId {
  const patterns = new Map<string, string>();
  const add = (head: string, id: string): void => {
    const key = headWords(head).join(' ');
    if (!patterns.has(key)) patterns.set(key, id);
  };
  for (const { head, id } of world.heads) if (id) add(head, id);
  for (const { variants = [], short, id } of world.heads) {
    if (!id) continue;
    for (const variant of variants) add(variant, id);
    if (short) add(short, id);
  }
  const compose = (head: readonly string[], of: string): string | null => patterns.get(head.join(' '))?.replace(/\{(country|place)\}/, of) ?? null;
  const own = new Map<string, string>();
  const first = new Set([...patterns.keys()].map((head) => head.split(' ', 1)[0]));
  for (const { id, kind, of, name, variants } of world.entities) {
    if (of === null || !ofStates.test(kind)) continue;
    for (const form of [name, ...variants]) {
      const space = form.indexOf(' ');
      if (space < 0 || !first.has(headWords(form.slice(0, space))[0])) continue;
      const words = headWords(form);
      const head = words.filter((word, at) => at === 0 || world.entities[nisbas.one(word)]?.id !== of);
      const composed = head.length < words.length ? compose(head, of) : null;
      if (composed !== null && !own.has(composed)) own.set(composed, id);
    }
  }
  return (head, of) => {
    const id = compose(head, of);
    return id === null ? null : (own.get(id) ?? id);
  };
}

const ofStates =
  /^(?:ministry|army|security|parliament|presidency|government.*|court|federation|authority|intelligence|exchange|bank|news-agency|space-agency)$/;

/** The words of a head without ال, and without «لـ» after the first: «الاتحاد لكرة القدم». */
function headWords(head: string): string[] {
  return lossyKey(head)
    .split(' ')
    .map((word, at) => {
      if (word.length > 3 && word.startsWith('ال')) return word.slice(2);
      return at > 0 && word.length > 3 && /^ل[^ج]/.test(word) ? word.replace(/^لل?/, '') : word;
    });
}
