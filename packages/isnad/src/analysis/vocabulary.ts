import { KeyTable } from './key-table.ts';
import { lossyKey } from './letters.ts';
import { PairTable } from './pair-table.ts';

/** The words of all shelves, numbered; and the trie of their phrases. Built once, then read. */
export class Vocabulary {
  readonly #ids = new KeyTable(1 << 16);
  /** Node and word → node. */
  readonly #arcs = new PairTable(1 << 17);
  readonly #entries: (PhraseEntry[] | null)[] = [null];
  /** `NodeState` bits of each node. */
  #states: Uint8Array = new Uint8Array(1 << 16);
  /** 1 for words that stand further on in some phrase: no other word is looked for there. */
  #inner: Uint8Array = new Uint8Array(1 << 16);
  /** Words that stand only further on in phrases and may hold a particle (للإغاثة): no evidence that they are whole. */
  #further: Uint8Array = new Uint8Array(1 << 16);

  /** The id of a lossy key, or of the part of it from `from` to `to`; -1 where no shelf knows it. */
  id(key: string, from = 0, to: number = key.length): number {
    return this.#ids.id(key, from, to);
  }

  get size(): number {
    return this.#ids.size;
  }

  /** Makes a word known. Takes it in any spelling. */
  addWord(word: string): number {
    return this.#addKey(lossyKey(word));
  }

  #addKey(key: string): number {
    const id = this.#ids.add(key);
    while (id >= this.#further.length) this.#further = larger(this.#further);
    this.#further[id] = 0;
    return id;
  }

  /** Whether a shelf holds the word for itself: not only further on in a phrase, where it may begin with a particle. */
  knows(wordId: number): boolean {
    return wordId >= 0 && this.#further[wordId] === 0;
  }

  /** Adds a phrase (words parted by spaces, hyphens and dots) with what it stands for. `keys`: lossy keys of its words, where they are at hand. */
  addPhrase(phrase: string, entry: PhraseEntry, keys: readonly string[] = phraseWords(phrase).map(lossyKey)): void {
    if (keys.length === 0) throw new Error(`a phrase without words: ${JSON.stringify(phrase)}`);
    let node = 0;
    for (const key of keys) {
      let id = this.id(key);
      if (id < 0) {
        id = this.#addKey(key);
        if (node !== 0 && mayHoldParticle(key)) this.#further[id] = 1;
      } else if (node === 0) this.#further[id] = 0;
      let next = this.#arcs.get(node, id);
      if (next < 0) {
        next = this.#entries.length;
        this.#entries.push(null);
        this.#arcs.add(node, id, next);
        if (next >= this.#states.length) this.#states = larger(this.#states);
        this.#states[node] = (this.#states[node] as number) | NodeState.goesOn;
        if (node !== 0) {
          while (id >= this.#inner.length) this.#inner = larger(this.#inner);
          this.#inner[id] = 1;
        }
      }
      node = next;
    }
    const entries = this.#entries[node];
    if (entries) entries.push(entry);
    else this.#entries[node] = [entry];
    this.#states[node] = (this.#states[node] as number) | NodeState.ends;
  }

  /** The node after `node` (0 at the start) by a word; -1 where no phrase goes on so. */
  step(node: number, wordId: number): number {
    return wordId < 0 || (node !== 0 && this.#inner[wordId] !== 1) ? -1 : this.#arcs.get(node, wordId);
  }

  /** `NodeState` bits of a node. */
  state(node: number): number {
    return this.#states[node] as number;
  }

  /** What the phrases that end at a node stand for. */
  at(node: number): readonly PhraseEntry[] {
    return this.#entries[node] ?? none;
  }

  /** A lookup by word id, from a table keyed by words in any spelling. */
  table<T>(rows: Iterable<readonly [string, T]>): (wordId: number) => T | undefined {
    const values = new Map<number, T>();
    for (const [word, value] of rows) values.set(this.addWord(word), value);
    return (wordId) => (wordId < 0 ? undefined : values.get(wordId));
  }
}

/** Of a node of the trie, as bits: whether phrases end at it, and whether longer ones go on after it. */
export const NodeState = { ends: 1, goesOn: 2 } as const;

function larger(old: Uint8Array): Uint8Array<ArrayBuffer> {
  const array = new Uint8Array(old.length * 2);
  array.set(old);
  return array;
}

/** Arabic letters, with single spaces within. */
const plain = /^[\u0621-\u063a\u0641-\u064a]+(?: [\u0621-\u063a\u0641-\u064a]+)*$/;
const none: readonly PhraseEntry[] = [];

function mayHoldParticle(key: string): boolean {
  const first = key.charCodeAt(0);
  return first === 0x648 || first === 0x641 || first === 0x628 || first === 0x644 || first === 0x643;
}

/** What a phrase stands for: which shelf, and the entry's place on it. */
export interface PhraseEntry {
  readonly shelf: string;
  readonly index: number;
}

/** The words of a phrase as the tokeniser parts them. */
export function phraseWords(phrase: string): string[] {
  if (plain.test(phrase)) return phrase.split(' ');
  return phrase.match(/[\p{L}\p{M}\u0640\u200c\u200d]+|\p{N}+/gu) ?? [];
}
