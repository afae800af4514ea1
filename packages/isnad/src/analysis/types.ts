import { lossyKey } from './letters.ts';
import { TokenKind } from './tokens.ts';
import type { Vocabulary } from './vocabulary.ts';

/** Proclitics of a reading, as bits. */
export const Clitic = { wa: 1, fa: 2, ba: 4, lam: 8, kaf: 16, seen: 32, al: 64, hamza: 128 } as const;

/** One way to split a word: proclitics, the word itself, an enclitic. */
export interface Reading {
  /** `Clitic` bits. */
  readonly clitics: number;
  /** Code units of the surface that are attached particles; ال is not among them, and in لل nothing is cut. */
  readonly cut: number;
  /** Lossy key without attached particles, ال kept (لل restored to ال), enclitic kept. */
  readonly word: string;
  /** Id of `word` in the vocabulary of the shelves, -1 where no shelf knows it. */
  readonly wordId: number;
  /** `word` without ال and without the enclitic, in the form that stands alone (مدرست + ها → مدرسه). */
  readonly stem: string;
  /** Id of `stem` in the vocabulary, -1 where no shelf knows it. */
  readonly stemId: number;
  /** Lossy key of the enclitic pronoun, empty where there is none. */
  readonly enclitic: string;
  /** Word-class bits of the lexicon for the stem; 0 where it is unknown. */
  readonly classes: number;
}

/** A surface form, classified once for all its tokens. */
export interface WordType {
  readonly id: number;
  readonly kind: number;
  /** The surface. */
  readonly text: string;
  /** Lossy key of the surface. */
  readonly key: string;
  /** Id of `key` in the vocabulary of the shelves, -1 where no shelf knows it. */
  readonly keyId: number;
  /** Best first; never empty for a word. Tokens that are no Arabic words have one reading. */
  readonly readings: readonly Reading[];
  /** Whether some reading may begin a phrase of the shelves: lets the phrase matcher pass over the rest. */
  readonly begins: boolean;
}

/** How a language splits a surface form: its readings, best first. */
export type Splitter = (surface: string, key: string) => readonly Reading[];

/**
 * Interns surface forms: a bounded cache, filled by what the texts hold. A type depends on its surface alone, so that emptying the
 * cache changes nothing but time.
 */
export class TypeTable {
  readonly lineBreak: number;
  readonly #vocabulary: Vocabulary;
  readonly #split: Splitter;
  readonly #limit: number;
  #types: WordType[] = [];
  #hashes = new Int32Array(1 << 12);
  #slots = new Int32Array(1 << 12);

  constructor(vocabulary: Vocabulary, split: Splitter, limit = 150_000) {
    this.#vocabulary = vocabulary;
    this.#split = split;
    this.#limit = limit;
    this.lineBreak = 0;
    this.#reset();
  }

  get size(): number {
    return this.#types.length;
  }

  get(id: number): WordType {
    return this.#types[id] as WordType;
  }

  /** Call between texts only: ids of earlier texts do not outlive it. */
  trim(): void {
    if (this.#types.length > this.#limit) this.#reset();
  }

  /** The id of the surface `text[start, end)`. */
  intern(text: string, start: number, end: number, kind: number): number {
    let hash = 0x811c9dc5 ^ kind;
    for (let i = start; i < end; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
    hash ^= hash >>> 15;
    const mask = this.#slots.length - 1;
    let slot = hash & mask;
    for (;;) {
      const id = (this.#slots[slot] as number) - 1;
      if (id < 0) return this.#add(text.slice(start, end), kind, hash, slot);
      if (this.#hashes[slot] === hash && equals(this.#types[id] as WordType, text, start, end, kind)) return id;
      slot = (slot + 1) & mask;
    }
  }

  #add(slice: string, kind: number, hash: number, slot: number): number {
    // A slice keeps its whole parent text alive; a copy does not.
    const surface = Buffer.from(slice, 'utf16le').toString('utf16le');
    const id = this.#types.length;
    const key = lossyKey(surface);
    const readings = kind === TokenKind.word ? this.#split(surface, key) : [plainReading(key, this.#vocabulary)];
    const begins = readings.some((reading) => reading.wordId >= 0 && this.#vocabulary.begins(reading.wordId));
    this.#types.push({ id, kind, text: surface, key, keyId: this.#vocabulary.id(key), readings, begins });
    this.#slots[slot] = id + 1;
    this.#hashes[slot] = hash;
    if (this.#types.length * 2 > this.#slots.length) this.#rehash();
    return id;
  }

  #rehash(): void {
    const slots = new Int32Array(this.#slots.length * 2);
    const hashes = new Int32Array(slots.length);
    const mask = slots.length - 1;
    for (let old = 0; old < this.#slots.length; old++) {
      const id = this.#slots[old] as number;
      if (id === 0) continue;
      const hash = this.#hashes[old] as number;
      let slot = hash & mask;
      while (slots[slot] !== 0) slot = (slot + 1) & mask;
      slots[slot] = id;
      hashes[slot] = hash;
    }
    this.#slots = slots;
    this.#hashes = hashes;
  }

  #reset(): void {
    this.#types = [];
    this.#hashes = new Int32Array(1 << 12);
    this.#slots = new Int32Array(1 << 12);
    this.#types.push({ id: 0, kind: TokenKind.lineBreak, text: '\n', key: '\n', keyId: -1, readings: [plainReading('\n', this.#vocabulary)], begins: false });
  }
}

function plainReading(key: string, vocabulary: Vocabulary): Reading {
  const wordId = vocabulary.id(key);
  return { clitics: 0, cut: 0, word: key, wordId, stem: key, stemId: wordId, enclitic: '', classes: 0 };
}

function equals(type: WordType, text: string, start: number, end: number, kind: number): boolean {
  const surface = type.text;
  if (surface.length !== end - start || type.kind !== kind) return false;
  for (let i = 0; i < surface.length; i++) if (surface.charCodeAt(i) !== text.charCodeAt(start + i)) return false;
  return true;
}
