/** Which articles, by number, hold which shingles, by hash. */
export interface ShingleIndex {
  /** Notes a holder that is not noted yet. Gives whether the shingle had others. */
  add(hash: number, holder: number): boolean;
  remove(hash: number, holder: number): void;
  /** Writes the holders into `into`, in no particular order, and gives their number. */
  holders(hash: number, into: number[]): number;
  /** Bytes of the tables. */
  readonly bytes: number;
}

const nobody = -1;
const free = -0x80000000;
const fullest = 0.8;
/** So few still leave a free one, at which a search ends. */
const fewestSlots = 8;

/**
 * An index in typed arrays: an open table (linear probing) from hash to its one holder, eight bytes a shingle; only shingles with several holders have a chain of them, eight bytes
 * more for each.
 * @param expected number of different shingles to make room for; the tables grow by half where they turn out too small
 */
export function createShingleIndex(expected = 1 << 14): ShingleIndex {
  let keys = new Int32Array(Math.max(fewestSlots, Math.ceil(expected / fullest)));
  /** A holder, `nobody`, `free`, or the chain's first node as `-2 - node`. */
  let values = new Int32Array(keys.length).fill(free);
  let used = 0;
  let owners = new Int32Array(1 << 8);
  let nexts = new Int32Array(1 << 8);
  let nodes = 0;
  let spare = nobody;

  /** The slot of the hash, or the free one where it would stand. Kept hashes are the least of many, so they are spread anew. */
  const slotOf = (hash: number): number => {
    let slot = Math.floor(((Math.imul(hash, 0x9e3779b1) >>> 0) / 0x100000000) * keys.length);
    while (values[slot] !== free && keys[slot] !== hash) if (++slot === keys.length) slot = 0;
    return slot;
  };
  const grow = (): void => {
    const [oldKeys, oldValues] = [keys, values];
    keys = new Int32Array(Math.ceil(keys.length * 1.5));
    values = new Int32Array(keys.length).fill(free);
    used = 0;
    for (let i = 0; i < oldKeys.length; i++) {
      if (oldValues[i] === free || oldValues[i] === nobody) continue;
      const slot = slotOf(oldKeys[i]!);
      keys[slot] = oldKeys[i]!;
      values[slot] = oldValues[i]!;
      used++;
    }
  };
  const node = (owner: number, next: number): number => {
    let at = spare;
    if (at === nobody) {
      at = nodes++;
      if (at === owners.length) {
        owners = resized(owners);
        nexts = resized(nexts);
      }
    } else spare = nexts[at]!;
    owners[at] = owner;
    nexts[at] = next;
    return at;
  };

  return {
    add(hash, holder) {
      if (used >= fullest * keys.length) grow();
      const slot = slotOf(hash);
      const value = values[slot]!;
      if (value === free) {
        keys[slot] = hash;
        used++;
      }
      if (value === free || value === nobody) {
        values[slot] = holder;
        return false;
      }
      values[slot] = -2 - node(holder, value >= 0 ? node(value, nobody) : -2 - value);
      return true;
    },
    remove(hash, holder) {
      const slot = slotOf(hash);
      const value = values[slot]!;
      if (value === holder) values[slot] = nobody;
      if (value >= nobody || value === free) return;
      let before = nobody;
      let at = -2 - value;
      while (at !== nobody && owners[at] !== holder) {
        before = at;
        at = nexts[at]!;
      }
      if (at === nobody) return;
      const after = nexts[at]!;
      if (before !== nobody) nexts[before] = after;
      else values[slot] = after === nobody ? nobody : -2 - after;
      nexts[at] = spare;
      spare = at;
    },
    holders(hash, into) {
      const value = values[slotOf(hash)]!;
      if (value === free || value === nobody) return 0;
      if (value >= 0) {
        into[0] = value;
        return 1;
      }
      let count = 0;
      for (let at = -2 - value; at !== nobody; at = nexts[at]!) into[count++] = owners[at]!;
      return count;
    },
    get bytes() {
      return keys.byteLength + values.byteLength + owners.byteLength + nexts.byteLength;
    },
  };
}

function resized(array: Int32Array): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(Math.ceil(array.length * 1.5));
  larger.set(array);
  return larger;
}
