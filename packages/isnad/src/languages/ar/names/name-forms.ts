import { Column, KeyTable } from '../../../analysis/key-table.ts';
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
/** Bits of a word's spelling key. */
const KeyFlag = { begins: 1, goesOn: 2 } as const;

/** Puts all names of the world into the vocabulary and indexes them. `keyOf` gives a word's spelling key, `isFolded` whether it is a transliteration's. */
export function createNameForms(vocabulary: Vocabulary, world: World, keyOf: (key: string) => string, isFolded: (key: string) => boolean): NameForms {
  const forms: NameForm[] = [];
  const ids = new KeyTable(1 << 16);
  /** `KeyFlag` bits by number of key. */
  const keyFlags = new Column(1 << 15);
  const arcs = new PairTable(1 << 17);
  /** By node the index of a form and 1, 0 for none, or `several`. */
  const spelled = new Column(1 << 16);
  /** By node and type the index of an entity and 1, 0 for none, or `several`. */
  const full = new Column(1 << 18);
  let nodes = 1;
  // The words of names by their letters: most names are made of words that others have, which are never cut out of them.
  const surfaces = new KeyTable(1 << 16);
  const words: WordKey[] = [];
  for (let index = 0; index < world.entities.length; index++) addEntity(world.entities[index] as WorldEntity, index);
  words.length = 0;
  return {
    forms,
    keyId: (key) => ids.id(key),
    step: (node, keyId) => (keyId < 0 ? -1 : arcs.get(node, keyId)),
    spelled: (node) => Math.max(-1, spelled.get(node) - 1),
    begins: (keyId) => keyId >= 0 && (keyFlags.get(keyId) & KeyFlag.begins) !== 0,
    isAlone: (keyId) => {
      const node = keyId < 0 ? -1 : arcs.get(0, keyId);
      return node >= 0 && spelled.get(node) > 0;
    },
    goesOn: (keyId) => keyId >= 0 && (keyFlags.get(keyId) & KeyFlag.goesOn) !== 0,
    entityOf(type, keys) {
      let node = 0;
      for (const key of keys) {
        const id = ids.id(key);
        node = id < 0 ? -1 : arcs.get(node, id);
        if (node < 0) return -1;
      }
      return Math.max(-1, full.get(node * types.length + types.indexOf(type)) - 1);
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
    const keys = wordKeys(name);
    if (keys.length === 0) return;
    const form = forms.length;
    const lossy: string[] = [];
    let anyFolded = false;
    let anyLong = false;
    for (let i = 0; i < keys.length; i++) {
      const key = keys[i] as WordKey;
      lossy.push(key.lossy);
      if (key.folded) anyFolded = true;
      if (key.folded && key.length >= 3) anyLong = true;
    }
    vocabulary.addPhrase(name, { shelf: 'world', index: form }, lossy);
    forms.push({
      entity: index,
      grade,
      own: name === entity.name,
      bare: keys.length > 1 && hasOtherForms(entity) && isForm(entity, withoutFirst(name)),
      text: keys.length === 1 ? name : '',
    });
    if (grade === Grade.short && !anyFolded) return;
    let node = 0;
    for (let i = 0; i < keys.length; i++) {
      const { id } = keys[i] as WordKey;
      let next = arcs.get(node, id);
      if (next < 0) {
        next = nodes++;
        arcs.add(node, id, next);
        if (node !== 0) keyFlags.set(id, keyFlags.get(id) | KeyFlag.goesOn);
      }
      node = next;
    }
    if (grade === Grade.full && (entity.type !== 'PER' || keys.length > 1)) {
      const slot = node * types.length + types.indexOf(entity.type);
      const known = full.get(slot);
      full.set(slot, known === 0 || known === index + 1 ? index + 1 : several);
    }
    if (!anyLong) return;
    const [first] = keys as [WordKey];
    if (keys.length === 1 && (first.length < (entity.type === 'ORG' ? 5 : 4) || grade === Grade.weak)) return;
    keyFlags.set(first.id, keyFlags.get(first.id) | KeyFlag.begins);
    const known = spelled.get(node);
    if (known === 0) spelled.set(node, form + 1);
    else if (known > 0 && (forms[known - 1] as NameForm).entity !== index) spelled.set(node, several);
  }

  function wordKeys(name: string): WordKey[] {
    const keys: WordKey[] = [];
    let from = 0;
    for (let at = 0; at <= name.length; at++) {
      const unit = at < name.length ? name.charCodeAt(at) : space;
      if (unit === space) {
        if (at === from) return phraseWords(name).map((word) => wordKey(word, 0, word.length));
        keys.push(wordKey(name, from, at));
        from = at + 1;
      } else if (!((unit >= 0x621 && unit <= 0x63a) || (unit >= 0x641 && unit <= 0x64a))) return phraseWords(name).map((word) => wordKey(word, 0, word.length));
    }
    return keys;
  }

  function wordKey(text: string, from: number, to: number): WordKey {
    const known = surfaces.id(text, from, to);
    if (known >= 0) return words[known] as WordKey;
    const surface = text.slice(from, to);
    const lossy = lossyKey(surface);
    const key = keyOf(lossy);
    const word = { lossy, id: ids.add(key), length: key.length, folded: isFolded(lossy) };
    words[surfaces.add(surface)] = word;
    return word;
  }
}

const space = 0x20;

/** The words of a name after its first, parted by single spaces. */
function withoutFirst(name: string): string {
  const words = phraseWords(name);
  return words.slice(1).join(' ');
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
