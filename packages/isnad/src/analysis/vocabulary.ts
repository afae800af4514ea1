import { lossyKey } from './letters.ts';

/** The words of all shelves, numbered; and the trie of their phrases. Built once, then read. */
export class Vocabulary {
  readonly #ids = new Map<string, number>();
  /** (node << 20 | word) → node. */
  readonly #arcs = new Map<number, number>();
  readonly #entries: PhraseEntry[][] = [[]];
  readonly #beginners = new Set<number>();
  /** Words that stand only further on in phrases and may hold a particle (للإغاثة): no evidence that they are whole. */
  readonly #further = new Set<number>();

  /** The id of a lossy key; -1 where no shelf knows it. */
  id(key: string): number {
    return this.#ids.get(key) ?? -1;
  }

  get size(): number {
    return this.#ids.size;
  }

  /** Makes a word known. Takes it in any spelling. */
  addWord(word: string): number {
    const key = lossyKey(word);
    let id = this.#ids.get(key);
    if (id === undefined) {
      id = this.#ids.size;
      this.#ids.set(key, id);
    } else this.#further.delete(id);
    return id;
  }

  /** Whether a shelf holds the word for itself: not only further on in a phrase, where it may begin with a particle. */
  knows(wordId: number): boolean {
    return wordId >= 0 && !this.#further.has(wordId);
  }

  /** Adds a phrase (words parted by spaces, hyphens and dots) with what it stands for. */
  addPhrase(phrase: string, entry: PhraseEntry): void {
    const words = phraseWords(phrase);
    if (words.length === 0) throw new Error(`a phrase without words: ${JSON.stringify(phrase)}`);
    let node = 0;
    for (const word of words) {
      const isNew = this.id(lossyKey(word)) < 0;
      const id = node === 0 || isNew ? this.addWord(word) : this.id(lossyKey(word));
      if (node === 0) this.#beginners.add(id);
      else if (isNew && /^[وفبلك]/.test(word)) this.#further.add(id);
      const arc = node * 0x100000 + id;
      let next = this.#arcs.get(arc);
      if (next === undefined) {
        next = this.#entries.length;
        this.#entries.push([]);
        this.#arcs.set(arc, next);
      }
      node = next;
    }
    (this.#entries[node] as PhraseEntry[]).push(entry);
  }

  begins(wordId: number): boolean {
    return this.#beginners.has(wordId);
  }

  /** The node after `node` (0 at the start) by a word; -1 where no phrase goes on so. */
  step(node: number, wordId: number): number {
    return wordId < 0 ? -1 : (this.#arcs.get(node * 0x100000 + wordId) ?? -1);
  }

  /** What the phrases that end at a node stand for. */
  at(node: number): readonly PhraseEntry[] {
    return this.#entries[node] as PhraseEntry[];
  }

  /** A lookup by word id, from a table keyed by words in any spelling. */
  table<T>(rows: Iterable<readonly [string, T]>): (wordId: number) => T | undefined {
    const values = new Map<number, T>();
    for (const [word, value] of rows) values.set(this.addWord(word), value);
    return (wordId) => (wordId < 0 ? undefined : values.get(wordId));
  }
}

/** What a phrase stands for: which shelf, and the entry's place on it. */
export interface PhraseEntry {
  readonly shelf: string;
  readonly index: number;
}

/** The words of a phrase as the tokeniser parts them. */
export function phraseWords(phrase: string): string[] {
  return phrase.match(/[\p{L}\p{M}\u0640\u200c\u200d]+|\p{N}+/gu) ?? [];
}
