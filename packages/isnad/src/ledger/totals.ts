import type { Figure } from '../analysis/index.ts';
import { addUp, areEnumerated, composeFigures } from './figure-composition.ts';
import { createScopeReader, type ScopeReader } from './figure-scopes.ts';
import type { FigureTotal } from './shape.ts';
import type { Source } from './statements.ts';
import type { LedgerWorld } from './world.ts';

/** Numbers from here on are told round. */
const leastRounded = 1000;

/**
 * Every total that an article tells with parts of it, against what the parts add up to. Parts may be more than their total only by a fault of the text; they may be less, unless
 * the text says that they are all of it («هم», «بواقع», a colon).
 */
export function checkTotals(sources: readonly Source[], world: LedgerWorld): readonly FigureTotal[] {
  const scopes = createScopeReader(world.scopes);
  return sources.flatMap((source) => {
    const parts = new Map<number, number[]>();
    for (const [part, total] of composeFigures(source, scopes).totalOf) parts.set(total, [...(parts.get(total) ?? []), part]);
    return [...parts]
      .sort(([a], [b]) => a - b)
      .map(([total, own]) =>
        check(
          total,
          own.sort((a, b) => a - b),
          source,
          scopes,
        ),
      );
  });
}

function check(total: number, parts: readonly number[], source: Source, scopes: ScopeReader): FigureTotal {
  const { document } = source.article;
  const { figures } = source.analysis;
  const whole = figures[total]!;
  const { min, max } = addUp(parts.map((part) => figures[part]!));
  const isWhole = areEnumerated(whole, figures[parts[0]!]!, source, scopes);
  return {
    total: { document, index: total },
    parts: parts.map((index) => ({ document, index })),
    sum: { min, max },
    verdict: verdictOf(whole, { min, max }, isWhole),
  };
}

function verdictOf(total: Figure, sum: { min: number | null; max: number | null }, isWhole: boolean): FigureTotal['verdict'] {
  if (total.max !== null && !total.approximate && sum.min !== null && sum.min > total.max + roundedBy(total.max)) return 'exceeds';
  if (total.min === total.max && sum.min === sum.max && sum.min === total.min) return 'adds-up';
  return isWhole && total.min !== null && !total.approximate && sum.max !== null && sum.max + roundedBy(total.min) < total.min ? 'falls-short' : 'within';
}

/** What «12 thousand» may leave out: thousands and more are told in round numbers. */
function roundedBy(value: number): number {
  let unit = 1;
  while (value >= leastRounded && value % (unit * 10) === 0) unit *= 10;
  return unit === 1 ? 0 : unit;
}
