/**
 * Where a term occurs, packed: the last id, the first id, then for each id its count and, where places are kept, their bytes and the places as differences; between two
 * ids their difference. All are variable-length integers of seven bits (LEB128). Two packed lists whose ids follow one another join without being unpacked.
 */
export class PostingsWriter {
  readonly #body: number[] = [];
  #first = -1;
  #last = -1;

  /** `id` is greater than all before; `places` grow. */
  add(id: number, count: number, places: readonly number[] | null): void {
    if (this.#first < 0) this.#first = id;
    else this.#put(id - this.#last);
    this.#last = id;
    this.#put(count);
    if (places === null) return;
    let size = 0;
    let before = 0;
    for (const place of places) {
      size += sizeOf(place - before);
      before = place;
    }
    this.#put(size);
    before = 0;
    for (const place of places) {
      this.#put(place - before);
      before = place;
    }
  }

  packed(): Uint8Array {
    const head = sizeOf(this.#last) + sizeOf(this.#first);
    const packed = new Uint8Array(head + this.#body.length);
    put(packed, put(packed, 0, this.#last), this.#first);
    packed.set(this.#body, head);
    return packed;
  }

  #put(value: number): void {
    let rest = value;
    while (rest >= 0x80) {
      this.#body.push((rest & 0x7f) | 0x80);
      rest >>>= 7;
    }
    this.#body.push(rest);
  }
}

/** Joins packed lists, each with greater ids than the one before. */
export function joinPostings(lists: readonly Uint8Array[]): Uint8Array {
  if (lists.length === 1) return lists[0]!;
  const heads = lists.map((list) => {
    const reader = { at: 0 };
    return { last: read(list, reader), first: read(list, reader), body: reader.at };
  });
  const last = heads.at(-1)!.last;
  const first = heads[0]!.first;
  let size = sizeOf(last) + sizeOf(first);
  for (const [at, list] of lists.entries()) size += list.length - heads[at]!.body + (at === 0 ? 0 : sizeOf(heads[at]!.first - heads[at - 1]!.last));
  const joined = new Uint8Array(size);
  let end = put(joined, put(joined, 0, last), first);
  for (const [at, list] of lists.entries()) {
    if (at > 0) end = put(joined, end, heads[at]!.first - heads[at - 1]!.last);
    joined.set(list.subarray(heads[at]!.body), end);
    end += list.length - heads[at]!.body;
  }
  return joined;
}

/** Where a term occurs. */
export interface Postings {
  /** Growing. */
  readonly ids: Uint32Array;
  /** How often it occurs in each. */
  readonly counts: Uint16Array;
  /** Puts its places in the id at an index into a list, in the place of what is there; none where none are kept. */
  places(index: number, into: number[]): void;
}

/** Unpacks lists whose ids follow one another; places are read when they are asked for. */
export function readPostings(lists: readonly Uint8Array[], hasPlaces: boolean): Postings {
  const bytes = lists.length === 0 ? new Uint8Array() : joinPostings(lists);
  const most = bytes.length;
  const ids = new Uint32Array(most);
  const counts = new Uint16Array(most);
  const starts = hasPlaces ? new Uint32Array(most) : null;
  const reader = { at: 0 };
  let length = 0;
  if (most > 0) {
    read(bytes, reader);
    let id = read(bytes, reader);
    for (;;) {
      ids[length] = id;
      counts[length] = Math.min(0xffff, read(bytes, reader));
      if (starts !== null) {
        starts[length] = reader.at;
        const size = read(bytes, reader);
        reader.at += size;
      }
      length++;
      if (reader.at >= most) break;
      id += read(bytes, reader);
    }
  }
  return {
    ids: ids.slice(0, length),
    counts: counts.slice(0, length),
    places(index, into) {
      into.length = 0;
      if (starts === null) return;
      const from = { at: starts[index]! };
      const size = read(bytes, from);
      const end = from.at + size;
      let place = 0;
      while (from.at < end) {
        place += read(bytes, from);
        into.push(place);
      }
    },
  };
}

function sizeOf(value: number): number {
  return value < 0x80 ? 1 : value < 0x4000 ? 2 : value < 0x20_0000 ? 3 : value < 0x1000_0000 ? 4 : 5;
}

function put(bytes: Uint8Array, at: number, value: number): number {
  let rest = value;
  let end = at;
  while (rest >= 0x80) {
    bytes[end++] = (rest & 0x7f) | 0x80;
    rest >>>= 7;
  }
  bytes[end++] = rest;
  return end;
}

function read(bytes: Uint8Array, reader: { at: number }): number {
  let byte = bytes[reader.at++]!;
  if (byte < 0x80) return byte;
  let value = byte & 0x7f;
  for (let shift = 7; ; shift += 7) {
    byte = bytes[reader.at++]!;
    value |= (byte & 0x7f) << shift;
    if (byte < 0x80) return value >>> 0;
  }
}
