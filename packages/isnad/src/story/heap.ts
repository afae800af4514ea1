/** A binary heap: gives the first thing by an order that must never call two things equal. */
export class Heap<Item> {
  readonly #items: Item[] = [];
  readonly #isBefore: (x: Item, y: Item) => boolean;

  constructor(isBefore: (x: Item, y: Item) => boolean) {
    this.#isBefore = isBefore;
  }

  put(item: Item): void {
    const items = this.#items;
    let i = items.length;
    items.push(item);
    while (i > 0) {
      const up = (i - 1) >> 1;
      if (!this.#isBefore(item, items[up]!)) break;
      items[i] = items[up]!;
      i = up;
    }
    items[i] = item;
  }

  /** Takes the first thing out; undefined where there is none. */
  take(): Item | undefined {
    const items = this.#items;
    const best = items[0];
    const last = items.pop();
    const size = items.length;
    if (last === undefined || size === 0) return best;
    let i = 0;
    for (;;) {
      let down = 2 * i + 1;
      if (down >= size) break;
      if (down + 1 < size && this.#isBefore(items[down + 1]!, items[down]!)) down++;
      if (!this.#isBefore(items[down]!, last)) break;
      items[i] = items[down]!;
      i = down;
    }
    items[i] = last;
    return best;
  }
}
