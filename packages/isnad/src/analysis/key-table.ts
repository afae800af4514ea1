/**
 * Numbers strings 0, 1, 2 … and finds their numbers again, also those of parts of other strings, which are never cut out for it. Open addressing over a typed
 * array: a string that is not in is told by its hash alone, almost always.
 */
export class KeyTable {
  readonly #keys: string[] = [];
  /** Two numbers a slot: the hash, and the key's number and 1 (0 in an empty slot). */
  #slots: Int32Array;
  #mask: number;

  /** `capacity`: a power of two. */
  constructor(capacity = 1 << 10) {
    this.#slots = new Int32Array(capacity * 2);
    this.#mask = capacity - 1;
  }

  get size(): number {
    return this.#keys.length;
  }

  key(id: number): string {
    return this.#keys[id] as string;
  }

  /** The number of `text[from, to)`, -1 where it is not in. */
  id(text: string, from = 0, to: number = text.length): number {
    const hash = hashOf(text, from, to);
    const slots = this.#slots;
    const mask = this.#mask;
    for (let slot = hash & mask; ; slot = (slot + 1) & mask) {
      const held = slots[slot * 2 + 1] as number;
      if (held === 0) return -1;
      if (slots[slot * 2] === hash && isPart(this.#keys[held - 1] as string, text, from, to)) return held - 1;
    }
  }

  /** The number of a key, which is added where it is not in. */
  add(key: string): number {
    const known = this.id(key);
    if (known >= 0) return known;
    const id = this.#keys.push(key) - 1;
    if (this.#keys.length * 2 > this.#mask) this.#grow();
    this.#put(hashOf(key, 0, key.length), id + 1);
    return id;
  }

  #put(hash: number, held: number): void {
    const slots = this.#slots;
    let slot = hash & this.#mask;
    while (slots[slot * 2 + 1] !== 0) slot = (slot + 1) & this.#mask;
    slots[slot * 2] = hash;
    slots[slot * 2 + 1] = held;
  }

  #grow(): void {
    const old = this.#slots;
    this.#slots = new Int32Array(old.length * 2);
    this.#mask = old.length - 1;
    for (let at = 0; at < old.length; at += 2) if (old[at + 1] !== 0) this.#put(old[at] as number, old[at + 1] as number);
  }
}

/** Bits of strings, 0 for those that it does not hold. */
export class KeyBits {
  readonly #keys: KeyTable;
  readonly #bits: Column;

  /** `capacity`: a power of two. */
  constructor(capacity = 1 << 10) {
    this.#keys = new KeyTable(capacity);
    this.#bits = new Column(capacity);
  }

  get(text: string, from = 0, to: number = text.length): number {
    const id = this.#keys.id(text, from, to);
    return id < 0 ? 0 : this.#bits.get(id);
  }

  mark(key: string, bits: number): void {
    const id = this.#keys.add(key);
    this.#bits.set(id, this.#bits.get(id) | bits);
  }
}

/** Numbers by number, 0 where none was set; it grows with what is set. */
export class Column {
  #values: Int32Array;

  constructor(capacity: number) {
    this.#values = new Int32Array(capacity);
  }

  get(at: number): number {
    return at < this.#values.length ? (this.#values[at] as number) : 0;
  }

  set(at: number, value: number): void {
    if (at >= this.#values.length) {
      const larger = new Int32Array(Math.max(at + 1, this.#values.length * 2));
      larger.set(this.#values);
      this.#values = larger;
    }
    this.#values[at] = value;
  }
}

/** A hash of `text[from, to)` under which equal strings meet. */
export function hashOf(text: string, from = 0, to: number = text.length): number {
  let hash = 0x811c9dc5 | 0;
  for (let i = from; i < to; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  hash ^= hash >>> 15;
  return hash ^ (hash >>> 7);
}

function isPart(key: string, text: string, from: number, to: number): boolean {
  if (key.length !== to - from) return false;
  for (let i = 0; i < key.length; i++) if (key.charCodeAt(i) !== text.charCodeAt(from + i)) return false;
  return true;
}
