import type { Mark } from '../../text/segments.ts';

/** UTF-16 code units that a passage grows at most at each end. */
const furthest = 120;

/**
 * A passage grown to the bounds of its block, where they are near and no other passage lies between: what was changed at the very edge of a passage (a verb of
 * saying above all) is then compared too.
 */
export function widened(passage: Mark, blocks: readonly Mark[], others: readonly Mark[]): Mark {
  const first = blocks.find((block) => block.start <= passage.start && passage.start < block.end);
  const last = blocks.find((block) => block.start < passage.end && passage.end <= block.end);
  let start = passage.start;
  let end = passage.end;
  if (first !== undefined && passage.start - first.start <= furthest && !others.some((one) => one.start < passage.start && one.end > first.start))
    start = first.start;
  if (last !== undefined && last.end - passage.end <= furthest && !others.some((one) => one.start < last.end && one.end > passage.end)) end = last.end;
  return { start, end };
}
