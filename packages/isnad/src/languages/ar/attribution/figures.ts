import type { Attribution, Figure } from '../../../analysis/index.ts';
import type { Context } from '../../../analysis/language.ts';

/** Gives each figure the statement whose content holds it: the innermost one that has a source. */
export function giveFigures(_context: Context, figures: readonly Figure[], attributions: readonly Attribution[]): Figure[] {
  return figures.map((figure) => {
    let best = -1;
    attributions.forEach((attribution, index) => {
      if (!attribution.source || attribution.content.start > figure.start || attribution.content.end < figure.end) return;
      const size = (one: Attribution): number => one.content.end - one.content.start;
      if (best < 0 || size(attribution) < size(attributions[best] as Attribution)) best = index;
    });
    return { ...figure, attribution: best < 0 ? null : best };
  });
}
