import { KeyTable } from '../../../analysis/key-table.ts';
import { lossyKey } from '../../../analysis/letters.ts';
import { PairTable } from '../../../analysis/pair-table.ts';
import type { MentionType } from '../../../analysis/shape.ts';
import { phraseWords, type Vocabulary } from '../../../analysis/vocabulary.ts';
import type { World, WorldEntity } from '../../../analysis/world.ts';

/** How far a form of a name can be trusted. */
export const Grade = { full: 0, short: 1, weak: 2 } as const;

/** One form of an entity's name. */
export interface NameForm {
  /** Index of the entity in the world. */
  readonly entity: number;
  readonly grade: number;
  /** The canonical name. */
  readonly own: boolean;
  /** Without its first word it is another form of the same entity. */
  readonly bare: boolean;
  /** The form's letters where it is one word, empty otherwise. */
  readonly text: string;
}

/** All forms of the world's names, and the trie of the keys under which their spellings meet. */
export interface NameForms {
  readonly forms: readonly NameForm[];
  /** Number of a spelling key, -1 where no name has it. */
  keyId(key: string): number;
  /** The node after a node (0 at the start) by a key's number, -1 where no name goes on so. */
  step(node: number, keyId: number): number;
  /** Index of the form that ends at a node and has a word that writers spell in several ways; -1 for none or several. */
  spelled(node: number): number;
  /** Whether a name with such a word begins with the key. */
  begins(keyId: number): boolean;
  /** Whether the key alone is such a name. */
  isAlone(keyId: number): boolean;
  /** Whether some name goes on with the key after its first word. */
  goesOn(keyId: number): boolean;
  /** Index of the one entity of a type whose full name has these keys, -1. */
  entityOf(type: MentionType, keys: readonly string[]): number;
}

interface WordKey {
  readonly lossy: string;
  readonly id: number;
  readonly length: number;
  readonly folded: boolean;
}

const several = -1;
const types: readonly MentionType[] = ['PER', 'LOC', 'ORG'];

/** Puts all names of the world into the vocabulary and indexes them. `keyOf` gives a word's spelling key, `isFolded` whether it is a transliteration's. */
export function createNameForms(vocabulary: Vocabulary, world: World, keyOf: (key: string) => string, isFolded: (key: string) => boolean): NameForms {
  const forms: NameForm[] = [];
  const ids = new KeyTable(1 << 16);
  const words = new Map<string, WordKey>();
  const arcs = new PairTable(1 << 17);
  const beginners = new Set<number>();
  const goers = new Set<number>();
  const spelled = new Map<number, number>();
  /** (node · 3 + type) → entity. */
  const full = new Map<number, number>();
  let nodes = 1;
  for (let index = 0; index < world.entities.length; index++) addEntity(world.entities[index] as WorldEntity, index);
  words.clear();
  return {
    forms,
    keyId: (key) => ids.id(key),
    step: (node, keyId) => (keyId < 0 ? -1 : arcs.get(node, keyId)),
    spelled: (node) => spelled.get(node) ?? -1,
    begins: (keyId) => beginners.has(keyId),
    isAlone: (keyId) => keyId >= 0 && (spelled.get(arcs.get(0, keyId)) ?? -1) >= 0,
    goesOn: (keyId) => goers.has(keyId),
    entityOf(type, keys) {
      let node = 0;
      for (const key of keys) {
        const id = ids.id(key);
        node = id < 0 ? -1 : arcs.get(node, id);
        if (node < 0) return -1;
      }
      return full.get(node * types.length + types.indexOf(type)) ?? -1;
    },
  };

  function addEntity(entity: WorldEntity, index: number): void {
    const grade = entity.ambiguous ? Grade.weak : Grade.full;
    addForm(entity, index, entity.name, grade);
    for (const variant of entity.variants) addForm(entity, index, variant, variant.includes(' ') ? Grade.full : grade);
    for (const short of entity.short) addForm(entity, index, short, Grade.short);
    if (entity.kind === 'club') for (const name of bareClubs(entity)) addForm(entity, index, name, Grade.weak);
    for (const name of entity.weak) addForm(entity, index, name, Grade.weak);
    for (const acronym of entity.acronyms)
      if (acronym.length > 1) addForm(entity, index, acronym, acronym.length > 3 || /^[A-Z]{3}$/.test(acronym) ? Grade.full : Grade.weak);
  }

  function addForm(entity: WorldEntity, index: number, name: string, grade: number): void {
    const surfaces = phraseWords(name);
    if (surfaces.length === 0) return;
    const keys = surfaces.map(wordKey);
    const form = forms.length;
    vocabulary.addPhrase(
      name,
      { shelf: 'world', index: form },
      keys.map(({ lossy }) => lossy),
    );
    forms.push({
      entity: index,
      grade,
      own: name === entity.name,
      bare: surfaces.length > 1 && hasOtherForms(entity) && isForm(entity, surfaces.slice(1).join(' ')),
      text: surfaces.length === 1 ? name : '',
    });
    if (grade === Grade.short && !keys.some(({ folded }) => folded)) return;
    let node = 0;
    for (const { id } of keys) {
      let next = arcs.get(node, id);
      if (next < 0) {
        next = nodes++;
        arcs.add(node, id, next);
        if (node !== 0) goers.add(id);
      }
      node = next;
    }
    if (grade === Grade.full && (entity.type !== 'PER' || keys.length > 1)) {
      const slot = node * types.length + types.indexOf(entity.type);
      const known = full.get(slot);
      full.set(slot, known === undefined || known === index ? index : several);
    }
    if (!keys.some(({ folded, length }) => folded && length >= 3)) return;
    if (keys.length === 1 && ((keys[0] as WordKey).length < (entity.type === 'ORG' ? 5 : 4) || grade === Grade.weak)) return;
    beginners.add((keys[0] as WordKey).id);
    const known = spelled.get(node);
    if (known === undefined) spelled.set(node, form);
    else if (known >= 0 && (forms[known] as NameForm).entity !== index) spelled.set(node, several);
  }

  function wordKey(surface: string): WordKey {
    let word = words.get(surface);
    if (!word) {
      const lossy = lossyKey(surface);
      const key = keyOf(lossy);
      word = { lossy, id: ids.add(key), length: key.length, folded: isFolded(lossy) };
      words.set(surface, word);
    }
    return word;
  }
}

function hasOtherForms({ variants, weak, short }: WorldEntity): boolean {
  return variants.length + weak.length + short.length > 0;
}

function isForm(entity: WorldEntity, name: string): boolean {
  return entity.name === name || entity.variants.includes(name) || entity.weak.includes(name) || entity.short.includes(name);
}

/** «نادي إشبيلية» is «إشبيلية» in the news of sport. */
function bareClubs(entity: WorldEntity): string[] {
  const names = [entity.name, ...entity.variants, ...entity.weak];
  const bare = names.filter((name) => name.startsWith('نادي ')).map((name) => name.slice(5));
  return [...new Set(bare)].filter((name) => !names.includes(name));
}
