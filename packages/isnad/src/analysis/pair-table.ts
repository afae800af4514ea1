/** A table from pairs of small non-negative integers to one: the arcs of a trie. Open addressing over typed arrays, no boxed keys. */
export class PairTable {
  #first: Int32Array;
  #second: Int32Array;
  #value: Int32Array;
  #size = 0;

  constructor(capacity = 1 << 10) {
    this.#first = new Int32Array(capacity);
    this.#second = new Int32Array(capacity);
    this.#value = new Int32Array(capacity).fill(-1);
  }

  /** -1 where the pair is not in. */
  get(first: number, second: number): number {
    const mask = this.#value.length - 1;
    for (let slot = slotOf(first, second) & mask; ; slot = (slot + 1) & mask) {
      const value = this.#value[slot] as number;
      if (value < 0 || (this.#first[slot] === first && this.#second[slot] === second)) return value;
    }
  }

  /** Adds a pair that is not in yet. */
  add(first: number, second: number, value: number): void {
    if (++this.#size * 2 > this.#value.length) this.#grow();
    this.#put(first, second, value);
  }

  #put(first: number, second: number, value: number): void {
    const mask = this.#value.length - 1;
    let slot = slotOf(first, second) & mask;
    while ((this.#value[slot] as number) >= 0) slot = (slot + 1) & mask;
    this.#first[slot] = first;
    this.#second[slot] = second;
    this.#value[slot] = value;
  }

  #grow(): void {
    const [firsts, seconds, values] = [this.#first, this.#second, this.#value];
    this.#first = new Int32Array(values.length * 2);
    this.#second = new Int32Array(values.length * 2);
    this.#value = new Int32Array(values.length * 2).fill(-1);
    for (let slot = 0; slot < values.length; slot++) {
      if ((values[slot] as number) >= 0) this.#put(firsts[slot] as number, seconds[slot] as number, values[slot] as number);
    }
  }
}

function slotOf(first: number, second: number): number {
  let hash = Math.imul(first, 0x9e3779b1) ^ Math.imul(second, 0x85ebca6b);
  hash ^= hash >>> 15;
  return hash ^ (hash >>> 7);
}
