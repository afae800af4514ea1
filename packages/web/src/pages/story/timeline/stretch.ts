import type { When } from './when.ts';

/** The stretch that a story is first seen in, and all that its statements speak of. */
export interface Stretches {
  readonly main: When;
  readonly whole: When;
}

/** Days around the articles within which statements always belong to the story's own time. */
const nearDays = 3;

/**
 * The days of the articles, with the statements that stand no farther from them than half as many days again: one word about an old year does not squeeze a week into a line.
 * Null where nothing is dated.
 */
export function stretchesOf(whens: readonly (When | null)[], articles: When | null): Stretches | null {
  let whole: { from: number; to: number } | null = articles === null ? null : { ...articles };
  for (const when of whens) {
    if (when === null) continue;
    whole = whole === null ? { ...when } : { from: Math.min(whole.from, when.from), to: Math.max(whole.to, when.to) };
  }
  if (whole === null) return null;
  if (articles === null) return { main: whole, whole };
  const near = Math.max(nearDays, (articles.to - articles.from) / 2);
  const main = { ...articles };
  for (const when of whens) {
    if (when === null || when.from < articles.from - near || when.to > articles.to + near) continue;
    main.from = Math.min(main.from, when.from);
    main.to = Math.max(main.to, when.to);
  }
  return { main, whole };
}
