/** A table from pairs of small non-negative integers to one: the arcs of a trie. Open addressing over typed arrays, no boxed keys. */
export class PairTable {
  /** Four numbers a slot, so that one look-up touches one line of memory: first, second, the value and 1 (0 in an empty slot), nothing. */
  #slots: Int32Array;
  #mask: number;
  #size = 0;

  /** `capacity`: a power of two. */
  constructor(capacity = 1 << 10) {
    this.#slots = new Int32Array(capacity * 4);
    this.#mask = capacity - 1;
  }

  /** -1 where the pair is not in. */
  get(first: number, second: number): number {
    const slots = this.#slots;
    const mask = this.#mask;
    for (let slot = slotOf(first, second) & mask; ; slot = (slot + 1) & mask) {
      const at = slot << 2;
      const value = slots[at + 2] as number;
      if (value === 0 || (slots[at] === first && slots[at + 1] === second)) return value - 1;
    }
  }

  /** Adds a pair that is not in yet. */
  add(first: number, second: number, value: number): void {
    if (++this.#size * 2 > this.#mask) this.#grow();
    this.#put(first, second, value + 1);
  }

  #put(first: number, second: number, held: number): void {
    const slots = this.#slots;
    let slot = slotOf(first, second) & this.#mask;
    while (slots[(slot << 2) + 2] !== 0) slot = (slot + 1) & this.#mask;
    slots[slot << 2] = first;
    slots[(slot << 2) + 1] = second;
    slots[(slot << 2) + 2] = held;
  }

  #grow(): void {
    const old = this.#slots;
    this.#slots = new Int32Array(old.length * 2);
    this.#mask = old.length / 2 - 1;
    for (let at = 0; at < old.length; at += 4) if (old[at + 2] !== 0) this.#put(old[at] as number, old[at + 1] as number, old[at + 2] as number);
  }
}

function slotOf(first: number, second: number): number {
  let hash = Math.imul(first, 0x9e3779b1) ^ Math.imul(second, 0x85ebca6b);
  hash ^= hash >>> 15;
  return hash ^ (hash >>> 7);
}
