import type { Mark } from '../../text/segments.ts';

interface Word extends Mark {
  readonly key: string;
}

/** Products of word counts above which passages are not compared word by word. */
const largest = 4_000_000;

/** Words that stand in one passage and not at that place in the other: of each side, as spans of its own text. */
export function differences(textA: string, a: Mark, textB: string, b: Mark): { readonly a: Mark[]; readonly b: Mark[] } {
  const left = wordsIn(textA, a);
  const right = wordsIn(textB, b);
  let first = 0;
  while (first < left.length && first < right.length && left[first]!.key === right[first]!.key) first++;
  let last = 0;
  while (last < left.length - first && last < right.length - first && left[left.length - 1 - last]!.key === right[right.length - 1 - last]!.key) last++;
  const middleA = left.slice(first, left.length - last);
  const middleB = right.slice(first, right.length - last);
  if (middleA.length * middleB.length > largest) return { a: joined(textA, middleA), b: joined(textB, middleB) };
  const common = longestCommon(middleA, middleB);
  return {
    a: joined(
      textA,
      middleA.filter((_, at) => !common.a.has(at)),
    ),
    b: joined(
      textB,
      middleB.filter((_, at) => !common.b.has(at)),
    ),
  };
}

/** Words without vowel signs and tatweel: those are no difference to the one who reads. */
function wordsIn(text: string, span: Mark): Word[] {
  const words: Word[] = [];
  for (const match of text.slice(span.start, span.end).matchAll(/[\p{L}\p{N}\p{M}]+/gu)) {
    const start = span.start + match.index;
    words.push({ start, end: start + match[0].length, key: match[0].replace(/[\u064b-\u0652\u0670\u0640]/g, '') });
  }
  return words;
}

/** A longest common subsequence of words, by dynamic programming. */
function longestCommon(a: readonly Word[], b: readonly Word[]): { readonly a: ReadonlySet<number>; readonly b: ReadonlySet<number> } {
  const width = b.length + 1;
  const lengths = new Uint32Array((a.length + 1) * width);
  for (let i = a.length - 1; i >= 0; i--)
    for (let j = b.length - 1; j >= 0; j--)
      lengths[i * width + j] =
        a[i]!.key === b[j]!.key ? lengths[(i + 1) * width + j + 1]! + 1 : Math.max(lengths[(i + 1) * width + j]!, lengths[i * width + j + 1]!);
  const found = { a: new Set<number>(), b: new Set<number>() };
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    if (a[i]!.key === b[j]!.key) {
      found.a.add(i++);
      found.b.add(j++);
    } else if (lengths[(i + 1) * width + j]! >= lengths[i * width + j + 1]!) i++;
    else j++;
  }
  return found;
}

/** Words as spans; those with nothing but spaces between them are one. */
function joined(text: string, words: readonly Word[]): Mark[] {
  const spans: Mark[] = [];
  for (const { start, end } of words) {
    const before = spans.at(-1);
    if (before !== undefined && /^[ \u00a0]*$/.test(text.slice(before.end, start))) spans[spans.length - 1] = { start: before.start, end };
    else spans.push({ start, end });
  }
  return spans;
}
