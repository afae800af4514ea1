import type { Attribution, Figure } from '../../../analysis/index.ts';
import type { Context } from '../../../analysis/language.ts';

/** Gives each figure the statement whose content holds it: the innermost one that has a source. */
export function giveFigures(_context: Context, figures: readonly Figure[], attributions: readonly Attribution[]): Figure[] {
  const byContent = attributions.map((_, index) => index).filter((index) => attributions[index]?.source);
  byContent.sort((a, b) => startOf(a) - startOf(b) || a - b);
  let next = 0;
  let open: number[] = [];
  return figures.map((figure) => {
    while (next < byContent.length && startOf(byContent[next] as number) <= figure.start) open.push(byContent[next++] as number);
    open = open.filter((index) => endOf(index) > figure.start);
    let best: number | null = null;
    for (const index of open) if (endOf(index) >= figure.end && (best === null || endOf(index) - startOf(index) < endOf(best) - startOf(best))) best = index;
    return { ...figure, attribution: best };
  });

  function startOf(index: number): number {
    return (attributions[index] as Attribution).content.start;
  }
  function endOf(index: number): number {
    return (attributions[index] as Attribution).content.end;
  }
}
