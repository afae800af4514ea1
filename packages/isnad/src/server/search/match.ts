import type { Postings, SearchField } from '../../store/index.ts';

/** What matches, growing, with how well (Okapi BM25: Robertson & Zaragoza 2009). */
export interface Matches {
  readonly ids: Uint32Array;
  readonly scores: Float64Array;
}

/** Where words are looked for. */
export interface Searched {
  readonly words: SearchField;
  readonly text: SearchField;
  /** How many there are, how long each is and how long they are on average. */
  readonly count: number;
  readonly lengths: Uint8Array | Uint16Array;
  readonly average: number;
  postings(field: SearchField, term: string): Promise<Postings>;
}

interface Group {
  readonly ids: Uint32Array;
  readonly counts: Uint16Array;
}

/** BM25's saturation of counts, and its weight of length. */
const saturation = 1.2;
const lengthWeight = 0.75;

/** Whatever holds a word of each group, in any form, and every phrase. */
export async function match(groups: ReadonlyArray<readonly string[]>, phrases: ReadonlyArray<readonly string[]>, searched: Searched): Promise<Matches> {
  const lists: Group[] = [];
  for (const stems of groups) lists.push(unite(await Promise.all(stems.map((stem) => searched.postings(searched.words, stem)))));
  for (const phrase of phrases) {
    if (lists.some(({ ids }) => ids.length === 0)) break;
    lists.push(together(await Promise.all(phrase.map((word) => searched.postings(searched.text, word)))));
  }
  return score(lists, searched);
}

/** Words of one group: their counts are added. */
function unite(lists: readonly Group[]): Group {
  return lists.reduce((a, b) => {
    if (b.ids.length === 0) return a;
    if (a.ids.length === 0) return b;
    const ids = new Uint32Array(a.ids.length + b.ids.length);
    const counts = new Uint16Array(ids.length);
    let length = 0;
    for (let i = 0, j = 0; i < a.ids.length || j < b.ids.length; length++) {
      const x = i < a.ids.length ? a.ids[i]! : Number.POSITIVE_INFINITY;
      const y = j < b.ids.length ? b.ids[j]! : Number.POSITIVE_INFINITY;
      ids[length] = Math.min(x, y);
      counts[length] = (x <= y ? a.counts[i++]! : 0) + (y <= x ? b.counts[j++]! : 0);
    }
    return { ids: ids.subarray(0, length), counts: counts.subarray(0, length) };
  });
}

/** Words that stand one behind the other. */
function together(words: readonly Postings[]): Group {
  const [only] = words;
  if (words.length === 1 && only !== undefined) return only;
  const common = words.map((_, at) => at).sort((a, b) => words[a]!.ids.length - words[b]!.ids.length);
  const indexes = new Uint32Array(words.length);
  const ids: number[] = [];
  const counts: number[] = [];
  const rarest = words[common[0]!]!;
  const others = common.slice(1);
  const starts: number[] = [];
  const own: number[] = [];
  each: for (let place = 0; place < rarest.ids.length; place++) {
    const id = rarest.ids[place]!;
    indexes[common[0]!] = place;
    for (const at of others) {
      const list = words[at]!.ids;
      const found = gallop(list, id, indexes[at]!);
      indexes[at] = found;
      if (found >= list.length) break each;
      if (list[found] !== id) continue each;
    }
    rarest.places(place, starts);
    let left = starts.length;
    for (let at = 0; at < left; at++) starts[at]! -= common[0]!;
    for (const at of others) {
      if (left === 0) break;
      words[at]!.places(indexes[at]!, own);
      left = keepFollowed(starts, left, own, at);
    }
    if (left === 0) continue;
    ids.push(id);
    counts.push(left);
  }
  return { ids: Uint32Array.from(ids), counts: Uint16Array.from(counts) };
}

/** Moves those of the first `count` starts to the front that have a place `by` behind them; gives how many they are. Both lists grow. */
function keepFollowed(starts: number[], count: number, places: readonly number[], by: number): number {
  let kept = 0;
  let at = 0;
  for (let from = 0; from < count; from++) {
    const wanted = starts[from]! + by;
    while (at < places.length && places[at]! < wanted) at++;
    if (places[at] === wanted) starts[kept++] = starts[from]!;
  }
  return kept;
}

/** The first place from `from` on whose id is not smaller, by steps that double (Bentley & Yao 1976). */
function gallop(ids: Uint32Array, id: number, from: number): number {
  if (from >= ids.length || ids[from]! >= id) return from;
  let step = 1;
  let low = from;
  while (low + step < ids.length && ids[low + step]! < id) {
    low += step;
    step *= 2;
  }
  let high = Math.min(ids.length, low + step);
  low++;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (ids[middle]! < id) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** What is in every list, the shortest list first. */
function score(lists: readonly Group[], { count, lengths, average }: Searched): Matches {
  const sorted = [...lists].sort((a, b) => a.ids.length - b.ids.length);
  const first = sorted[0];
  if (first === undefined || first.ids.length === 0) return { ids: new Uint32Array(), scores: new Float64Array() };
  const ids = first.ids.slice();
  const scores = new Float64Array(ids.length);
  let length = ids.length;
  for (const [place, list] of sorted.entries()) {
    const frequency = list.ids.length;
    const rarity = Math.log(1 + (Math.max(0, count - frequency) + 0.5) / (frequency + 0.5));
    let kept = 0;
    let at = 0;
    for (let from = 0; from < length; from++) {
      const id = ids[from]!;
      at = place === 0 ? from : gallop(list.ids, id, at);
      if (list.ids[at] !== id) continue;
      const often = list.counts[at]!;
      const norm = saturation * (1 - lengthWeight + (lengthWeight * lengths[id]!) / average);
      ids[kept] = id;
      scores[kept] = scores[from]! + (rarity * often * (saturation + 1)) / (often + norm);
      kept++;
    }
    length = kept;
  }
  return { ids: ids.subarray(0, length), scores: scores.subarray(0, length) };
}
