/** How often each term is held, by its 32-bit id. */
export interface TermCounts {
  /** Changes a count by a step up or down; gives nothing. */
  change(id: number, by: 1 | -1): void;
  /** 0 where it is not held. */
  of(id: number): number;
}

const fullest = 0.7;
const fewestSlots = 64;

/** An open table (linear probing) in typed arrays, eight bytes a slot. Terms whose count came back to nothing leave it when it grows. */
export function createTermCounts(): TermCounts {
  let keys = new Int32Array(fewestSlots);
  /** The count and one more; 0 where the slot is free. */
  let values = new Int32Array(fewestSlots);
  let used = 0;

  /** The slot of the term, or the free one where it would stand. Half of the bits of a product with the golden ratio spread ids of any kind. */
  const slotOf = (id: number): number => {
    const mask = keys.length - 1;
    let slot = (Math.imul(id, 0x9e3779b1) >>> 7) & mask;
    while (values[slot] !== 0 && keys[slot] !== id) slot = (slot + 1) & mask;
    return slot;
  };
  const grow = (): void => {
    const [oldKeys, oldValues] = [keys, values];
    let live = 0;
    for (const value of oldValues) if (value > 1) live++;
    const size = live * 2 > fullest * keys.length ? keys.length * 2 : keys.length;
    keys = new Int32Array(size);
    values = new Int32Array(size);
    used = live;
    for (let i = 0; i < oldKeys.length; i++) {
      if (oldValues[i]! <= 1) continue;
      const slot = slotOf(oldKeys[i]!);
      keys[slot] = oldKeys[i]!;
      values[slot] = oldValues[i]!;
    }
  };

  return {
    change(id, by) {
      if (used >= fullest * keys.length) grow();
      const slot = slotOf(id);
      if (values[slot] === 0) {
        keys[slot] = id;
        values[slot] = 1;
        used++;
      }
      values[slot] = values[slot]! + by;
    },
    of: (id) => Math.max(0, values[slotOf(id)]! - 1),
  };
}
