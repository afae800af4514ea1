/** The longest pairs of places, rising in both lists, whose items are equal; quadratic, for tables of some hundreds. */
export function longestCommonSubsequence<A, B>(a: readonly A[], b: readonly B[], isEqual: (a: A, b: B) => boolean): readonly [number, number][] {
  const width = b.length + 1;
  const best = new Uint32Array((a.length + 1) * width);
  for (let i = a.length - 1; i >= 0; i--)
    for (let j = b.length - 1; j >= 0; j--)
      best[i * width + j] = isEqual(a[i]!, b[j]!) ? best[(i + 1) * width + j + 1]! + 1 : Math.max(best[(i + 1) * width + j]!, best[i * width + j + 1]!);
  const pairs: [number, number][] = [];
  for (let i = 0, j = 0; i < a.length && j < b.length; )
    if (isEqual(a[i]!, b[j]!)) pairs.push([i++, j++]);
    else if (best[(i + 1) * width + j]! >= best[i * width + j + 1]!) i++;
    else j++;
  return pairs;
}
