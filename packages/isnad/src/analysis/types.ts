import { lossyKey } from './letters.ts';
import { markBits } from './marks.ts';
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
  /** Its number in the table, until that is trimmed. */
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
 * Interns surface forms: a bounded cache, filled by what the texts hold. A type depends on its surface alone, so that forgetting it
 * changes nothing but time: where the cache is full, the types that were met once since it was last full go, and those that stay move together.
 * What every token asks of its type lies in columns beside the types: an object a token is a walk through all of memory.
 */
export class TypeTable {
  readonly lineBreak: number;
  readonly #vocabulary: Vocabulary;
  readonly #split: Splitter;
  readonly #limit: number;
  #generation = 0;
  /** Ids before the last trim of the types that it kept, by their ids since. */
  #kept: Int32Array = new Int32Array(1);
  #types: WordType[] = [];
  /** How often each type was met since the last trim, and half of how often before; 255 stands for more. */
  #uses = new Uint8Array(firstSlots);
  /**
   * By slot: the type's id and 1 (0 in an empty slot), then its surface: packed in two numbers where it is short, so that one look-up touches one line of
   * memory; else its hash and where it lies in `#units`. Then how it is held: see `heldAs`.
   */
  #slots = new Int32Array(firstSlots * stride);
  /** The surfaces that are not packed, behind each other. */
  #units = new Uint16Array(firstSlots * 4);
  #used = 0;
  #keyIds = new Int32Array(firstSlots);
  #marks = new Uint8Array(firstSlots);
  /** 0, or where in `#beginnings` the type's readings lie that begin phrases. */
  #begins = new Int32Array(firstSlots);
  /** How many, and of each its place among the readings and the node after it. */
  #beginnings: number[] = [0];

  constructor(vocabulary: Vocabulary, split: Splitter, limit = 40_000) {
    this.#vocabulary = vocabulary;
    this.#split = split;
    this.#limit = limit;
    this.lineBreak = this.#push('\n', '\n', TokenKind.lineBreak, [plainReading('\n', vocabulary)]);
  }

  get size(): number {
    return this.#types.length;
  }

  /** One more whenever the table has been trimmed: what is remembered by id is then void, but for what `kept` tells of. */
  get generation(): number {
    return this.#generation;
  }

  /** Of each type that the last trim kept the id that it had before, in ascending order: what is remembered of them moves from there. */
  get kept(): Int32Array {
    return this.#kept;
  }

  get(id: number): WordType {
    return this.#types[id] as WordType;
  }

  /** The `keyId` of a type, without touching it. */
  keyId(id: number): number {
    return this.#keyIds[id] as number;
  }

  /** What a mark of punctuation may do in a sentence, as `Mark` bits; 0 for what is no mark. */
  mark(id: number): number {
    return this.#marks[id] as number;
  }

  /** 0 where no reading of the type begins a phrase of the shelves, else where `beginnings` tells of those that do. */
  begins(id: number): number {
    return this.#begins[id] as number;
  }

  /** At `begins(id)` how many readings begin a phrase; after it of each its place among the readings and its node in the vocabulary. */
  get beginnings(): readonly number[] {
    return this.#beginnings;
  }

  /** Call between texts only: ids of earlier texts do not outlive it. */
  trim(): void {
    if (this.#types.length > this.#limit) this.#forget();
  }

  /** The id of the surface `text[start, end)`. */
  intern(text: string, start: number, end: number, kind: number): number {
    const units = new Uint16Array(end - start);
    for (let i = start; i < end; i++) units[i - start] = text.charCodeAt(i);
    return this.internUnits(text.slice(start, end), units, 0, end - start, kind);
  }

  /** The same, where the text's code units lie in an array. */
  internUnits(text: string, units: Uint16Array, start: number, end: number, kind: number): number {
    const length = end - start;
    let one = 0;
    let two = 0;
    let held: number = heldAs.hash;
    if (kind === TokenKind.word && length <= mostArabic) {
      held = heldAs.arabic;
      let pages = 0;
      for (let i = start; i < end; i++) {
        const unit = units[i] as number;
        pages |= unit ^ arabicPage;
        two = (two << 8) | (one >>> 24);
        one = (one << 8) | (unit & 0xff);
      }
      if (pages > 0xff) held = heldAs.hash;
    } else if (length <= 2) {
      held = heldAs.units - kind;
      one = units[start] as number;
      two = length === 2 ? (units[start + 1] as number) : 0;
    }
    if (held === heldAs.hash) {
      one = hashBasis;
      for (let i = start; i < end; i++) one = Math.imul(one ^ (units[i] as number), hashPrime);
      held = (length << 3) | kind;
    }
    const slots = this.#slots;
    const mask = slots.length - 1;
    let slot = slotOf(one, held < 0 ? two : held) & mask;
    for (;;) {
      const id = (slots[slot] as number) - 1;
      if (id < 0) return this.#add(text, units, start, end, kind, one, two, held, slot);
      if (slots[slot + 1] === one && slots[slot + 3] === held) {
        const known = slots[slot + 2] as number;
        if (held < 0 ? known === two : this.#equals(known, units, start, end)) {
          const uses = this.#uses[id] as number;
          if (uses < 255) this.#uses[id] = uses + 1;
          return id;
        }
      }
      slot = (slot + stride) & mask;
    }
  }

  #equals(from: number, units: Uint16Array, start: number, end: number): boolean {
    const known = this.#units;
    for (let i = start, at = from; i < end; i++, at++) if (known[at] !== units[i]) return false;
    return true;
  }

  #add(text: string, units: Uint16Array, start: number, end: number, kind: number, one: number, two: number, held: number, slot: number): number {
    const slice = text.slice(start, end);
    // A long slice keeps its whole parent text alive; a copy does not.
    const surface = slice.length < shortestSlice ? slice : Buffer.from(slice, 'utf16le').toString('utf16le');
    const key = lossyKey(surface);
    const readings = kind === TokenKind.word ? this.#split(surface, key) : [plainReading(key, this.#vocabulary)];
    const id = this.#push(surface, key, kind, readings);
    this.#slots[slot] = id + 1;
    this.#slots[slot + 1] = one;
    this.#slots[slot + 2] = held < 0 ? two : this.#keep(units, start, end);
    this.#slots[slot + 3] = held;
    if (this.#types.length * stride * 2 > this.#slots.length) this.#rehash();
    return id;
  }

  #push(text: string, key: string, kind: number, readings: readonly Reading[]): number {
    const id = this.#types.length;
    const beginnings = this.#beginnings;
    const from = beginnings.length;
    let count = 0;
    for (let place = 0; place < readings.length; place++) {
      const node = this.#vocabulary.step(0, (readings[place] as Reading).wordId);
      if (node < 0) continue;
      if (count++ === 0) beginnings.push(0);
      beginnings.push(place, node);
    }
    if (count > 0) beginnings[from] = count;
    const keyId = this.#vocabulary.id(key);
    this.#types.push({ id, kind, text, key, keyId, readings, begins: count > 0 });
    if (id >= this.#begins.length) {
      this.#keyIds = larger(this.#keyIds, new Int32Array(id * 2));
      this.#begins = larger(this.#begins, new Int32Array(id * 2));
      this.#marks = larger(this.#marks, new Uint8Array(id * 2));
      this.#uses = larger(this.#uses, new Uint8Array(id * 2));
    }
    this.#uses[id] = 1;
    this.#keyIds[id] = keyId;
    this.#marks[id] = kind === TokenKind.punctuation ? markBits(text) : 0;
    this.#begins[id] = count > 0 ? from : 0;
    return id;
  }

  #keep(units: Uint16Array, start: number, end: number): number {
    const from = this.#used;
    const to = from + end - start;
    if (to > this.#units.length) this.#units = larger(this.#units, new Uint16Array(Math.max(to, this.#units.length * 2)));
    for (let i = start, at = from; i < end; i++, at++) this.#units[at] = units[i] as number;
    this.#used = to;
    return from;
  }

  #rehash(): void {
    const old = this.#slots;
    this.#slots = new Int32Array(old.length * 2);
    for (let at = 0; at < old.length; at += stride) {
      if (old[at] === 0) continue;
      const held = old[at + 3] as number;
      const slot = this.#emptySlot(old[at + 1] as number, held < 0 ? (old[at + 2] as number) : held);
      for (let k = 0; k < stride; k++) this.#slots[slot + k] = old[at + k] as number;
    }
  }

  /** Keeps what was met more than once, or often before; what is left of a full table is half of it, most often. */
  #forget(): void {
    const moved = new Int32Array(this.#types.length).fill(-1);
    const kept: number[] = [];
    for (let id = 0; id < moved.length; id++) {
      const uses = this.#uses[id] as number;
      if (id !== this.lineBreak && (uses < 2 || kept.length > this.#limit * mostKept)) continue;
      moved[id] = kept.length;
      // An id is never above the one before: what lies in the columns moves down in place.
      this.#uses[kept.length] = uses >> 1;
      kept.push(id);
    }
    this.#generation++;
    this.#kept = Int32Array.from(kept);
    this.#moveTypes();
    this.#moveSlots(moved);
  }

  #moveTypes(): void {
    const [types, beginnings] = [this.#types, this.#beginnings];
    this.#types = [];
    this.#beginnings = [0];
    this.#kept.forEach((before, id) => {
      const type = types[before] as WordType;
      // Who remembers the type holds the object too: it moves and is not made anew.
      (type as { id: number }).id = id;
      this.#types.push(type);
      this.#keyIds[id] = this.#keyIds[before] as number;
      this.#marks[id] = this.#marks[before] as number;
      const from = this.#begins[before] as number;
      this.#begins[id] = from === 0 ? 0 : this.#beginnings.length;
      if (from > 0) this.#beginnings.push(...beginnings.slice(from, from + 1 + 2 * (beginnings[from] as number)));
    });
  }

  #moveSlots(moved: Int32Array): void {
    const [slots, units] = [this.#slots, this.#units];
    this.#slots = new Int32Array(slots.length);
    this.#units = new Uint16Array(units.length);
    this.#used = 0;
    for (let at = 0; at < slots.length; at += stride) {
      const id = slots[at] === 0 ? -1 : (moved[(slots[at] as number) - 1] as number);
      if (id < 0) continue;
      const held = slots[at + 3] as number;
      const from = slots[at + 2] as number;
      const to = this.#emptySlot(slots[at + 1] as number, held < 0 ? from : held);
      this.#slots[to] = id + 1;
      this.#slots[to + 1] = slots[at + 1] as number;
      this.#slots[to + 2] = held < 0 ? from : this.#keep(units, from, from + (held >> 3));
      this.#slots[to + 3] = held;
    }
  }

  #emptySlot(one: number, two: number): number {
    const mask = this.#slots.length - 1;
    let slot = slotOf(one, two) & mask;
    while (this.#slots[slot] !== 0) slot = (slot + stride) & mask;
    return slot;
  }
}

/** Of a full table so much is kept at most. */
const mostKept = 0.75;
const hashBasis = 0x811c9dc5 | 0;
const hashPrime = 0x01000193;
/** Arabic words of so many letters are packed, a byte a letter: no letter's byte is 0. */
const mostArabic = 8;
const arabicPage = 0x600;
/** How a slot holds a surface: its length and kind beside a hash, packed Arabic, or one or two code units of a kind (`units` less the kind). */
const heldAs = { hash: 0, arabic: -1, units: -2 } as const;

function slotOf(one: number, two: number): number {
  let hash = Math.imul(one, 0x9e3779b1) ^ Math.imul(two, 0x85ebca6b);
  hash ^= hash >>> 15;
  return (hash ^ (hash >>> 7)) * stride;
}

const firstSlots = 1 << 12;
/** Numbers a slot. */
const stride = 4;
/** V8 copies shorter slices. */
const shortestSlice = 13;

function plainReading(key: string, vocabulary: Vocabulary): Reading {
  const wordId = vocabulary.id(key);
  return { clitics: 0, cut: 0, word: key, wordId, stem: key, stemId: wordId, enclitic: '', classes: 0 };
}

function larger<Column extends Int32Array | Uint16Array | Uint8Array>(old: Column, fresh: Column): Column {
  fresh.set(old);
  return fresh;
}
