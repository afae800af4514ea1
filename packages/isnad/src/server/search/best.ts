/** Places from 0 up to `count`, the `most` that come first by `before`, in order: a heap of that size, so that the rest is never sorted. The last places are tried first: what came last is what is most often asked for first. */
export function firstOf(count: number, most: number, before: (a: number, b: number) => number): readonly number[] {
  if (most * 4 >= count)
    return Array.from({ length: count }, (_, place) => place)
      .sort(before)
      .slice(0, most);
  const heap: number[] = [];
  const sink = (from: number): void => {
    for (let at = from; ; ) {
      let last = at;
      for (const child of [2 * at + 1, 2 * at + 2]) if (child < heap.length && before(heap[child]!, heap[last]!) > 0) last = child;
      if (last === at) return;
      [heap[at], heap[last]] = [heap[last]!, heap[at]!];
      at = last;
    }
  };
  for (let place = count - 1; place >= 0; place--) {
    if (heap.length < most) {
      heap.push(place);
      if (heap.length === most) for (let at = most >> 1; at >= 0; at--) sink(at);
    } else if (before(place, heap[0]!) < 0) {
      heap[0] = place;
      sink(0);
    }
  }
  return heap.sort(before);
}
