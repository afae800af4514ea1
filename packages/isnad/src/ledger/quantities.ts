import type { Analysis, Figure } from '../analysis/index.ts';
import type { Source, Statement } from './statements.ts';

/** Kinds of count that news add up and quote for one another: they speak to one point, though not to one series. */
const families: Readonly<Record<string, string>> = { killed: 'losses', wounded: 'losses', casualties: 'losses' };

/**
 * What a figure is a quantity of: what is counted and of whom. Null where the text does not say of whom or which things, for then nothing tells two
 * quantities apart.
 */
function quantityOf(figure: Figure, source: Source): string | null {
  const family = families[figure.counts] ?? figure.counts;
  const of = ownerOf(figure, source.analysis);
  const what = figure.what === null ? '' : source.words.of(figure.what).join(' ');
  if (isPlain(figure.counts)) return of === null ? null : `${family}|${of}`;
  return what === '' ? null : `${family}|${of ?? ''}|${what}|${figure.unit ?? ''}`;
}

export function ownerOf(figure: Figure, analysis: Analysis): string | null {
  return figure.of === null ? null : (analysis.mentions[figure.of]?.entity ?? null);
}

/** Counts whose name says what is counted; money, percent, events and the rest need their noun. */
export function isPlain(counts: Figure['counts']): boolean {
  return counts in families || counts === 'personnel' || counts === 'captured' || counts === 'displaced';
}

/** The quantity that a statement gives: the first of its figures that is no part of another and tells what it counts. */
export function mainQuantity(statement: Statement): string | null {
  for (const figure of statement.figures) {
    if (figure.partOf !== null) continue;
    const quantity = quantityOf(figure, statement.source);
    if (quantity !== null) return quantity;
  }
  return null;
}

/** The kind of quantity that a statement gives, though the text does not say of whom; null for those that give none. */
export function mainFamily(statement: Statement): string | null {
  const figure = statement.figures.find((one) => one.partOf === null && isPlain(one.counts));
  return figure === undefined ? null : (families[figure.counts] ?? figure.counts);
}
